import { UnstyledButton } from '@mantine/core';
import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from '../../editor/live/store.ts';
import { keyName } from '../../editor/menus/key-names.ts';
import { setLink } from '../../editor/writing/spans.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useArticleRoom } from './article-room.ts';
import classes from './link-bubble.module.css';

/** Where the link at the caret leads, right below its words: to be opened, changed or removed. Tab leads from the text into it. */
export function LinkBubble() {
  const { editor, link, dialog } = useArticleRoom();
  const { t, language, direction } = useStrings();
  const open = useStore(link);
  const { ref, style } = usePlace();
  if (open === null) return null;
  const shown = readable(open.href);
  const toText = (): void => editor.get()?.view.focus();
  const remove = (): void => {
    const view = editor.get()?.view;
    if (view !== undefined) setLink(null)(view.state, view.dispatch, view);
    toText();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    toText();
  };
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={t('editor.linkHere')}
      lang={language}
      dir={direction}
      className={classes['bubble']}
      style={style}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <a href={open.href} target="_blank" rel="noreferrer" dir="ltr" title={shown} aria-label={t('editor.linkOpen', { address: shown })}>
        {shown}
      </a>
      <UnstyledButton title={keyName('Mod-k')} onClick={() => dialog.set({ kind: 'link' })}>
        {t('editor.linkChange')}
      </UnstyledButton>
      <UnstyledButton aria-label={t('editor.linkRemove')} onClick={remove}>
        {t('action.remove')}
      </UnstyledButton>
    </div>
  );
}

/** Below the line in which the link ends, where the link begins; inside the column of the text. */
function usePlace() {
  const { editor, link } = useArticleRoom();
  const { direction } = useStrings();
  const open = useStore(link);
  const ref = useRef<HTMLDivElement>(null);
  const [style, setStyle] = useState<CSSProperties>({});
  useLayoutEffect(() => {
    const [bubble, view] = [ref.current, editor.get()?.view];
    const around = bubble?.offsetParent?.getBoundingClientRect();
    if (open === null || bubble === null || view === undefined || around === undefined) return;
    const [start, end] = [view.coordsAtPos(open.from, 1), view.coordsAtPos(open.to, -1)];
    const across = direction === 'rtl' ? around.right - start.right : start.left - around.left;
    const begins = start.bottom < end.top ? 0 : Math.max(0, Math.min(across, around.width - bubble.offsetWidth));
    setStyle({ insetBlockStart: end.bottom - around.top + 4, insetInlineStart: begins });
  }, [open, editor, direction]);
  return { ref, style };
}

/** The address as people read it. */
function readable(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

import { type CSSProperties, useEffect, useRef } from 'react';
import { useStore } from '../../editor/live/store.ts';
import { fitting } from '../../editor/menus/insertions.ts';
import { chooseEntry, type Slash } from '../../editor/menus/slash.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useArticleRoom } from './article-room.ts';
import { useInsertions } from './editor-parts.ts';
import classes from './slash-menu.module.css';

/** The menu behind a slash. The caret stays in the text; the text says which entry is chosen. */
export function SlashMenu() {
  const room = useArticleRoom();
  const { t, direction } = useStrings();
  const slash = useStore(room.slash);
  const items = useInsertions(room);
  const list = useRef<HTMLDivElement>(null);
  const chosen = slash?.chosen;
  useEffect(() => {
    const text = room.editor.get()?.view.dom;
    if (chosen === undefined) for (const name of ['aria-activedescendant', 'aria-controls']) text?.removeAttribute(name);
    else {
      text?.setAttribute('aria-controls', 'slash-menu');
      text?.setAttribute('aria-activedescendant', `slash-${chosen}`);
    }
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, room.editor]);
  if (slash === null) return null;
  const found = fitting(items, slash, t);
  const view = room.editor.get()?.view;
  return (
    <div
      ref={list}
      className={classes['menu']}
      role="listbox"
      aria-label={t('editor.insert')}
      id="slash-menu"
      style={placed(slash.place, direction)}
    >
      {found.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text's, which keeps the caret
        <div
          key={item.text}
          id={`slash-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === slash.chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => view !== undefined && chooseEntry(view, { open: room.slash, run: item.run }, index)}
        >
          {t(item.text)}
        </div>
      ))}
    </div>
  );
}

/** Below the line, or above it where there is no room; it begins where the line does, inside the window. */
function placed({ top, bottom, across }: Slash['place'], direction: 'ltr' | 'rtl'): CSSProperties {
  const { innerHeight, innerWidth } = window;
  const start = direction === 'rtl' ? innerWidth - across : across;
  return {
    ...(bottom > innerHeight - 320 ? { insetBlockEnd: innerHeight - top + 4 } : { insetBlockStart: bottom + 4 }),
    insetInlineStart: Math.max(0, Math.min(start, innerWidth - 240)),
  };
}

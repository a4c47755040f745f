import { useEffect, useRef } from 'react';
import { useStore } from '../../editor/live/store.ts';
import { chooseEntry } from '../../editor/menus/slash.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useArticleRoom } from './article-room.ts';
import { useInsertions } from './editor-parts.ts';
import classes from './slash-menu.module.css';

/** The menu behind a slash. The caret stays in the text; the text says which entry is chosen. */
export function SlashMenu() {
  const room = useArticleRoom();
  const { t } = useStrings();
  const slash = useStore(room.slash);
  const items = useInsertions(room);
  const list = useRef<HTMLDivElement>(null);
  const chosen = slash?.chosen;
  useEffect(() => {
    const text = room.editor.get()?.view.dom;
    if (chosen === undefined) text?.removeAttribute('aria-activedescendant');
    else text?.setAttribute('aria-activedescendant', `slash-${chosen}`);
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, room.editor]);
  if (slash === null) return null;
  const words = slash.query.trim().toLocaleLowerCase();
  const found = items.filter(({ text }) => t(text).toLocaleLowerCase().includes(words));
  const view = room.editor.get()?.view;
  const isLow = slash.place.top > window.innerHeight - 320;
  const block = isLow ? { insetBlockEnd: window.innerHeight - slash.place.top + 28 } : { insetBlockStart: slash.place.top + 4 };
  return (
    <div
      ref={list}
      className={classes['menu']}
      role="listbox"
      aria-label={t('editor.insert')}
      style={{ ...block, left: Math.min(slash.place.start, window.innerWidth - 240) }}
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

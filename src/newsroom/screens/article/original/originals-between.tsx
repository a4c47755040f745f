/** The workbench where there is no room for two columns: each paragraph of the original stands above its translation. */
import { useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from '../../../editor/live/store.ts';
import { showOriginalsBetween } from '../../../editor/segments/originals-between.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import { isHead } from './heads.ts';
import classes from './original.module.css';
import { OriginalType } from './original-panel.tsx';
import { OriginalRow } from './original-row.tsx';
import { type Alignment, placesOf } from './rows.ts';
import { useShownText } from './use-shown-text.ts';
import { useWorkbench } from './use-workbench.ts';
import { About, Counts, Steps } from './workbench-head.tsx';

export function OriginalsBetween({ alignment }: { readonly alignment: Alignment }) {
  const room = useArticleRoom();
  const { language, direction, t } = useStrings();
  const { bench, shown } = useShownText(useWorkbench(alignment));
  const opened = useStore(room.editor);
  const slots = useStore(room.originalPlaces);
  const { rows } = bench;
  const places = useMemo(() => placesOf(rows, alignment), [rows, alignment]);
  const told = JSON.stringify(
    rows.flatMap(({ key }) => (isHead(places.get(key) ?? '') ? [] : [{ name: key, above: places.get(key) ?? null }])),
  );
  useEffect(() => {
    if (opened !== null && !opened.isDestroyed) showOriginalsBetween(opened.view, JSON.parse(told));
  }, [opened, told]);
  useEffect(
    () => () => {
      if (opened !== null && !opened.isDestroyed) showOriginalsBetween(opened.view, []);
    },
    [opened],
  );
  const slotOf = (key: string): HTMLElement | undefined => {
    const place = places.get(key) ?? '';
    return slots.get(isHead(place) ? `head-${place}` : key);
  };
  const top = slots.get('head-top');
  return (
    <>
      <OriginalType edition={alignment.original.edition} />
      {top !== undefined &&
        createPortal(
          <div className={classes['between']} lang={language} dir={direction}>
            <About bench={bench} shown={shown} />
          </div>,
          top,
        )}
      {rows.map((row) => {
        const slot = slotOf(row.key);
        if (slot === undefined) return null;
        const line = (
          <div className={classes['between']} lang={language} dir={direction}>
            <OriginalRow row={row} bench={bench} isBetween />
          </div>
        );
        return createPortal(line, slot, row.key);
      })}
      <aside className={classes['foot']} aria-label={t('alignment.title')}>
        <Counts alignment={alignment} />
        <Steps bench={bench} />
      </aside>
    </>
  );
}

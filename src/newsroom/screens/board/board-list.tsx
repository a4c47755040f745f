// biome-ignore-all lint/a11y/useSemanticElements: a list whose items are placed one by one
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { directionOf } from '../../../core/language.ts';
import type { Fixtures } from '../../frame/publication.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './board.module.css';
import type { BoardData, Row } from './board-data.ts';
import type { CellWords, SayCell } from './cell-words.ts';
import { StateMark } from './state-mark.tsx';

interface ListProps {
  readonly board: BoardData;
  readonly editions: Fixtures['editions'];
  readonly say: SayCell;
  onOpen(row: Row, column: number): void;
}

/** The board where there is no room for columns: a story after the other, its editions below it. */
export function BoardList({ board, editions, say, onOpen }: ListProps) {
  const { t } = useStrings();
  const { rows = [], total, reach } = board;
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({ count: total, estimateSize: () => 130, overscan: 4, scrollMargin: top });
  const items = virtual.getVirtualItems();
  const lastInSight = items.at(-1)?.index ?? 0;
  useEffect(() => reach(lastInSight), [reach, lastInSight]);
  return (
    <div ref={list} role="list" aria-label={t('board.title')} className={classes['list']} style={{ blockSize: virtual.getTotalSize() }}>
      {items.map(({ index, key, start }) => (
        <div
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          role="listitem"
          aria-setsize={total}
          aria-posinset={index + 1}
          className={classes['item']}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          <Story row={rows[index]} editions={editions} say={say} onOpen={onOpen} />
        </div>
      ))}
    </div>
  );
}

function Story({ row, editions, say, onOpen }: Pick<ListProps, 'editions' | 'say' | 'onOpen'> & { readonly row: Row | undefined }) {
  const { t } = useStrings();
  if (row === undefined) return <div className={classes['waitingItem']} aria-busy="true" />;
  const cellOf = new Map(row.cells.map((cell) => [cell.edition, cell]));
  const { originalEdition } = row;
  const ofLanguage = originalEdition === null || row.headline === '' ? {} : { lang: originalEdition, dir: directionOf(originalEdition) };
  return (
    <>
      <button type="button" className={classes['itemStory']} onClick={() => onOpen(row, 0)}>
        <bdi className={classes['slugline']}>{row.slugline}</bdi>
        <span className={classes['itemHeadline']}>
          <bdi {...ofLanguage}>{row.headline === '' ? t('board.untitled') : row.headline}</bdi>
        </span>
      </button>
      <div className={classes['chips']}>
        {editions.map(({ tag }, at) => {
          const cell = cellOf.get(tag);
          return (
            <button
              key={tag}
              type="button"
              className={classes['chip']}
              data-state={cell?.state ?? 'not-started'}
              data-needs={cell?.needs != null || undefined}
              data-public={cell?.isPublic || undefined}
              onClick={() => onOpen(row, at + 1)}
            >
              <StateMark state={cell?.state ?? 'not-started'} />
              <span aria-hidden="true">{tag}</span>
              <Figures words={say(tag, cell)} />
            </button>
          );
        })}
      </div>
    </>
  );
}

/** What waits in a translation, in figures, and the whole in words. */
function Figures({ words: { whole, figures, isLate } }: { readonly words: CellWords }) {
  return (
    <>
      {figures.map(({ kind, text }) => (
        <span key={kind} className={classes['figure']} data-kind={kind} aria-hidden="true">
          {text}
        </span>
      ))}
      {isLate && (
        <span className={classes['who']} data-late aria-hidden="true">
          ⚑
        </span>
      )}
      <span className={classes['whole']}>{whole}</span>
    </>
  );
}

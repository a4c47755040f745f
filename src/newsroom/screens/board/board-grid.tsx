// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be rows of a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus goes to what a cell holds

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { useLanguageName } from '../../frame/language-name.ts';
import type { Fixtures } from '../../frame/publication.ts';
import { isNoSingleKey } from '../../frame/use-screen-keys.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './board.module.css';
import type { BoardData, Row } from './board-data.ts';
import { BoardRow } from './board-row.tsx';
import type { SayCell } from './cell-words.ts';
import { moved, type Place } from './grid-keys.ts';

const rowHeight = 28;

interface GridProps {
  readonly board: BoardData;
  readonly editions: Fixtures['editions'];
  readonly say: SayCell;
  readonly place: Place;
  /** True where somebody comes back to this place: it takes the focus. */
  readonly isReturn: boolean;
  onPlace(place: Place): void;
  onOpen(row: Row, column: number): void;
  onClaim(row: Row, column: number): void;
  /** Asks what there is to do about the claim of a cell. */
  onAsk(row: Row, column: number): void;
}

/** Stories by editions: only the rows in sight are in the page, and one cell at a time can be reached with the tab key. */
export function BoardGrid({ board, editions, say, place, isReturn, onPlace, onOpen, onClaim, onAsk }: GridProps) {
  const { t, direction } = useStrings();
  const { rows = [], total, reach } = board;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: 64,
    rangeExtractor: useCallback((range: Range) => withRow(defaultRangeExtractor(range), place.row, total), [place.row, total]),
  });
  const items = virtual.getVirtualItems();
  const lastInSight = items.at(-1)?.index ?? 0;
  useEffect(() => reach(lastInSight), [reach, lastInSight]);
  const focusOn = useFocusThatFollows(scroller, isReturn ? place : null);
  const tags = editions.map(({ tag }) => tag);
  const goTo = (next: Place): void => {
    focusOn(next);
    onPlace(next);
    virtual.scrollToIndex(next.row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const row = rows[place.row];
    const next = moved(place, event, { rows: total, columns: tags.length + 1, direction, page: 20 });
    if (next !== null) goTo(next);
    else if (isNoSingleKey(event.nativeEvent) || row === undefined || place.column === 0) return;
    else if (event.key.toLowerCase() === 'c') onClaim(row, place.column);
    else if (event.key.toLowerCase() === 'd') onAsk(row, place.column);
    else return;
    event.preventDefault();
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const found = placeOf(target);
    if (found !== null && (found.row !== place.row || found.column !== place.column)) onPlace(found);
  };
  return (
    <div ref={scroller} className={classes['scroller']}>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={t('board.title')}
        aria-rowcount={total + 1}
        aria-colcount={tags.length + 1}
        className={classes['grid']}
        style={{ '--editions': tags.length } as CSSProperties}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <div role="row" aria-rowindex={1} className={classes['head']}>
          <div role="columnheader" aria-colindex={1} className={classes['corner']}>
            {t('board.story')}
          </div>
          {tags.map((tag, at) => (
            <EditionHead key={tag} tag={tag} index={at + 2} />
          ))}
        </div>
        <div role="rowgroup" className={classes['rows']} style={{ blockSize: virtual.getTotalSize() }}>
          {items.map(({ index, key, start }) => (
            <div key={key} role="presentation" className={classes['place']} style={{ transform: `translateY(${start}px)` }}>
              <BoardRow
                row={rows[index]}
                index={index}
                editions={tags}
                current={place.row === index ? place.column : null}
                say={say}
                onOpen={onOpen}
              />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The head of an edition's column: its tag and its name, on as many lines as they need. */
function EditionHead({ tag, index }: { readonly tag: string; readonly index: number }) {
  const name = useLanguageName()(tag);
  return (
    <div role="columnheader" aria-colindex={index} aria-label={name} className={classes['edition']} title={name}>
      <span className={classes['tag']}>{tag}</span>
      <span className={classes['languageName']}>{name}</span>
    </div>
  );
}

/** The current row stays in the page when it is scrolled away, so that the focus is not lost. */
function withRow(indexes: readonly number[], row: number, total: number): number[] {
  if (row >= total || indexes.includes(row)) return [...indexes];
  return [...indexes, row].sort((one, other) => one - other);
}

function placeOf(target: Element): Place | null {
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return column === undefined || row === undefined ? null : { row: Number(row), column: Number(column) };
}

/** Puts the focus on the cell that keys led to as soon as it is there; until then the grid has it, so that no key is lost. */
function useFocusThatFollows(scroller: RefObject<HTMLElement | null>, first: Place | null): (place: Place) => void {
  const wanted = useRef(first);
  useEffect(() => {
    if (wanted.current === null) return;
    const { row, column } = wanted.current;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"] [data-column="${column}"] [data-focus]`);
    if (cell == null) {
      scroller.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
      return;
    }
    wanted.current = null;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return (place) => {
    wanted.current = place;
  };
}

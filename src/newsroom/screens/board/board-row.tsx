// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be rows of a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus goes to what a cell holds
import { type MouseEvent, memo } from 'react';
import { directionOf, type LanguageTag } from '../../../core/language.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './board.module.css';
import { BoardCell } from './board-cell.tsx';
import type { Row } from './board-data.ts';
import type { SayCell } from './cell-words.ts';

interface RowProps {
  readonly row: Row | undefined;
  readonly index: number;
  readonly editions: readonly LanguageTag[];
  /** The column of the cell that the tab key comes to, if it is in this row. */
  readonly current: number | null;
  readonly say: SayCell;
  onOpen(row: Row, column: number): void;
}

/** A story with its cells; an empty line while the page with it is on its way. */
export const BoardRow = memo(function BoardRow({ row, index, editions, current, say, onOpen }: RowProps) {
  const { t } = useStrings();
  if (row === undefined) return <div role="row" aria-rowindex={index + 2} aria-busy="true" className={classes['row']} />;
  const cellOf = new Map(row.cells.map((cell) => [cell.edition, cell]));
  const openStory = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(row, 0);
  };
  const { originalEdition } = row;
  const ofLanguage = originalEdition === null || row.headline === '' ? {} : { lang: originalEdition, dir: directionOf(originalEdition) };
  return (
    <div role="row" aria-rowindex={index + 2} className={classes['row']} data-row={index}>
      <div role="rowheader" aria-colindex={1} className={classes['story']} data-column={0}>
        <a
          className={classes['storyLink']}
          href={`/newsroom/stories/${row.storyId}`}
          tabIndex={current === 0 ? 0 : -1}
          title={`${row.slugline}${row.headline === '' ? '' : ` · ${row.headline}`}`}
          data-focus=""
          onClick={openStory}
        >
          {row.embargo !== null && <span aria-hidden="true">⏾ </span>}
          <bdi className={classes['slugline']}>{row.slugline}</bdi>
          <bdi className={classes['headline']} {...ofLanguage}>
            {row.headline === '' ? t('board.untitled') : row.headline}
          </bdi>
        </a>
      </div>
      {editions.map((edition, at) => {
        const cell = cellOf.get(edition);
        return (
          <BoardCell
            key={edition}
            cell={cell}
            words={say(edition, cell)}
            column={at + 1}
            isCurrent={current === at + 1}
            onOpen={() => onOpen(row, at + 1)}
          />
        );
      })}
    </div>
  );
});

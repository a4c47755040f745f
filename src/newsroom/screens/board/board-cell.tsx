// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be rows of a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus goes to what a cell holds
import { type MouseEvent, memo } from 'react';
import { initialsOf } from '../../strings/initials.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './board.module.css';
import type { Cell } from './board-data.ts';
import type { CellWords } from './cell-words.ts';
import { StateMark } from './state-mark.tsx';

interface CellProps {
  readonly cell: Cell | undefined;
  readonly words: CellWords;
  readonly column: number;
  /** True for the one cell of the board that the tab key comes to. */
  readonly isCurrent: boolean;
  /** Opens the article, or what there is to do where there is none. */
  onOpen(): void;
}

/** A story in an edition: a sign, a word and initials. */
export const BoardCell = memo(function BoardCell({ cell, words, column, isCurrent, onOpen }: CellProps) {
  const { t } = useStrings();
  const state = cell?.state ?? 'not-started';
  const common = {
    className: classes['open'],
    tabIndex: isCurrent ? 0 : -1,
    title: words.whole,
    'data-focus': '',
  };
  const inside = (
    <>
      <span className={classes['whole']}>{words.whole}</span>
      <StateMark state={state} />
      <span className={classes['word']} aria-hidden="true">
        {t(`short.${state}`)}
      </span>
      {words.figures.map(({ kind, text }) => (
        <span key={kind} className={classes['figure']} data-kind={kind} aria-hidden="true">
          {text}
        </span>
      ))}
      {words.readersFor !== null && (
        <span className={classes['figure']} data-kind="readers" aria-hidden="true">
          {words.readersFor}
        </span>
      )}
      {cell?.scheduleFailure != null && (
        <span className={classes['failedMark']} aria-hidden="true">
          !
        </span>
      )}
      {cell?.hasUnpublishedChanges === true && (
        <span className={classes['extra']} aria-hidden="true">
          +
        </span>
      )}
      {cell?.claim != null && (
        <span className={classes['who']} data-late={words.isLate || undefined} aria-hidden="true">
          {words.isLate && '⚑ '}
          {initialsOf(cell.claim.name)}
        </span>
      )}
    </>
  );
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      className={classes['cell']}
      data-column={column}
      data-state={state}
      data-needs={cell?.needs != null || undefined}
      data-public={cell?.isPublic || undefined}
    >
      {cell?.articleId == null ? (
        <button type="button" {...common} onClick={onOpen}>
          {inside}
        </button>
      ) : (
        <a {...common} href={`/newsroom/articles/${cell.articleId}`} onClick={open}>
          {inside}
        </a>
      )}
    </div>
  );
});

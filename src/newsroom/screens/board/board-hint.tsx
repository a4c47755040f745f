import { UnstyledButton } from '@mantine/core';
import type { LanguageTag } from '../../../core/language.ts';
import { usePerson } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import board from './board.module.css';
import type { Row } from './board-data.ts';
import classes from './board-hint.module.css';
import type { SayCell } from './cell-words.ts';

interface HintProps {
  readonly row: Row | undefined;
  /** Undefined for the story itself. */
  readonly edition: LanguageTag | undefined;
  readonly say: SayCell;
  /** What was just done. */
  readonly said: string;
  onKeys(): void;
}

/** The line below the board: the current cell in words, and what its keys do. */
export function BoardHint({ row, edition, say, said, onKeys }: HintProps) {
  const { t } = useStrings();
  const { full } = useTimes();
  const { id } = usePerson();
  const cell = row?.cells.find((one) => one.edition === edition);
  const keys =
    edition === undefined
      ? [t('hint.open')]
      : [t(cell?.articleId == null ? 'hint.begin' : 'hint.open'), t(cell?.claim?.personId === id ? 'hint.release' : 'hint.claim')];
  return (
    <div className={classes['hint']}>
      <span className={classes['hintText']}>
        {row !== undefined && (
          <>
            <bdi className={board['slugline']}>{row.slugline}</bdi>
            {row.embargo !== null && ` · ${t('board.embargo', { when: full(row.embargo) })}`}
            {edition !== undefined && ` · ${say(edition, cell).whole}`}
          </>
        )}
      </span>
      <span role="status">{said}</span>
      <span className={classes['hintKeys']}>{keys.join(' · ')}</span>
      <UnstyledButton className={classes['hintKeys']} onClick={onKeys}>
        <kbd>?</kbd> {t('nav.keys')}
      </UnstyledButton>
    </div>
  );
}

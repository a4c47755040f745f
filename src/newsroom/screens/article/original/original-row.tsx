/** One segment of the original, with what it needs and what can be done about it. */
import { UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { usePart } from '../../../editor/live/store.ts';
import { keyName } from '../../../editor/menus/key-names.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import type { Ground } from './begin-here.ts';
import { goToOwn, goToRow, isAt } from './go-to.ts';
import { isHead } from './heads.ts';
import classes from './original.module.css';
import { RowDoings } from './row-doings.tsx';
import { RowMenu } from './row-menu.tsx';
import { RowText } from './row-text.tsx';
import type { Addition, Row } from './rows.ts';
import { Suggestions } from './suggestions.tsx';
import type { AlignmentActions } from './use-alignment.ts';

/** What every line is drawn from. */
export interface Workbench extends Ground {
  /** The translation's words by segment. */
  readonly words: ReadonlyMap<string, string>;
  readonly actions: AlignmentActions;
  /** True while an earlier text of the original is read: nothing is said of that. */
  readonly isPast: boolean;
}

interface RowProps {
  readonly row: Row;
  readonly bench: Workbench;
}

/** A line, as an item of the list or, `isBetween`, above the words that render it. */
export function OriginalRow({ row, bench, isBetween = false }: RowProps & { readonly isBetween?: boolean }) {
  const room = useArticleRoom();
  const ref = useRef<HTMLElement | null>(null);
  const isHere = usePart(room.whereabouts, (place) => isAt(row, place));
  const own = usePart(room.whereabouts, (place) => place.own);
  const segment = own !== null && row.renderings.includes(own) ? inTranslation(own) : inOriginal(row.key);
  const isGoneTo = usePart(room.whereabouts, ({ original }) => original === row.key);
  useEffect(() => {
    if (!isGoneTo) return;
    ref.current?.scrollIntoView({ block: 'nearest' });
    ref.current?.focus({ preventScroll: true });
  }, [isGoneTo]);
  const Line = isBetween ? 'section' : 'li';
  return (
    <Line
      ref={(element: HTMLElement | null) => {
        ref.current = element;
      }}
      className={classes['row']}
      data-state={row.state}
      data-row={row.key}
      data-between={isBetween || undefined}
      data-renders={row.renderings.join(' ') || undefined}
      aria-current={isHere || undefined}
      tabIndex={-1}
    >
      <State row={row} bench={bench} isHere={isHere} />
      <UnstyledButton className={classes['segment']} tabIndex={isHere ? 0 : -1} onClick={() => goToRow(room, row)}>
        <RowText row={row} original={bench.alignment.original} />
      </UnstyledButton>
      {room.mayEdit && !bench.isPast && <RowDoings row={row} bench={bench} isHere={isHere} />}
      {isHere && !bench.isPast && <Suggestions {...bench} row={row} articleId={room.article.id} segment={segment} />}
      {room.mayEdit && !bench.isPast && <RowMenu row={row} bench={bench} isHere={isHere} />}
    </Line>
  );
}

const inTranslation = (key: string) => ({ key, of: 'translation' }) as const;
const inOriginal = (key: string) => ({ key, of: 'original' }) as const;

/** What kind of segment it is, how it stands, and at the caret what to do next; nothing for a paragraph in order. */
function State({ row, bench, isHere }: RowProps & { readonly isHere: boolean }) {
  const { t, has } = useStrings();
  const { key, kind, state } = row;
  const beside = key.split('/')[1];
  const names = isHead(key) ? `field.${key}` : beside === undefined ? `history.kind.${kind}` : `history.part.${beside}`;
  const name = kind !== 'paragraph' && has(names) ? t(names) : null;
  const said = saidOf(row, bench.words);
  if (name === null && said === null) return null;
  const todo = row.text === null ? 'gone' : row.isMoved && state === 'current' ? 'moved' : state;
  const advice = `alignment.todo.${todo}`;
  return (
    <div className={classes['state']}>
      <p>
        {name !== null && <span>{name}</span>}
        {said !== null && <strong>{t(said)}</strong>}
      </p>
      {isHere && said !== null && has(advice) && <p>{t(advice, { keys: `${keyName('Alt-ArrowUp')}, ${keyName('Alt-ArrowDown')}` })}</p>}
    </div>
  );
}

function saidOf({ text, state, wasOmitted, isMoved, renderings }: Row, words: ReadonlyMap<string, string>) {
  if (text === null) return 'alignment.gone';
  if (state === 'current') return isMoved ? 'alignment.is.moved' : null;
  if (wasOmitted) return 'alignment.omittedOnce';
  const isWritten = renderings.some((own) => (words.get(own) ?? '').trim() !== '');
  return state === 'unconfirmed' && !isWritten ? 'alignment.is.begun' : (`alignment.is.${state}` as const);
}

/** Words of the translation that render nothing. */
export function AdditionRow({ line: { added }, bench }: { readonly line: Addition; readonly bench: Workbench }) {
  const room = useArticleRoom();
  const { t } = useStrings();
  const isHere = usePart(room.whereabouts, ({ own, original }) => original === null && own === added);
  return (
    <li className={classes['row']} data-state="added" data-renders={added} aria-current={isHere || undefined}>
      <div className={classes['state']}>
        <p>
          <strong>{t('alignment.is.added')}</strong>
        </p>
        {isHere && <p>{t('alignment.todo.added')}</p>}
      </div>
      <UnstyledButton className={classes['segment']} data-level tabIndex={isHere ? 0 : -1} onClick={() => goToOwn(room, added)}>
        <span className={classes['rendering']} lang={room.language} dir={room.direction}>
          {bench.words.get(added)}
        </span>
      </UnstyledButton>
    </li>
  );
}

/** A cell in words: for those who hear the board, and for the line below it. */
import { isUnfinished } from '../../../core/board-state.ts';
import { languageName } from '../../frame/language-name.ts';
import { type Strings, useStrings } from '../../strings/strings.tsx';
import { type Times, useTimes } from '../../strings/times.ts';
import type { Cell } from './board-data.ts';

/** What a cell says. */
export interface CellWords {
  /** All of it, part by part: edition, state, what is waited for, who and when. */
  readonly whole: string;
  /** What of a translation is stale, missing and unconfirmed, in figures behind a sign each; only those that there are. */
  readonly figures: readonly { readonly kind: 'stale' | 'missing' | 'unconfirmed'; readonly text: string }[];
  /** For how long readers have had something stale; null if they have not. */
  readonly readersFor: string | null;
  /** True where the deadline is over and the work is not done. */
  readonly isLate: boolean;
}

export type SayCell = (edition: Cell['edition'], cell: Cell | undefined) => CellWords;

/** The function that says a cell. */
export function useSayCell(): SayCell {
  const strings = useStrings();
  const { t, language } = strings;
  const times = useTimes();
  const numbers = new Intl.NumberFormat(language);
  return (edition, cell) => {
    const parts = cell === undefined ? [t('state.not-started')] : partsOf(cell, strings, times);
    const counts = [
      { kind: 'stale', sign: '▲', count: cell?.staleSegments ?? 0 },
      { kind: 'missing', sign: '−', count: cell?.missingSegments ?? 0 },
      { kind: 'unconfirmed', sign: '?', count: cell?.unconfirmedSegments ?? 0 },
    ] as const;
    return {
      whole: [languageName(edition, language), ...parts].join(' · '),
      figures: counts.flatMap(({ kind, sign, count }) => (count > 0 ? [{ kind, text: `${sign}${numbers.format(count)}` }] : [])),
      readersFor: cell?.readersSince == null ? null : times.length(cell.readersSince),
      isLate: cell !== undefined && isLate(cell, times.now),
    };
  };
}

/** True where the deadline of a claim is over and the work is not done. */
function isLate(cell: Cell, now: number): boolean {
  return cell.claim?.deadline != null && Date.parse(cell.claim.deadline) < now && isUnfinished(cell);
}

function partsOf(cell: Cell, { t, has, language }: Pick<Strings, 't' | 'has' | 'language'>, { ago, full, now }: Times): readonly string[] {
  const { state, needs, scheduledFor, scheduleFailure, staleSegments, claim, changedBy, changedAt, sentBack } = cell;
  const why = `error.${scheduleFailure ?? ''}`;
  return [
    t(`state.${state}`),
    needs !== null && t(`needs.${needs}`),
    sentBack !== null && t('cell.sentBack', { who: sentBack.by, when: ago(sentBack.at), note: `\u2068${sentBack.note}\u2069` }),
    scheduledFor !== null && t('cell.scheduled', { when: full(scheduledFor) }),
    scheduleFailure !== null &&
      t('cell.scheduleFailed', { why: has(why) ? t(why, { edition: languageName(cell.edition, language) }) : scheduleFailure }),
    staleSegments > 0 && t('cell.stale', { count: staleSegments }),
    cell.readersSince !== null && t('cell.readersSince', { when: ago(cell.readersSince) }),
    cell.missingSegments > 0 && t('cell.missing', { count: cell.missingSegments }),
    cell.unconfirmedSegments > 0 && t('cell.unconfirmed', { count: cell.unconfirmedSegments }),
    cell.isCorrected && state !== 'corrected' && t('state.corrected'),
    cell.isPublic && ['draft', 'sent-back', 'in-review', 'ready', 'scheduled'].includes(state) && t('cell.isPublic'),
    cell.hasUnpublishedChanges && t('cell.unpublished'),
    claim !== null && t('cell.claimed', { who: claim.name, when: ago(claim.claimedAt) }),
    claim !== null && claim.deadline !== null && t(isLate(cell, now) ? 'cell.late' : 'cell.deadline', { when: ago(claim.deadline) }),
    changedBy !== null && changedAt !== null && t('cell.changed', { who: changedBy, when: ago(changedAt) }),
  ].filter((part) => part !== false);
}

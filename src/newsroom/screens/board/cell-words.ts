/** A cell in words: for those who hear the board, and for the line below it. */
import { languageName } from '../../frame/language-name.ts';
import { type Strings, useStrings } from '../../strings/strings.tsx';
import { type Times, useTimes } from '../../strings/times.ts';
import type { Cell } from './board-data.ts';

export type SayCell = (edition: Cell['edition'], cell: Cell | undefined) => string;

/** The function that says a cell whole: edition, state, what is waited for, who and when. */
export function useSayCell(): SayCell {
  const strings = useStrings();
  const { t } = strings;
  const times = useTimes();
  return (edition, cell) =>
    [languageName(edition, strings.language), ...(cell === undefined ? [t('state.not-started')] : partsOf(cell, strings, times))].join(
      ' · ',
    );
}

function partsOf(cell: Cell, { t, has, language }: Pick<Strings, 't' | 'has' | 'language'>, { ago, full }: Times): readonly string[] {
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
    cell.isCorrected && state !== 'corrected' && t('state.corrected'),
    cell.isPublic && ['draft', 'sent-back', 'in-review', 'ready', 'scheduled'].includes(state) && t('cell.isPublic'),
    cell.hasUnpublishedChanges && t('cell.unpublished'),
    claim !== null && t('cell.claimed', { who: claim.name, when: ago(claim.claimedAt) }),
    claim !== null && claim.deadline !== null && t('cell.deadline', { when: ago(claim.deadline) }),
    changedBy !== null && changedAt !== null && t('cell.changed', { who: changedBy, when: ago(changedAt) }),
  ].filter((part) => part !== false);
}

/** Reminding of a deadline before it comes. */
import { cellState, isUnfinished } from '../core/board-state.ts';
import type { Claim } from '../core/desk.ts';
import type { PersonId, StoryId } from '../core/ids.ts';
import { type Instant, instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import { reminderDue } from '../core/notice.ts';
import type { Job } from '../storage/newsroom.ts';
import type { Writer } from '../storage/storage.ts';
import { aJob, notify, remindKind } from './notify.ts';
import type { ActionParts } from './parts.ts';

/** Has the person reminded before the deadline of a claim; of none, and of one that is over, nobody is. */
export async function orderReminder(writer: Writer, { storyId, edition, personId, deadline }: Claim, at: Instant): Promise<void> {
  if (deadline === null || deadline <= at) return;
  await writer.jobs.add(aJob(remindKind, { storyId, edition, personId, deadline }, { at, dueAt: reminderDue(deadline, at) }));
}

/** Reminds the person, unless the claim is another's, the deadline another, or the work done. */
export async function remindOfDeadline(
  { storage, now }: Pick<ActionParts, 'storage' | 'now'>,
  { details }: Pick<Job, 'details'>,
): Promise<void> {
  const [storyId, edition] = [String(details['storyId']) as StoryId, String(details['edition']) as LanguageTag];
  const [personId, deadline] = [String(details['personId']) as PersonId, instant(Number(details['deadline']))];
  await storage.transact(async (writer) => {
    const [row] = await writer.desk.rows([storyId]);
    const cell = row?.cells.find((one) => one.edition === edition);
    if (row === undefined || cell === undefined || row.story.spikedAt !== null) return;
    const { claim, staleSegments } = cell;
    if (claim?.personId !== personId || claim.deadline !== deadline) return;
    if (!isUnfinished({ state: cellState({ ...cell, story: row.story }), staleSegments })) return;
    await notify(writer, { personId, kind: 'deadline-near', storyId, edition, at: now(), by: null, deadline });
    await writer.desk.touch(storyId);
  });
}

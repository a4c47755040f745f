/** Taking away what nobody needs any more, once a day. Stories, revisions, logs, and whatever still works are never touched. */
import type { ArticleId } from '../core/ids.ts';
import { day, hour, type Instant, instant, later } from '../core/instant.ts';
import { settledDraft } from '../draft/content.ts';
import type { Job, OldRows } from '../storage/newsroom.ts';
import type { Writer } from '../storage/storage.ts';
import type { ActionParts } from './parts.ts';

/** The kind of the job that tidies up. */
export const tidyUpKind = 'tidy-up';

/** How long each is kept after it has expired, was used, or was finished. */
const keptFor: Readonly<Record<OldRows, number>> = {
  sessions: day,
  verifications: day,
  rates: day,
  'used-links': 30 * day,
  'expired-links': 30 * day,
  jobs: 7 * day,
  notices: 60 * day,
};

/** How long after the last keystroke the single keystrokes of a draft are put together. */
const draftRestsFor = day;

/** How much is taken away in one transaction, and how often at most in one run. */
const portion = { rows: 200, drafts: 1, most: 50 } as const;

/** Has the newsroom tidied up a day from now, unless that is to come anyway. `except` is the job that is under way. */
export async function orderTidyingUp({ ids, now }: Pick<ActionParts, 'ids' | 'now'>, writer: Writer, except: Job | null): Promise<void> {
  const coming = await writer.jobs.unfinished(tidyUpKind);
  if (coming.some(({ id }) => id !== except?.id)) return;
  const createdAt = now();
  const unbegun = { attempts: 0, done: 0, total: 0, finishedAt: null, failure: null };
  const dueAt = except === null ? createdAt : later(createdAt, day);
  await writer.jobs.add({ id: ids.next<'job'>(), kind: tidyUpKind, details: {}, urgency: 'bulk', createdAt, dueAt, ...unbegun });
}

/**
 * Takes away what is old, in small transactions and only so much in one run. Where more is left, the next run comes in an hour instead of a
 * day. Throws, between two transactions, when it is told to stop.
 */
export async function tidyUp(parts: ActionParts, job: Job, stopping: AbortSignal): Promise<void> {
  const { storage, now } = parts;
  await storage.transact((writer) => orderTidyingUp(parts, writer, job));
  let isMoreLeft = false;
  for (const rows of Object.keys(keptFor) as OldRows[]) {
    const before = instant(now() - keptFor[rows]);
    const forget = () => storage.transact(async ({ oldRows }) => (await oldRows.forget(rows, before, portion.rows)) === portion.rows);
    if (await repeated(forget, stopping)) isMoreLeft = true;
  }
  if (await repeated(() => settleDraft(parts), stopping)) isMoreLeft = true;
  if (isMoreLeft) await storage.transact((writer) => comeSooner(writer, job, later(now(), hour)));
}

/** Does it again as long as it says that there is more, but not for ever; says whether there is still more. */
async function repeated(step: () => Promise<boolean>, stopping: AbortSignal): Promise<boolean> {
  for (let time = 0; time < portion.most; time++) {
    stopping.throwIfAborted();
    if (!(await step())) return false;
  }
  return true;
}

/** Puts the keystrokes of one draft that revisions hold into its state; says whether there was one. What no revision holds stays as it is. */
async function settleDraft({ storage, now }: ActionParts): Promise<boolean> {
  const untouchedSince = instant(now() - draftRestsFor);
  return await storage.transact(async ({ drafts }) => {
    const [articleId]: readonly ArticleId[] = await drafts.withSuperseded(untouchedSince, portion.drafts);
    const draft = articleId === undefined ? null : await drafts.find(articleId);
    if (articleId === undefined || draft === null) return false;
    await drafts.compact(articleId, settledDraft([draft.state, ...draft.updates.map(({ bytes }) => bytes)]), draft.revisedNumber);
    return true;
  });
}

async function comeSooner({ jobs }: Writer, { id }: Job, dueAt: Instant): Promise<void> {
  for (const job of await jobs.unfinished(tidyUpKind)) if (job.id !== id && job.dueAt > dueAt) await jobs.save({ ...job, dueAt }, null);
}

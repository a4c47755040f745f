/** Correcting: a correction gets its words, in some editions now and in others later, or an edition decides that it needs none. */
import type { Article } from './article.ts';
import type { Correction, CorrectionDecision, CorrectionDraft, CorrectionTask, CorrectionText } from './correction.ts';
import type { CorrectionId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { LanguageTag } from './language.ts';
import { fail, ok, type Result } from './result.ts';

export type CorrectionWithdrawnError = { readonly code: 'correction-withdrawn'; readonly correctionId: CorrectionId };
export type CorrectionTextError =
  | { readonly code: 'correction-text-missing'; readonly edition: LanguageTag | null }
  | CorrectionWithdrawnError;
export type CorrectionTaskError = { readonly code: 'correction-task-missing'; readonly edition: LanguageTag } | CorrectionWithdrawnError;
export type CorrectionDraftError = CorrectionTaskError | { readonly code: 'correction-run'; readonly edition: LanguageTag };
export type CorrectionDecisionError = CorrectionTaskError | { readonly code: 'reason-missing' };

/**
 * A correction as it begins: a task of every edition in which readers had the story at this moment or before. An article that nobody has
 * published needs none: it only takes over what is right.
 */
export function beginCorrection(
  begun: Pick<Correction, 'id' | 'storyId' | 'madeAt'>,
  articles: readonly Pick<Article, 'edition' | 'firstPublishedAt'>[],
): Correction {
  const { madeAt } = begun;
  const tasks = articles
    .filter(({ firstPublishedAt }) => firstPublishedAt !== null && firstPublishedAt <= madeAt)
    .map(({ edition }) => [edition, { openedAt: madeAt, draft: null, dismissed: null }] as const);
  return { ...begun, texts: new Map(), tasks: new Map(tasks), withdrawn: null };
}

/**
 * The correction with these words. Words for an edition that has run it already replace the old ones and keep their date; an edition that
 * had decided against it runs it after all. Refuses no words at all, empty ones, and a correction that was withdrawn.
 */
export function withTexts(
  correction: Correction,
  texts: ReadonlyMap<LanguageTag, string>,
  now: Instant,
): Result<Correction, CorrectionTextError> {
  if (correction.withdrawn !== null) return fail({ code: 'correction-withdrawn', correctionId: correction.id });
  if (texts.size === 0) return fail({ code: 'correction-text-missing', edition: null });
  const [all, tasks] = [new Map(correction.texts), new Map(correction.tasks)];
  for (const [edition, words] of texts) {
    const text = words.trim();
    if (text === '') return fail({ code: 'correction-text-missing', edition });
    all.set(edition, replaced(all.get(edition), text, now));
    const task = tasks.get(edition);
    if (task !== undefined) tasks.set(edition, { ...task, draft: null, dismissed: null });
  }
  return ok({ ...correction, texts: all, tasks });
}

/**
 * The correction with words for an edition that no reader sees yet; empty words are none. Refuses an edition that has no such task, one that
 * has run the correction, and a correction that was withdrawn.
 */
export function withDraft(correction: Correction, edition: LanguageTag, draft: CorrectionDraft): Result<Correction, CorrectionDraftError> {
  if (correction.texts.has(edition)) return fail({ code: 'correction-run', edition });
  const found = taskOf(correction, edition);
  if (!found.ok) return found;
  const text = draft.text.trim();
  const task = { ...found.value, draft: text === '' ? null : { ...draft, text } };
  return ok({ ...correction, tasks: new Map(correction.tasks).set(edition, task) });
}

/**
 * The correction as one that the edition does not need. Words that its readers saw already are taken from them and stay as a draft.
 * Refuses an edition that never had to do with it, a decision without a reason, and a correction that was withdrawn.
 */
export function dismiss(
  correction: Correction,
  edition: LanguageTag,
  decision: CorrectionDecision,
): Result<Correction, CorrectionDecisionError> {
  const reason = decision.reason.trim();
  if (reason === '') return fail({ code: 'reason-missing' });
  const found = taskOf(correction, edition);
  if (!found.ok) return found;
  const texts = new Map(correction.texts);
  texts.delete(edition);
  const task = { ...found.value, draft: draftOf(correction, edition, decision), dismissed: { ...decision, reason } };
  return ok({ ...correction, texts, tasks: new Map(correction.tasks).set(edition, task) });
}

/**
 * The correction as a task of the edition again; the same one where the edition has not decided against it. Refuses an edition that never had
 * to do with it, and a correction that was withdrawn.
 */
export function reopen(correction: Correction, edition: LanguageTag): Result<Correction, CorrectionTaskError> {
  const found = taskOf(correction, edition);
  if (!found.ok) return found;
  if (found.value.dismissed === null) return ok(correction);
  return ok({ ...correction, tasks: new Map(correction.tasks).set(edition, { ...found.value, dismissed: null }) });
}

/**
 * The correction taken back in every language: no reader sees it any more and nobody has to run it. Its words stay as drafts. Refuses a
 * decision without a reason, and one that was withdrawn already.
 */
export function withdraw(
  correction: Correction,
  decision: CorrectionDecision,
): Result<Correction, CorrectionWithdrawnError | { readonly code: 'reason-missing' }> {
  if (correction.withdrawn !== null) return fail({ code: 'correction-withdrawn', correctionId: correction.id });
  const reason = decision.reason.trim();
  if (reason === '') return fail({ code: 'reason-missing' });
  const tasks = new Map(correction.tasks);
  for (const [edition, { publishedAt }] of correction.texts) {
    const task = tasks.get(edition) ?? { openedAt: publishedAt, draft: null, dismissed: null };
    tasks.set(edition, { ...task, draft: draftOf(correction, edition, decision) });
  }
  return ok({ ...correction, texts: new Map(), tasks, withdrawn: { ...decision, reason } });
}

function replaced(before: CorrectionText | undefined, text: string, now: Instant): CorrectionText {
  if (before === undefined) return { text, publishedAt: now, changedAt: now };
  return before.text === text ? before : { ...before, text, changedAt: now };
}

/** The task of an edition; one that ran the correction without having been asked for it has one from then on. */
function taskOf(correction: Correction, edition: LanguageTag): Result<CorrectionTask, CorrectionTaskError> {
  if (correction.withdrawn !== null) return fail({ code: 'correction-withdrawn', correctionId: correction.id });
  const run = correction.texts.get(edition);
  const task = correction.tasks.get(edition) ?? (run === undefined ? null : { openedAt: run.publishedAt, draft: null, dismissed: null });
  return task === null ? fail({ code: 'correction-task-missing', edition }) : ok(task);
}

/** What was public goes on as a draft, in the name of whoever takes it from readers. */
function draftOf(correction: Correction, edition: LanguageTag, { at, by }: CorrectionDecision): CorrectionDraft | null {
  const run = correction.texts.get(edition);
  return run === undefined ? (correction.tasks.get(edition)?.draft ?? null) : { text: run.text, at, by };
}

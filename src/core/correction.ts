/**
 * A correction: a dated notice of an error in a story. Each edition runs it in its own words, when they are there. Until then it is a task
 * of every edition whose readers may have seen the error.
 */
import type { Actor } from './article.ts';
import type { CorrectionId, StoryId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { LanguageTag } from './language.ts';

export interface Correction {
  readonly id: CorrectionId;
  readonly storyId: StoryId;
  readonly madeAt: Instant;
  /** What readers are told, by edition. */
  readonly texts: ReadonlyMap<LanguageTag, CorrectionText>;
  /** What was or is to be done, in the editions that had the story before the correction was made. */
  readonly tasks: ReadonlyMap<LanguageTag, CorrectionTask>;
  /** Why there is no such correction any more, in any language; null while there is. */
  readonly withdrawn: CorrectionDecision | null;
}

/** The correction in one edition’s words, public from a moment on. */
export interface CorrectionText {
  readonly text: string;
  readonly publishedAt: Instant;
  /** When the words were last replaced by others. */
  readonly changedAt: Instant;
}

/** What an edition has to do about a correction. */
export interface CorrectionTask {
  readonly openedAt: Instant;
  /** Words that no reader sees yet. */
  readonly draft: CorrectionDraft | null;
  /** Why the edition does not run the correction; null where nobody has decided that. */
  readonly dismissed: CorrectionDecision | null;
}

export interface CorrectionDraft {
  readonly text: string;
  readonly at: Instant;
  readonly by: Actor;
}

export interface CorrectionDecision {
  readonly at: Instant;
  readonly by: Actor;
  readonly reason: string;
}

/** Where a correction stands in an edition. */
export const correctionStates = ['run', 'open', 'not-needed'] as const;

export type CorrectionState = (typeof correctionStates)[number];

/** Where the correction stands in the edition; null where it is none of its business: its readers never saw the error. */
export function correctionState({ texts, tasks, withdrawn }: Correction, edition: LanguageTag): CorrectionState | null {
  if (texts.has(edition)) return 'run';
  const task = tasks.get(edition);
  if (task === undefined) return null;
  return withdrawn === null && task.dismissed === null ? 'open' : 'not-needed';
}

/** The words from which other editions work: those of the original’s edition, or else the first that readers saw. */
export function wordsToRender(
  { texts }: Correction,
  original: LanguageTag | null,
): { readonly edition: LanguageTag; readonly text: string } | null {
  const [first] = [...texts].sort(
    ([oneTag, one], [otherTag, other]) =>
      Number(otherTag === original) - Number(oneTag === original) || one.publishedAt - other.publishedAt,
  );
  return first === undefined ? null : { edition: first[0], text: first[1].text };
}

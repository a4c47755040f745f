/** Corrections across stories: what editions have still to run, and what readers of an edition are told was wrong. */
import type { CorrectionId, SectionId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { PublishedHead } from './storage.ts';

export interface CorrectionReader {
  /** The corrections that editions have still to run, what has waited longest first, at most `limit`; and how many there are in all. */
  open(query: OpenCorrectionQuery): Promise<{ readonly tasks: readonly OpenCorrection[]; readonly total: number }>;
  /** What an edition has run of articles that its readers can have, in a range of moments, newest first. */
  published(edition: LanguageTag, range: CorrectionRange): Promise<readonly PublishedCorrectionRecord[]>;
  /** When it ran the last one before the moment `before`, and the first one at the moment `from` or later; null where there is none. */
  beside(edition: LanguageTag, moments: { readonly before: Instant; readonly from: Instant }): Promise<CorrectionNeighbours>;
  /** When the edition ran the corrections of a story. */
  moments(storyId: StoryId, edition: LanguageTag): Promise<readonly Instant[]>;
}

export interface OpenCorrectionQuery {
  /** Where somebody looks: in these editions and these sections, null for all; a task in any of the places is found. */
  readonly places: readonly { readonly editions: readonly LanguageTag[] | null; readonly sections: readonly SectionId[] | null }[];
  readonly limit: number;
}

export interface OpenCorrection {
  readonly correctionId: CorrectionId;
  readonly storyId: StoryId;
  readonly edition: LanguageTag;
  readonly openedAt: Instant;
}

/** From a moment on, and before another one; null for without end. Never more than `limit`. */
export interface CorrectionRange {
  readonly from: Instant | null;
  readonly before: Instant | null;
  readonly limit: number;
}

export interface PublishedCorrectionRecord {
  readonly correctionId: CorrectionId;
  readonly text: string;
  readonly publishedAt: Instant;
  readonly changedAt: Instant;
  /** The article that was wrong, as readers have it now. */
  readonly article: PublishedHead;
}

export interface CorrectionNeighbours {
  readonly earlier: Instant | null;
  readonly later: Instant | null;
}

/** The translation memory: what people confirmed, to be found when the same or nearly the same is to be translated again. */
import type { SegmentKey } from '../alignment/segments.ts';
import type { Actor } from '../article.ts';
import type { ArticleId, StoryId } from '../ids.ts';
import type { Instant } from '../instant.ts';
import type { LanguageTag } from '../language.ts';

/** From which language into which: what was translated the other way round is another memory. */
export interface LanguagePair {
  readonly from: LanguageTag;
  readonly to: LanguageTag;
}

/** One text with its translation. */
export interface MemoryEntry extends LanguagePair {
  readonly source: string;
  readonly target: string;
  /** When it was confirmed last, and by whom. */
  readonly at: Instant;
  readonly by: Actor;
  /** The segment of a translation in which it was confirmed; null for what came from elsewhere. */
  readonly place: MemoryPlace | null;
}

interface MemoryPlace {
  readonly storyId: StoryId;
  readonly articleId: ArticleId;
  readonly segment: SegmentKey;
}

/** An entry with the number by which it is known. */
export interface KnownEntry extends MemoryEntry {
  readonly number: number;
}

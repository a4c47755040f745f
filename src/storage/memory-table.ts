/** The table of the translation memory as Kysely sees it. */
import type { Generated } from 'kysely';
import type { Fingerprint } from '../core/alignment/fingerprint.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Actor } from '../core/article.ts';
import type { ArticleId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';

export interface MemoryTable {
  number: Generated<number>;
  origin: string;
  from_language: LanguageTag;
  to_language: LanguageTag;
  reading: Fingerprint;
  target_reading: Fingerprint;
  source_text: string;
  target_text: string;
  at: Instant;
  by_kind: Actor['kind'];
  by_name: string;
  story_id: StoryId | null;
  article_id: ArticleId | null;
  segment: SegmentKey | null;
}

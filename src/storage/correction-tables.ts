/** The tables of corrections as Kysely sees them. */
import type { Actor } from '../core/article.ts';
import type { CorrectionId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';

/** What was wrong in a story; with why it was withdrawn, if it was. */
export interface CorrectionTable {
  id: CorrectionId;
  story_id: StoryId;
  made_at: Instant;
  withdrawn_at: Instant | null;
  withdrawn_by_kind: Actor['kind'] | null;
  withdrawn_by_name: string | null;
  withdrawn_reason: string | null;
}

/** What readers of an edition are told. */
export interface CorrectionTextTable {
  correction_id: CorrectionId;
  edition: LanguageTag;
  text: string;
  published_at: Instant;
  changed_at: Instant;
}

/** What an edition has to do about a correction, or has decided. */
export interface CorrectionTaskTable {
  correction_id: CorrectionId;
  edition: LanguageTag;
  story_id: StoryId;
  opened_at: Instant;
  is_open: 0 | 1;
  draft: string | null;
  drafted_at: Instant | null;
  drafted_by_kind: Actor['kind'] | null;
  drafted_by_name: string | null;
  dismissed_at: Instant | null;
  dismissed_by_kind: Actor['kind'] | null;
  dismissed_by_name: string | null;
  dismissed_reason: string | null;
}

/** Comments as the database keeps them. */
import type { ArticleId, CommentId, PersonId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';

/** Their tables. */
export interface CommentTables {
  comment_threads: CommentThreadTable;
  comment_remarks: { id: CommentId; thread_id: CommentId; position: number; person_id: PersonId; at: Instant; text: string };
}

interface CommentThreadTable {
  id: CommentId;
  article_id: ArticleId;
  anchor_from: string | null;
  anchor_to: string | null;
  quote: string | null;
  resolved_at: Instant | null;
  resolved_by_id: PersonId | null;
}

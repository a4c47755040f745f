/** Comments as the database keeps them. */
import type { CommentThread, Remark } from '../core/comment.ts';
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

export interface CommentReader {
  /** The threads of an article in the order in which they were begun. */
  ofArticle(id: ArticleId): Promise<readonly CommentThread[]>;
  find(id: CommentId): Promise<CommentThread | null>;
}

export interface CommentWriter {
  /** Enters a thread with its remarks, or changes where it stands, whether it is resolved and what its remarks say; none is taken away. */
  save(thread: CommentThread): Promise<void>;
  addRemark(threadId: CommentId, remark: Remark): Promise<void>;
}

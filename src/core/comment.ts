/** Comments on an article: a thread of remarks about a passage, or about the whole. They are the desk's and never reach a reader. */
import type { ArticleId, CommentId, PersonId } from './ids.ts';
import type { Instant } from './instant.ts';

export interface CommentThread {
  readonly id: CommentId;
  readonly articleId: ArticleId;
  /** The passage; null for the whole article. */
  readonly anchor: CommentAnchor | null;
  /** The first is what began the thread. */
  readonly remarks: readonly Remark[];
  readonly resolved: { readonly at: Instant; readonly by: PersonId } | null;
}

/** Where a passage begins and ends in the live draft, in a form that follows it when the text around it changes. */
export interface CommentAnchor {
  /** Relative positions of Yjs, encoded in base64. */
  readonly from: string;
  readonly to: string;
  /** The words as they stood when the comment was made. */
  readonly quote: string;
}

export interface Remark {
  readonly id: CommentId;
  readonly by: PersonId;
  readonly at: Instant;
  readonly text: string;
}

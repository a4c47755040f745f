/** The part of the database that keeps what was called minor of originals. */
import type { MinorChange } from '../core/alignment/readings.ts';
import type { Actor } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';

export interface MinorChangeReader {
  /** What was called minor of an original, the oldest first. */
  of(articleId: ArticleId): Promise<readonly MinorCall[]>;
}

export interface MinorChangeWriter {
  /** Keeps a change as minor; one that is there already stays as it was made. */
  add(articleId: ArticleId, call: MinorCall): Promise<void>;
  /** Has a change matter again, whichever of its readings came first. */
  remove(articleId: ArticleId, change: MinorChange): Promise<void>;
}

/** A change of an original that was called minor: when and by whom; by Courant, if it was of punctuation alone. */
export interface MinorCall extends MinorChange {
  readonly at: Instant;
  readonly by: Actor;
}

/** Revisions as the API gives them. */
import type { readRevisions } from '../../../contract/history.ts';
import type { Taken } from '../../../contract/operation.ts';
import type { Article, Revision } from '../../../core/article.ts';
import type { RevisionId } from '../../../core/ids.ts';
import type { Instant } from '../../../core/instant.ts';
import { type Reading, readingOf } from '../../../core/reading.ts';
import type { StoryEvent } from '../../../storage/storage.ts';

type PresentedRevision = Taken<typeof readRevisions, 'answer'>['revisions'][number];

interface Around {
  readonly article: Article;
  /** The revision before; null for the first. */
  readonly previous: Revision | null;
  readonly publishedAt: ReadonlyMap<RevisionId, readonly Instant[]>;
}

/** A revision without its words, with how much it added and when readers got it. */
export function presentRevision(revision: Revision, { article, previous, publishedAt }: Around): PresentedRevision {
  const { id, number, madeAt, madeBy, reason, content } = revision;
  const length = lengthOf(revision, article);
  return {
    id,
    number,
    madeAt,
    madeBy,
    reason,
    headline: content.headline,
    length,
    lengthChange: previous === null ? null : length.count - lengthOf(previous, article).count,
    publishedAt: [...(publishedAt.get(id) ?? [])],
    isPublic: article.publishedId === id && article.takenDown === null,
  };
}

function lengthOf({ content }: Revision, { edition }: Article): Pick<Reading, 'count' | 'unit'> {
  const { count, unit } = readingOf(content.body, edition);
  return { count, unit };
}

/** When each revision went to readers, by the story's log. */
export function publishedMoments(events: readonly StoryEvent[]): ReadonlyMap<RevisionId, readonly Instant[]> {
  const moments = new Map<RevisionId, Instant[]>();
  for (const { kind, details, at } of events) {
    if (kind !== 'article-published' && kind !== 'article-updated') continue;
    const id = details['revision'] as RevisionId | undefined;
    if (id !== undefined) moments.set(id, [...(moments.get(id) ?? []), at]);
  }
  return moments;
}

import type { ActionParts } from '../../../actions/parts.ts';
import { findArticles } from '../../../contract/articles.ts';
import type { Taken } from '../../../contract/operation.ts';
import { articlePath, encodedPath } from '../../../core/addresses.ts';
import { isPublic } from '../../../core/article.ts';
import { dayOf, type Instant, type TimeZone } from '../../../core/instant.ts';
import { readableSections, wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import type { FoundArticle } from '../../../storage/newsroom.ts';
import { type Route, route } from '../route.ts';

const usualLimit = 20;

/** Finds articles to link to. */
export function findArticlesRoute({ storage, now }: Pick<ActionParts, 'storage' | 'now'>): Route {
  return route(findArticles, {
    subjects: async () => [wholePublication],
    async run({ query: { words = '', edition, limit }, visitor: { person } }) {
      const readable = readableSections(person.grants);
      return await storage.read(async (reader) => {
        const found = await reader.desk.articles({
          readable: readable === 'all' ? null : readable,
          words: words.split(/\s+/u).filter((word) => word !== ''),
          edition,
          limit: limit ?? usualLimit,
        });
        const publication = await reader.publication.find();
        if (publication === null) return ok({ articles: [] });
        const { timeZone } = publication;
        return ok({ articles: found.map((one) => presented(one, { now: now(), timeZone })) });
      });
    },
  });
}

type Presented = Taken<typeof findArticles, 'answer'>['articles'][number];

function presented(
  { article, headline, slug, changedAt }: FoundArticle,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: TimeZone },
): Presented {
  const { id, storyId, edition, state, firstPublishedAt, scheduledFor } = article;
  const place = article.place ?? { day: dayOf(scheduledFor ?? now, timeZone), slug };
  return {
    id,
    storyId,
    edition,
    headline,
    state,
    isPublic: isPublic(article),
    moment: firstPublishedAt ?? scheduledFor ?? changedAt,
    path: encodedPath(articlePath(edition, place)),
  };
}

/** The pages that only the database can name. */

import { dayOf, monthOf } from '../core/instant.ts';
import type { RedirectTarget } from '../core/redirect.ts';
import { feedsOfFacts, type PageKey, type PageQuery, pagesOfCorrections, pagesOfFacts } from '../render/dependencies.ts';
import type { PublishedIdentity, Reader } from '../storage/storage.ts';
import { monthsOfCorrectionsBeside } from './load/corrections.ts';
import type { Paper } from './load/paper.ts';

/** A query that names pages one by one; `every-page` is a rebuild instead. */
export type NamingQuery = Exclude<PageQuery, { readonly kind: 'every-page' }>;

/** The pages that a query means in this state of the database. */
export async function pagesOfQuery(
  query: NamingQuery,
  reader: Reader,
  { editions, publication: { timeZone } }: Paper,
): Promise<readonly PageKey[]> {
  switch (query.kind) {
    case 'pages-of-story': {
      const articles = await reader.articles.ofStory(query.storyId);
      return articles.filter(({ publishedId }) => publishedId !== null).map(({ id }) => ({ kind: 'article', articleId: id }));
    }
    case 'feeds-naming': {
      const translations = await Promise.all(query.articleIds.map((id) => reader.published.translationsOf(id)));
      return translations.flat().flatMap(({ edition, facts }) => feedsOfFacts(edition, facts));
    }
    case 'corrections-of-story': {
      const moments = await reader.corrections.moments(query.storyId, query.edition);
      const months = new Set(moments.map((moment) => monthOf(dayOf(moment, timeZone))));
      return months.size === 0 ? [] : pagesOfCorrections(query.edition, [...months]);
    }
    case 'months-of-corrections-beside': {
      const { edition, month } = query;
      const { earlier, later } = await monthsOfCorrectionsBeside(reader, { edition, month, timeZone });
      return [earlier, later].flatMap((beside) => (beside === null ? [] : { kind: 'month-of-corrections', edition, month: beside }));
    }
    case 'pages-of-contributor': {
      const { contributorId } = query;
      const own = editions.flatMap(({ tag }): readonly PageKey[] => [
        { kind: 'contributor', edition: tag, contributorId },
        { kind: 'pages-sitemap', edition: tag },
      ]);
      return [...own, ...pagesOfArticles(await reader.published.ofContributor(contributorId))];
    }
    case 'pages-with-picture':
      return pagesOfArticles(await reader.published.withPicture(query.pictureId));
    case 'months-beside': {
      const { earlier, later } = await reader.published.month(query.edition, query.month);
      return [earlier, later].filter((month) => month !== null).map((month) => ({ kind: 'month', edition: query.edition, month }));
    }
    case 'topic-everywhere':
      return editions.map(({ tag }) => ({ kind: 'topic', edition: tag, topicId: query.topicId }));
    case 'contributor-everywhere':
      return editions.map(({ tag }) => ({ kind: 'contributor', edition: tag, contributorId: query.contributorId }));
  }
}

/** The page to which a redirect belongs: that of the thing it leads to, or its own. */
export function ownerOfRedirect(from: string, to: RedirectTarget): PageKey {
  return to.kind === 'address' ? { kind: 'redirect', from } : to;
}

function pagesOfArticles(identities: readonly PublishedIdentity[]): readonly PageKey[] {
  return identities.flatMap(({ articleId, edition, facts }) => pagesOfFacts(articleId, edition, facts));
}

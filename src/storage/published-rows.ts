/** Published articles between their rows and the values of the storage's interface. */
import type { Selectable } from 'kysely';
import type { PublicFacts } from '../core/change.ts';
import { type ArticleRow, articleOf, type HeadRow, headOf } from './article-rows.ts';
import type { PublishedHead, PublishedIdentity } from './storage.ts';
import type { Tables } from './tables.ts';

type Columns = Selectable<Tables['public_articles']>;

/** What decides on which lists an article stands, under names that clash with no other table's. */
export const factsColumns = [
  'public_articles.article_id as public_article_id',
  'public_articles.story_id as public_story_id',
  'public_articles.edition as public_edition',
  'public_articles.section_id as public_section_id',
  'public_articles.day as public_day',
  'public_articles.slug as public_slug',
  'public_articles.topic_ids',
  'public_articles.contributor_ids',
] as const;

interface FactsRow {
  readonly public_article_id: Columns['article_id'];
  readonly public_story_id: Columns['story_id'];
  readonly public_edition: Columns['edition'];
  readonly public_section_id: Columns['section_id'];
  readonly public_day: Columns['day'];
  readonly public_slug: Columns['slug'];
  readonly topic_ids: string;
  readonly contributor_ids: string;
}

/** The facts of a row. */
export function factsOf(row: FactsRow): PublicFacts {
  return {
    place: { day: row.public_day, slug: row.public_slug },
    sectionId: row.public_section_id,
    topicIds: JSON.parse(row.topic_ids),
    contributorIds: JSON.parse(row.contributor_ids),
  };
}

/** Which article a row is, and its facts. */
export function publishedIdentityOf(row: FactsRow): PublishedIdentity {
  return { articleId: row.public_article_id, storyId: row.public_story_id, edition: row.public_edition, facts: factsOf(row) };
}

/** What a list shows, of a row. */
export function publishedHeadOf(row: ArticleRow & HeadRow & FactsRow): PublishedHead {
  return { article: articleOf(row), revisionId: row.revision_id, facts: factsOf(row), head: headOf(row) };
}

/** The one table of dependencies: which pages show what a change touches. Everything else about refreshing follows from it. */

import { type FeedFormat, feedFormats } from '../core/addresses.ts';
import type { ArticleChange, Change, PublicFacts } from '../core/change.ts';
import type { ArticleId, ContributorId, PictureId, SectionId, StoryId, TopicId } from '../core/ids.ts';
import { type CalendarDay, type CalendarMonth, monthOf } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';

/** A page by what it is about, wherever it stands. One key owns every address that its page has or had. */
export type PageKey =
  | { readonly kind: 'chooser' | 'icon' | 'robots' | 'sitemap-index' }
  | { readonly kind: 'front' | 'news-sitemap' | 'pages-sitemap' | 'corrections'; readonly edition: LanguageTag }
  | { readonly kind: 'section'; readonly edition: LanguageTag; readonly sectionId: SectionId }
  | { readonly kind: 'topic'; readonly edition: LanguageTag; readonly topicId: TopicId }
  | { readonly kind: 'contributor'; readonly edition: LanguageTag; readonly contributorId: ContributorId }
  | { readonly kind: 'day'; readonly edition: LanguageTag; readonly day: CalendarDay }
  | { readonly kind: 'month' | 'month-sitemap' | 'month-of-corrections'; readonly edition: LanguageTag; readonly month: CalendarMonth }
  | { readonly kind: 'article'; readonly articleId: ArticleId }
  | { readonly kind: 'feed'; readonly edition: LanguageTag; readonly format: FeedFormat; readonly of: FeedSubject }
  | { readonly kind: 'redirect'; readonly from: string };

export type FeedSubject =
  | { readonly kind: 'edition' }
  | { readonly kind: 'corrections' }
  | { readonly kind: 'section'; readonly sectionId: SectionId }
  | { readonly kind: 'topic'; readonly topicId: TopicId };

/** Pages that only the database can name: every page that shows something. */
export type PageQuery =
  | { readonly kind: 'pages-of-story'; readonly storyId: StoryId }
  /** The feeds with translations of these articles, which name their original. */
  | { readonly kind: 'feeds-naming'; readonly articleIds: readonly ArticleId[] }
  /** Where an edition lists what it corrected in a story. */
  | { readonly kind: 'corrections-of-story'; readonly edition: LanguageTag; readonly storyId: StoryId }
  | { readonly kind: 'pages-of-contributor'; readonly contributorId: ContributorId }
  | { readonly kind: 'pages-with-picture'; readonly pictureId: PictureId }
  /** The nearest months before and after one that have articles. */
  | { readonly kind: 'months-beside'; readonly edition: LanguageTag; readonly month: CalendarMonth }
  | { readonly kind: 'months-of-corrections-beside'; readonly edition: LanguageTag; readonly month: CalendarMonth }
  /** The page of a topic or contributor in every edition that has one. */
  | { readonly kind: 'topic-everywhere'; readonly topicId: TopicId }
  | { readonly kind: 'contributor-everywhere'; readonly contributorId: ContributorId }
  | { readonly kind: 'every-page' };

export interface Touched {
  readonly keys: readonly PageKey[];
  readonly queries: readonly PageQuery[];
}

/** The pages that a change touches. */
export function pagesTouchedBy(change: Change): Touched {
  switch (change.kind) {
    case 'articles-changed':
      return {
        keys: change.articles.flatMap(keysOfArticleChange),
        queries: [
          ...storiesOf(change.articles),
          { kind: 'feeds-naming', articleIds: change.articles.filter(isElsewhere).map(idOf) },
          ...change.articles.map(({ storyId, edition }) => ({ kind: 'corrections-of-story', storyId, edition }) as const),
        ],
      };
    case 'staleness-changed':
      return { keys: [], queries: [{ kind: 'pages-of-story', storyId: change.storyId }] };
    case 'corrections-changed':
      return { keys: change.pages.flatMap(({ edition, month }) => pagesOfCorrections(edition, [month])), queries: [] };
    case 'contributor-changed':
      return { keys: [], queries: [{ kind: 'pages-of-contributor', contributorId: change.contributorId }] };
    case 'picture-changed':
      return { keys: [], queries: [{ kind: 'pages-with-picture', pictureId: change.pictureId }] };
    case 'front-changed':
      return { keys: [{ kind: 'front', edition: change.edition }], queries: [] };
    case 'redirect-changed':
      return { keys: [{ kind: 'redirect', from: change.from }], queries: [] };
    // The names of sections stand on every page of their editions, those of editions on every page; such changes are rare.
    case 'section-changed':
    case 'topic-changed':
    case 'edition-changed':
    case 'publication-changed':
      return { keys: [], queries: [{ kind: 'every-page' }] };
  }
}

/** The pages that name a page only while it exists: touched when it appears or vanishes. */
export function pagesTouchedByExistence(key: PageKey): Touched {
  switch (key.kind) {
    case 'month':
      return { keys: [{ kind: 'sitemap-index' }], queries: [{ kind: 'months-beside', edition: key.edition, month: key.month }] };
    case 'month-of-corrections':
      return {
        keys: [{ kind: 'pages-sitemap', edition: key.edition }],
        queries: [{ kind: 'months-of-corrections-beside', edition: key.edition, month: key.month }],
      };
    case 'topic':
      return {
        keys: [{ kind: 'pages-sitemap', edition: key.edition }],
        queries: [{ kind: 'topic-everywhere', topicId: key.topicId }],
      };
    case 'contributor':
      return {
        keys: [{ kind: 'pages-sitemap', edition: key.edition }],
        queries: [{ kind: 'contributor-everywhere', contributorId: key.contributorId }],
      };
    default:
      return { keys: [], queries: [] };
  }
}

/** Every page on whose lists an article stands by its facts, and its own. */
export function pagesOfFacts(articleId: ArticleId, edition: LanguageTag, facts: PublicFacts): readonly PageKey[] {
  const month = monthOf(facts.place.day);
  return [
    { kind: 'article', articleId },
    { kind: 'front', edition },
    { kind: 'section', edition, sectionId: facts.sectionId },
    ...facts.topicIds.map((topicId) => ({ kind: 'topic', edition, topicId }) as const),
    ...facts.contributorIds.map((contributorId) => ({ kind: 'contributor', edition, contributorId }) as const),
    { kind: 'day', edition, day: facts.place.day },
    { kind: 'month', edition, month },
    ...feedsOfFacts(edition, facts),
    { kind: 'news-sitemap', edition },
    { kind: 'month-sitemap', edition, month },
  ];
}

/** Every feed in which an article may stand by its facts. */
export function feedsOfFacts(edition: LanguageTag, facts: PublicFacts): readonly PageKey[] {
  const subjects: readonly FeedSubject[] = [
    { kind: 'edition' },
    { kind: 'section', sectionId: facts.sectionId },
    ...facts.topicIds.map((topicId) => ({ kind: 'topic', topicId }) as const),
  ];
  return subjects.flatMap((of) => feedFormats.map((format) => ({ kind: 'feed', edition, format, of }) as const));
}

function storiesOf(articles: readonly ArticleChange[]): readonly PageQuery[] {
  return [...new Set(articles.map((article) => article.storyId))].map((storyId) => ({ kind: 'pages-of-story', storyId }));
}

/** True if readers find the article, or do not find it, at another address than before. */
function isElsewhere({ before, after }: ArticleChange): boolean {
  return before?.place.day !== after?.place.day || before?.place.slug !== after?.place.slug;
}

const idOf = ({ articleId }: ArticleChange): ArticleId => articleId;

/** Where an edition lists what it corrected in these months. */
export function pagesOfCorrections(edition: LanguageTag, months: readonly CalendarMonth[]): readonly PageKey[] {
  return [
    { kind: 'corrections', edition },
    ...feedFormats.map((format) => ({ kind: 'feed', edition, format, of: { kind: 'corrections' } }) as const),
    ...months.map((month) => ({ kind: 'month-of-corrections', edition, month }) as const),
  ];
}

function keysOfArticleChange({ articleId, edition, before, after }: ArticleChange): readonly PageKey[] {
  const facts = [before, after].filter((side) => side !== null);
  return [{ kind: 'article', articleId }, ...facts.flatMap((side) => pagesOfFacts(articleId, edition, side))];
}

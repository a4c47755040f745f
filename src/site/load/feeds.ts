/** Feeds: the newest twenty of an edition, a section or a topic, whole. */
import { articlePath, correctionsPath, type FeedFormat, frontPath } from '../../core/addresses.ts';
import type { Instant } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';
import type { FeedSubject } from '../../render/dependencies.ts';
import type { ListedCorrection, PublishedArticle } from '../../render/published.ts';
import type { PublishedIdentity, PublishedList } from '../../storage/storage.ts';
import { type WholeHead, wholeArticles } from './articles.ts';
import { newestCorrections } from './corrections.ts';
import { type Loaded, nothing, pageAlone } from './loaded.ts';
import { createMemo } from './memo.ts';
import type { Shelf } from './shelf.ts';

const feedLength = 20;

/** What feeds of articles follow. */
type ArticleFeedSubject = Exclude<FeedSubject, { readonly kind: 'corrections' }>;

interface FeedContent {
  readonly articles: readonly PublishedArticle[];
  readonly expiresAt: Instant | null;
}

/** What a feed is asked for by. */
export interface FeedQuestion {
  readonly edition: LanguageTag;
  readonly format: FeedFormat;
  readonly of: FeedSubject;
}

/** Gives a loader of feeds for one refresh: the three formats of a feed share their articles. */
export function createFeedLoader(shelf: Shelf): (question: FeedQuestion) => Promise<Loaded> {
  const contents = createMemo<FeedContent>();
  const corrected = createMemo<readonly ListedCorrection[]>();
  return async ({ edition, format, of }) => {
    if (of.kind === 'corrections') {
      const corrections = await corrected(edition, () => newestCorrections(shelf, edition, feedLength));
      return pageAlone({
        kind: 'corrections-feed',
        frame: shelf.paper.frame(edition),
        format,
        path: correctionsPath(edition),
        corrections,
      });
    }
    const place = placeOf(shelf, edition, of);
    if (place === null) return nothing;
    const list = listOf(edition, of);
    const { articles, expiresAt } = await contents(JSON.stringify(list), () => contentOf(shelf, list));
    if (articles.length === 0 && of.kind === 'topic') return nothing;
    return pageAlone({ kind: 'feed', frame: shelf.paper.frame(edition), format, path: place.path, name: place.name, articles }, expiresAt);
  };
}

async function contentOf(shelf: Shelf, list: PublishedList): Promise<FeedContent> {
  const newest = await shelf.newest(list, feedLength);
  const originals = await shelf.originalsOf(newest.map(({ article }) => article.storyId));
  const heads: WholeHead[] = [];
  for (const head of newest) {
    const original = originals.get(head.article.storyId);
    const isOther = original !== undefined && original.articleId !== head.article.id;
    heads.push({
      ...head,
      body: await shelf.body(head.revisionId),
      original: isOther ? { edition: shelf.paper.frame(original.edition).edition, path: originalPath(original) } : null,
    });
  }
  return await wholeArticles(shelf, heads);
}

function originalPath({ edition, facts }: PublishedIdentity): string {
  return articlePath(edition, facts.place);
}

function placeOf(
  { paper }: Shelf,
  edition: LanguageTag,
  subject: ArticleFeedSubject,
): { readonly path: string; readonly name: string } | null {
  switch (subject.kind) {
    case 'edition':
      return { path: frontPath(edition), name: '' };
    case 'section':
      return paper.section(subject.sectionId, edition);
    case 'topic':
      return paper.topic(subject.topicId, edition);
  }
}

function listOf(edition: LanguageTag, subject: ArticleFeedSubject): PublishedList {
  switch (subject.kind) {
    case 'edition':
      return { edition };
    case 'section':
      return { edition, sectionId: subject.sectionId };
    case 'topic':
      return { edition, topicId: subject.topicId };
  }
}

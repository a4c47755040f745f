/** Publishing: when an article may go to readers, and what it is afterwards. */
import type { Article, ArticleContent, ArticlePlace, Revision } from './article.ts';
import { isEmptyBody } from './body/text.ts';
import { unconfirmedBlocks, unconfirmedHead } from './body/unconfirmed.ts';
import type { BlockId, PictureId } from './ids.ts';
import { dayOf, type Instant, type TimeZone } from './instant.ts';
import { expiredPictures, type PicturesById, placesWithoutCredit } from './picture-rules.ts';
import { fail, ok, type Result } from './result.ts';
import { numberedSlug, type Slug } from './slug.ts';
import type { Story } from './story.ts';

export type PublishError =
  | { readonly code: 'story-embargoed'; readonly embargo: Instant; readonly now: Instant }
  | { readonly code: 'story-spiked'; readonly storyId: Story['id'] }
  | { readonly code: 'published-in-future'; readonly publishedAt: Instant; readonly now: Instant }
  | { readonly code: 'headline-missing'; readonly articleId: Article['id'] }
  | { readonly code: 'body-empty'; readonly articleId: Article['id'] }
  | {
      readonly code: 'machine-text-unconfirmed';
      readonly articleId: Article['id'];
      readonly head: ReturnType<typeof unconfirmedHead>;
      readonly blocks: readonly BlockId[];
    }
  /** `blockId` is null for the picture that stands for the article. */
  | {
      readonly code: 'credit-missing';
      readonly articleId: Article['id'];
      readonly pictureId: PictureId;
      readonly blockId: BlockId | null;
    }
  | { readonly code: 'picture-right-expired'; readonly articleId: Article['id']; readonly pictureId: PictureId };

export interface Publishing {
  readonly story: Story;
  readonly article: Article;
  readonly revision: Revision;
  /** The pictures of the revision. One that is not among them is not shown, and nothing is asked of it. */
  readonly pictures: PicturesById;
  readonly now: Instant;
  /** The moment that readers are told: now, or the day of an older story that moves in from elsewhere. */
  readonly publishedAt: Instant;
  readonly timeZone: TimeZone;
  /** True if another article, or a redirect, has this slug on the article's day. */
  readonly isTaken: (slug: Slug) => boolean;
}

/**
 * The article with the revision public. It keeps the day of its address for ever; a slug that another article has gets a number.
 * Refuses before the embargo, a moment in the future, a spiked story, a missing headline, an empty body, machine text that nobody
 * has confirmed, a picture for which nobody is named and one whose right has ended.
 */
export function publish(publishing: Publishing): Result<Article, PublishError> {
  const { revision, now, publishedAt } = publishing;
  if (publishedAt > now) return fail({ code: 'published-in-future', publishedAt, now });
  const [refusal] = refusals({ ...publishing, content: revision.content });
  return refusal === undefined ? ok(asPublished(publishing)) : fail(refusal);
}

/** The article as `publish` would make it, whether or not it may go to readers now: for showing somebody what they would see. */
export function asPublished({
  article,
  revision,
  now,
  publishedAt,
  timeZone,
  isTaken,
}: Omit<Publishing, 'story' | 'pictures'>): Article & { readonly place: ArticlePlace } {
  const firstPublishedAt = article.firstPublishedAt ?? publishedAt;
  const day = article.place?.day ?? dayOf(firstPublishedAt, timeZone);
  const wanted = revision.content.slug;
  const slug = article.place?.slug === wanted ? wanted : freeSlug(wanted, isTaken);
  return {
    ...article,
    state: 'public',
    publishedId: revision.id,
    place: { day, slug },
    firstPublishedAt,
    updatedAt: article.firstPublishedAt === null ? firstPublishedAt : now,
    scheduledFor: null,
    takenDown: null,
    sentBack: null,
  };
}

/** What somebody wants readers to see, and when. */
export interface PublishingWish extends Pick<Publishing, 'story' | 'article' | 'pictures' | 'now'> {
  readonly content: ArticleContent;
}

/** Everything for which `publish` would refuse the words at this moment, the first reason first; empty if they may go out. */
export function refusals({ story, article, content, pictures, now }: PublishingWish): readonly PublishError[] {
  const articleId = article.id;
  const reasons: PublishError[] = [];
  if (story.spikedAt !== null) reasons.push({ code: 'story-spiked', storyId: story.id });
  if (story.embargo !== null && now < story.embargo) reasons.push({ code: 'story-embargoed', embargo: story.embargo, now });
  if (content.headline.trim() === '') reasons.push({ code: 'headline-missing', articleId });
  if (isEmptyBody(content.body)) reasons.push({ code: 'body-empty', articleId });
  const [head, blocks] = [unconfirmedHead(content), unconfirmedBlocks(content.body)];
  if (head.length > 0 || blocks.length > 0) reasons.push({ code: 'machine-text-unconfirmed', articleId, head, blocks });
  for (const place of placesWithoutCredit(content, pictures)) reasons.push({ code: 'credit-missing', articleId, ...place });
  for (const { id } of expiredPictures(content, pictures, now)) {
    reasons.push({ code: 'picture-right-expired', articleId, pictureId: id });
  }
  return reasons;
}

/** The article taken from readers, with the reason that its address gives from now on, without a schedule and a note of what was to be done. The same article if it is not public. */
export function takeDown(article: Article, reason: string, now: Instant): Article {
  if (article.publishedId === null || article.takenDown !== null) return article;
  return { ...article, state: 'taken-down', scheduledFor: null, takenDown: { at: now, reason }, sentBack: null };
}

function freeSlug(wanted: Slug, isTaken: (slug: Slug) => boolean): Slug {
  for (let number = 1; ; number++) {
    const candidate = numberedSlug(wanted, number);
    if (!isTaken(candidate)) return candidate;
  }
}

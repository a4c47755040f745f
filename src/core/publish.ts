/** Publishing: when an article may go to readers, and what it is afterwards. */
import type { Article, Revision } from './article.ts';
import { isEmptyBody } from './body/text.ts';
import { unconfirmedBlocks } from './body/unconfirmed.ts';
import { dayOf, type Instant, type TimeZone } from './instant.ts';
import { fail, ok, type Result } from './result.ts';
import { numberedSlug, type Slug } from './slug.ts';
import type { Story } from './story.ts';

export type PublishError =
  | { readonly code: 'story-embargoed'; readonly embargo: Instant; readonly now: Instant }
  | { readonly code: 'story-spiked'; readonly storyId: Story['id'] }
  | { readonly code: 'published-in-future'; readonly publishedAt: Instant; readonly now: Instant }
  | { readonly code: 'headline-missing'; readonly articleId: Article['id'] }
  | { readonly code: 'body-empty'; readonly articleId: Article['id'] }
  | { readonly code: 'machine-text-unconfirmed'; readonly articleId: Article['id']; readonly blocks: readonly string[] };

export interface Publishing {
  readonly story: Story;
  readonly article: Article;
  readonly revision: Revision;
  readonly now: Instant;
  /** The moment that readers are told: now, or the day of an older story that moves in from elsewhere. */
  readonly publishedAt: Instant;
  readonly timeZone: TimeZone;
  /** True if another article, or a redirect, has this slug on the article's day. */
  readonly isTaken: (slug: Slug) => boolean;
}

/**
 * The article with the revision public. It keeps the day of its address for ever; a slug that another article has gets a number.
 * Refuses before the embargo, a moment in the future, a spiked story, a missing headline, an empty body and machine text that nobody
 * has confirmed.
 */
export function publish(publishing: Publishing): Result<Article, PublishError> {
  const problem = whyNot(publishing);
  if (problem !== null) return fail(problem);
  const { article, revision, now, publishedAt, timeZone } = publishing;
  const firstPublishedAt = article.firstPublishedAt ?? publishedAt;
  const day = article.place?.day ?? dayOf(firstPublishedAt, timeZone);
  const wanted = revision.content.slug;
  const slug = article.place?.slug === wanted ? wanted : freeSlug(wanted, publishing.isTaken);
  return ok({
    ...article,
    state: 'public',
    publishedId: revision.id,
    place: { day, slug },
    firstPublishedAt,
    updatedAt: article.firstPublishedAt === null ? firstPublishedAt : now,
    scheduledFor: null,
    takenDown: null,
  });
}

/** The article taken from readers, with the reason that its address gives from now on. The same article if it is not public. */
export function takeDown(article: Article, reason: string, now: Instant): Article {
  if (article.publishedId === null || article.takenDown !== null) return article;
  return { ...article, state: 'taken-down', takenDown: { at: now, reason } };
}

function whyNot({ story, article, revision, now, publishedAt }: Publishing): PublishError | null {
  if (story.spikedAt !== null) return { code: 'story-spiked', storyId: story.id };
  if (story.embargo !== null && now < story.embargo) return { code: 'story-embargoed', embargo: story.embargo, now };
  if (publishedAt > now) return { code: 'published-in-future', publishedAt, now };
  if (revision.content.headline.trim() === '') return { code: 'headline-missing', articleId: article.id };
  if (isEmptyBody(revision.content.body)) return { code: 'body-empty', articleId: article.id };
  const blocks = unconfirmedBlocks(revision.content.body);
  return blocks.length > 0 ? { code: 'machine-text-unconfirmed', articleId: article.id, blocks } : null;
}

function freeSlug(wanted: Slug, isTaken: (slug: Slug) => boolean): Slug {
  for (let number = 1; ; number++) {
    const candidate = numberedSlug(wanted, number);
    if (!isTaken(candidate)) return candidate;
  }
}

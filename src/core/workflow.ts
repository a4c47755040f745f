/** The way of an article through the desk: submitted, sent back, approved, scheduled; and of a story that is dropped or taken up again. */
import { type Article, type ArticleState, isPublic, type SentBack } from './article.ts';
import type { Instant } from './instant.ts';
import { fail, ok, type Result } from './result.ts';
import type { Story } from './story.ts';

type SpikedError = { readonly code: 'article-spiked'; readonly articleId: Article['id'] };

export type SubmitError =
  | SpikedError
  | { readonly code: 'article-scheduled'; readonly articleId: Article['id']; readonly scheduledFor: Instant | null };

export type SendBackError = { readonly code: 'article-not-submitted'; readonly articleId: Article['id']; readonly state: ArticleState };

/** The article handed in for checking, or the same article if it was. Refuses a spiked and a scheduled one. */
export function submit(article: Article): Result<Article, SubmitError> {
  return moved(article, 'in-review');
}

/** The article found ready to be published, or the same article if it was. Refuses a spiked and a scheduled one. */
export function approve(article: Article): Result<Article, SubmitError> {
  return moved(article, 'ready');
}

/** The article after its words changed: one that was found ready is to be read again, any other stays the same. */
export function changed(article: Article): Article {
  return article.state === 'ready' ? { ...article, state: 'in-review' } : article;
}

export type WithdrawError = { readonly code: 'article-not-in-review'; readonly articleId: Article['id']; readonly state: ArticleState };

/** The article back with its writers, who took it back themselves. Refuses one that is not in review: not handed in, or approved already. */
export function withdraw(article: Article): Result<Article, WithdrawError> {
  const { id: articleId, state } = article;
  if (state !== 'in-review') return fail({ code: 'article-not-in-review', articleId, state });
  return ok({ ...article, state: restingState(article) });
}

/** The article back with its writers, with what is to be done. Refuses one that was neither submitted nor approved. */
export function sendBack(article: Article, sentBack: SentBack): Result<Article, SendBackError> {
  const { id: articleId, state } = article;
  if (state !== 'in-review' && state !== 'ready') return fail({ code: 'article-not-submitted', articleId, state });
  return ok({ ...article, state: restingState(article), sentBack });
}

export type ScheduleError =
  | SpikedError
  | { readonly code: 'schedule-in-past'; readonly moment: Instant; readonly now: Instant }
  | { readonly code: 'schedule-before-embargo'; readonly moment: Instant; readonly embargo: Instant };

export interface Scheduling {
  readonly story: Story;
  readonly article: Article;
  readonly moment: Instant;
  readonly now: Instant;
}

/** The article to be published at a moment, instead of any it had. Refuses a moment that has passed, one before the embargo, and a spiked article. */
export function schedule({ story, article, moment, now }: Scheduling): Result<Article, ScheduleError> {
  if (article.state === 'spiked') return fail({ code: 'article-spiked', articleId: article.id });
  if (moment <= now) return fail({ code: 'schedule-in-past', moment, now });
  if (story.embargo !== null && moment < story.embargo) return fail({ code: 'schedule-before-embargo', moment, embargo: story.embargo });
  return ok({ ...article, state: 'scheduled', scheduledFor: moment, sentBack: null });
}

type UnscheduleError = { readonly code: 'article-not-scheduled'; readonly articleId: Article['id']; readonly state: ArticleState };

/** The article ready, without a moment. Refuses one that has none. */
export function unschedule(article: Article): Result<Article, UnscheduleError> {
  const { id: articleId, state } = article;
  if (state !== 'scheduled') return fail({ code: 'article-not-scheduled', articleId, state });
  return ok({ ...article, state: 'ready', scheduledFor: null });
}

export type EmbargoError =
  | { readonly code: 'embargo-in-past'; readonly embargo: Instant; readonly now: Instant }
  | { readonly code: 'embargo-after-schedule'; readonly embargo: Instant; readonly scheduledFor: Instant }
  | { readonly code: 'story-already-public'; readonly storyId: Story['id'] };

export interface Embargoing {
  readonly story: Story;
  readonly articles: readonly Article[];
  /** Null lifts the embargo. */
  readonly embargo: Instant | null;
  readonly now: Instant;
}

/**
 * The story under this embargo, or the same story if nothing changes. Refuses a moment that is not in the future, one after a moment for
 * which an article is scheduled, and a story that readers can already see.
 */
export function setEmbargo({ story, articles, embargo, now }: Embargoing): Result<Story, EmbargoError> {
  if (story.embargo === embargo) return ok(story);
  if (embargo === null) return ok({ ...story, embargo });
  if (embargo <= now) return fail({ code: 'embargo-in-past', embargo, now });
  if (articles.some(isPublic)) return fail({ code: 'story-already-public', storyId: story.id });
  const earliest = articles.flatMap(({ scheduledFor }) => (scheduledFor === null ? [] : [scheduledFor])).sort((a, b) => a - b)[0];
  if (earliest !== undefined && earliest < embargo) return fail({ code: 'embargo-after-schedule', embargo, scheduledFor: earliest });
  return ok({ ...story, embargo });
}

export type SpikeError = { readonly code: 'story-already-public'; readonly storyId: Story['id'] };

/** A story with all its articles. */
export interface WholeStory {
  readonly story: Story;
  readonly articles: readonly Article[];
}

/** The story dropped, with every article and schedule; the same if it was. Refuses one that readers can see: take it down first. */
export function spike({ story, articles }: WholeStory, now: Instant): Result<WholeStory, SpikeError> {
  if (articles.some(isPublic)) return fail({ code: 'story-already-public', storyId: story.id });
  if (story.spikedAt !== null) return ok({ story, articles });
  const spiked = articles.map((article): Article => ({ ...article, state: 'spiked', scheduledFor: null }));
  return ok({ story: { ...story, spikedAt: now }, articles: spiked });
}

/** A spiked story on the desk again, its articles as drafts; the same if it was not spiked. */
export function unspike({ story, articles }: WholeStory): WholeStory {
  if (story.spikedAt === null) return { story, articles };
  return { story: { ...story, spikedAt: null }, articles: articles.map((article) => ({ ...article, state: restingState(article) })) };
}

/** What an article is while nothing is under way with it. */
function restingState(article: Article): ArticleState {
  if (article.takenDown !== null) return 'taken-down';
  return isPublic(article) ? 'public' : 'draft';
}

function moved(article: Article, state: 'in-review' | 'ready'): Result<Article, SubmitError> {
  const { id: articleId, scheduledFor } = article;
  if (article.state === state) return ok(article);
  if (article.state === 'spiked') return fail({ code: 'article-spiked', articleId });
  if (article.state === 'scheduled') return fail({ code: 'article-scheduled', articleId, scheduledFor });
  return ok({ ...article, state, sentBack: null });
}

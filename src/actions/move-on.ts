/** What submitting, sending back and approving have in common: an article goes a step on its way through the desk. */
import type { Actor, Article } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { StoryEvent } from '../storage/storage.ts';
import type { Saved } from './live-draft.ts';
import { type ActionParts, partsWithin } from './parts.ts';

interface Failure {
  readonly code: string;
}

interface Step<Refusal extends Failure, Taking extends Failure> {
  readonly articleId: ArticleId;
  readonly by: Actor;
  readonly rule: (article: Article) => Result<Article, Refusal>;
  /** Has what was typed become a revision before the step, inside its transaction; null where the text is not looked at. */
  readonly take: ((within: ActionParts) => Promise<Result<Saved, Taking>>) | null;
  readonly event: Pick<StoryEvent, 'kind' | 'details'>;
}

export type UnknownArticle = { readonly code: 'article-not-found'; readonly articleId: ArticleId };

/** The article after the step, with an event in the story's log if it changed. Refuses what the rule and taking the text refuse, and an unknown article. */
export async function moveOn<Refusal extends Failure, Taking extends Failure = never>(
  parts: ActionParts,
  { articleId, by, rule, take, event }: Step<Refusal, Taking>,
): Promise<Result<Article, Refusal | Taking | UnknownArticle>> {
  return await parts.storage.transact(async (writer) => {
    const found = await writer.articles.find(articleId);
    if (found === null) return fail({ code: 'article-not-found', articleId });
    const allowed = rule(found);
    if (!allowed.ok) return allowed;
    const taken = take === null ? null : await take(partsWithin(parts, writer));
    if (taken?.ok === false) return taken;
    const before = taken?.value.article ?? found;
    const moved = rule(before);
    if (!moved.ok || moved.value === before) return moved;
    const { storyId, edition } = before;
    await writer.articles.save(moved.value);
    const details = { edition, ...event.details };
    await writer.stories.addEvent({ storyId, articleId, at: parts.now(), by, kind: event.kind, details });
    await writer.desk.touch(storyId);
    return ok(moved.value);
  });
}

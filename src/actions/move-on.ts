/** What submitting, sending back and approving have in common: an article goes a step on its way through the desk. */
import type { Actor, Article } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { StoryEvent } from '../storage/storage.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { type TakeRevisionRequest, takeRevision } from './take-revision.ts';

interface Step<Refusal extends { readonly code: string }> {
  readonly articleId: ArticleId;
  readonly by: Actor;
  readonly rule: (article: Article) => Result<Article, Refusal>;
  /** Why what was typed becomes a revision before the step; null where the text is not looked at. */
  readonly takes: TakeRevisionRequest['reason'] | null;
  readonly event: Pick<StoryEvent, 'kind' | 'details'>;
}

export type UnknownArticle = { readonly code: 'article-not-found'; readonly articleId: ArticleId };

/** The article after the step, with an event in the story's log if it changed. Refuses what the rule refuses, and an unknown article. */
export async function moveOn<Refusal extends { readonly code: string }>(
  parts: ActionParts,
  { articleId, by, rule, takes, event }: Step<Refusal>,
): Promise<Result<Article, Refusal | UnknownArticle>> {
  return await parts.storage.transact(async (writer) => {
    const found = await writer.articles.find(articleId);
    if (found === null) return fail({ code: 'article-not-found', articleId });
    const allowed = rule(found);
    if (!allowed.ok) return allowed;
    const taken = takes === null ? null : await takeRevision(partsWithin(parts, writer), { articleId, reason: takes, by: null });
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

/** Switching the original of a whole story: its articles may be public with other words than their newest, and made from each other. */
import type { ArticleContent } from '../article.ts';
import type { ArticleId } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import { type ChainArticle, confirmedSince } from './chain.ts';
import { withRenderings } from './renderings.ts';
import { switchOriginal } from './switch-original.ts';

export type PlanSwitchError = { readonly code: 'article-is-original'; readonly articleId: ArticleId };

/**
 * The story's articles after one of them became the original, in the same order; no word in them changes. An article that was made from a
 * translation becomes it link by link. What readers have of public articles counts where others go by it, so that what was current stays
 * so; what was changed in the old original and not published yet is stale in it, since the new original does not say it. Refuses an article that was made from no other.
 */
export function planSwitch(articles: readonly ChainArticle[], nextId: ArticleId): Result<readonly ChainArticle[], PlanSwitchError> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const line: ArticleId[] = [];
  for (let next = byId.get(nextId); next !== undefined && !line.includes(next.id); next = byId.get(next.translatedFromId ?? next.id)) {
    line.unshift(next.id);
  }
  if (line.length < 2) return fail({ code: 'article-is-original', articleId: nextId });
  return ok(line.slice(1).reduce((now, id, at) => linkSwitched(now, line[at] ?? id, id), articles));
}

function linkSwitched(articles: readonly ChainArticle[], originalId: ArticleId, nextId: ArticleId): readonly ChainArticle[] {
  const original = articles.find(({ id }) => id === originalId);
  const next = articles.find(({ id }) => id === nextId);
  if (original === undefined || next === undefined) return articles;
  const others = articles.filter(({ id, translatedFromId }) => translatedFromId === originalId && id !== nextId);
  const [newest, nextNewest] = [original, next];
  const [counting, nextCounting] = [asCounting(original), asCounting(next)];
  const contents = new Map<ArticleId, ArticleContent>([
    [originalId, switchOriginal({ original: newest, next: nextCounting, others: [] }).original],
    [nextId, switchOriginal({ original: newest, next: nextNewest, others: [] }).next],
    ...switchOriginal({ original: counting, next: nextCounting, others }).others,
  ]);
  return articles.map((article) => {
    const content = contents.get(article.id);
    if (content === undefined) return article;
    const asOriginal = article.asOriginal === article.content ? content : article.asOriginal;
    return { ...article, translatedFromId: article.id === nextId ? null : nextId, content, asOriginal };
  });
}

/** The words that others go by, resting on what the newest words rest on where they read the same. */
function asCounting(article: ChainArticle): ChainArticle {
  const { content, asOriginal } = article;
  if (asOriginal === content) return article;
  const since = new Map(confirmedSince(asOriginal, content).segments.map((rendering) => [rendering.key, rendering]));
  const resting = withRenderings(asOriginal, (rendering) => since.get(rendering.key) ?? rendering);
  const { omitted, former } = content.head;
  return { ...article, content: { ...resting, head: { ...resting.head, omitted, former } } };
}

/** What every takedown does to one article. */
import type { Actor, Article } from '../core/article.ts';
import type { ArticleChange } from '../core/change.ts';
import type { Instant } from '../core/instant.ts';
import { takeDown } from '../core/publish.ts';
import type { Writer } from '../storage/storage.ts';
import { leaveGroups } from './publishing-groups.ts';
import { revokePreviewLinks } from './revoke-preview-link.ts';
import { noteStaleness } from './staleness-on-desk.ts';

export interface Takedown {
  /** What the address tells readers; empty for nothing but that the article was taken down. */
  readonly reason: string;
  readonly at: Instant;
  readonly by: Actor;
}

/**
 * Takes a public article from readers, drops what was scheduled for it and revokes the links to its preview. Returns the article and the
 * change that readers' pages have to follow.
 */
export async function takeFromReaders(
  writer: Writer,
  article: Article,
  { reason, at, by }: Takedown,
): Promise<{ readonly article: Article; readonly change: ArticleChange }> {
  const { id: articleId, storyId, edition } = article;
  const before = (await writer.published.article(articleId))?.facts ?? null;
  const after = takeDown(article, reason, at);
  await writer.articles.save(after);
  await writer.published.set(after, null, []);
  await writer.stories.addEvent({ storyId, articleId, at, by, kind: 'article-taken-down', details: { edition, reason } });
  await revokePreviewLinks(writer, { storyId, articleIds: [articleId], at, by });
  await leaveGroups(writer, storyId, [articleId]);
  await noteStaleness(writer, after, at);
  return { article: after, change: { storyId, articleId, edition, before, after: null } };
}

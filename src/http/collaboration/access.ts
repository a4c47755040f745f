/** What a visitor may do with an article's live draft. */
import type { ArticleId } from '../../core/ids.ts';
import type { Reader } from '../../storage/storage.ts';
import { type Visitor, visitorMay } from '../visitor.ts';

export type DraftAccess = 'write' | 'read';

/** Null for an article that does not exist or that the visitor may not read: the two look the same from outside. */
export async function accessTo(reader: Reader, articleId: ArticleId, visitor: Visitor): Promise<DraftAccess | null> {
  const article = await reader.articles.find(articleId);
  const story = article === null ? null : await reader.stories.find(article.storyId);
  if (article === null || story === null) return null;
  const subject = { edition: article.edition, sectionId: story.sectionId };
  if (!visitorMay(visitor, 'read-desk', subject)) return null;
  return visitorMay(visitor, 'edit-article', subject) ? 'write' : 'read';
}

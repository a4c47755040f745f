/** Whether an article may have an address, or another one has it already. */
import { articlePath } from '../core/addresses.ts';
import type { Article, ArticlePlace } from '../core/article.ts';
import type { Reader } from '../storage/storage.ts';

/** True if the address belongs to nobody, or to this article: as its own, or as an old one that leads to it. */
export async function isFreeAddress(
  reader: Pick<Reader, 'published'>,
  { id, edition, place }: Pick<Article, 'id' | 'edition'> & { readonly place: ArticlePlace },
): Promise<boolean> {
  const holder = await reader.published.at(edition, place.day, place.slug);
  if (holder !== null && holder !== id) return false;
  const redirect = await reader.published.redirect(articlePath(edition, place));
  return redirect === null || (redirect.to.kind === 'article' && redirect.to.articleId === id);
}

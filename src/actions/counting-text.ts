/** Which text of an original counts for its translations. */
import { type Article, isPublic, type Revision } from '../core/article.ts';
import type { Reader } from '../storage/storage.ts';

/** The revision that translations of the article are judged against: the published one of a public original, the newest of any other. Null if its row is missing. */
export async function countingText(reader: Reader, original: Article): Promise<Revision | null> {
  return await reader.articles.revision((isPublic(original) ? original.publishedId : null) ?? original.draftId);
}

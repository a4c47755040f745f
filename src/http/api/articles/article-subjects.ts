/** What permissions about an article are asked for. */
import type { ArticleId } from '../../../core/ids.ts';
import type { Subject } from '../../../core/permission.ts';
import type { Storage } from '../../../storage/storage.ts';

/** The article's edition and its story's section; null if there is no such article. */
export async function articleSubjects(storage: Storage, articleId: ArticleId): Promise<readonly Subject[] | null> {
  return await storage.read(async ({ articles, stories }) => {
    const article = await articles.find(articleId);
    const story = article === null ? null : await stories.find(article.storyId);
    return article === null || story === null ? null : [{ edition: article.edition, sectionId: story.sectionId }];
  });
}

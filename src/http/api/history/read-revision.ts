import type { ActionParts } from '../../../actions/parts.ts';
import { readRevision } from '../../../contract/history.ts';
import { fail, ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { presentRevision, publishedMoments } from './present.ts';

/** Gives a revision whole. */
export function readRevisionRoute({ storage }: ActionParts): Route {
  return route(readRevision, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    async run({ params: { articleId, number } }) {
      return await storage.read(async (reader) => {
        const article = await reader.articles.find(articleId);
        const [revision, previous] = await reader.articles.revisions(articleId, { before: number + 1, limit: 2 });
        if (article === null || revision?.number !== number) return fail({ code: 'revision-not-found' });
        const publishedAt = publishedMoments(await reader.stories.events(article.storyId));
        const { head, ...content } = revision.content;
        return ok({
          ...presentRevision(revision, { article, previous: previous ?? null, publishedAt }),
          content: { ...content, byline: [...content.byline] },
        });
      });
    },
  });
}

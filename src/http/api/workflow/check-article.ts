import type { ActionParts } from '../../../actions/parts.ts';
import { checkArticle } from '../../../contract/workflow.ts';
import { fail, ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { readChecks } from './read-checks.ts';

/** Gives the check list of an article. */
export function checkArticleRoute({ storage, ids, now }: ActionParts): Route {
  return route(checkArticle, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    async run({ params: { articleId } }) {
      return await storage.read(async (reader) => {
        const checked = await readChecks(reader, articleId, { ids, now: now() });
        const article = await reader.articles.find(articleId);
        if (checked === null || article === null) return fail({ code: 'not-found' });
        const others = (await reader.articles.ofStory(article.storyId)).filter(({ id, state }) => id !== articleId && state === 'ready');
        const alsoReady = [];
        for (const { id, edition, draftId } of others) {
          alsoReady.push({ articleId: id, edition, headline: (await reader.articles.revision(draftId))?.content.headline ?? '' });
        }
        const { words } = checked;
        return ok({ words, checks: checked.checks.map((check) => ({ ...check, details: { ...check.details } })), alsoReady });
      });
    },
  });
}

import type { ActionParts } from '../../../actions/parts.ts';
import { saveArticle as save } from '../../../actions/save-article.ts';
import { saveArticle } from '../../../contract/articles.ts';
import { fail, ok } from '../../../core/result.ts';
import { wordsOf } from '../../../core/words.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { articleSubjects } from './article-subjects.ts';

/** Replaces the words of an article. */
export function saveArticleRoute(parts: ActionParts): Route {
  return route(saveArticle, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, body, visitor }) {
      const saved = await save(parts, { ...params, ...body, by: actorOf(visitor) });
      if (!saved.ok) return fail(saved.error.code === 'article-not-found' ? { code: 'not-found' } : saved.error);
      const { id, number, content } = saved.value.revision;
      return ok({ revisionId: id, number, words: wordsOf(content) });
    },
  });
}

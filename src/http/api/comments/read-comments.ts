import type { ActionParts } from '../../../actions/parts.ts';
import { readComments } from '../../../contract/comments.ts';
import { ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { presentThreads } from './present.ts';

/** Lists an article's comments. */
export function readCommentsRoute({ storage }: ActionParts): Route {
  return route(readComments, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    async run({ params }) {
      const threads = await storage.read(({ comments }) => comments.ofArticle(params.articleId));
      return ok({ threads: await presentThreads(storage, threads) });
    },
  });
}

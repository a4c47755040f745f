import type { ActionParts } from '../../../actions/parts.ts';
import { previewArticle } from '../../../contract/previews.ts';
import { previewAnswer } from '../../preview/preview-answer.ts';
import { previewPage } from '../../preview/preview-page.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';

/** Shows the desk the page that readers will get. */
export function previewArticleRoute(parts: ActionParts): Route {
  return route(previewArticle, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, query }) {
      const shown = query.revision === undefined ? { kind: query.show } : { kind: 'revision' as const, number: Number(query.revision) };
      const made = await previewPage(parts, params.articleId, shown);
      return made.ok ? previewAnswer(made.value.page.text, { isFramed: true }) : made;
    },
  });
}

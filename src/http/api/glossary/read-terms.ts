import type { ActionParts } from '../../../actions/parts.ts';
import { readTerms } from '../../../actions/read-terms.ts';
import { readTerms as operation } from '../../../contract/glossary.ts';
import { fail, ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';

/** Says what the glossary says of an article. */
export function readTermsRoute({ storage, ids }: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    async run({ params: { articleId } }) {
      const found = await storage.read((reader) => readTerms({ ids }, reader, articleId));
      if (found === null) return fail({ code: 'not-found' });
      return ok({
        original: found.original.map((term) => ({ ...term, terms: [...term.terms], renderedBy: [...term.renderedBy] })),
        forbidden: found.forbidden.map((term) => ({ ...term, instead: [...term.instead] })),
      });
    },
  });
}

import type { ActionParts } from '../../../actions/parts.ts';
import { readDraft } from '../../../actions/read-draft.ts';
import { compareRevisions as operation } from '../../../contract/history.ts';
import type { Revision } from '../../../core/article.ts';
import { compareRevisions } from '../../../core/compare-revisions.ts';
import { fail, ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { presentComparison } from './present-comparison.ts';

/** Compares two revisions, or one with the live draft. */
export function compareRevisionsRoute({ storage, ids }: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    async run({ params: { articleId }, query }) {
      return await storage.read(async (reader) => {
        const numbered = async (number: number): Promise<Revision | null> => {
          const [revision] = await reader.articles.revisions(articleId, { before: number + 1, limit: 1 });
          return revision?.number === number ? revision : null;
        };
        const draft = await readDraft({ ids }, reader, articleId);
        const before = await numbered(query.before);
        const after = query.after === undefined ? null : await numbered(query.after);
        if (draft === null || before === null || (after === null && query.after !== undefined)) return fail({ code: 'revision-not-found' });
        const { edition } = draft.article;
        const comparison = compareRevisions(before.content, (after ?? draft).content, edition);
        return ok({
          edition,
          before: sideOf(before),
          after: after === null ? null : sideOf(after),
          ...(await presentComparison(reader, comparison, edition)),
        });
      });
    },
  });
}

function sideOf({ number, madeAt, madeBy }: Revision): Pick<Revision, 'number' | 'madeAt' | 'madeBy'> {
  return { number, madeAt, madeBy };
}

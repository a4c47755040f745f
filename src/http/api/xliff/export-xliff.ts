import type { ActionParts } from '../../../actions/parts.ts';
import { exportXliff as operation } from '../../../contract/xliff.ts';
import { fail } from '../../../core/result.ts';
import { exportXliff } from '../../../exchange/xliff/article-xliff.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { readableIn } from '../memory/readable.ts';
import { type Route, route } from '../route.ts';

/** Gives a translation as XLIFF. */
export function exportXliffRoute({ storage, ids }: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    async run({ params: { articleId }, visitor }) {
      const readable = readableIn(visitor.person.grants);
      const made = await storage.read((reader) => exportXliff({ ids }, reader, { articleId, readable }));
      if (!made.ok) return fail(made.error.code === 'article-not-found' ? { code: 'not-found' } : made.error);
      return new Response(made.value, {
        headers: {
          'Content-Type': 'application/xliff+xml; charset=utf-8',
          'Content-Disposition': `attachment; filename="${encodeURIComponent(articleId)}.xlf"`,
          'Cache-Control': 'no-store',
        },
      });
    },
  });
}

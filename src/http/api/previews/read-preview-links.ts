import type { ActionParts } from '../../../actions/parts.ts';
import { sharedPreviewOf } from '../../../actions/share-preview.ts';
import { readPreviewLinks } from '../../../contract/previews.ts';
import { ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { presentPreviewLink } from './present.ts';

/** Lists the links to an article's preview that work. */
export function readPreviewLinksRoute({ storage, now }: ActionParts): Route {
  return route(readPreviewLinks, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    async run({ params }) {
      return await storage.read(async (reader) => {
        const open = await reader.people.openLinks('preview', now());
        const own = open.filter((link) => sharedPreviewOf(link).articleId === params.articleId);
        return ok({ links: await Promise.all(own.map((link) => presentPreviewLink(reader, link))) });
      });
    },
  });
}

import type { ActionParts } from '../../../actions/parts.ts';
import { readDraft } from '../../../actions/read-draft.ts';
import { readRevisions } from '../../../contract/history.ts';
import { fail, ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { presentRevision, publishedMoments } from './present.ts';

const pageLength = 50;

/** Lists an article's revisions. */
export function readRevisionsRoute({ storage, ids }: ActionParts): Route {
  return route(readRevisions, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    async run({ params, query }) {
      return await storage.read(async (reader) => {
        const draft = await readDraft({ ids }, reader, params.articleId);
        if (draft === null) return fail({ code: 'not-found' });
        const { article, revision } = draft;
        const found = await reader.articles.revisions(article.id, { before: query.before ?? null, limit: pageLength + 1 });
        const publishedAt = publishedMoments(await reader.stories.events(article.storyId));
        const shown = found.slice(0, pageLength);
        return ok({
          edition: article.edition,
          headline: revision.content.headline,
          revisions: shown.map((one, at) => presentRevision(one, { article, previous: found[at + 1] ?? null, publishedAt })),
          next: found.length > pageLength ? (shown.at(-1)?.number ?? null) : null,
          isDraftAhead: draft.isAhead,
        });
      });
    },
  });
}

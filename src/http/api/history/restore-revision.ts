import type { ActionParts } from '../../../actions/parts.ts';
import { restoreRevision } from '../../../actions/restore-revision.ts';
import { restoreRevision as operation } from '../../../contract/history.ts';
import { fail, ok } from '../../../core/result.ts';
import { actorOf } from '../../visitor.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';

/** Makes an old revision the newest again. */
export function restoreRevisionRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params: { articleId }, body: { number }, visitor }) {
      const [old] = await parts.storage.read(({ articles }) => articles.revisions(articleId, { before: number + 1, limit: 1 }));
      if (old?.number !== number) return fail({ code: 'revision-not-found' });
      const restored = await restoreRevision(parts, { articleId, revisionId: old.id, by: actorOf(visitor) });
      if (!restored.ok) return fail({ code: restored.error.code === 'revision-not-found' ? 'revision-not-found' : 'not-found' });
      const { id, number: newest } = restored.value.revision;
      return ok({ revisionId: id, number: newest });
    },
  });
}

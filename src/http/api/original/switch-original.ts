import type { ActionParts } from '../../../actions/parts.ts';
import { switchOriginal as change } from '../../../actions/switch-original.ts';
import { switchOriginal } from '../../../contract/original.ts';
import type { ArticleId } from '../../../core/ids.ts';
import type { Subject } from '../../../core/permission.ts';
import { fail, ok } from '../../../core/result.ts';
import type { Storage } from '../../../storage/storage.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';

/** Makes an article the original of its story. */
export function switchOriginalRoute(parts: ActionParts): Route {
  const { storage } = parts;
  return route(switchOriginal, {
    subjects: ({ params }) => bothOriginals(storage, params.articleId),
    async run({ params: { articleId }, visitor }) {
      const article = await storage.read(({ articles }) => articles.find(articleId));
      if (article === null) return fail({ code: 'not-found' });
      const switched = await change(parts, { storyId: article.storyId, articleId, by: actorOf(visitor) });
      return switched.ok ? ok(undefined) : switched;
    },
  });
}

/** The article and the present original, each in its edition; null if there is no such article. */
async function bothOriginals(storage: Storage, articleId: ArticleId): Promise<readonly Subject[] | null> {
  return await storage.read(async ({ articles, stories }) => {
    const next = await articles.find(articleId);
    const story = next === null ? null : await stories.find(next.storyId);
    if (next === null || story === null) return null;
    const original = story.originalId === null ? null : await articles.find(story.originalId);
    const both = original === null ? [next] : [next, original];
    return both.map(({ edition }) => ({ edition, sectionId: story.sectionId }));
  });
}

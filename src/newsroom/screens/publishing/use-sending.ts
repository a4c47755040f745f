import { call } from '../../api/call.ts';
import type { CalledArticle, Looked } from './followed.ts';
import type { StoryLanguage } from './publishing-queries.ts';
import { seenOf, usePublishingRoom } from './publishing-room.ts';
import type { Update } from './update-dialog.tsx';

/** Sends the articles out with the words that the person saw; each resolves to whether it was done. */
export function useSending(articles: readonly StoryLanguage[]) {
  const { story, act, seen } = usePublishingRoom();
  const params = { storyId: story.storyId };
  const publish = (called: Called) =>
    act(async () => await call('publishArticles', { params, body: { articles: await called } }), 'done.published');
  const correct = async ({ correctionId, notices }: Update, called: Called) => {
    const editionOf = new Map(articles.map(({ articleId, edition }) => [articleId, edition]));
    const withNotices = (await called).map((one) => ({ ...one, notice: notices[editionOf.get(one.articleId) ?? ''] ?? '' }));
    return await call('publishCorrection', { params, body: { correctionId, articles: withNotices } });
  };
  return {
    /** Looks at what is shown now. Whatever fails is said when it is sent. */
    look(): Looked {
      const ids = articles.map(({ articleId }) => articleId);
      const looked = seenOf(seen, ids);
      looked.catch(() => undefined);
      return looked;
    },
    /** Now, or at a moment. */
    sendOut(moment: string | null, called: Called): Promise<boolean> {
      if (moment === null) return publish(called);
      return act(async () => await call('scheduleArticles', { params, body: { articles: await called, moment } }), 'done.scheduled');
    },
    sendUpdate: (update: Update, called: Called): Promise<boolean> =>
      update.kind === 'update' ? publish(called) : act(() => correct(update, called), 'done.correctedText'),
  };
}

/** What goes out, with what is minor of it. */
type Called = Promise<CalledArticle[]>;

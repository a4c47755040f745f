/** Ending a machine draft: done, failed, or called off by a person. */
import type { Actor } from '../core/article.ts';
import type { ArticleId, MachineDraftId } from '../core/ids.ts';
import { isUnderWay, type MachineDraft } from '../core/machine/draft.ts';
import type { MachineFailure } from '../core/machine/service.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Writer } from '../storage/storage.ts';
import type { ActionParts } from './parts.ts';

type Ending = { readonly state: 'done' } | { readonly state: 'failed'; readonly failure: MachineFailure };

export interface CancelMachineDraftRequest {
  readonly articleId: ArticleId;
  readonly draftId: MachineDraftId;
  readonly by: Actor;
}

export type CancelMachineDraftError = { readonly code: 'machine-draft-not-found'; readonly draftId: MachineDraftId };

/** Ends a draft that is under way; what came and found no place yet is there for the next order. The story’s log names a failure. */
export async function endMachineDraft({ storage, now }: ActionParts, draftId: MachineDraftId, ending: Ending): Promise<void> {
  await storage.transact(async (writer) => {
    const draft = await writer.machine.draft(draftId);
    if (draft === null || !isUnderWay(draft)) return;
    const failure = ending.state === 'failed' ? ending.failure : null;
    await end(writer, { ...draft, state: ending.state, failure, finishedAt: now() });
    const article = await writer.articles.find(draft.articleId);
    if (article === null) return;
    const { storyId, id: articleId, edition } = article;
    await writer.desk.touch(storyId);
    if (failure === null) return;
    const by: Actor = { kind: 'machine', name: draft.serviceName };
    const details = { edition, draft: draftId, service: draft.serviceName, failure: failure.code };
    await writer.stories.addEvent({ storyId, articleId, at: now(), by, kind: 'machine-draft-failed', details });
  });
}

/**
 * Calls a draft off: what it has written stays, nothing more is asked of the service. A draft that is over stays what it is. Refuses one that
 * is not the article’s.
 */
export async function cancelMachineDraft(
  { storage, now }: ActionParts,
  { articleId, draftId, by }: CancelMachineDraftRequest,
): Promise<Result<MachineDraft, CancelMachineDraftError>> {
  return await storage.transact<Result<MachineDraft, CancelMachineDraftError>>(async (writer) => {
    const draft = await writer.machine.draft(draftId);
    const article = draft === null ? null : await writer.articles.find(draft.articleId);
    if (draft === null || article === null || article.id !== articleId) return fail({ code: 'machine-draft-not-found', draftId });
    if (!isUnderWay(draft)) return ok(draft);
    const cancelled: MachineDraft = { ...draft, state: 'cancelled', finishedAt: now() };
    await end(writer, cancelled);
    const { storyId, edition } = article;
    await writer.stories.addEvent({
      storyId,
      articleId,
      at: now(),
      by,
      kind: 'machine-draft-cancelled',
      details: { edition, draft: draftId },
    });
    return ok(cancelled);
  });
}

async function end({ machine }: Writer, draft: MachineDraft): Promise<void> {
  const left = (await machine.texts(draft.id)).filter(({ state }) => state === 'waiting' || state === 'arrived');
  await machine.saveTexts(left.map((text) => ({ ...text, state: 'dropped' })));
  await machine.saveDraft(draft);
}

/** Ordering a machine draft: what is missing in a translation, or what the original has left behind, is translated behind the scenes. */
import type { Actor } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import { isUnderWay, type MachineDraft, type MachineText } from '../core/machine/draft.ts';
import { type MachineWish, type Need, needsOf } from '../core/machine/needs.ts';
import type { MachineService } from '../core/machine/service.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { charactersIn } from '../machine/translate-in-steps.ts';
import type { Writer } from '../storage/storage.ts';
import { charactersSent, judgeForMachine, type MachineJudgementError } from './judge-for-machine.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { takeRevision } from './take-revision.ts';

/** The kind of the jobs that carry out machine drafts. */
export const machineDraftKind = 'machine-draft';

export interface OrderMachineDraftRequest {
  readonly articleId: ArticleId;
  readonly wish: MachineWish;
  readonly by: Actor;
}

export type OrderMachineDraftError =
  | MachineJudgementError
  | { readonly code: 'machine-service-missing' }
  | { readonly code: 'machine-draft-under-way'; readonly articleId: ArticleId }
  | { readonly code: 'machine-draft-empty'; readonly articleId: ArticleId }
  | { readonly code: 'machine-limit-reached'; readonly service: string; readonly limit: number; readonly characters: number };

/**
 * Notes what is wanted, how it reads and what stands in its place, and adds the job. What a machine translated before and what still reads
 * like that is not sent again. Refuses where no service is set up, another draft of the article is under way, there is nothing to write, or the
 * month’s limit would be passed.
 */
export async function orderMachineDraft(
  parts: ActionParts,
  { articleId, wish, by }: OrderMachineDraftRequest,
): Promise<Result<MachineDraft, OrderMachineDraftError>> {
  return await parts.storage.transact<Result<MachineDraft, OrderMachineDraftError>>(async (writer) => {
    await saveOriginal(partsWithin(parts, writer), writer, articleId);
    const judged = await judgeForMachine(parts, writer, articleId);
    if (!judged.ok) return judged;
    const service = (await writer.machine.services()).find(({ isOn }) => isOn);
    if (service === undefined) return fail({ code: 'machine-service-missing' });
    if ((await writer.machine.drafts(articleId, 1)).some(isUnderWay)) return fail({ code: 'machine-draft-under-way', articleId });
    const needs = needsOf(judged.value, wish);
    if (needs.length === 0) return fail({ code: 'machine-draft-empty', articleId });
    const now = parts.now();
    const draft: MachineDraft = {
      id: parts.ids.next<'machine-draft'>(),
      articleId,
      serviceId: service.id,
      serviceName: service.name,
      originalRevisionId: judged.value.text.revision.id,
      orderedAt: now,
      orderedBy: by.name,
      state: 'waiting',
      failure: null,
      characters: 0,
      tokens: 0,
      finishedAt: null,
    };
    const texts = needs.map((need, position) => textOf(need, { draft, position, known: judged.value.known }));
    const characters = needs.reduce((sum, { content }, at) => sum + (texts[at]?.state === 'waiting' ? charactersIn(content) : 0), 0);
    const allowed = await checkLimit(writer, service, { characters, now });
    if (!allowed.ok) return allowed;
    await writer.machine.saveDraft(draft);
    await writer.machine.saveTexts(texts);
    await addJob(parts, writer, { draft, total: texts.length });
    const { storyId, edition } = judged.value.article;
    const details = { edition, draft: draft.id, service: service.name, segments: String(texts.length) };
    await writer.stories.addEvent({ storyId, articleId, at: now, by, kind: 'machine-draft-ordered', details });
    await writer.desk.touch(storyId);
    return ok(draft);
  });
}

/** Whoever types in an original that is not public is taken at the word: the draft is of words that a revision holds. */
async function saveOriginal(within: ActionParts, { articles }: Writer, articleId: ArticleId): Promise<void> {
  const article = await articles.find(articleId);
  if (article === null || article.translatedFromId === null) return;
  await takeRevision(within, { articleId: article.translatedFromId, reason: 'saved', by: null });
}

interface Ordering {
  readonly draft: MachineDraft;
  readonly position: number;
  readonly known: readonly MachineText[];
}

/** A text that came for the same words from the same service is there already. */
function textOf({ segment, read, targets }: Need, { draft, position, known }: Ordering): MachineText {
  const same = known.find((text) => text.segment === segment && text.read === read && text.content !== null);
  const common = { draftId: draft.id, position, segment, read, targets };
  return same === undefined
    ? { ...common, state: 'waiting', content: null, lost: 0 }
    : { ...common, state: 'arrived', content: same.content, lost: same.lost };
}

async function checkLimit(
  writer: Writer,
  service: MachineService,
  { characters, now }: { readonly characters: number; readonly now: ReturnType<ActionParts['now']> },
): Promise<Result<void, Extract<OrderMachineDraftError, { readonly code: 'machine-limit-reached' }>>> {
  const { monthlyLimit: limit, name } = service;
  if (limit === null || characters === 0 || (await charactersSent(writer, service, now)) + characters <= limit) return ok(undefined);
  return fail({ code: 'machine-limit-reached', service: name, limit, characters });
}

async function addJob(
  { ids, now }: ActionParts,
  writer: Writer,
  { draft, total }: { readonly draft: MachineDraft; readonly total: number },
): Promise<void> {
  await writer.jobs.add({
    id: ids.next<'job'>(),
    kind: machineDraftKind,
    details: { draftId: draft.id },
    urgency: 'awaited',
    createdAt: now(),
    dueAt: now(),
    attempts: 0,
    done: 0,
    total,
    finishedAt: null,
    failure: null,
  });
}

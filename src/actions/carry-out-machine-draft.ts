/** Carrying out a machine draft: asks the service step by step, and keeps what came before it asks for more. */
import type { Fragment } from 'prosemirror-model';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Article } from '../core/article.ts';
import type { MachineDraftId } from '../core/ids.ts';
import { isUnderWay, type MachineDraft } from '../core/machine/draft.ts';
import { isPassing, type MachineFailure, type MachineService } from '../core/machine/service.ts';
import { translatableTexts } from '../core/machine/sources.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { failure } from '../machine/ask-service.ts';
import type { LanguagePair, MachineProvider, Term } from '../machine/provider.ts';
import { type Step, translateInSteps } from '../machine/translate-in-steps.ts';
import type { Writer } from '../storage/storage.ts';
import { endMachineDraft } from './end-machine-draft.ts';
import { charactersSent, usageMonth } from './judge-for-machine.ts';
import { termsFor } from './machine-terms.ts';
import type { ActionParts } from './parts.ts';
import { writeArrived } from './write-machine-texts.ts';

export interface CarryingParts extends ActionParts {
  openProvider(service: MachineService): MachineProvider;
}

export interface Carrying {
  readonly draftId: MachineDraftId;
  readonly signal: AbortSignal;
  /** True if it will not be tried again after this time. */
  readonly isLast: boolean;
  progress(done: number, total: number): Promise<void>;
}

/** A failure after which the same draft may be tried again. */
export type CarryingError = { readonly code: 'machine-draft-interrupted'; readonly failure: MachineFailure };

/**
 * Does what is left of the draft; run again, it goes on where it was. Texts that are there already are not asked for. Ends the draft as done, or
 * as failed where trying again would not help or is not to be; refuses where it might.
 */
export async function carryOutMachineDraft(parts: CarryingParts, carrying: Carrying): Promise<Result<void, CarryingError>> {
  const begun = await begin(parts, carrying.draftId);
  if (begun === null) return ok(undefined);
  const outcome = begun.sources.size === 0 ? ok(undefined) : await translate(parts, carrying, begun);
  if (outcome.ok || !isPassing(outcome.error) || carrying.isLast) {
    await endMachineDraft(parts, carrying.draftId, outcome.ok ? { state: 'done' } : { state: 'failed', failure: outcome.error });
    return ok(undefined);
  }
  await parts.storage.transact(async (writer) => {
    const draft = await writer.machine.draft(carrying.draftId);
    if (draft !== null && isUnderWay(draft)) await writer.machine.saveDraft({ ...draft, failure: outcome.error });
  });
  return fail({ code: 'machine-draft-interrupted', failure: outcome.error });
}

interface Begun extends LanguagePair {
  readonly services: readonly MachineService[];
  readonly terms: readonly Term[];
  /** What is still to be translated. */
  readonly sources: ReadonlyMap<SegmentKey, Fragment>;
  readonly total: number;
}

/** Writes what has arrived, and gives what is left; null for a draft that is over, or whose article is gone. */
async function begin(parts: ActionParts, draftId: MachineDraftId): Promise<Begun | null> {
  return await parts.storage.transact(async (writer) => {
    const found = await writer.machine.draft(draftId);
    if (found === null || !isUnderWay(found)) return null;
    const draft: MachineDraft = { ...found, state: 'working' };
    await writer.machine.saveDraft(draft);
    const pair = await languagesOf(writer, draft);
    const original = await writer.articles.revision(draft.originalRevisionId);
    if (pair === null || original === null) return null;
    await writeArrived(parts, writer, draft);
    const texts = await writer.machine.texts(draftId);
    const waiting = new Set(texts.filter(({ state }) => state === 'waiting').map(({ segment }) => segment));
    const sources = new Map([...translatableTexts(original.content)].filter(([segment]) => waiting.has(segment)));
    const terms = await termsFor(writer, pair, [...sources.values()]);
    return { ...pair, services: await writer.machine.services(), terms, sources, total: texts.length };
  });
}

async function languagesOf({ articles }: Writer, { articleId, originalRevisionId }: MachineDraft): Promise<LanguagePair | null> {
  const article = await articles.find(articleId);
  const revision = await articles.revision(originalRevisionId);
  const original: Article | null = revision === null ? null : await articles.find(revision.articleId);
  return article === null || original === null ? null : { from: original.edition, to: article.edition };
}

async function translate(parts: CarryingParts, carrying: Carrying, begun: Begun): Promise<Result<void, MachineFailure>> {
  const chosen = await chooseService(parts, begun);
  if (!chosen.ok) return chosen;
  const { service, provider } = chosen.value;
  const mayAsk = async (characters: number): Promise<Result<void, MachineFailure>> => {
    const { monthlyLimit: limit } = service;
    const sent = limit === null ? 0 : await parts.storage.read((reader) => charactersSent(reader, service, parts.now()));
    return limit === null || sent + characters <= limit ? ok(undefined) : failure('machine-limit-reached', String(limit));
  };
  const texts = [...begun.sources].map(([key, content]) => ({ key, content }));
  const { from, to, terms, total } = begun;
  let done = total - texts.length;
  for await (const step of translateInSteps(provider, texts, { from, to, terms, signal: carrying.signal, mayAsk })) {
    if (!step.ok) return step;
    if (!(await keep(parts, { draftId: carrying.draftId, service, step: step.value }))) return ok(undefined);
    done += step.value.texts.length;
    await carrying.progress(done, total);
    carrying.signal.throwIfAborted();
  }
  return ok(undefined);
}

interface Chosen {
  readonly service: MachineService;
  readonly provider: MachineProvider;
}

/** The first service that knows both languages. Where one cannot be asked, no other one is given the text instead. */
async function chooseService({ openProvider }: CarryingParts, { services, from, to }: Begun): Promise<Result<Chosen, MachineFailure>> {
  for (const service of services.filter(({ isOn }) => isOn)) {
    const provider = openProvider(service);
    const supports = await provider.supports({ from, to });
    if (!supports.ok) return supports;
    if (supports.value) return ok({ service, provider });
  }
  return failure('machine-pair-unsupported', `${from} → ${to}`);
}

interface Kept {
  readonly draftId: MachineDraftId;
  readonly service: MachineService;
  readonly step: Step<SegmentKey>;
}

/** Keeps what a request brought, counts it, and writes what is whole; false if the draft was cancelled meanwhile, or is gone. */
async function keep(parts: ActionParts, { draftId, service, step }: Kept): Promise<boolean> {
  return await parts.storage.transact(async (writer) => {
    const { characters, tokens } = step;
    const { id: serviceId, name: serviceName } = service;
    if (characters > 0 || tokens > 0) await writer.machine.addUsage({ serviceId, month: usageMonth(parts.now()), characters, tokens });
    const found = await writer.machine.draft(draftId);
    if (found === null) return false;
    const draft = {
      ...found,
      serviceId,
      serviceName,
      characters: found.characters + characters,
      tokens: found.tokens + tokens,
      failure: isUnderWay(found) ? null : found.failure,
    };
    await writer.machine.saveDraft(draft);
    const came = new Map(step.texts.map((text) => [text.key, text]));
    const state = isUnderWay(found) ? 'arrived' : 'dropped';
    const texts = (await writer.machine.texts(draftId)).flatMap((text) => {
      const one = came.get(text.segment);
      return one === undefined ? [] : [{ ...text, state, content: one.content.toJSON() ?? [], lost: one.lost } as const];
    });
    await writer.machine.saveTexts(texts);
    if (!isUnderWay(found)) return false;
    await writeArrived(parts, writer, draft);
    return true;
  });
}

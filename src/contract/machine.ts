/** Machine translation: the services that the publication uses, drafts of them, and what came too late and waits beside an article. */
import { z } from 'zod';
import { machineDraftStates } from '../core/machine/draft.ts';
import { machineFailureCodes, machineServiceKinds } from '../core/machine/service.ts';
import { segmentKey } from './alignment.ts';
import { operation } from './operation.ts';
import { articleId, edition, line, machineDraftId, machineServiceId, moment, name, storyId } from './values.ts';

const ofArticle = z.object({ articleId });

/** Why a service gave nothing. */
const failure = z.object({
  code: z.enum(machineFailureCodes),
  /** What the service or the network said; empty for nothing. */
  said: z.string(),
  /** After how many seconds it wants to be asked again; null if it did not say. */
  retryAfter: z.number().nullable(),
});

const draft = z.object({
  id: machineDraftId,
  service: z.string(),
  state: z.enum(machineDraftStates),
  failure: failure.nullable(),
  orderedAt: moment,
  orderedBy: z.string(),
  finishedAt: moment.nullable(),
  /** How many segments it has, how many of them are translated, and how many wait as suggestions. */
  segments: z.number(),
  done: z.number(),
  suggested: z.number(),
  /** In how many of them marks, breaks or footnotes were lost. */
  damaged: z.number(),
  /** What was sent, as the service counts. */
  characters: z.number(),
  tokens: z.number(),
});

const amount = z.object({ segments: z.number(), characters: z.number() });

/** The service that is asked first, and what it was sent this month. */
const offer = z.object({
  service: z.string(),
  month: z.object({ characters: z.number(), limit: z.number().nullable() }),
});

export const readMachineDrafts = operation('readMachineDrafts', {
  summary: 'Says what a machine could write of a translation and what that costs, how its drafts go, and what came too late and waits.',
  access: 'read-desk',
  params: ofArticle,
  answer: z.object({
    /** Null where no service is set up. */
    offer: offer.extend({ missing: amount, stale: amount }).nullable(),
    /** The newest first. */
    drafts: z.array(draft),
    suggestions: z.array(
      z.object({
        draftId: machineDraftId,
        /** The segment of the original that it translates. */
        segment: segmentKey,
        service: z.string(),
        text: z.string(),
        /** False if the original has changed since. */
        isCurrent: z.boolean(),
      }),
    ),
    /** Segments of the original that read otherwise than when a machine wrote what stands for them and nobody confirmed. */
    outdated: z.array(segmentKey),
  }),
  errors: ['article-is-original'],
});

export const readMachineOffer = operation('readMachineOffer', {
  summary: 'Says which service would draft a translation of a story, and how many characters that would send.',
  access: 'read-desk',
  params: z.object({ storyId }),
  query: z.object({
    /** The edition of the article that is translated; left out, the original. */
    from: edition.optional(),
  }),
  answer: z.object({ offer: offer.extend({ characters: z.number() }).nullable() }),
  errors: ['original-missing'],
});

export const orderMachineDraft = operation('orderMachineDraft', {
  summary:
    'Has a machine write what is missing in a translation, what the original has left behind, both, or named segments of the original.',
  access: 'edit-article',
  params: ofArticle,
  body: z.object({ segments: z.union([z.enum(['missing', 'stale', 'all']), z.array(segmentKey).min(1).max(5_000)]) }),
  answer: z.object({ draftId: machineDraftId }),
  errors: ['article-is-original', 'machine-draft-empty', 'machine-draft-under-way', 'machine-limit-reached', 'machine-service-missing'],
});

export const cancelMachineDraft = operation('cancelMachineDraft', {
  summary: 'Calls a machine draft off. What it has written stays.',
  access: 'edit-article',
  params: ofArticle.extend({ machineDraftId }),
  errors: ['machine-draft-not-found'],
});

const suggestion = z.object({ draftId: machineDraftId, segment: segmentKey });

export const takeMachineSuggestion = operation('takeMachineSuggestion', {
  summary: 'Puts a suggestion in place of what renders the same, as a machine’s words that are still to be confirmed.',
  access: 'edit-article',
  params: ofArticle,
  body: suggestion,
  errors: ['suggestion-not-fitting', 'suggestion-not-found'],
});

export const dismissMachineSuggestion = operation('dismissMachineSuggestion', {
  summary: 'Puts a suggestion away. It does not come again while the original reads like this.',
  access: 'edit-article',
  params: ofArticle,
  body: suggestion,
  errors: ['suggestion-not-found'],
});

const service = z.object({
  id: machineServiceId,
  kind: z.enum(machineServiceKinds),
  name: z.string(),
  address: z.string(),
  /** The key itself is never given back. */
  hasKey: z.boolean(),
  model: z.string(),
  glossary: z.string(),
  monthlyLimit: z.number().nullable(),
  isOn: z.boolean(),
  position: z.number(),
  /** What was sent this month. */
  month: z.object({ characters: z.number(), tokens: z.number() }),
});

const ofService = z.object({ machineServiceId });

export const readMachineServices = operation('readMachineServices', {
  summary: 'Lists the machine translation services in the order in which they are asked, with what was sent to each this month.',
  access: 'manage-publication',
  answer: z.object({ services: z.array(service) }),
  errors: [],
});

export const saveMachineService = operation('saveMachineService', {
  summary: 'Sets a machine translation service up, or changes it: texts of articles are sent to its address.',
  access: 'manage-publication',
  params: ofService,
  body: z.object({
    kind: z.enum(machineServiceKinds),
    name,
    address: z.string().trim().max(500),
    /** Null leaves the key as it is, unless the address changes. */
    key: z.string().max(500).nullable(),
    model: line,
    glossary: line,
    monthlyLimit: z.number().int().min(0).max(1e12).nullable(),
    isOn: z.boolean(),
    position: z.number().int().min(0).max(10_000),
  }),
  errors: ['machine-address-not-safe', 'machine-model-missing', 'name-missing'],
});

export const removeMachineService = operation('removeMachineService', {
  summary: 'Takes a machine translation service away.',
  access: 'manage-publication',
  params: ofService,
  errors: [],
});

export const testMachineService = operation('testMachineService', {
  summary: 'Asks a service which editions it can translate between, and has it translate a line of the publication.',
  access: 'manage-publication',
  params: ofService,
  answer: z.object({
    /** Null if it answered as it should. */
    failure: failure.nullable(),
    pairs: z.array(z.object({ from: edition, to: edition })),
    sample: z.object({ from: edition, to: edition, text: z.string(), translation: z.string() }).nullable(),
    /** What the account has used of what it may; null where the service does not tell. */
    account: z.object({ characters: z.number(), limit: z.number().nullable() }).nullable(),
  }),
  errors: ['machine-service-missing'],
});

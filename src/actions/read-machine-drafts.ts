/** What a machine could write of a translation, how its drafts go, and what waits beside the article. */

import { readsAsSeen } from '../core/alignment/readings.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { ArticleId, MachineDraftId, StoryId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import type { MachineDraft, MachineText } from '../core/machine/draft.ts';
import { type Need, needsOf } from '../core/machine/needs.ts';
import { plainText, translatableTexts } from '../core/machine/sources.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { charactersIn } from '../machine/translate-in-steps.ts';
import type { Reader } from '../storage/storage.ts';
import { charactersSent, judgeForMachine, type MachineJudgement, type MachineJudgementError } from './judge-for-machine.ts';
import type { ActionParts } from './parts.ts';
import { readDraft } from './read-draft.ts';
import { inlineOf } from './write-machine-texts.ts';

interface Amount {
  readonly segments: number;
  readonly characters: number;
}

interface ServiceOffer {
  readonly service: string;
  readonly month: { readonly characters: number; readonly limit: number | null };
}

export interface MachineState {
  readonly offer: (ServiceOffer & { readonly missing: Amount; readonly stale: Amount }) | null;
  /** The newest first, each with its texts. */
  readonly drafts: readonly { readonly draft: MachineDraft; readonly texts: readonly MachineText[] }[];
  readonly suggestions: readonly MachineSuggestion[];
  /** What reads otherwise than when a machine wrote what stands for it and nobody confirmed. */
  readonly outdated: readonly SegmentKey[];
}

interface MachineSuggestion {
  readonly draftId: MachineDraftId;
  readonly segment: SegmentKey;
  readonly service: string;
  readonly text: string;
  readonly isCurrent: boolean;
}

/** How many drafts are told of. */
const draftsTold = 5;

/** The state of machine translation of an article. Refuses an unknown article, and an original. */
export async function readMachineDrafts(
  parts: Pick<ActionParts, 'ids' | 'now'>,
  reader: Reader,
  articleId: ArticleId,
): Promise<Result<MachineState, MachineJudgementError>> {
  const judged = await judgeForMachine(parts, reader, articleId);
  if (!judged.ok) return judged;
  const offer = await offerOf(parts, reader);
  const found = await reader.machine.drafts(articleId, draftsTold);
  const drafts = [];
  for (const draft of found) drafts.push({ draft, texts: await reader.machine.texts(draft.id) });
  return ok({
    offer:
      offer === null
        ? null
        : { ...offer, missing: amountOf(needsOf(judged.value, 'missing')), stale: amountOf(needsOf(judged.value, 'stale')) },
    drafts,
    suggestions: await suggestionsOf(reader, judged.value),
    outdated: outdatedIn(judged.value),
  });
}

/** The offer alone, without what it is for. */
export function serviceOffer({ service, month }: ServiceOffer): ServiceOffer {
  return { service, month };
}

/** Which service would be asked for a story, and how many characters its original, or the article of an edition, has to translate. Refuses a story without that. */
export async function readMachineOffer(
  parts: Pick<ActionParts, 'ids' | 'now'>,
  reader: Reader,
  { storyId, from }: { readonly storyId: StoryId; readonly from: LanguageTag | null },
): Promise<
  Result<(ServiceOffer & { readonly characters: number }) | null, { readonly code: 'original-missing'; readonly storyId: StoryId }>
> {
  const story = await reader.stories.find(storyId);
  const article = (await reader.articles.ofStory(storyId)).find(({ id, edition }) =>
    from === null ? id === story?.originalId : edition === from,
  );
  const original = article === undefined ? null : await readDraft(parts, reader, article.id);
  if (original === null) return fail({ code: 'original-missing', storyId });
  const offer = await offerOf(parts, reader);
  const characters = [...translatableTexts(original.content).values()].reduce((sum, text) => sum + charactersIn(text), 0);
  return ok(offer === null ? null : { ...offer, characters });
}

async function offerOf({ now }: Pick<ActionParts, 'now'>, reader: Reader): Promise<ServiceOffer | null> {
  const service = (await reader.machine.services()).find(({ isOn }) => isOn);
  if (service === undefined) return null;
  return { service: service.name, month: { characters: await charactersSent(reader, service, now()), limit: service.monthlyLimit } };
}

function amountOf(needs: readonly Need[]): Amount {
  return { segments: needs.length, characters: needs.reduce((sum, { content }) => sum + charactersIn(content), 0) };
}

async function suggestionsOf({ machine }: Reader, { known, readings }: MachineJudgement): Promise<readonly MachineSuggestion[]> {
  const suggestions: MachineSuggestion[] = [];
  for (const text of known) {
    if (text.state !== 'suggested') continue;
    const { draftId, segment, read } = text;
    const service = (await machine.draft(draftId))?.serviceName ?? '';
    suggestions.push({ draftId, segment, service, text: plainText(inlineOf(text)), isCurrent: readsAsSeen(readings, segment, read) });
  }
  return suggestions;
}

/** Those of what a machine’s unconfirmed segments render that reads otherwise than the machine read it. */
function outdatedIn({ alignment, known, readings }: MachineJudgement): readonly SegmentKey[] {
  const rendered = new Set(alignment.segments.flatMap(({ state, from }) => (state === 'machine' ? from : [])));
  return [...rendered].filter((segment) => {
    const read = known.find((text) => text.segment === segment && (text.state === 'written' || text.state === 'taken'))?.read;
    return read !== undefined && !readsAsSeen(readings, segment, read);
  });
}

/** Taking in what was translated outside, piece by piece, past everything that changed meanwhile. */
import type { Fragment } from 'prosemirror-model';
import type { Fingerprint } from '../core/alignment/fingerprint.ts';
import { headKeys, type SegmentKey } from '../core/alignment/segments.ts';
import { sourceReading, type TranslationUnit, targetReading, translationUnits } from '../core/alignment/units.ts';
import type { Actor } from '../core/article.ts';
import { checkBody } from '../core/body/check.ts';
import { bodySchema } from '../core/body/schema.ts';
import type { ArticleId, BlockId } from '../core/ids.ts';
import { type MachineEdit, placeTexts } from '../core/machine/place.ts';
import { plainText } from '../core/machine/sources.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { loadDraft } from '../draft/content.ts';
import { blocksWithSuggestions } from '../draft/open-suggestions.ts';
import { writeEdits } from '../draft/write-edits.ts';
import type { Writer } from '../storage/storage.ts';
import { judgeTranslations } from './judge-translations.ts';
import { newestOf, saveTyping, writeThroughDraft } from './live-draft.ts';
import type { ActionParts } from './parts.ts';
import { typedWords } from './typed-words.ts';

/** A unit as it came back. */
interface TakenUnit extends Pick<TranslationUnit, 'sources' | 'targets' | 'target'> {
  /** How both sides read when the unit went out. */
  readonly sourceReading: Fingerprint;
  readonly targetReading: Fingerprint;
}

/** Why a unit was not taken: the original changed since, the translation did, its parts are others now, or it holds what no text of ours may. */
export type UnitRefusal = 'original-changed' | 'translation-changed' | 'parts-changed' | 'not-fitting';

export interface UnitsTaken {
  readonly written: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly source: string; readonly reason: UnitRefusal }[];
}

export interface TakeUnitsRequest {
  readonly articleId: ArticleId;
  readonly units: readonly TakenUnit[];
  readonly by: Actor;
}

export type TakeUnitsError =
  | { readonly code: 'article-not-found'; readonly articleId: ArticleId }
  | { readonly code: 'article-is-original'; readonly articleId: ArticleId };

/**
 * Writes the units into the live draft, unconfirmed. One of which the original or the translation reads otherwise than when it went out, or
 * in which somebody suggests something, is left alone and said to be. Refuses an unknown article, and an original.
 */
export async function takeUnits(
  parts: ActionParts,
  { articleId, units: came, by }: TakeUnitsRequest,
): Promise<Result<UnitsTaken, TakeUnitsError>> {
  return await parts.storage.transact(async (writer) => {
    const newest = await newestOf(writer, articleId);
    if (newest === null) return fail({ code: 'article-not-found', articleId });
    const before = await saveTyping(parts, writer, { ...newest, by: null, reason: 'saved' });
    const judgement = (await judgeTranslations(writer, [before.article], typedWords(parts, writer))).get(articleId);
    if (judgement === undefined) return fail({ code: 'article-is-original', articleId });
    const original = judgement.text.content;
    const translation = before.revision.content;
    const units = translationUnits(original, translation, () => false);
    const present = new Map(units.map((unit) => [nameOf(unit), unit]));
    const here = new Set(units.map((unit) => `${unit.sources} ${targetReading(unit)}`));
    const suggestedIn = await suggestions(writer, articleId);
    const wanted: TakenUnit[] = [];
    const refused: { source: string; reason: UnitRefusal }[] = [];
    let unchanged = 0;
    for (const unit of came) {
      const now = present.get(nameOf(unit));
      const verdict = judged(unit, now, suggestedIn);
      if (verdict === 'unchanged' || here.has(`${unit.sources} ${targetReading(unit)}`)) unchanged += 1;
      else if (verdict === 'take') wanted.push(unit);
      else refused.push({ source: (now?.source ?? []).map(plainText).join(' '), reason: verdict });
    }
    const edits = editsFor(wanted, { original, translation, newBlockId: () => parts.ids.next<'block'>() });
    if (edits.length > 0) {
      const saved = await writeThroughDraft(parts, writer, { ...before, by, write: (doc) => writeEdits(doc, edits, 'person') });
      const { storyId, edition } = saved.article;
      const details = { edition, segments: String(wanted.length) };
      await writer.stories.addEvent({ storyId, articleId, at: saved.revision.madeAt, by, kind: 'translation-taken-in', details });
      await writer.desk.touch(storyId);
    }
    return ok({ written: wanted.length, unchanged, refused });
  });
}

function nameOf({ sources, targets }: Pick<TranslationUnit, 'sources' | 'targets'>): string {
  return JSON.stringify([sources, targets]);
}

async function suggestions({ drafts }: Writer, articleId: ArticleId): Promise<ReadonlySet<BlockId>> {
  const draft = await drafts.find(articleId);
  return draft === null ? new Set() : blocksWithSuggestions(loadDraft([draft.state, ...draft.updates.map(({ bytes }) => bytes)]));
}

function judged(unit: TakenUnit, now: TranslationUnit | undefined, suggestedIn: ReadonlySet<BlockId>): UnitRefusal | 'unchanged' | 'take' {
  const came = targetReading(unit);
  if (now === undefined) return came === unit.targetReading ? 'unchanged' : 'parts-changed';
  if (unit.target.length === 0 || came === targetReading(now)) return 'unchanged';
  if (came === unit.targetReading) return 'unchanged';
  if (sourceReading(now) !== unit.sourceReading) return 'original-changed';
  const isSuggestedIn = now.targets.some((key) => suggestedIn.has(key.split('/', 1)[0] as BlockId));
  if (targetReading(now) !== unit.targetReading || isSuggestedIn) return 'translation-changed';
  const isPlain = unit.sources.length === 1 && unit.targets.length <= 1;
  if (unit.target.length !== Math.max(1, unit.targets.length) || (!isPlain && unit.target.some(holdsNote))) return 'parts-changed';
  return unit.target.every(isFitting) ? 'take' : 'not-fitting';
}

/** Where several texts hang together, nobody knows whose footnote it is. */
function holdsNote(text: Fragment): boolean {
  return text.content.some(({ type }) => type === bodySchema.nodes.footnote);
}

/** True for what a paragraph may hold. */
function isFitting(text: Fragment): boolean {
  const paragraph = bodySchema.nodes.paragraph.create({ id: 'any' }, text);
  return checkBody(bodySchema.nodes.doc.create(null, [paragraph]).toJSON()).ok;
}

type Placing = Omit<Parameters<typeof placeTexts>[0], 'texts'>;

/** What is new goes where it belongs; what renders one or several texts is written over in its place. */
function editsFor(units: readonly TakenUnit[], placing: Placing): readonly MachineEdit[] {
  const texts = new Map<SegmentKey, Fragment>();
  const edits: MachineEdit[] = [];
  for (const { sources, targets, target } of units) {
    const [source, ...otherSources] = sources;
    const isPlain = source !== undefined && otherSources.length === 0 && targets.length <= 1;
    for (const [at, text] of target.entries()) {
      const key = targets[at];
      if (isPlain) texts.set(source, text);
      else if (key !== undefined && source !== undefined) edits.push(editOf(key, source, text));
    }
  }
  return [...placeTexts({ ...placing, texts }).edits, ...edits];
}

function editOf(key: SegmentKey, renders: SegmentKey, content: Fragment): MachineEdit {
  const head = headKeys.find((one) => one === key);
  if (head !== undefined) return { kind: 'head', key: head, text: plainText(content) };
  const [block, attribute] = key.split('/');
  if (attribute === undefined) return { kind: 'text', block: block as BlockId, content, renders };
  return { kind: 'words', block: block as BlockId, attribute, text: plainText(content), renders };
}

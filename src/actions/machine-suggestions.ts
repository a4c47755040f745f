/** Suggestions of a machine: text that came too late to stand in the article, and waits beside it. */
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Actor } from '../core/article.ts';
import type { ArticleId, MachineDraftId } from '../core/ids.ts';
import type { MachineText } from '../core/machine/draft.ts';
import { renderingsByOriginal } from '../core/machine/needs.ts';
import { placeTexts } from '../core/machine/place.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { writeEdits } from '../draft/write-edits.ts';
import type { Writer } from '../storage/storage.ts';
import { newestOf, type Saved, saveTyping, writeThroughDraft } from './live-draft.ts';
import type { ActionParts } from './parts.ts';
import { inlineOf } from './write-machine-texts.ts';

export interface MachineSuggestionRequest {
  readonly articleId: ArticleId;
  readonly draftId: MachineDraftId;
  /** The segment of the original that it translates. */
  readonly segment: SegmentKey;
  readonly by: Actor;
}

type NotFound = { readonly code: 'suggestion-not-found'; readonly segment: SegmentKey };

export type TakeMachineSuggestionError = NotFound | { readonly code: 'suggestion-not-fitting'; readonly segment: SegmentKey };

/**
 * Puts a suggestion in place of the one segment that renders the same, or in a new one where nothing does, as a machine’s words that are
 * still to be confirmed. Refuses one that is not there any more, and where several segments render it or one renders more than it.
 */
export async function takeMachineSuggestion(
  parts: ActionParts,
  { articleId, draftId, segment, by }: MachineSuggestionRequest,
): Promise<Result<Saved, TakeMachineSuggestionError>> {
  return await parts.storage.transact<Result<Saved, TakeMachineSuggestionError>>(async (writer) => {
    const text = await find(writer, { articleId, draftId, segment });
    const draft = await writer.machine.draft(draftId);
    const original = draft === null ? null : await writer.articles.revision(draft.originalRevisionId);
    const newest = await newestOf(writer, articleId);
    if (text === null || original === null || newest === null) return fail({ code: 'suggestion-not-found', segment });
    const before = await saveTyping(parts, writer, { ...newest, by: null, reason: 'saved' });
    const translation = before.revision.content;
    const present = renderingsByOriginal(translation).get(segment) ?? [];
    if (present.length > 1 || present.some(({ from }) => new Set(from).size > 1)) return fail({ code: 'suggestion-not-fitting', segment });
    const texts = new Map([[segment, inlineOf(text)]]);
    const newBlockId = () => parts.ids.next<'block'>();
    const { edits, placed } = placeTexts({ original: original.content, translation, texts, newBlockId });
    if (!placed.has(segment)) return fail({ code: 'suggestion-not-fitting', segment });
    const saved = await writeThroughDraft(parts, writer, { ...before, by, write: (doc) => writeEdits(doc, edits) });
    await writer.machine.saveTexts([{ ...text, state: 'taken' }]);
    await log(parts, writer, { saved, by, kind: 'machine-suggestion-taken', segment });
    return ok(saved);
  });
}

/** Puts a suggestion away; it does not come again while the original reads like this. Refuses one that is not there any more. */
export async function dismissMachineSuggestion(
  { storage }: ActionParts,
  { articleId, draftId, segment }: Omit<MachineSuggestionRequest, 'by'>,
): Promise<Result<void, NotFound>> {
  return await storage.transact<Result<void, NotFound>>(async (writer) => {
    const text = await find(writer, { articleId, draftId, segment });
    if (text === null) return fail({ code: 'suggestion-not-found', segment });
    await writer.machine.saveTexts([{ ...text, state: 'dismissed' }]);
    const article = await writer.articles.find(articleId);
    if (article !== null) await writer.desk.touch(article.storyId);
    return ok(undefined);
  });
}

async function find(
  { machine }: Writer,
  { articleId, draftId, segment }: Omit<MachineSuggestionRequest, 'by'>,
): Promise<MachineText | null> {
  const draft = await machine.draft(draftId);
  if (draft?.articleId !== articleId) return null;
  return (await machine.texts(draftId)).find((text) => text.segment === segment && text.state === 'suggested') ?? null;
}

interface Taken {
  readonly saved: Saved;
  readonly by: Actor;
  readonly kind: string;
  readonly segment: SegmentKey;
}

async function log({ now }: ActionParts, writer: Writer, { saved, by, kind, segment }: Taken): Promise<void> {
  const { storyId, id: articleId, edition } = saved.article;
  await writer.stories.addEvent({ storyId, articleId, at: now(), by, kind, details: { edition, which: segment } });
  await writer.desk.touch(storyId);
}

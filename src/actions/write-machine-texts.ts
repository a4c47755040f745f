/** Putting machine text that came into its article, through the live draft’s one door, and past the fence. */
import { Fragment } from 'prosemirror-model';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Actor, ArticleContent } from '../core/article.ts';
import { blocksOf } from '../core/body/blocks.ts';
import { bodySchema } from '../core/body/schema.ts';
import type { MachineDraft, MachineText, MachineTextState } from '../core/machine/draft.ts';
import { passages } from '../core/machine/fence.ts';
import { placeTexts } from '../core/machine/place.ts';
import { loadDraft } from '../draft/content.ts';
import { blocksWithSuggestions } from '../draft/open-suggestions.ts';
import { writeEdits } from '../draft/write-edits.ts';
import type { Writer } from '../storage/storage.ts';
import { newestOf, saveTyping, writeThroughDraft } from './live-draft.ts';
import type { ActionParts } from './parts.ts';

/**
 * Writes the texts of a draft that have arrived whole: a block goes in with everything that stands in it. Where a person touched something
 * since the draft was asked for, the text is kept as a suggestion, and the story’s log says so.
 */
export async function writeArrived(parts: ActionParts, writer: Writer, draft: MachineDraft): Promise<void> {
  const original = await writer.articles.revision(draft.originalRevisionId);
  const newest = await newestOf(writer, draft.articleId);
  if (original === null || newest === null) return;
  const arrived = wholeGroups(await writer.machine.texts(draft.id), original.content);
  if (arrived.length === 0) return;
  const before = await saveTyping(parts, writer, { ...newest, by: null, reason: 'saved' });
  const stored = await writer.drafts.find(draft.articleId);
  const suggestedIn =
    stored === null ? new Set<never>() : blocksWithSuggestions(loadDraft([stored.state, ...stored.updates.map(({ bytes }) => bytes)]));
  const translation = before.revision.content;
  const passage = passages(arrived, { translation, suggestedIn });
  const wanted = arrived.filter(({ segment }) => passage.get(segment) === 'write');
  const { edits, placed } = placeTexts({
    original: original.content,
    translation,
    texts: new Map(wanted.map((text) => [text.segment, inlineOf(text)])),
    newBlockId: () => parts.ids.next<'block'>(),
  });
  const by: Actor = { kind: 'machine', name: draft.serviceName };
  await writeThroughDraft(parts, writer, { ...before, by, write: (doc) => writeEdits(doc, edits) });
  const become = ({ segment }: MachineText): MachineTextState => {
    if (passage.get(segment) === 'drop') return 'dropped';
    return placed.has(segment) ? 'written' : 'suggested';
  };
  const settled = arrived.map((text) => ({ ...text, state: become(text) }));
  await dropOlder(writer, draft, settled);
  await writer.machine.saveTexts(settled);
  await log(parts, writer, { draft, settled, by });
}

/** The inline content of a text that came. */
export function inlineOf({ content }: Pick<MachineText, 'content'>): Fragment {
  return Fragment.fromJSON(bodySchema, content ?? []);
}

/** Those that have arrived and for which nothing of the same block is awaited any more. */
function wholeGroups(texts: readonly MachineText[], original: ArticleContent): readonly MachineText[] {
  const outer = outermostBlocks(original);
  const groupOf = ({ segment }: MachineText): string => outer.get(segment.split('/')[0] ?? '') ?? segment;
  const awaited = new Set(texts.filter(({ state }) => state === 'waiting').map(groupOf));
  return texts.filter((text) => text.state === 'arrived' && !awaited.has(groupOf(text)));
}

/** For every block, that of the body in which it stands. */
function outermostBlocks({ body }: ArticleContent): ReadonlyMap<string, string> {
  const outer = new Map<string, string>();
  body.forEach((block) => {
    const name = String(block.attrs['id']);
    for (const { id } of [{ id: name }, ...blocksOf(block)]) outer.set(id, name);
  });
  return outer;
}

/** A newer text for the same segment stands in place of an older suggestion. */
async function dropOlder(writer: Writer, { id, articleId }: MachineDraft, settled: readonly MachineText[]): Promise<void> {
  const segments = new Set<SegmentKey>(settled.map(({ segment }) => segment));
  const older = (await writer.machine.textsOf(articleId)).filter(
    (text) => text.draftId !== id && text.state === 'suggested' && segments.has(text.segment),
  );
  await writer.machine.saveTexts(older.map((text) => ({ ...text, state: 'dropped' })));
}

interface Settled {
  readonly draft: MachineDraft;
  readonly settled: readonly MachineText[];
  readonly by: Actor;
}

async function log({ now }: ActionParts, writer: Writer, { draft, settled, by }: Settled): Promise<void> {
  const article = await writer.articles.find(draft.articleId);
  if (article === null) return;
  const { storyId, id: articleId, edition } = article;
  for (const [state, kind] of [
    ['written', 'machine-draft-written'],
    ['suggested', 'machine-draft-set-aside'],
  ] as const) {
    const segments = settled.filter((text) => text.state === state).map(({ segment }) => segment);
    if (segments.length === 0) continue;
    const details = { edition, draft: draft.id, service: draft.serviceName, segments: String(segments.length), which: segments.join(' ') };
    await writer.stories.addEvent({ storyId, articleId, at: now(), by, kind, details });
  }
  await writer.desk.touch(storyId);
}

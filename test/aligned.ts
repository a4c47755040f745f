/** Originals and translations for tests, and random edits of both, made with the core's own functions. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { confirmAll, confirmSegments } from '../src/core/alignment/confirm.ts';
import { type BlockEditError, deleteBlock, mergeBlocks, moveBlock, splitBlock } from '../src/core/alignment/edit-blocks.ts';
import { linkSegment, unlinkSegment } from '../src/core/alignment/link.ts';
import { withOmitted, withoutOmitted } from '../src/core/alignment/omit.ts';
import { fingerprintsOf, type MinorChange, readingsOf } from '../src/core/alignment/readings.ts';
import { renderingsOf } from '../src/core/alignment/renderings.ts';
import { minorChangesIn, segmentChanges } from '../src/core/alignment/segment-changes.ts';
import { type SegmentKey, segmentsOf } from '../src/core/alignment/segments.ts';
import { type Alignment, alignmentOf, firstOriginal, type SegmentState } from '../src/core/alignment/states.ts';
import type { ArticleContent } from '../src/core/article.ts';
import { bodySchema } from '../src/core/body/schema.ts';
import type { BlockId } from '../src/core/ids.ts';
import type { Result } from '../src/core/result.ts';
import { aContent, tag, value } from './builders.ts';

const { nodes, marks } = bodySchema;

/** A paragraph with this id; `attrs` say what it renders and who wrote it. */
export function aParagraph(id: string, text: string, attrs: object = {}): Node {
  return nodes.paragraph.create({ id, ...attrs }, text === '' ? null : bodySchema.text(text));
}

/** An article of these blocks. */
export function anArticle(...blocks: readonly Node[]): ArticleContent {
  return aContent({ body: nodes.doc.create(null, blocks) });
}

/** The translation of an original, of these blocks, all confirmed. */
export function aTranslation(original: ArticleContent, ...blocks: readonly Node[]): ArticleContent {
  return value(confirmAll({ ...anArticle(...blocks), headline: 'Die Fähre' }, original));
}

/** The content with one segment that reads otherwise. */
export function withText(content: ArticleContent, key: string, text: string): ArticleContent {
  if (key in content) return { ...content, [key]: text };
  const [id, words] = key.split('/');
  const changed = (node: Node): Node => {
    if (node.attrs['id'] !== id) return node.isText ? node : node.type.create(node.attrs, node.children.map(changed), node.marks);
    if (words !== undefined) return node.type.create({ ...node.attrs, [words]: text }, node.content);
    return node.type.create(node.attrs, text === '' ? null : bodySchema.text(text));
  };
  return { ...content, body: changed(content.body) };
}

/** The alignment of a translation made from this original alone. */
export function alignment(original: ArticleContent, translation: ArticleContent, minor: readonly MinorChange[] = []): Alignment {
  return alignmentOf(firstOriginal(readingsOf(fingerprintsOf(original), minor)), renderingsOf(translation));
}

/** The states of a translation's segments by their names, and of what it lacks. */
export function states(
  original: ArticleContent,
  translation: ArticleContent,
  minor: readonly MinorChange[] = [],
): Record<string, SegmentState> {
  const { segments, missing } = alignment(original, translation, minor);
  return Object.fromEntries([...segments.map(({ key, state }) => [key, state]), ...missing.map((key) => [`original ${key}`, 'missing'])]);
}

/** Something that people do to an original or to its translation. Numbers choose among what is there. */
export interface Edit {
  readonly kind: (typeof editKinds)[number];
  readonly of: 'original' | 'translation';
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

const editKinds = [
  'write',
  'minor',
  'bold',
  'split',
  'merge',
  'move',
  'delete',
  'insert',
  'machine',
  'link',
  'unlink',
  'omit',
  'restore',
  'confirm',
  'confirm-all',
] as const;

/** Few texts, so that some come back. */
export const editTexts = ['red boat', 'Red boat.', 'green boat', 'blue sail', 'low tide', ''] as const;

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...editKinds),
  of: fc.constantFrom('original', 'translation'),
  at: fc.nat(40),
  to: fc.nat(40),
  text: fc.constantFrom(...editTexts),
});

export interface Pair {
  readonly original: ArticleContent;
  readonly translation: ArticleContent;
  readonly minor: readonly MinorChange[];
}

/** The original and translation with which random edits begin. */
export function aPair(): Pair {
  const blocks = (prefix: string) => [
    aParagraph(`${prefix}1`, 'red boat'),
    aParagraph(`${prefix}2`, 'blue sail', prefix === 't' ? { from: ['b2', 'b3'] } : {}),
    aParagraph(`${prefix}3`, 'low tide', prefix === 't' ? { from: ['b1'] } : {}),
    nodes.figure.create({ id: 'f', alt: 'green boat', credit: 'Jo' }, bodySchema.text('red boat')),
  ];
  const original = { ...anArticle(...blocks('b')), kicker: 'low tide' };
  return { original, translation: aTranslation(original, ...blocks('t')), minor: [] };
}

/** What came of an edit; the same pair for one that the core refuses. `newId` is for a block that it makes. */
export function edited(pair: Pair, edit: Edit, newId: string): Pair {
  const side = pair[edit.of];
  switch (edit.kind) {
    case 'write':
    case 'minor':
      return rewritten(pair, edit);
    case 'bold':
      return { ...pair, [edit.of]: { ...side, body: bold(side.body) } };
    case 'split':
    case 'merge':
    case 'move':
    case 'delete':
    case 'insert':
    case 'machine':
      return { ...pair, [edit.of]: withBlocks(pair, edit, newId as BlockId) };
    default:
      return { ...pair, translation: aligned(pair, edit) };
  }
}

/** The item that a number chooses. */
export function chosen<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
}

function rewritten(pair: Pair, { kind, of, at, text }: Edit): Pair {
  const side = pair[of];
  const after = withText(side, chosen(segmentsOf(side), at).key, text);
  if (kind === 'write' || of === 'translation') return { ...pair, [of]: after };
  return { ...pair, original: after, minor: [...pair.minor, ...minorChangesIn(segmentChanges(side, after, tag('en')))] };
}

function bold(node: Node): Node {
  if (node.isText) return node.mark([marks.strong.create()]);
  return node.type.create(node.attrs, node.children.map(bold), node.marks);
}

function withBlocks(pair: Pair, { kind, of, at, to, text }: Edit, newId: BlockId): ArticleContent {
  const content = pair[of];
  const { body } = content;
  const ids = body.children.map(({ attrs }) => attrs['id'] as BlockId);
  const id = chosen(ids, at);
  const other = chosen(ids, to);
  const isText = (block: BlockId) => body.children.some((node) => node.attrs['id'] === block && node.type === nodes.paragraph);
  const made = (result: Result<typeof body, BlockEditError>) => (result.ok ? { ...content, body: result.value } : content);
  switch (kind) {
    case 'split':
      return isText(id) ? made(splitBlock(body, { block: id, at: to % 9, newId })) : content;
    case 'merge':
      return isText(id) && isText(other) ? made(mergeBlocks(body, id, other)) : content;
    case 'move':
      return made(moveBlock(body, id, other));
    case 'delete':
      return made(deleteBlock(body, id));
    default: {
      const from = of === 'translation' && to % 2 === 0 ? [chosen(segmentsOf(pair.original), at).key] : [];
      const attrs = { from, by: kind === 'machine' && of === 'translation' ? 'machine' : 'person' };
      return { ...content, body: body.copy(body.content.addToEnd(aParagraph(newId, text, attrs))) };
    }
  }
}

function aligned({ original, translation }: Pair, { kind, at, to }: Edit): ArticleContent {
  const readings = fingerprintsOf(original);
  const own = chosen(segmentsOf(translation), at).key;
  const other: SegmentKey = chosen(segmentsOf(original), to).key;
  switch (kind) {
    case 'link': {
      const present = renderingsOf(translation).segments.find(({ key }) => key === own)?.from ?? [];
      const linked = linkSegment(translation, { segment: own, to: [...present, other], original: readings });
      return linked.ok ? linked.value : translation;
    }
    case 'unlink':
      return unlinkSegment(translation, own, to % 2 === 0 ? undefined : [other]);
    case 'omit':
      return withOmitted(translation, readings, [other]);
    case 'restore':
      return withoutOmitted(translation, [other]);
    case 'confirm':
      return confirmSegments(translation, readings, [own]);
    default:
      return confirmSegments(translation, readings);
  }
}

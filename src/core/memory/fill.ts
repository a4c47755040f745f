/** Filling a translation with what is remembered word for word. */
import type { Node } from 'prosemirror-model';
import { neverSeen } from '../alignment/fingerprint.ts';
import { withoutOmitted } from '../alignment/omit.ts';
import { headKeys, type SegmentKey, segmentsOf, segmentsOfBlock } from '../alignment/segments.ts';
import type { ArticleContent } from '../article.ts';
import { blocksOf, isSegment } from '../body/blocks.ts';
import { attributesOf, type Body, bodySchema } from '../body/schema.ts';
import type { BlockId } from '../ids.ts';
import { betweenSegments } from './remembered.ts';

export interface Filling {
  readonly original: ArticleContent;
  /** The segments of the original that the translation lacks. */
  readonly missing: readonly SegmentKey[];
  /** What they are called in the other language. */
  readonly texts: ReadonlyMap<SegmentKey, string>;
  newId(): BlockId;
}

/**
 * The translation with these texts where it has none yet: blocks come behind what renders the block before them, each like the block of the
 * original, and rendering it unconfirmed. A block comes as a whole or not at all: a table of which a cell is not known, and a text
 * with footnotes, stay missing. Of the head, what is empty counts as lacking. The same translation if nothing comes.
 */
export function filled(translation: ArticleContent, filling: Filling): ArticleContent {
  const withHead = filledHead(translation, filling);
  const body = filledBody(translation.body, filling);
  return withHead === translation && body === translation.body ? translation : { ...withHead, body };
}

function filledHead(translation: ArticleContent, { texts }: Filling): ArticleContent {
  let content = translation;
  for (const key of headKeys) {
    const text = translation[key] === '' ? texts.get(key) : undefined;
    if (text === undefined) continue;
    content = withoutOmitted(content, [key]);
    content = { ...content, [key]: oneLine(text), head: { ...content.head, [key]: { from: [key], seen: [neverSeen], by: 'person' } } };
  }
  return content;
}

function filledBody(body: Body, filling: Filling): Body {
  const own = isBlank(body) ? [] : [...body.children];
  let place = 0;
  let isFilled = false;
  for (const block of filling.original.body.children) {
    const rendered = keysIn(block);
    const last = own.findLastIndex((candidate) => rendersAny(candidate, rendered));
    if (last >= 0) place = last + 1;
    const copies = copiesOf(block, filling);
    own.splice(place, 0, ...copies);
    place += copies.length;
    isFilled ||= copies.length > 0;
  }
  return isFilled ? body.type.create(body.attrs, own) : body;
}

function isBlank(body: Body): boolean {
  return body.childCount === 1 && body.firstChild?.type.name === 'paragraph' && body.firstChild.content.size === 0;
}

/** The block and those in it, as a list that can be looked through. */
function blocksIn(block: Node): readonly Node[] {
  return blocksOf(bodySchema.nodes.doc.create(null, [block])).map(({ node }) => node);
}

function keysIn(block: Node): ReadonlySet<SegmentKey> {
  return new Set(blocksIn(block).flatMap((inner) => segmentsOfBlock(inner).map(({ key }) => key)));
}

function rendersAny(block: Node, keys: ReadonlySet<SegmentKey>): boolean {
  return blocksIn(block).some((inner) => attributesOf(inner).from.some((key) => keys.has(key)));
}

/** The blocks that say a block of the original in the other language; none where a part of it is not known or is there already. */
function copiesOf(block: Node, { original, missing, texts, newId }: Filling): readonly Node[] {
  const own = keysIn(block);
  const worded = segmentsOf(original).filter(({ key, text }) => own.has(key) && text.trim() !== '');
  const isKnown = worded.length > 0 && worded.every(({ key }) => missing.includes(key) && texts.has(key));
  if (!isKnown || blocksIn(block).some(({ type }) => type.name === 'footnote')) return [];
  const wordedKeys = new Set(worded.map(({ key }) => key));
  const copied = (node: Node, text: string | undefined): Node => {
    if (!('id' in node.attrs))
      return node.type.create(
        node.attrs,
        node.children.map((child) => copied(child, undefined)),
        node.marks,
      );
    const segments = segmentsOfBlock(node).filter(({ key }) => wordedKeys.has(key));
    const from = segments.map(({ key }) => key);
    const beside = Object.fromEntries(from.flatMap((key) => wordsBeside(key, texts)));
    const attributes = { ...node.attrs, ...beside, id: newId(), from, seen: from.map(() => neverSeen), by: 'person' };
    const { id } = attributesOf(node);
    const children = isSegment(node) ? inline(text ?? texts.get(id) ?? '') : node.children.map((child) => copied(child, undefined));
    return node.type.create(attributes, children, node.marks);
  };
  if (block.type.name !== 'paragraph') return [copied(block, undefined)];
  const { id } = attributesOf(block);
  return (texts.get(id) ?? '').split(betweenSegments).map((text) => copied(block, text));
}

function wordsBeside(key: SegmentKey, texts: ReadonlyMap<SegmentKey, string>): readonly (readonly [string, string])[] {
  const [, name] = key.split('/');
  return name === undefined ? [] : [[name, oneLine(texts.get(key) ?? '')]];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ');
}

/** A text as it stands in a block: its lines are broken where they were. */
function inline(text: string): readonly Node[] {
  return text
    .replaceAll(betweenSegments, ' ')
    .split('\n')
    .flatMap((line, at) => [...(at === 0 ? [] : [bodySchema.nodes.hardBreak.create()]), ...(line === '' ? [] : [bodySchema.text(line)])]);
}

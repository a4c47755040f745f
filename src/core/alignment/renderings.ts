/** Renderings: the segments of a translation, each with what it renders; and putting something else in their place. */
import { Fragment, type Node } from 'prosemirror-model';
import type { ArticleContent } from '../article.ts';
import { blocksOf } from '../body/blocks.ts';
import { attributesOf, type Body } from '../body/schema.ts';
import type { BlockId } from '../ids.ts';
import { neverSeen, noWords } from './fingerprint.ts';
import { type HeadRest, type HeadSegments, headKeys, type Rest, type SegmentKey, segmentsOf, segmentsOfBlock } from './segments.ts';

/** A segment of a translation; `seen` has an entry for each of `from`, `neverSeen` for what nobody has confirmed. Plain data. */
export interface Rendering extends HeadRest {
  readonly key: SegmentKey;
  /** False for an empty segment. */
  readonly hasWords: boolean;
}

/** What a judgement of a translation needs to know of it. Plain data. */
export interface Renderings {
  /** All segments, in reading order. */
  readonly segments: readonly Rendering[];
  readonly omitted: Rest;
}

/**
 * The segments of a translation with what each renders. A block says in one list what its text renders and what the words beside it do:
 * those render what has their name (`/alt` renders an `/alt`), the text everything else. Of a machine's block with several segments,
 * those that a person has confirmed already are the person's.
 */
export function renderingsOf(content: ArticleContent): Renderings {
  const rests = new Map<SegmentKey, HeadRest>();
  for (const key of headKeys) rests.set(key, content.head[key] ?? nothing);
  for (const { node } of blocksOf(content.body)) {
    for (const [key, rest] of restsOfBlock(node)) rests.set(key, rest);
  }
  const segments = segmentsOf(content).map(({ key, fingerprint }) => {
    const { from, seen, by } = rests.get(key) ?? nothing;
    return { key, hasWords: fingerprint !== noWords, from, seen: from.map((_, at) => seen[at] ?? neverSeen), by };
  });
  return { segments, omitted: content.head.omitted };
}

/** The content with other rests; the same content if none of them differs. Only `from`, `seen` and `by` of what comes back count. */
export function withRenderings(content: ArticleContent, change: (rendering: Rendering) => HeadRest): ArticleContent {
  const changed = new Map<SegmentKey, HeadRest>();
  for (const rendering of renderingsOf(content).segments) {
    const rest = change(rendering);
    if (!isSameRest(rest, rendering)) changed.set(rendering.key, rest);
  }
  if (changed.size === 0) return content;
  return { ...content, head: changedHead(content.head, changed), body: changedBlock(content.body, changed).node };
}

const nothing: HeadRest = { from: [], seen: [], by: 'person' };

/** True if both render the same, seen alike, and have the same author. */
function isSameRest(one: HeadRest, other: HeadRest): boolean {
  return one.by === other.by && isSameList(one.from, other.from) && isSameList(one.seen, other.seen);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

/** What a block's own text renders, without what the words beside it do. */
export function textRestOf(block: Node): HeadRest {
  return restsOfBlock(block).get(attributesOf(block).id) ?? nothing;
}

function restsOfBlock(block: Node): ReadonlyMap<SegmentKey, HeadRest> {
  const { id, from, seen, by } = attributesOf(block);
  const own = segmentsOfBlock(block).map(({ key }) => key);
  const places = from.map((key) => placeFor(key, own, id));
  return new Map(
    own.map((key) => {
      const its = places.flatMap((place, at) => (place === key ? [at] : []));
      const rest = { from: its.flatMap((at) => from[at] ?? []), seen: its.map((at) => seen[at] ?? neverSeen) };
      const isConfirmed = rest.from.length > 0 && !rest.seen.includes(neverSeen);
      return [key, { ...rest, by: isConfirmed ? 'person' : by }];
    }),
  );
}

/** Which of a block's own segments renders a segment of the original; undefined for a block without words of its own. */
export function placeFor(key: SegmentKey, own: readonly SegmentKey[], id: BlockId): SegmentKey | undefined {
  const beside = own.find((candidate) => candidate !== id && key.endsWith(candidate.slice(id.length)));
  return beside ?? own.find((candidate) => candidate === id) ?? own[0];
}

function changedHead(head: HeadSegments, changed: ReadonlyMap<SegmentKey, HeadRest>): HeadSegments {
  const rest = (key: (typeof headKeys)[number]): HeadRest | null => {
    const now = changed.get(key);
    if (now === undefined) return head[key];
    return now.from.length === 0 && now.by === 'person' ? null : { from: now.from, seen: now.seen, by: now.by };
  };
  return { ...head, headline: rest('headline'), kicker: rest('kicker'), standfirst: rest('standfirst') };
}

interface ChangedNode {
  readonly node: Body;
  readonly isChanged: boolean;
  /** True if a block in it, or itself, is a machine's. */
  readonly hasMachine: boolean;
}

/** A block that holds others and has no words of its own is a person's once everything in it is. */
function changedBlock(node: Node, changed: ReadonlyMap<SegmentKey, HeadRest>): ChangedNode {
  if (node.isText) return { node, isChanged: false, hasMachine: false };
  const children = node.children.map((child) => changedBlock(child, changed));
  const hasMachine = children.some((child) => child.hasMachine);
  const isInsideChanged = children.some((child) => child.isChanged);
  const attributes = 'id' in node.attrs ? changedAttributes(node, changed, isInsideChanged && !hasMachine) : node.attrs;
  const isChanged = isInsideChanged || attributes !== node.attrs;
  const made = isChanged ? node.type.create(attributes, Fragment.from(children.map((child) => child.node)), node.marks) : node;
  return { node: made, isChanged, hasMachine: hasMachine || attributes['by'] === 'machine' };
}

function changedAttributes(block: Node, changed: ReadonlyMap<SegmentKey, HeadRest>, isClaimed: boolean): Node['attrs'] {
  const { by } = attributesOf(block);
  const segments = segmentsOfBlock(block);
  if (segments.length === 0) return isClaimed && by === 'machine' ? { ...block.attrs, by: 'person' } : block.attrs;
  if (!segments.some(({ key }) => changed.has(key))) return block.attrs;
  const before = restsOfBlock(block);
  const rests = segments.map(({ key, fingerprint }) => ({
    ...(changed.get(key) ?? before.get(key) ?? nothing),
    hasWords: fingerprint !== noWords,
  }));
  const worded = rests.some(({ hasWords }) => hasWords) ? rests.filter(({ hasWords }) => hasWords) : rests;
  return {
    ...block.attrs,
    from: rests.flatMap(({ from }) => from),
    seen: rests.flatMap(({ seen }) => seen),
    by: worded.some((rest) => rest.by === 'machine') ? 'machine' : 'person',
  };
}

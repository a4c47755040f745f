/** Confirming: a translation says that it renders the original as it reads now. */
import { Fragment, type Node } from 'prosemirror-model';
import type { ArticleContent } from '../article.ts';
import { blocksOf } from '../body/blocks.ts';
import { attributesOf, type Body } from '../body/schema.ts';
import type { BlockId } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type HeadSegments, type Rest, type SegmentKey, segmentsOf, segmentsOfBlock } from './segments.ts';

export type ConfirmError = { readonly code: 'original-segment-unknown'; readonly segment: string };

/**
 * The translation with everything confirmed against the original as it is. Blocks keep what they say they render; one that says
 * nothing renders the block of the same id and kind, if the original has one, and is an addition otherwise. The head renders the head.
 * Refuses a block that renders something the original does not have.
 */
export function confirmAll(translation: ArticleContent, original: ArticleContent): Result<ArticleContent, ConfirmError> {
  const seen = new Map(segmentsOf(original).map((segment) => [segment.key, segment.fingerprint]));
  const kinds = new Map(blocksOf(original.body).map(({ id, node }) => [id, node.type.name]));
  let unknown: SegmentKey | null = null;
  const rest = (from: readonly SegmentKey[]): Rest => {
    unknown ??= from.find((key) => !seen.has(key)) ?? null;
    return { from, seen: from.map((key) => seen.get(key) ?? ('' as Fingerprint)) };
  };
  const body = withRests(translation.body, (block) => rest(renderedBy(block, kinds)));
  const head: HeadSegments = {
    headline: rest(translation.head.headline?.from ?? ['headline']),
    kicker: rest(translation.head.kicker?.from ?? ['kicker']),
    standfirst: rest(translation.head.standfirst?.from ?? ['standfirst']),
  };
  return unknown === null ? ok({ ...translation, body, head }) : fail({ code: 'original-segment-unknown', segment: unknown });
}

function renderedBy(block: Node, kinds: ReadonlyMap<BlockId, string>): readonly SegmentKey[] {
  const { id, from } = attributesOf(block);
  if (from.length > 0 || kinds.get(id) !== block.type.name) return from;
  return segmentsOfBlock(block).map(({ key }) => key);
}

function withRests(node: Node, restOf: (block: Node) => Rest): Body {
  if (node.isText) return node;
  const children = node.children.map((child) => withRests(child, restOf));
  const attributes = 'id' in node.attrs ? { ...node.attrs, ...restOf(node) } : node.attrs;
  return node.type.create(attributes, Fragment.from(children), node.marks);
}

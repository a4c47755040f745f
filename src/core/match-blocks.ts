/** Which block of one body is which of another: by their ids, then by their text. */
import type { Node } from 'prosemirror-model';
import { isWord, wordsIn } from './alignment/difference.ts';
import { type Block, blocksOf } from './body/blocks.ts';
import type { Body } from './body/schema.ts';
import type { BlockId } from './ids.ts';
import type { LanguageTag } from './language.ts';

export interface BlockMatch {
  readonly before: Block;
  readonly after: Block;
}

/** Blocks without a partner are compared with so many of the other body's around the same place. */
const neighbourhood = 100;

/** From this share of common words on, two blocks are one that was rewritten. */
const likeEnough = 0.5;

/**
 * The pairs of blocks that are one: those of the same id; of the others, those of the same kind and text; and of those still left, the ones
 * of the same kind that share most of their words. In the order of `after`.
 */
export function matchBlocks(before: Body, after: Body, language: LanguageTag): readonly BlockMatch[] {
  const partners = new Map<BlockId, Block>();
  const oldById = new Map(blocksOf(before).map((block) => [block.id, block]));
  const blocks = blocksOf(after);
  for (const { id } of blocks) {
    const old = oldById.get(id);
    if (old !== undefined) partners.set(id, old);
  }
  const taken = new Set([...partners.values()].map(({ id }) => id));
  const left = (): Left => ({
    before: [...oldById.values()].filter(({ id }) => !taken.has(id)),
    after: blocks.filter(({ id }) => !partners.has(id)),
  });
  for (const find of [sameText, likeText]) {
    for (const match of find(left(), language)) {
      partners.set(match.after.id, match.before);
      taken.add(match.before.id);
    }
  }
  return blocks.flatMap((block) => {
    const old = partners.get(block.id);
    return old === undefined ? [] : [{ before: old, after: block }];
  });
}

interface Left {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/** What a block says and shows, for telling whether two are the same. */
function identity({ type, textContent, attrs }: Node): string {
  return JSON.stringify([type.name, textContent, attrs['picture'] ?? attrs['address'] ?? null]);
}

function sameText({ before, after }: Left): readonly BlockMatch[] {
  const waiting = Map.groupBy(before, ({ node }) => identity(node));
  return after.flatMap((block) => {
    const old = waiting.get(identity(block.node))?.shift();
    return old === undefined ? [] : [{ before: old, after: block }];
  });
}

function likeText({ before, after }: Left, language: LanguageTag): readonly BlockMatch[] {
  const oldWords = before.map(({ node }) => wordCounts(node.textContent, language));
  const candidates = after.flatMap((block, at) => {
    const words = wordCounts(block.node.textContent, language);
    const first = Math.max(0, at - neighbourhood);
    return before.slice(first, at + neighbourhood).flatMap((old, offset) => {
      if (old.node.type !== block.node.type) return [];
      const share = likeness(oldWords[first + offset] ?? new Map(), words);
      return share >= likeEnough ? [{ before: old, after: block, share }] : [];
    });
  });
  const taken = new Set<Block>();
  return candidates
    .sort((one, other) => other.share - one.share)
    .filter((match) => {
      if (taken.has(match.before) || taken.has(match.after)) return false;
      taken.add(match.before).add(match.after);
      return true;
    });
}

type WordCounts = ReadonlyMap<string, number>;

function wordCounts(text: string, language: LanguageTag): WordCounts {
  const counts = new Map<string, number>();
  for (const word of wordsIn(text, language)) {
    if (isWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The share of words that two texts have in common: none 0, all 1. */
function likeness(one: WordCounts, other: WordCounts): number {
  const size = (counts: WordCounts): number => counts.values().reduce((sum, count) => sum + count, 0);
  const total = size(one) + size(other);
  if (total === 0) return 0;
  const common = one.entries().reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0);
  return (2 * common) / total;
}

/** Comparing two bodies block by block. */
import type { Node } from 'prosemirror-model';
import { type TextPart, textDifference } from './alignment/difference.ts';
import { type Segment, segmentsOfBlock } from './alignment/segments.ts';
import { type Block, blocksOf } from './body/blocks.ts';
import type { BlockName, Body } from './body/schema.ts';
import type { BlockId } from './ids.ts';
import type { LanguageTag } from './language.ts';
import { type BlockMatch, matchBlocks } from './match-blocks.ts';

export interface BlockDifference {
  /** The id in the newer body; of a removed block, in the older. */
  readonly id: BlockId;
  readonly kind: BlockName;
  /** The blocks that hold this one, from the outermost: a list and its item, a table, the paragraph of a footnote. */
  readonly within: readonly { readonly id: BlockId; readonly kind: BlockName }[];
  /** `formatting`: the words are the same; bold, the level of a heading and the like are not. */
  readonly change: 'same' | 'formatting' | 'changed' | 'added' | 'removed';
  /** True if the block stands elsewhere among those that are in both bodies. */
  readonly isMoved: boolean;
  /** The words of this block alone, without those of blocks that it holds; `text` is its own text, the others stand beside it. */
  readonly texts: readonly { readonly part: SegmentPart; readonly parts: readonly TextPart[] }[];
  /** What else was set otherwise: a heading's level, where `links` lead (parted by spaces), which picture a figure shows. */
  readonly settings: readonly SettingDifference[];
}

type SegmentPart = 'text' | 'title' | 'caption' | 'alt' | 'credit' | 'attribution';

interface SettingDifference {
  readonly name: string;
  readonly before: Setting;
  readonly after: Setting;
}

type Setting = string | number | boolean | null;

/** Attributes that are words, compared as such, or that say nothing to a reader. */
const noSettings = new Set(['id', 'from', 'seen', 'by', 'title', 'caption', 'alt', 'credit', 'attribution', 'source']);

/** Settings that change what is said or shown; the others only change how. */
const content = new Set(['picture', 'address', 'links']);

/** All blocks in the reading order of `after`, the removed ones behind what they stood behind; outer blocks before what they hold. */
export function compareBodies(before: Body, after: Body, language: LanguageTag): readonly BlockDifference[] {
  const matches = matchBlocks(before, after, language);
  const matchOf = new Map(matches.map((match) => [match.after.id, match]));
  const moved = movedBlocks(before, matches);
  const follow = removedBehind(before, matches, moved);
  const compare = comparer({ language, withinBefore: holdersIn(before), withinAfter: holdersIn(after) });
  const removed = (behind: BlockId | null) => (follow.get(behind) ?? []).map((block) => compare.removed(block));
  const present = blocksOf(after).flatMap((block) => {
    const match = matchOf.get(block.id);
    if (match === undefined) return [compare.added(block)];
    return [compare.matched(match, moved.has(block.id)), ...removed(match.before.id)];
  });
  return [...removed(null), ...present];
}

/** The blocks that stand elsewhere: of those in both bodies, all but a longest series that keeps its order. */
function movedBlocks(before: Body, matches: readonly BlockMatch[]): ReadonlySet<BlockId> {
  const placeOf = new Map(blocksOf(before).map(({ id }, place) => [id, place]));
  const places = matches.map((match) => placeOf.get(match.before.id) ?? 0);
  const kept = longestRise(places);
  return new Set(matches.filter((_, at) => !kept.has(at)).map((match) => match.after.id));
}

/** The indexes of a longest rising series. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [at, number] of numbers.entries()) {
    const higher = ends.findIndex((end) => (numbers[end] ?? 0) > number);
    const length = higher < 0 ? ends.length : higher;
    previous.push(ends[length - 1] ?? -1);
    ends[length] = at;
  }
  const series = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) series.add(at);
  return series;
}

/** The removed blocks by the older id of the unmoved block that they stood behind; by null if behind none. */
function removedBehind(
  before: Body,
  matches: readonly BlockMatch[],
  moved: ReadonlySet<BlockId>,
): ReadonlyMap<BlockId | null, readonly Block[]> {
  const matched = new Map(matches.map((match) => [match.before.id, match.after.id]));
  const follow = new Map<BlockId | null, Block[]>();
  let behind: BlockId | null = null;
  for (const block of blocksOf(before)) {
    const partner = matched.get(block.id);
    if (partner === undefined) follow.set(behind, [...(follow.get(behind) ?? []), block]);
    else if (!moved.has(partner)) behind = block.id;
  }
  return follow;
}

type Holders = ReadonlyMap<BlockId, BlockDifference['within']>;

function holdersIn(body: Body): Holders {
  const holders = new Map<BlockId, BlockDifference['within']>();
  const walk = (node: Node, within: BlockDifference['within']): void => {
    for (const child of node.children) {
      const inside = 'id' in child.attrs ? [...within, { id: child.attrs['id'] as BlockId, kind: child.type.name as BlockName }] : within;
      if (inside !== within) holders.set(child.attrs['id'], within);
      walk(child, inside);
    }
  };
  walk(body, []);
  return holders;
}

interface Comparing {
  readonly language: LanguageTag;
  readonly withinBefore: Holders;
  readonly withinAfter: Holders;
}

function comparer({ language, withinBefore, withinAfter }: Comparing) {
  const head = ({ id, node }: Block, holders: Holders) => ({ id, kind: node.type.name as BlockName, within: holders.get(id) ?? [] });
  const alone = (block: Block, kind: 'added' | 'removed') => ({
    change: kind,
    isMoved: false,
    texts: segmentsOfBlock(block.node).flatMap((segment) =>
      segment.text === '' ? [] : [{ part: partOf(segment, block.id), parts: [{ kind, text: segment.text }] }],
    ),
    settings: Object.entries(settings(block.node)).flatMap(([name, value]) => {
      if (!content.has(name) || value === null || value === '') return [];
      return [kind === 'added' ? { name, before: null, after: value } : { name, before: value, after: null }];
    }),
  });
  return {
    added: (block: Block): BlockDifference => ({ ...head(block, withinAfter), ...alone(block, 'added') }),
    removed: (block: Block): BlockDifference => ({ ...head(block, withinBefore), ...alone(block, 'removed') }),
    matched: ({ before, after }: BlockMatch, isMoved: boolean): BlockDifference => {
      const texts = textsOf(before, after, language);
      const differences = settingDifferences(before.node, after.node);
      const isChanged =
        texts.some(({ parts }) => parts.some(({ kind }) => kind !== 'same')) || differences.some(({ name }) => content.has(name));
      const isFormatted = differences.length > 0 || look(before.node) !== look(after.node);
      return {
        ...head(after, withinAfter),
        change: isChanged ? 'changed' : isFormatted ? 'formatting' : 'same',
        isMoved,
        texts,
        settings: differences,
      };
    },
  };
}

function textsOf(before: Block, after: Block, language: LanguageTag): BlockDifference['texts'] {
  const old = new Map(segmentsOfBlock(before.node).map((segment) => [partOf(segment, before.id), segment.text]));
  const now = new Map(segmentsOfBlock(after.node).map((segment) => [partOf(segment, after.id), segment.text]));
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((part) => ({ part, parts: textDifference(old.get(part) ?? '', now.get(part) ?? '', language) }))
    .filter(({ parts }) => parts.length > 0);
}

function partOf({ key }: Segment, id: BlockId): SegmentPart {
  return key === id ? 'text' : (key.slice(id.length + 1) as SegmentPart);
}

function settingDifferences(before: Node, after: Node): readonly SettingDifference[] {
  const [old, now] = [settings(before), settings(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => {
    const difference = { name, before: old[name] ?? null, after: now[name] ?? null };
    return difference.before === difference.after ? [] : [difference];
  });
}

function settings(node: Node): Readonly<Record<string, Setting>> {
  const set = Object.entries(node.attrs).filter(([name]) => !noSettings.has(name));
  return { kind: node.type.name, ...Object.fromEntries(set), links: linksOf(node).join(' ') };
}

/** The text and line breaks of a block without its footnotes, which are blocks of their own. */
function ownInline(block: Node): readonly Node[] {
  return block.isTextblock || block.type.name === 'footnote' ? block.children.filter(({ type }) => type.name !== 'footnote') : [];
}

/** Where the links of a block lead, in reading order, each once. */
function linksOf(block: Node): readonly string[] {
  const marks = ownInline(block).flatMap((node) => node.marks);
  return [...new Set(marks.filter(({ type }) => type.name === 'link').map(({ attrs }) => String(attrs['href'])))];
}

/** The formatting of a block’s text: every run with its marks, links apart from where they lead. */
function look(block: Node): string {
  const runs: [string, string][] = [];
  for (const node of ownInline(block)) {
    const marks = node.marks.map(({ type, attrs }) => (type.name === 'link' ? 'link' : `${type.name} ${JSON.stringify(attrs)}`)).join(' ');
    const last = runs.at(-1);
    if (last !== undefined && last[1] === marks) last[0] += node.text ?? '\n';
    else runs.push([node.text ?? '\n', marks]);
  }
  return JSON.stringify(runs);
}

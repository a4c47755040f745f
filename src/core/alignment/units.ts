/** An article's translation in pieces for programs outside: each piece of the original with what renders it, marks and footnotes' places included. */
import { Fragment, type Node } from 'prosemirror-model';
import type { ArticleContent } from '../article.ts';
import { blocksOf } from '../body/blocks.ts';
import { attributesOf, bodySchema } from '../body/schema.ts';
import { plainText, textContent, translatableTexts } from '../machine/sources.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { type Rendering, renderingsOf } from './renderings.ts';
import { headKeys, type SegmentKey, segmentsOf } from './segments.ts';
import { together } from './together.ts';

export interface TranslationUnit {
  /** The segments of the original, in its reading order. */
  readonly sources: readonly SegmentKey[];
  /** What renders them, in the translation's reading order; none where nothing does. */
  readonly targets: readonly SegmentKey[];
  /** The texts of the sources. A footnote is an empty one that has the id of the original's. */
  readonly source: readonly Fragment[];
  /** The texts of the targets; none where there are no words yet. */
  readonly target: readonly Fragment[];
}

/**
 * The units in the original's reading order: all of it that has words, but for pictures' credits and what `leftOut` names. What was added to
 * the translation is in none.
 */
export function translationUnits(
  original: ArticleContent,
  translation: ArticleContent,
  leftOut: (key: SegmentKey) => boolean,
): readonly TranslationUnit[] {
  const sources = translatableTexts(original);
  const groups = together(renderingsOf(translation).segments.filter(({ from }) => from.some((key) => sources.has(key))));
  const groupOf = new Map(groups.flatMap((group) => group.flatMap(({ from }) => from.map((key) => [key, group] as const))));
  const texts = ownTexts(translation);
  const done = new Set<readonly Rendering[]>();
  return [...sources.keys()].flatMap((key): readonly TranslationUnit[] => {
    const group = groupOf.get(key) ?? [];
    if (done.has(group) || (group.length === 0 && leftOut(key))) return [];
    if (group.length > 0) done.add(group);
    const rendered = new Set(group.flatMap(({ from }) => from));
    const keys = group.length === 0 ? [key] : [...sources.keys()].filter((one) => rendered.has(one));
    const hasWords = group.some((one) => one.hasWords);
    return [
      {
        sources: keys,
        targets: group.map((one) => one.key),
        source: keys.map((one) => withPlaces(sources.get(one) ?? Fragment.empty)),
        target: hasWords ? group.map((one) => withPlaces(texts.get(one.key) ?? Fragment.empty)) : [],
      },
    ];
  });
}

/** How the original reads in a unit: its words alone, because other formatting is no change. */
export function sourceReading({ source }: Pick<TranslationUnit, 'source'>): Fingerprint {
  return fingerprint(source.map(plainText).join('\n\n'));
}

/** How the translation reads in a unit, marks and all: nothing of it is written over that somebody changed. */
export function targetReading({ target }: Pick<TranslationUnit, 'target'>): Fingerprint {
  return fingerprint(JSON.stringify(target.map((text) => text.toJSON())));
}

function ownTexts(content: ArticleContent): ReadonlyMap<SegmentKey, Fragment> {
  const texts = new Map<SegmentKey, Fragment>(segmentsOf(content).map(({ key, text }) => [key, textContent(text)]));
  for (const key of headKeys) texts.set(key, textContent(content[key]));
  for (const { id, node } of blocksOf(content.body)) if (node.inlineContent) texts.set(id, node.content);
  return texts;
}

/** The text with each footnote as an empty one, called by the original's that it renders. */
function withPlaces(text: Fragment): Fragment {
  return Fragment.fromArray(text.content.map(withPlace));
}

function withPlace(node: Node): Node {
  if (node.type !== bodySchema.nodes.footnote) return node;
  const { id, from } = attributesOf(node);
  return bodySchema.nodes.footnote.create({ id: from[0] ?? id }, null, node.marks);
}

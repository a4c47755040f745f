/** What of an original there is to translate. */
import { Fragment, type Node } from 'prosemirror-model';
import { headKeys, type SegmentKey, segmentsOfBlock } from '../alignment/segments.ts';
import type { ArticleContent } from '../article.ts';
import { blocksOf } from '../body/blocks.ts';
import { bodySchema } from '../body/schema.ts';

/**
 * The words of each segment that has some, in reading order. A picture's credit is not among them: it names people and stays as it is.
 * Footnotes stand in their paragraph as places, and their words by themselves.
 */
export function translatableTexts(content: ArticleContent): ReadonlyMap<SegmentKey, Fragment> {
  const texts = new Map<SegmentKey, Fragment>();
  for (const key of headKeys) if (content[key].trim() !== '') texts.set(key, textContent(content[key]));
  for (const { id, node } of blocksOf(content.body)) {
    for (const { key, text } of segmentsOfBlock(node)) {
      if (isCredit(key) || (text.trim() === '' && !holdsFootnote(node))) continue;
      texts.set(key, key === id ? node.content : textContent(text));
    }
  }
  return texts;
}

/** Plain words as inline content. */
export function textContent(text: string): Fragment {
  return text === '' ? Fragment.empty : Fragment.from(bodySchema.text(text));
}

/** The words of inline content alone; a break is a space. */
export function plainText(content: Fragment): string {
  return content.textBetween(0, content.size, '', (leaf) => (leaf.type.name === 'hardBreak' ? ' ' : ''));
}

/** True for who owns a picture. */
export function isCredit(key: SegmentKey): boolean {
  return key.endsWith('/credit');
}

function holdsFootnote(node: Node): boolean {
  return node.children.some(({ type }) => type === bodySchema.nodes.footnote);
}

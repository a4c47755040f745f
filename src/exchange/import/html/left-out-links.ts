/** Links that lead to nothing that a reader could open, and that were therefore left out of the story. */
import type { Node } from 'prosemirror-model';
import { finding, type ReportLine } from '../imported-page.ts';
import { lettersOf, type PageDocument, textOf } from './dom.ts';

/** A scheme that no link of ours may have. */
const otherScheme = /^[\s\p{Cc}]*(?!https?:|mailto:|tel:)[a-z][a-z\d+.\s-]*:/iu;
const lines = 'p,li,td,th,dd,dt,blockquote,figcaption,h1,h2,h3,h4,div';

/** Says of each such link of the page whether its words stand in the story without it. */
export function leftOutLinks(document: PageDocument, blocks: readonly Node[]): readonly ReportLine[] {
  const links = [...document.querySelectorAll('a[href]')].filter((link) => otherScheme.test(link.getAttribute('href') ?? ''));
  if (links.length === 0) return [];
  const story = textLines(blocks).map((text) => lettersOf(text));
  const left = links.filter((link) => {
    const words = lettersOf(textOf(link));
    const line = lettersOf(textOf(link.closest(lines) ?? link));
    return words !== '' && story.some((text) => text.includes(words) && line.includes(text));
  });
  return left.map((link) => finding('dropped', 'link-left-out', { text: textOf(link) }));
}

function textLines(blocks: readonly Node[]): readonly string[] {
  return blocks.flatMap((block) => (block.isTextblock ? [block.textContent] : textLines(block.children)));
}

/** The ends of a story: what stands before its first paragraph and behind its last without being part of it. */
import type { Node } from 'prosemirror-model';
import { blockText } from '../../../core/body/text.ts';
import { afterLeadIn, isName, namesIn } from '../bylines.ts';
import { creditsIn, isSourceLine } from '../credit-line.ts';
import { isDateLine, saysWhen } from '../dates.ts';
import { isFurnitureLine, isMoreHeading, isOffer } from '../furniture.ts';
import { finding, type ReportLine } from '../imported-page.ts';
import { lettersOf } from './dom.ts';

export interface KnownWords {
  /** Every form of the headline that the page has. */
  readonly headlines: readonly string[];
  readonly standfirst: string;
  readonly section: string;
  readonly siteName: string;
  readonly authors: readonly string[];
}

export interface TrimmedStory {
  readonly blocks: readonly Node[];
  /** A byline that stood in the text. */
  readonly byline: string;
  /** A date line that stood in the text. */
  readonly date: string;
  readonly report: readonly ReportLine[];
}

/** As far as this a repeated headline is looked for. */
const headBlocks = 60;

/** The story without repeated headline, byline and date at its head, and without offers and link headings at its end. */
export function trimBlocks(all: readonly Node[], known: KnownWords): TrimmedStory {
  const report: ReportLine[] = [];
  const lines = { byline: '', date: '' };
  let blocks = afterHeadline(all, known, report);
  const first = blocks.findIndex((block) => isProse(block) && leadingLines(block, known) === null);
  blocks = blocks.filter((block, at) => {
    const found = at < first ? leadingLines(block, known) : null;
    if (found === null) return true;
    for (const { kind, text } of found) {
      if (kind === 'byline') lines.byline ||= text;
      if (kind === 'date') lines.date ||= text;
      lines.byline ||= creditsIn(text).byline;
      report.push(finding(kind === 'furniture' || kind === 'source' ? 'dropped' : 'recognised', kind, { text }));
    }
    return false;
  });
  return { blocks: withoutTail(blocks, report), ...lines, report };
}

/** What follows the headline, where it is repeated over the text and nothing before it is text of the story. */
function afterHeadline(all: readonly Node[], known: KnownWords, report: ReportLine[]): readonly Node[] {
  const wanted = known.headlines.map(lettersOf).filter((text, at) => text !== '' && (at === 0 || text.length >= 8));
  const at = all
    .slice(0, headBlocks)
    .findIndex(
      (block, place) =>
        isLine(block) && (place === 0 ? wanted.slice(0, 1) : wanted).some((one) => sameLine(lettersOf(block.textContent), one)),
    );
  if (at < 0 || all.slice(0, at).some((block) => isProse(block) && blockText(block).length >= 120)) return all;
  const before = all
    .slice(0, at)
    .filter((block) => block.type.name === 'figure' || block.type.name === 'gallery' || block.type.name === 'embed');
  for (const block of all.slice(0, at))
    if (!before.includes(block)) report.push(finding('dropped', 'furniture', { text: block.textContent }));
  report.push(finding('recognised', 'headline-repeated', { text: all[at]?.textContent ?? '' }));
  return [...before, ...all.slice(at + 1)];
}

function sameLine(text: string, wanted: string): boolean {
  return text === wanted || (text.length >= 20 && wanted.startsWith(text) && text.length > wanted.length * 0.7);
}

type LeadingKind = 'furniture' | 'date' | 'section' | 'byline' | 'source';

/** What stands in a block before the story, by its lines where each is known; null if it may belong to the story. */
function leadingLines(block: Node, known: KnownWords): readonly { kind: LeadingKind; text: string }[] | null {
  if (!isLine(block)) return null;
  const found = blockText(block)
    .split('\n')
    .map((line) => ({ kind: leadingKind(line.trim(), isAllLink(block), known), text: line.trim() }));
  if (found.every((line): line is { kind: LeadingKind; text: string } => line.kind !== null)) return found;
  const text = block.textContent.trim();
  const kind = leadingKind(text, isAllLink(block), known);
  return kind === null ? null : [{ kind, text }];
}

function leadingKind(text: string, isLink: boolean, known: KnownWords): LeadingKind | null {
  if (text.length > 160) return null;
  const plain = lettersOf(text);
  if (plain === '') return 'furniture';
  if (isDateLine(text) || saysWhen(text)) return 'date';
  if (isSourceLine(text)) return 'source';
  if (text.length <= 40 && isLink) return 'furniture';
  if (plain === lettersOf(known.section)) return 'section';
  if (plain === lettersOf(known.siteName)) return 'furniture';
  const led = afterLeadIn(text);
  if (
    known.authors.some((author) => plain === lettersOf(author)) ||
    (led !== null && namesIn(led).length > 0 && isName(namesIn(led)[0] ?? ''))
  )
    return 'byline';
  return isFurnitureLine(text) ? 'furniture' : null;
}

function withoutTail(blocks: readonly Node[], report: ReportLine[]): readonly Node[] {
  let end = blocks.length;
  while (end > 1) {
    const block = blocks[end - 1];
    if (block === undefined || !isTail(block)) break;
    if (block.textContent.trim() !== '') report.push(finding('dropped', 'furniture', { text: block.textContent }));
    end--;
  }
  return blocks.slice(0, end);
}

function isTail(block: Node): boolean {
  if (block.type.name === 'divider') return true;
  if (!isLine(block)) return false;
  const text = blockText(block).trim();
  return block.type.name === 'heading' || isFurnitureLine(text) || isMoreHeading(text) || isOffer(text);
}

function isAllLink(block: Node): boolean {
  return (
    block.childCount > 0 &&
    block.children.every((node) => node.marks.some((mark) => mark.type.name === 'link') || node.textContent.trim() === '')
  );
}

function isLine(block: Node): boolean {
  return block.type.name === 'paragraph' || block.type.name === 'heading';
}

/** True for a paragraph that reads like one of a story. */
function isProse(block: Node): boolean {
  return (
    block.type.name === 'list' || block.type.name === 'quotation' || (block.type.name === 'paragraph' && blockText(block).length >= 60)
  );
}

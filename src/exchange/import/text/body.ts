/** The text of a capture as blocks: paragraphs, subheadings, captions with credits, lists, quotations; furniture is left out. */
import type { Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import type { IdSource } from '../../../core/ids.ts';
import { captionWithCredit, captionWithWord, creditOf, isCreditAlone } from '../captions.ts';
import { isDividerLine } from '../divider-line.ts';
import { isFurnitureLine, isMoreHeading, leadsElsewhere, opensOffer } from '../furniture.ts';
import { finding, type ImportedPicture, type ReportLine } from '../imported-page.ts';
import { type CapturedLine, endsSentence, isParagraph, listLine, widthOf } from './capture-lines.ts';

export interface CapturedBody {
  readonly blocks: readonly Node[];
  readonly pictures: readonly ImportedPicture[];
  readonly report: readonly ReportLine[];
}

interface Building {
  readonly ids: IdSource;
  readonly lines: readonly CapturedLine[];
  /** How wide the paragraphs of this text usually are. */
  readonly usual: number;
  /** True for a text in which no empty line parts anything. */
  readonly isUnparted: boolean;
  readonly blocks: Node[];
  readonly pictures: ImportedPicture[];
  readonly report: ReportLine[];
}

const { nodes } = bodySchema;
const widestCaption = 700;
const widestSubheading = 90;
const quoted = /^(?:[“„«»‹「『"‘][\s\S]*[”“»«›」』"’])[.。]?$/u;
const attribution = /^[—–―-]\s*(\p{L}.{1,100})$/u;

/** Reads the lines behind the head. */
export function readBody(all: readonly CapturedLine[], ids: IdSource): CapturedBody {
  const report: ReportLine[] = [];
  const lines = withoutFurniture(all, report);
  const isUnparted = lines.every(({ group }) => group === lines[0]?.group);
  const building: Building = { ids, lines, usual: usualWidth(lines), isUnparted, blocks: [], pictures: [], report };
  let at = 0;
  while (at < lines.length) at += blockAt(at, building);
  return { blocks: building.blocks, pictures: building.pictures, report };
}

/** Adds the block that begins at a line; gives how many lines it took. */
function blockAt(at: number, building: Building): number {
  const line = building.lines[at];
  if (line === undefined) return 1;
  return (
    dividerAt(line, building) ||
    listAt(at, building) ||
    quotationAt(at, building) ||
    captionAt(at, building) ||
    headingAt(at, building) ||
    paragraphAt(line, building)
  );
}

function dividerAt({ text }: CapturedLine, { blocks, ids }: Building): number {
  if (!isDividerLine(text)) return 0;
  if (blocks.length > 0) blocks.push(nodes.divider.create({ id: ids.next<'block'>() }));
  return 1;
}

function withoutFurniture(all: readonly CapturedLine[], report: ReportLine[]): readonly CapturedLine[] {
  const lines: CapturedLine[] = [];
  const lastParagraph = all.findLastIndex(({ text }) => isParagraph(text));
  for (const [at, line] of all.entries()) {
    if (at >= lastParagraph && isMoreHeading(line.text)) {
      for (const rest of all.slice(at)) report.push(finding('dropped', 'furniture', rest));
      break;
    }
    const isTrail = (isMoreHeading(line.text) || leadsElsewhere(line.text) || opensOffer(line.text)) && !endsSentence(line.text);
    if (isFurnitureLine(line.text) || isTrail) report.push(finding('dropped', 'furniture', line));
    else lines.push(line);
  }
  return lines;
}

function listAt(at: number, { lines, blocks, ids, report }: Building): number {
  const first = listLine(lines[at]?.text ?? '');
  if (first === null) return 0;
  const items = [first];
  for (let next = listLine(lines[at + items.length]?.text ?? ''); next !== null; next = listLine(lines[at + items.length]?.text ?? '')) {
    if (next.ordered !== first.ordered || (next.ordered && next.number !== first.number + items.length)) break;
    items.push(next);
  }
  if ((items.length < 2 && !first.isCertain) || items.some((_, place) => isSpoken(lines[at + place]?.text ?? ''))) return 0;
  const points = items.map(({ text }) => {
    const paragraph = nodes.paragraph.create({ id: ids.next<'block'>() }, bodySchema.text(text));
    return nodes.listItem.create({ id: ids.next<'block'>() }, paragraph);
  });
  blocks.push(nodes.list.create({ id: ids.next<'block'>(), ordered: first.ordered, start: first.ordered ? first.number : 1 }, points));
  report.push(finding('recognised', 'list', lines[at] ?? { text: first.text }));
  return items.length;
}

/** Speech after a dash, as many languages print it: it breaks off for the speaker, asks or exclaims. */
function isSpoken(text: string): boolean {
  return /^[–-]\s/u.test(text) && (/[?!…][\s»”"]*$/u.test(text) || /[,.?!…]\s[–—-]\s/u.test(text));
}

function quotationAt(at: number, building: Building): number {
  const { lines, blocks, ids, report } = building;
  const line = lines[at];
  if (line === undefined) return 0;
  let end = at;
  const isSetIn = (one: CapturedLine | undefined): boolean => one !== undefined && (one.isIndented || /^>\s?\S/.test(one.text));
  while (isSetIn(lines[end])) end++;
  const signed = attribution.exec(lines[Math.max(end, at + 1)]?.text ?? '')?.[1];
  const isIntroduced = /[:：]$/u.test(blocks.at(-1)?.textContent ?? '');
  const isSpeech = quoted.test(line.text) && widthOf(line.text) >= 40;
  if (end === at) {
    const several = isIntroduced ? reopenedSpeech(at, lines) : 0;
    if (several === 0 && (!isSpeech || !(isIntroduced || signed !== undefined))) return 0;
    end = at + Math.max(1, several);
  }
  const said = lines
    .slice(at, end)
    .map(({ text }) => nodes.paragraph.create({ id: ids.next<'block'>() }, bodySchema.text(text.replace(/^>\s?/, ''))));
  blocks.push(nodes.quotation.create({ id: ids.next<'block'>(), attribution: signed ?? '' }, said));
  report.push(finding('recognised', 'quotation', line));
  return end - at + (signed === undefined ? 0 : 1);
}

/** How many lines a speech takes whose every paragraph opens it anew and only the last one closes it; 0 for none. */
function reopenedSpeech(at: number, lines: readonly CapturedLine[]): number {
  for (let end = at; /^[“„«"]/u.test(lines[end]?.text ?? ''); end++) {
    if (/[”“»"][.]?$/u.test(lines[end]?.text ?? '')) return end - at + 1;
  }
  return 0;
}

function captionAt(at: number, building: Building): number {
  const line = building.lines[at];
  const next = building.lines[at + 1];
  if (line === undefined || widthOf(line.text) > widestCaption) return 0;
  const parts = captionWithCredit(line.text) ?? captionWithWord(line.text);
  if (parts !== null) {
    addFigure(building, parts);
    const isCertain = parts.isCertain && parts.caption !== '';
    building.report.push(finding(isCertain ? 'recognised' : 'doubtful', 'caption', line));
    return 1;
  }
  const creditBelow = next !== undefined && next.group === line.group && isCreditAlone(next.text) && widthOf(line.text) < 400;
  if (creditBelow) addFigure(building, { caption: line.text, credit: creditOf(next.text) });
  else if (isCreditAlone(line.text)) addFigure(building, { caption: '', credit: creditOf(line.text) });
  else return 0;
  building.report.push(finding(creditBelow ? 'recognised' : 'doubtful', 'caption', line));
  return creditBelow ? 2 : 1;
}

function addFigure({ blocks, pictures, ids }: Building, { caption, credit }: { caption: string; credit: string }): void {
  const id = ids.next<'block'>();
  blocks.push(nodes.figure.create({ id, credit }, caption === '' ? [] : [bodySchema.text(caption)]));
  pictures.push({ blockId: id, source: '', caption, credit, alt: '', isLead: false });
}

function headingAt(at: number, { lines, usual, isUnparted, blocks, ids, report }: Building): number {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || !looksLikeHeading(line, usual)) return 0;
  const hasTextBefore = blocks.some((block) => block.type === nodes.paragraph || block.type === nodes.list);
  const opensText = next !== undefined && (listLine(next.text) !== null || !looksLikeHeading(next, usual));
  const above = lines[at - 1];
  const isApart = above?.group !== line.group || (isUnparted && endsSentence(above.text) && next !== undefined && endsSentence(next.text));
  if (!hasTextBefore || !opensText || !isApart) {
    report.push(finding('doubtful', 'short-line', line));
    return 0;
  }
  const text = line.text.replace(/^[■□◆●○►▸]\s*/u, '');
  blocks.push(nodes.heading.create({ id: ids.next<'block'>(), level: 2 }, bodySchema.text(text)));
  report.push(finding('recognised', 'subheading', line));
  return 1;
}

function looksLikeHeading({ text }: CapturedLine, usual: number): boolean {
  const width = widthOf(text);
  if (width > widestSubheading || width > usual * 0.8 || text.split(/\s+/u).length > 14 || startsAsItem(text)) return false;
  if (/\p{Script=Greek};$/u.test(text)) return true;
  return !/[.!。！।॥۔։።…:：,，;；،؛、][\s”“"’»」』)\]]*$/u.test(text) && /\p{L}/u.test(text) && !quoted.test(text);
}

/** True for what begins as an item of a list, but for the numbers and signs that also mark headings. */
function startsAsItem(text: string): boolean {
  return listLine(text)?.ordered === false && !/^[■□◆●○►▸]/u.test(text);
}

function paragraphAt(line: CapturedLine, { blocks, ids }: Building): number {
  blocks.push(nodes.paragraph.create({ id: ids.next<'block'>() }, bodySchema.text(line.text)));
  return 1;
}

function usualWidth(lines: readonly CapturedLine[]): number {
  const widths = lines
    .map((line) => widthOf(line.text))
    .filter((width) => width > 40)
    .sort((one, other) => one - other);
  return widths[Math.floor(widths.length / 2)] ?? 100;
}

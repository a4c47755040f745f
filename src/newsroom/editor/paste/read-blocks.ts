/** Walks through pasted markup and makes its parts out of it. Nothing is taken over: every part is made anew from what is understood. */
import type { Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import { blocksBeside, contentOf, titleLevel } from './assemble.ts';
import { standsAboveNotes, waysBackIn } from './notes.ts';
import { readPicture } from './pictures.ts';
import { isPassedOver, type Made, type Manner, mannerIn, plainManner, type Reading } from './reading.ts';
import { isSeen, type Piece, paragraphsOf } from './runs.ts';
import { type Style, styleOf } from './styles.ts';
import { readTable } from './tables.ts';
import { continued, isListParagraph, lineOf, wordLine } from './word-lines.ts';

/** What is being written while a stretch of markup is read. */
interface Writer {
  readonly reading: Reading;
  readonly pieces: Piece[];
  /** Pictures that stand in the paragraph being written, and follow it. */
  readonly late: Made[];
  readonly made: Made[];
  /** The lists around this place, the key of the outermost and how many there are. */
  readonly list: { readonly key: unknown; readonly depth: number } | null;
  readonly depth: number;
}

/** An element being read, with what is known of it. */
interface Place {
  readonly element: Element;
  readonly style: Style;
  readonly manner: Manner;
  readonly writer: Writer;
}

const { nodes } = bodySchema;

const elementNode = 1;
const textNode = 3;

/** Deeper than browsers nest; what lies there is read as text alone. */
const deepest = 600;

const parting = new Set(
  'address article aside body center dd details dir div dl dt fieldset figcaption footer form header hgroup legend main menu nav p pre search section summary'.split(
    ' ',
  ),
);

/** The parts of a whole pasted document. */
export function readBlocks(root: Element, reading: Reading): readonly Made[] {
  return readInside(root, plainManner, { reading, list: null, depth: 0 });
}

function readInside(
  element: Element,
  manner: Manner,
  { reading, list, depth }: Pick<Writer, 'reading' | 'list' | 'depth'>,
): readonly Made[] {
  const writer: Writer = { reading, list, depth, pieces: [], late: [], made: [] };
  readChildren(element, manner, writer);
  flush(writer);
  return writer.made;
}

function readChildren(element: Element, manner: Manner, writer: Writer): void {
  if (writer.depth > deepest) writer.pieces.push({ kind: 'text', text: element.textContent ?? '', manner });
  else for (const child of element.childNodes) readNode(child, manner, writer);
}

function readNode(node: ChildNode, manner: Manner, writer: Writer): void {
  if (node.nodeType === textNode) return void readText(node.textContent ?? '', manner, writer);
  if (node.nodeType !== elementNode) return;
  const element = node as Element;
  const { reading } = writer;
  const style = styleOf(element, reading.sheet);
  if (isPassedOver(element, style, reading)) return;
  const note = reading.notes.written.get(element);
  if (note !== undefined) return void readMark(note, writer);
  const inner = mannerIn(element, { style, around: manner, reading });
  const place = { element, style, manner: inner, writer: { ...writer, depth: writer.depth + 1 } };
  const reader = Object.hasOwn(readers, element.localName) ? readers[element.localName] : undefined;
  (reader ?? readOther)(place);
}

function readText(text: string, manner: Manner, { pieces }: Writer): void {
  if (!manner.keepsLines) return void pieces.push({ kind: 'text', text, manner });
  text.split(/\r?\n/).forEach((line, at) => {
    if (at > 0) pieces.push({ kind: 'break' });
    pieces.push({ kind: 'text', text: line, manner });
  });
}

/** Ends the paragraph being written. */
function flush({ reading, pieces, late, made }: Writer): void {
  for (const content of paragraphsOf(pieces.splice(0), reading.language)) made.push({ kind: 'text', content });
  made.push(...late.splice(0));
}

/** What is more than running text and paragraphs, by its name. */
const readers: Readonly<Record<string, (place: Place) => void>> = {
  br: ({ writer }) => void writer.pieces.push({ kind: 'break' }),
  img: readImage,
  hr: readLine,
  ul: readList,
  ol: readList,
  li: (place) => readItem(place, { ordered: false, start: 1 }),
  blockquote: readQuotation,
  table: readTableAt,
  figure: readFigure,
  q: readQuoted,
};

function readOther({ element, style, manner, writer }: Place): void {
  const level = headingLevel(element);
  if (level !== null) return void readHeading({ element, style, manner, writer }, level);
  if (!parting.has(element.localName)) return void readChildren(element, manner, writer);
  flush(writer);
  const isParagraph = element.localName === 'p' || element.localName === 'div';
  if (isParagraph && readWordParagraph({ element, style, manner, writer })) return;
  readChildren(element, manner, writer);
  flush(writer);
}

function headingLevel(element: Element): number | null {
  const name = element.localName;
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  const names = element.getAttribute('class') ?? '';
  if (/(^|\s)MsoTitle/.test(names) || (name === 'p' && /(^|\s)title(\s|$)/.test(names))) return titleLevel;
  const word = /(^|\s)MsoHeading([1-9])/.exec(names)?.[2];
  if (word !== undefined) return Number(word);
  if (element.getAttribute('role') !== 'heading') return null;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level >= 1 ? level : 2;
}

function readHeading({ element, manner, writer }: Place, level: number): void {
  flush(writer);
  const inner = readInside(element, { ...manner, strong: false }, writer);
  const content = contentOf(inner).map((node) => node.mark(bodySchema.marks.strong.removeFromSet(node.marks)));
  if (content.length > 0) writer.made.push({ kind: 'heading', level, content });
  writer.made.push(...blocksBeside(inner));
}

/** Reads what Word makes of list items and quotations; false for any other paragraph. */
function readWordParagraph({ element, style, manner, writer }: Place): boolean {
  const { made, reading } = writer;
  const line = wordLine(element, style, reading.sheet);
  const isQuote = /(^|\s)Mso(Intense)?Quote/.test(element.getAttribute('class') ?? '');
  const last = made.at(-1);
  const goesOn = last?.kind === 'line' && isListParagraph(element);
  if (line === null && !isQuote && !goesOn) return false;
  const inner = readInside(element, isQuote ? { ...manner, emphasis: false } : manner, writer);
  const content = contentOf(inner);
  if (content.length > 0) {
    if (line !== null) made.push(lineOf(line, content));
    else if (isQuote) made.push({ kind: 'quote', key: 'word', attribution: '', content });
    else if (goesOn) made[made.length - 1] = continued(last, content);
  }
  made.push(...blocksBeside(inner));
  return true;
}

function readList({ element, manner, writer }: Place): void {
  flush(writer);
  const { list } = writer;
  const inner = { ...writer, list: { key: list?.key ?? element, depth: (list?.depth ?? 0) + 1 } };
  const ordered = element.localName === 'ol';
  let number = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  if (!(Math.abs(number) < 1e6)) number = 1;
  for (const child of element.childNodes) {
    if (child.nodeType !== elementNode || (child as Element).localName !== 'li') {
      readNode(child, manner, inner);
      continue;
    }
    const item = child as Element;
    const style = styleOf(item, writer.reading.sheet);
    if (isPassedOver(item, style, writer.reading)) continue;
    flush(inner);
    const itemManner = mannerIn(item, { style, around: manner, reading: writer.reading });
    readItem({ element: item, style, manner: itemManner, writer: inner }, { ordered, start: number++ });
  }
  flush(inner);
}

/** Programs that write every item as a list of its own say how deep it lies, and to which list it belongs. */
function readItem({ element, manner, writer }: Place, { ordered, start }: { ordered: boolean; start: number }): void {
  flush(writer);
  const given = Number(element.getAttribute('data-aria-level') ?? element.getAttribute('aria-level'));
  const level = given >= 1 ? given : (writer.list?.depth ?? 1);
  const key = element.getAttribute('data-listid') ?? writer.list?.key ?? null;
  const inner = readInside(element, manner, { ...writer, list: { key, depth: level } });
  const nested = inner.findIndex((one) => one.kind === 'line');
  const own = nested < 0 ? inner : inner.slice(0, nested);
  const content = contentOf(own);
  if (content.length > 0) writer.made.push({ kind: 'line', level, ordered, start, key, content });
  writer.made.push(...blocksBeside(own), ...(nested < 0 ? [] : inner.slice(nested)));
}

/** Some mail programs indent with quotations that have no bar: those say nothing. */
function readQuotation({ element, style, manner, writer }: Place): void {
  flush(writer);
  const isIndented = /^none|^0/.test(style.get('border') ?? '') && style.has('margin');
  if (isIndented) {
    readChildren(element, manner, writer);
    flush(writer);
    return;
  }
  const by = [...element.children].findLast((child) => /^(footer|cite)$/.test(child.localName)) ?? null;
  quote({ element, manner, writer }, by);
}

function quote({ element, manner, writer }: Pick<Place, 'element' | 'manner' | 'writer'>, by: Element | null): void {
  const attribution = (by?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').replace(/^[\s—–-]+|\s+$/g, '');
  if (by !== null) writer.reading.readElsewhere.add(by);
  for (const one of readInside(element, manner, writer)) {
    if (one.kind === 'block') writer.made.push(one);
    else writer.made.push({ kind: 'quote', key: element, attribution, content: one.content });
  }
}

function readTableAt({ element, manner, writer }: Place): void {
  flush(writer);
  const { reading, depth } = writer;
  const made = readTable(element, reading, (part) => readInside(part, manner, { reading, list: null, depth: depth + 1 }));
  writer.made.push(...made);
}

function readFigure({ element, style, manner, writer }: Place): void {
  flush(writer);
  const { reading } = writer;
  const caption = [...element.children].find((child) => child.localName === 'figcaption') ?? null;
  const quotation = [...element.children].find((child) => child.localName === 'blockquote');
  if (quotation !== undefined) return void quote({ element: quotation, manner, writer }, caption);
  const images = [...element.querySelectorAll('img')];
  if (images.length === 0) return void readOther({ element, style, manner, writer });
  const content = caption === null ? [] : contentOf(readInside(caption, manner, writer));
  images.forEach((image, at) => {
    const read = readPicture(image, reading, at === 0 ? content : []);
    if (read.kind === 'figure') writer.made.push({ kind: 'block', node: read.node });
  });
}

/** A picture in a line stands before the paragraph that it begins, else after the one that it stands in. */
function readImage({ element, manner, writer }: Place): void {
  const read = readPicture(element, writer.reading, []);
  if (read.kind === 'sign') writer.pieces.push({ kind: 'text', text: read.text, manner });
  if (read.kind !== 'figure') return;
  (isSeen(writer.pieces) ? writer.late : writer.made).push({ kind: 'block', node: read.node });
}

function readLine({ element, writer }: Place): void {
  flush(writer);
  if (!standsAboveNotes(element, writer.reading.notes)) writer.made.push({ kind: 'block', node: nodes.divider.create() });
}

/** The mark of a footnote: its note is written in its place. */
function readMark(note: Element, writer: Writer): void {
  const content = noteContent(note, writer);
  if (content.length > 0) writer.pieces.push({ kind: 'note', node: nodes.footnote.create(null, content) });
}

function noteContent(note: Element, { reading, depth }: Writer): readonly Node[] {
  for (const way of waysBackIn(note)) reading.readElsewhere.add(way);
  const notes = { written: new Map<Element, Element>(), gone: new Set<Element>() };
  const made = readInside(note, plainManner, { reading: { ...reading, notes }, list: null, depth });
  return contentOf(made).map((node) => (node.isText ? node : bodySchema.text(' ')));
}

/** Short quotations have their marks from the style sheet, which does not come along. */
function readQuoted({ element, manner, writer }: Place): void {
  writer.pieces.push({ kind: 'text', text: '“', manner });
  readChildren(element, manner, writer);
  writer.pieces.push({ kind: 'text', text: '”', manner });
}

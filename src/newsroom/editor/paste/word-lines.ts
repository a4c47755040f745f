/** Word's lists: paragraphs that say of themselves at which level of which list they stand, with the bullet or number typed before the text. */
import type { Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import { styleAttribute } from './looks-aside.ts';
import type { ListLine, Made } from './reading.ts';
import type { Style, StyleSheet } from './styles.ts';

/** What a paragraph says about its place in a list; without a marker of its own, the marker is still part of its text. */
export interface WordLine {
  readonly level: number;
  readonly key: string;
  /** True or false where the list itself says whether it is numbered. */
  readonly numbered: boolean | null;
  readonly marker: string | null;
}

const typedMarker = /^(?:[·•●○▪■◦§o–-]|\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)])[ \u00a0]+/iu;

/** Reads a paragraph as an item of a Word list; null for any other paragraph. */
export function wordLine(paragraph: Element, style: Style, sheet: StyleSheet): WordLine | null {
  const [, list = '', level = '', override = ''] = /^(l\d+)\s+level(\d+)\s*(lfo\d+)?/.exec(style.get('mso-list') ?? '') ?? [];
  if (list !== '') {
    const marker = markerOf(paragraph);
    if (marker === null && !sheet.numbered.has(`${list}:level${level}`)) return null;
    return { level: Number(level), key: `${list} ${override}`, numbered: sheet.numbered.get(`${list}:level${level}`) ?? null, marker };
  }
  if (!isListParagraph(paragraph) || !typedMarker.test((paragraph.textContent ?? '').trim())) return null;
  return { level: levelByMargin(style), key: 'word', numbered: null, marker: null };
}

/** True for a paragraph in one of Word's styles for lists; without a marker it goes on with the item before it. */
export function isListParagraph(paragraph: Element): boolean {
  return /(^|\s)Mso(List(Paragraph|Bullet|Number)|ListContinue)/i.test(paragraph.getAttribute('class') ?? '');
}

/** The item as a line of a list, its marker gone. */
export function lineOf({ level, key, numbered, marker }: WordLine, content: readonly Node[]): ListLine {
  const typed = marker ?? typedMarker.exec(content[0]?.text ?? '')?.[0].trim() ?? '';
  const ordered = numbered ?? isNumber(typed);
  const start = ordered ? Number(/^\(?(\d{1,6})[.)]?$/.exec(typed)?.[1] ?? 1) : 1;
  return { kind: 'line', level, key, ordered, start, content: marker === null ? withoutTyped(content) : content };
}

/** The line with one more paragraph of its item. */
export function continued(line: ListLine, content: readonly Node[]): Made {
  return { ...line, content: [...line.content, bodySchema.nodes.hardBreak.create(), ...content] };
}

function isNumber(marker: string): boolean {
  return /[\p{L}\p{N}]/u.test(marker) && marker !== 'o' && marker !== '§';
}

function withoutTyped(content: readonly Node[]): readonly Node[] {
  const [first, ...rest] = content;
  const text = (first?.text ?? '').replace(typedMarker, '');
  return text === '' ? rest : [bodySchema.text(text, first?.marks ?? []), ...rest];
}

function markerOf(paragraph: Element): string | null {
  const own = [...paragraph.querySelectorAll(`[${styleAttribute}]`)].find((element) =>
    /mso-list:\s*ignore/i.test(element.getAttribute(styleAttribute) ?? ''),
  );
  return own === undefined ? null : (own.textContent ?? '').replace(/[\s\u00a0]+/g, '');
}

/** Word moves every level half an inch further in. */
function levelByMargin(style: Style): number {
  const [, size = '', unit = ''] =
    /^([\d.]+)(pt|in|cm|px)/.exec(style.get('margin-left') ?? style.get('margin')?.split(/\s+/)[3] ?? '') ?? [];
  const halfInch = { pt: 36, in: 0.5, cm: 1.27, px: 48 }[unit] ?? 36;
  return Math.max(1, Math.min(9, Math.round(Number(size) / halfInch)));
}

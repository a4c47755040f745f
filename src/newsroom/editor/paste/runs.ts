/** Pasted text as inline content: marks, breaks, footnotes; white space as a writer would have typed it. */
import type { Mark, Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import { type LanguageTag, scriptOf } from '../../../core/language.ts';
import type { Manner } from './reading.ts';

/** A stretch of text in one manner, a line break, or a footnote. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly manner: Manner }
  | { readonly kind: 'break' }
  | { readonly kind: 'note'; readonly node: Node };

type TextPiece = Extract<Piece, { kind: 'text' }>;

const { marks, nodes } = bodySchema;

/** True if a reader would see something of these. */
export function isSeen(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === 'note' || (piece.kind === 'text' && hasSign(piece.text)));
}

/** Pieces as paragraphs: two breaks in a row part them, and what shows nothing is gone. */
export function paragraphsOf(pieces: readonly Piece[], language: LanguageTag): readonly (readonly Node[])[] {
  const paragraphs: Piece[][] = [[]];
  for (const piece of pieces) {
    const current = paragraphs.at(-1) ?? [];
    if (piece.kind === 'break' && isBreak(current.findLast((one) => one.kind !== 'text' || hasSign(one.text)))) paragraphs.push([]);
    else current.push(piece);
  }
  return paragraphs.filter(isSeen).map((paragraph) => trimmed(joined(inLanguages(paragraph, language))));
}

function isBreak(piece: Piece | undefined): boolean {
  return piece?.kind === 'break';
}

function hasSign(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}\ufffc]/u.test(text);
}

/** The tags of those pieces alone that hold a foreign phrase. */
function inLanguages(pieces: readonly Piece[], language: LanguageTag): readonly Piece[] {
  const worded = pieces.filter((piece): piece is TextPiece => piece.kind === 'text' && /\p{L}/u.test(piece.text));
  const first = worded[0]?.manner.tag ?? null;
  const isWhole = worded.every(({ manner }) => manner.tag === first);
  return pieces.map((piece, at) => {
    if (piece.kind !== 'text') return piece;
    const tag = /\p{L}/u.test(piece.text) ? phraseTag(piece, language, isWhole) : tagBetween(pieces, at);
    return tag === piece.manner.tag ? piece : { ...piece, manner: { ...piece.manner, tag } };
  });
}

/** Programs call whole paragraphs by the wrong language, but never by a script that they are not in. */
function phraseTag({ text, manner: { tag } }: TextPiece, language: LanguageTag, isWhole: boolean): LanguageTag | null {
  if (tag === null) return null;
  const script = scriptOf(tag);
  const isOtherScript = script !== scriptOf(language);
  if (isWhole && !isOtherScript) return null;
  return isOtherScript && script !== 'Latn' && /^\p{Script=Latin}+$/u.test(text.replace(/\P{L}/gu, '')) ? null : tag;
}

/** Spaces and signs between two parts of one phrase belong to it. */
function tagBetween(pieces: readonly Piece[], at: number): LanguageTag | null {
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  if (before?.kind !== 'text' || after?.kind !== 'text' || !/\p{L}/u.test(before.text) || !/\p{L}/u.test(after.text)) return null;
  return before.manner.tag === after.manner.tag ? before.manner.tag : null;
}

function marksOf({ strong, emphasis, raised, href, tag }: Manner): readonly Mark[] {
  let set: readonly Mark[] = [];
  if (href !== null) set = marks.link.create({ href }).addToSet(set);
  if (strong) set = marks.strong.create().addToSet(set);
  if (emphasis) set = marks.emphasis.create().addToSet(set);
  if (raised !== null) set = marks[raised].create().addToSet(set);
  return tag === null ? set : marks.language.create({ tag }).addToSet(set);
}

/** Pieces as nodes, without spaces beside spaces and breaks. */
function joined(pieces: readonly Piece[]): Node[] {
  const result: Node[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      if (piece.kind === 'break') trimEnd(result);
      if (piece.kind === 'note' || result.length > 0) result.push(piece.kind === 'note' ? piece.node : nodes.hardBreak.create());
      continue;
    }
    let text = cleanText(piece.text);
    const last = result.at(-1);
    if (last === undefined || last.type === nodes.hardBreak) text = text.replace(/^[ \u00a0\u200b]+/, '');
    else if (/[ \u00a0]$/.test(last.text ?? '')) text = withoutSecondSpace(result, text);
    if (text !== '') add(result, bodySchema.text(text, marksOf(piece.manner)));
  }
  return result;
}

/** A text that follows a space, without its own at its beginning; a no-break space beside another space was none. */
function withoutSecondSpace(result: Node[], text: string): string {
  const last = result.at(-1);
  if (!/^[ \u00a0]/.test(text) || last?.text === undefined) return text;
  result[result.length - 1] = bodySchema.text(last.text.replace(/\u00a0$/, ' '), last.marks);
  return text.replace(/^[ \u00a0]+/, '');
}

/** A no-break space that stands alone was meant; in a run of spaces it only held a place. */
function cleanText(text: string): string {
  return text
    .replace(/[\p{Cc}]/gu, (sign) => (/[\t\r\n\f]/.test(sign) ? ' ' : ''))
    .replace(/[\u00ad\ufeff\ufffc]/g, '')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/[ \u00a0]{2,}/g, ' ');
}

function add(result: Node[], node: Node): void {
  const last = result.at(-1);
  if (last?.isText === true && last.sameMarkup(node))
    result[result.length - 1] = bodySchema.text(`${last.text ?? ''}${node.text ?? ''}`, node.marks);
  else result.push(node);
}

function trimmed(content: Node[]): readonly Node[] {
  for (;;) {
    trimEnd(content);
    if (content.at(-1)?.type !== nodes.hardBreak) return content;
    content.pop();
  }
}

function trimEnd(content: Node[]): void {
  for (let last = content.at(-1); last?.isText === true; last = content.at(-1)) {
    const text = (last.text ?? '').replace(/[ \u00a0\u200b]+$/, '');
    if (text === last.text) return;
    content.pop();
    if (text !== '') return void content.push(bodySchema.text(text, last.marks));
  }
}

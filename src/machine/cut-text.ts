/** Cutting what is too long for a service at the ends of sentences, and joining what comes back. */
import { Fragment, type Node } from 'prosemirror-model';
import { bodySchema } from '../core/body/schema.ts';
import { type LanguageTag, scriptOf } from '../core/language.ts';
import type { LanguagePair } from './provider.ts';

/** A part of a text that a service takes at once; white space around it stays here. */
export interface Piece {
  readonly before: Fragment;
  readonly content: Fragment;
  readonly after: Fragment;
}

export interface Cutting {
  readonly language: LanguageTag;
  /** True if the service takes so much at once. */
  fits(content: Fragment): boolean;
}

/**
 * The text in pieces that fit, one after another: between sentences; a sentence that is too long, between words; and a word that is, between
 * its characters. Put together they are the text.
 */
export function cutText(content: Fragment, cutting: Cutting): readonly Piece[] {
  const words = flatText(content);
  const ends = endsOfPieces({ content, words, ...cutting }, { start: 0, end: words.length }, 'sentence');
  let start = 0;
  return ends.map((end) => {
    const piece = trimmed(content, words, { start, end });
    start = end;
    return piece;
  });
}

/** The translated pieces as one text, with white space between them where the language they are in puts it between sentences. */
export function joinPieces(pieces: readonly Piece[], { from, to }: LanguagePair): Fragment {
  const nodes: Node[] = [];
  const isSpaced = putsSpaces(to);
  for (const [at, { before, content, after }] of pieces.entries()) {
    nodes.push(...before.content, ...content.content);
    if (at === pieces.length - 1) nodes.push(...after.content);
    else if (isSpaced && after.size > 0) nodes.push(...after.content);
    else if (isSpaced && !putsSpaces(from)) nodes.push(bodySchema.text(' '));
  }
  return Fragment.fromArray(nodes);
}

const unspaced = new Set(['Hans', 'Hant', 'Jpan', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt', 'Yiii']);

function putsSpaces(language: LanguageTag): boolean {
  return !unspaced.has(scriptOf(language));
}

/** The text with as many characters as the content has places: a break is a line separator, a footnote two object signs. */
function flatText(content: Fragment): string {
  let text = '';
  content.forEach((node) => {
    if (node.isText) text += node.text ?? '';
    else text += node.type.name === 'hardBreak' ? '\u2028' : '\ufffc'.repeat(node.nodeSize);
  });
  return text;
}

type Grain = 'sentence' | 'word' | 'grapheme';

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Cut extends Cutting {
  readonly content: Fragment;
  readonly words: string;
}

/** Where the pieces of a range end, the last at its end. */
function endsOfPieces(cut: Cut, { start, end }: Range, grain: Grain): readonly number[] {
  const { content, words, language, fits } = cut;
  if (fits(content.cut(start, end))) return [end];
  const ends: number[] = [];
  let pieceStart = start;
  let fitting = start;
  const closeAt = (place: number): void => {
    ends.push(place);
    pieceStart = place;
    fitting = place;
  };
  for (const place of placesToCut(words.slice(start, end), language, grain).map((at) => start + at)) {
    if (fits(content.cut(pieceStart, place))) {
      fitting = place;
      continue;
    }
    if (fitting > pieceStart) closeAt(fitting);
    if (fits(content.cut(pieceStart, place))) fitting = place;
    else if (grain === 'grapheme') closeAt(place);
    else {
      const inner = endsOfPieces(cut, { start: pieceStart, end: place }, grain === 'sentence' ? 'word' : 'grapheme');
      ends.push(...inner.slice(0, -1));
      pieceStart = inner.at(-2) ?? pieceStart;
      fitting = place;
    }
  }
  if (ends.at(-1) !== end) ends.push(end);
  return ends;
}

/** Ends of sentences, words or characters, the last at the end of the text; never inside a footnote, nor between a word and its footnote. */
function placesToCut(text: string, language: LanguageTag, granularity: Grain): readonly number[] {
  const places: number[] = [];
  for (const { index } of new Intl.Segmenter(language, { granularity }).segment(text)) {
    let place = index;
    while (text[place] === '\ufffc') place++;
    if (place > 0 && place < text.length && places.at(-1) !== place) places.push(place);
  }
  return [...places, text.length];
}

function trimmed(content: Fragment, words: string, { start, end }: Range): Piece {
  const text = words.slice(start, end);
  const [leading = ''] = /^[^\S\u2028]*/.exec(text) ?? [];
  const rest = text.slice(leading.length);
  const [trailing = ''] = /[^\S\u2028]*$/.exec(rest) ?? [];
  const [first, last] = [start + leading.length, end - trailing.length];
  return { before: content.cut(start, first), content: content.cut(first, last), after: content.cut(last, end) };
}

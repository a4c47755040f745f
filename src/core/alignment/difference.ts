/** The difference of two texts in words, as a reader sees it: what stands in both, what is gone, what is new. */
import type { LanguageTag } from '../language.ts';
import { editScript, type Run } from './edit-script.ts';

export interface TextPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * The difference in words of the language, also where no space parts them. The parts that are the same or removed give the one text, those
 * that are the same or added the other, to the letter. Where little stands between two replacements they are one, so that it can be read.
 */
export function textDifference(before: string, after: string, language: LanguageTag): readonly TextPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const parts: TextPart[] = [];
  const add = (kind: TextPart['kind'], text: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
    else if (text !== '') parts.push({ kind, text });
  };
  for (const { removed, added, same } of readable(changesBetween(tokensOf(before, language), tokensOf(after, language)))) {
    const space = commonSpace(removed.text, added.text);
    add('same', space);
    add('removed', removed.text.slice(space.length));
    add('added', added.text.slice(space.length));
    add('same', same.text);
  }
  return parts;
}

// What a segmenter does with a language never changes, and making one is slow.
const segmenters = new Map<LanguageTag, Intl.Segmenter>();

/** The words of a text in a language, with everything between them: put together they are the text. */
export function wordsIn(text: string, language: LanguageTag): readonly string[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** True for a word or number, false for the spaces and signs between them. */
export function isWord(segment: string): boolean {
  return /[\p{L}\p{N}]/u.test(segment);
}

/** A word or sign with the white space before it, which does not count when texts are laid beside each other. */
interface Token {
  readonly space: string;
  readonly word: string;
}

/** The tokens of a text; the last one is the end, with the white space before that. */
function tokensOf(text: string, language: LanguageTag): readonly Token[] {
  const tokens: Token[] = [];
  let space = '';
  for (const word of wordsIn(text, language)) {
    if (word.trim() === '') space += word;
    else {
      tokens.push({ space, word });
      space = '';
    }
  }
  return [...tokens, { space, word: '' }];
}

interface Passage {
  readonly text: string;
  /** How many words it has. */
  readonly words: number;
}

/** Something removed and something added in its place, either of which can be nothing, and what stands unchanged behind it. */
type Change = Readonly<Record<TextPart['kind'], Passage>>;

const nothing: Passage = { text: '', words: 0 };

function changesBetween(before: readonly Token[], after: readonly Token[]): readonly Change[] {
  const changes: Change[] = [];
  let change: Change = { removed: nothing, added: nothing, same: nothing };
  const put = (kind: TextPart['kind'], text: string): void => {
    if (text === '') return;
    if (kind !== 'same' && change.same.text !== '') {
      changes.push(change);
      change = { removed: nothing, added: nothing, same: nothing };
    }
    change = { ...change, [kind]: joined(change[kind], { text, words: isWord(text) ? 1 : 0 }) };
  };
  let at = 0;
  for (const { kind, items } of endingWithSigns(editScript(before, after, ({ word }) => word))) {
    for (const item of items) {
      const old = (kind === 'added' ? item : before[at])?.space ?? '';
      const { space, word } = kind === 'removed' ? (before[at] ?? item) : item;
      if (kind !== 'added') at++;
      if (old !== space) {
        put('removed', old);
        put('added', space);
        put(kind, word);
      } else put(kind, space + word);
    }
  }
  return [...changes, change];
}

/** A sentence that came or went begins with its first word and ends with its full stop, not the other way round. Of removed items only the number holds. */
function endingWithSigns(runs: readonly Run<Token>[]): readonly Run<Token>[] {
  const done: Run<Token>[] = [];
  for (const run of runs) {
    const [sign, ...rest] = run.items;
    const [before, change] = [done.at(-2), done.at(-1)];
    const first = change?.items[0];
    const canMove = run.kind === 'same' && before?.kind === 'same' && change !== undefined && change.kind !== 'same';
    if (!canMove || sign === undefined || first?.word !== sign.word || isWord(sign.word)) done.push(run);
    else {
      const unchanged = change.kind === 'added' ? first : sign;
      done.splice(-2, 2, { ...before, items: [...before.items, unchanged] }, { ...change, items: [...change.items.slice(1), sign] });
      done.push({ ...run, items: rest });
    }
  }
  return done;
}

/** Two replacements become one where what stands between them has a quarter of the words of either, or none. */
function readable(changes: readonly Change[]): readonly Change[] {
  const done: Change[] = [];
  for (const change of changes) {
    let last = change;
    for (let before = done.at(-1); before !== undefined && isLittleBetween(before, last); before = done.at(-1)) {
      done.pop();
      const { removed, added, same } = last;
      last = { removed: joined(before.removed, before.same, removed), added: joined(before.added, before.same, added), same };
    }
    done.push(last);
  }
  return done;
}

function isLittleBetween(one: Change, other: Change): boolean {
  if (!isReplacement(one) || !isReplacement(other)) return false;
  return 4 * one.same.words <= Math.min(largerSide(one), largerSide(other));
}

const isReplacement = ({ removed, added }: Change): boolean => removed.words > 0 && added.words > 0;
const largerSide = ({ removed, added }: Change): number => Math.max(removed.words, added.words);

function joined(...passages: readonly Passage[]): Passage {
  return passages.reduce((one, other) => ({ text: one.text + other.text, words: one.words + other.words }));
}

/** The white space with which both begin. */
function commonSpace(one: string, other: string): string {
  const space = /^\s*/u.exec(one)?.[0] ?? '';
  return other.startsWith(space) ? space : '';
}

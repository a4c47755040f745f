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
  const changes = readable(changesOf(editScript(wordsIn(before, language), wordsIn(after, language), (word) => word)));
  return changes.flatMap(({ removed, added, same }) =>
    [
      { kind: 'removed' as const, text: removed.text },
      { kind: 'added' as const, text: added.text },
      { kind: 'same' as const, text: same.text },
    ].filter(({ text }) => text !== ''),
  );
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

/** A passage with the number of its words. */
interface Passage {
  readonly text: string;
  readonly words: number;
}

/** Something removed and something added in its place, either of which can be nothing, and what stands unchanged behind it. */
interface TextChange {
  readonly removed: Passage;
  readonly added: Passage;
  readonly same: Passage;
}

const nothing: Passage = { text: '', words: 0 };

function changesOf(runs: readonly Run<string>[]): readonly TextChange[] {
  const changes: TextChange[] = [];
  let open: TextChange | null = null;
  for (const { kind, items } of runs) {
    open = { ...(open ?? { removed: nothing, added: nothing, same: nothing }), [kind]: passageOf(items) };
    if (kind !== 'same') continue;
    changes.push(open);
    open = null;
  }
  return open === null ? changes : [...changes, open];
}

/** Two replacements become one where what stands between them has a quarter of the words of either, or none. */
function readable(changes: readonly TextChange[]): readonly TextChange[] {
  const done: TextChange[] = [];
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

function isLittleBetween(one: TextChange, other: TextChange): boolean {
  if (!isReplacement(one) || !isReplacement(other)) return false;
  return 4 * one.same.words <= Math.min(largerSide(one), largerSide(other));
}

const isReplacement = ({ removed, added }: TextChange): boolean => removed.text !== '' && added.text !== '';
const largerSide = ({ removed, added }: TextChange): number => Math.max(removed.words, added.words);

function passageOf(words: readonly string[]): Passage {
  return { text: words.join(''), words: words.filter(isWord).length };
}

function joined(...passages: readonly Passage[]): Passage {
  return passages.reduce((one, other) => ({ text: one.text + other.text, words: one.words + other.words }));
}

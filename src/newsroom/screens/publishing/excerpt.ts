import { type TextPart, wordsIn } from '../../../core/alignment/difference.ts';
import type { LanguageTag } from '../../../core/language.ts';

/** How much of what stayed the same is shown on either side of a change, and of a text that is wholly new or gone. */
const around = 60;
const alone = 240;

/** The parts of a difference with what stayed the same cut to the words near a change, so that the change is found in a long paragraph. */
export function excerpt(parts: readonly TextPart[], language: LanguageTag): readonly TextPart[] {
  if (parts.length === 1) return parts.map(({ kind, text }) => ({ kind, text: beginning(text, alone, language) }));
  return parts.map(({ kind, text }, at) => {
    if (kind !== 'same') return { kind, text };
    if (at === 0) return { kind, text: text.length <= around ? text : `… ${end(text, language)}` };
    if (at === parts.length - 1) return { kind, text: beginning(text, around, language) };
    return { kind, text: text.length <= 2 * around ? text : `${beginning(text, around, language)} ${end(text, language)}` };
  });
}

function beginning(text: string, most: number, language: LanguageTag): string {
  return text.length <= most ? text : `${wordsUpTo(wordsIn(text, language), most).join('').trimEnd()} …`;
}

function end(text: string, language: LanguageTag): string {
  return wordsUpTo(wordsIn(text, language).toReversed(), around).toReversed().join('').trimStart();
}

function wordsUpTo(words: readonly string[], most: number): readonly string[] {
  let length = 0;
  const past = words.findIndex((word) => {
    length += word.length;
    return length > most;
  });
  return past < 0 ? words : words.slice(0, past);
}

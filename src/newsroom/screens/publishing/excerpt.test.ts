import { describe, expect, it } from 'vitest';
import { textDifference } from '../../../core/alignment/difference.ts';
import type { LanguageTag } from '../../../core/language.ts';
import { excerpt } from './excerpt.ts';

const [english, chinese] = ['en', 'zh-Hans'] as readonly string[] as readonly [LanguageTag, LanguageTag];
const filler = 'The harbour was calm and the gulls were quiet on the wall above the pier. '.repeat(4);
const shown = (before: string, after: string, language = english) =>
  excerpt(textDifference(before, after, language), language)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('');

describe('excerpt', () => {
  it('shows a short text whole', () => expect(shown('Two came.', 'Three came.')).toBe('[-Two][+Three] came.'));
  it('cuts what is far from a change, at words', () =>
    expect(shown(`${filler}Two came.${filler}`, `${filler}Three came.${filler}`)).toBe(
      '… calm and the gulls were quiet on the wall above the pier. [-Two][+Three] came.The harbour was calm and the gulls were quiet on the …',
    ));
  it('keeps what is near each of two changes', () =>
    expect(shown(`One ${filler} end`, `Two ${filler} stop`)).toBe(
      '[-One][+Two] The harbour was calm and the gulls were quiet on the wall … calm and the gulls were quiet on the wall above the pier.  [-end][+stop]',
    ));
  it('cuts a text without spaces too', () => expect(shown('港'.repeat(90), `${'港'.repeat(90)}。`, chinese).length).toBeLessThan(80));
  it('cuts a long text that is wholly new', () => expect(shown('', filler)).toMatch(/^\[\+The harbour .* …\]$/));
});

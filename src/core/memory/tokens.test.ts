import { describe, expect, it } from 'vitest';
import { tokensOf, wordsToFind } from './tokens.ts';

const tokens = (text: string) => tokensOf(text).map((token) => token.text);
const words = (text: string) => wordsToFind(tokensOf(text));

describe('the words of a text', () => {
  it('are parted from signs', () => expect(tokens('Low tide, don’t go!')).toEqual(['Low', 'tide', ',', 'don’t', 'go', '!']));
  it('keep a number with its points', () => expect(tokens('1,234.5 km')).toEqual(['1,234.5', 'km']));
  it('are characters where no space parts them', () => expect(tokens('港口 A1')).toEqual(['港', '口', 'A', '1']));
  it('keep a Thai vowel with its letter', () => expect(tokens('ที่')).toEqual(['ที่']));
  it('are found without case and width', () => expect(words('Low ＴＩＤＥ')).toEqual(['low', 'tide']));
  it('are found by pairs of characters', () => expect(words('回港口 x')).toEqual(['回港', '港口', 'x']));
  it('are found by a character that stands alone', () => expect(words('港, x')).toEqual(['港', 'x']));
  it('are none in signs', () => expect(words('— …')).toEqual([]));
});

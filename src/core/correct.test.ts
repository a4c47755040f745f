import { describe, expect, it } from 'vitest';
import { at, errorCode, tag, value } from '../../test/builders.ts';
import { withTexts } from './correct.ts';
import type { Correction } from './correction.ts';

const now = at('2026-03-04T09:00Z');
const aCorrection: Correction = { id: 'c' as Correction['id'], storyId: 's' as Correction['storyId'], madeAt: now, texts: new Map() };
const texts = (words: Readonly<Record<string, string>>) => new Map(Object.entries(words).map(([edition, text]) => [tag(edition), text]));

describe('withTexts', () => {
  it('gives an edition its words, public from now on', () =>
    expect(value(withTexts(aCorrection, texts({ de: ' Falsch. ' }), now)).texts.get(tag('de'))).toEqual({
      text: 'Falsch.',
      publishedAt: now,
    }));

  it('keeps the date of words that are replaced', () => {
    const first = value(withTexts(aCorrection, texts({ de: 'Falsch.' }), now));
    const second = value(withTexts(first, texts({ de: 'Es war falsch.' }), at('2026-03-05T09:00Z')));
    expect(second.texts.get(tag('de'))).toEqual({ text: 'Es war falsch.', publishedAt: now });
  });

  it('refuses empty words', () => expect(errorCode(withTexts(aCorrection, texts({ de: ' ' }), now))).toBe('correction-text-missing'));
  it('refuses no words', () => expect(errorCode(withTexts(aCorrection, new Map(), now))).toBe('correction-text-missing'));
});

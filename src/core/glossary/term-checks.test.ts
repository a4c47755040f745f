import { describe, expect, it } from 'vitest';
import { tag } from '../../../test/builders.ts';
import { anEntry } from '../../../test/glossary.ts';
import type { SegmentKey } from '../alignment/segments.ts';
import { termFinder } from './find-terms.ts';
import type { GlossaryEntry } from './glossary.ts';
import { forbiddenTerms, originalTerms, type RenderedText } from './term-checks.ts';

const same = (word: string): string => word;
const segment = (key: string, text: string, ...from: readonly string[]): RenderedText => ({
  key: key as SegmentKey,
  text,
  from: from as readonly SegmentKey[],
});
const harbour = anEntry('harbour', { en: ['harbour', '-dock'], de: ['Hafen', '+Port', '-Anlegestelle'] }, { note: 'The big one' });
const pier = anEntry('pier', { en: ['pier'] });
const dockyard = anEntry('yard', { en: ['dock yard'] });

const forbidden = (text: string, entries: readonly GlossaryEntry[] = [harbour, dockyard]) =>
  forbiddenTerms([segment('headline', text)], entries, termFinder(entries, tag('en'), same)).map((one) => [one.text, ...one.instead]);

describe('forbiddenTerms', () => {
  it('are those that the paper does not use, with what it says instead', () =>
    expect(forbidden('Fire at the Dock')).toEqual([['Dock', 'harbour']]));
  it('are none of the others', () => expect(forbidden('Fire at the harbour')).toEqual([]));
  it('are not found in a longer term', () => expect(forbidden('Fire in the dock yard')).toEqual([]));
  it('are not what another entry allows', () => expect(forbidden('A dock', [harbour, anEntry('x', { en: ['dock'] })])).toEqual([]));
  it('are named once for each segment', () => expect(forbidden('A dock, a dock and a Dock')).toHaveLength(2));
  it('may have nothing instead', () => expect(forbidden('A wharf', [anEntry('x', { en: ['-wharf'] })])).toEqual([['wharf']]));
});

const entries = [harbour, pier];
const asked = (original: readonly RenderedText[], translation: readonly RenderedText[]) =>
  originalTerms({
    entries,
    original,
    translation,
    language: tag('de'),
    findInOriginal: termFinder(entries, tag('en'), same),
    findInTranslation: termFinder(entries, tag('de'), same),
  });
const isUsed = (...translation: readonly RenderedText[]) =>
  asked([segment('o1', 'The harbour is shut')], translation).map((one) => one.isUsed);

describe('originalTerms', () => {
  it('say what the original’s terms are called in the translation’s language', () => {
    const [found] = asked([segment('o1', 'The Harbour is shut')], [segment('t1', 'Der Hafen ist zu', 'o1')]);
    expect(found).toMatchObject({
      segment: 'o1',
      entryId: 'harbour',
      text: 'Harbour',
      note: 'The big one',
      renderedBy: ['t1'],
      isUsed: true,
    });
    expect(found?.terms.map(({ text }) => text)).toEqual(['Hafen', 'Port', 'Anlegestelle']);
  });
  it('are named once for each segment', () =>
    expect(asked([segment('o1', 'harbour, harbour'), segment('o2', 'dock')], []).map((one) => one.segment)).toEqual(['o1', 'o2']));
  it('are used where the preferred word stands', () => expect(isUsed(segment('t1', 'Der Hafen', 'o1'))).toEqual([true]));
  it('are used where one that will do stands', () => expect(isUsed(segment('t1', 'Der Port', 'o1'))).toEqual([true]));
  it('are not used where a forbidden one stands', () => expect(isUsed(segment('t1', 'Die Anlegestelle', 'o1'))).toEqual([false]));
  it('are not used where none stands', () => expect(isUsed(segment('t1', 'Geschlossen', 'o1'))).toEqual([false]));
  it('are used where one half of a split paragraph has them', () =>
    expect(isUsed(segment('t1', 'Zu.', 'o1'), segment('t2', 'Der Hafen.', 'o1'))).toEqual([true]));
  it('are not used where another paragraph has them', () =>
    expect(isUsed(segment('t1', 'Zu.', 'o1'), segment('t2', 'Der Hafen.', 'o2'))).toEqual([false]));
  it('miss nothing where nothing is written yet', () => expect(isUsed(segment('t1', ' ', 'o1'))).toEqual([true]));
  it('miss nothing where the language has no word for them', () =>
    expect(asked([segment('o1', 'A pier')], [segment('t1', 'Steg', 'o1')])).toMatchObject([{ entryId: 'pier', terms: [], isUsed: true }]));
});

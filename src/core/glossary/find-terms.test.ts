import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag } from '../../../test/builders.ts';
import { anEntry } from '../../../test/glossary.ts';
import { termFinder } from './find-terms.ts';

/** Takes the plural's ending away, as far as these tests need it. */
const stem = (word: string): string => word.replace(/(ies|y|s)$/, '');

const found = (language: string, terms: readonly string[], text: string): readonly string[] => {
  const entries = terms.map((term, at) => anEntry(`e${at}`, { [language]: [term] }));
  return termFinder(entries, tag(language), stem)(text).map(({ start, end }) => text.slice(start, end));
};

describe('termFinder', () => {
  it('finds a word', () => expect(found('en', ['harbour'], 'The harbour is shut.')).toEqual(['harbour']));
  it('finds other forms of a word', () => expect(found('en', ['ferry'], 'Two ferries sailed.')).toEqual(['ferries']));
  it('finds a word at the beginning of a sentence', () => expect(found('en', ['harbour'], 'Harbour shut')).toEqual(['Harbour']));
  it('finds a word in capitals', () => expect(found('en', ['harbour'], 'HARBOUR SHUT')).toEqual(['HARBOUR']));
  it('finds no word within another one', () => expect(found('en', ['port'], 'A report on sports')).toEqual([]));
  it('finds several words that belong together', () =>
    expect(found('en', ['harbour master'], 'The harbour master and the harbour-masters')).toEqual(['harbour master', 'harbour-masters']));
  it('finds nothing that reaches from one sentence into the next', () =>
    expect(found('en', ['harbour master'], 'In the harbour. Master Li said')).toEqual([]));
  it('finds the longest term alone', () =>
    expect(found('en', ['Bombay', 'Bombay High Court'], 'The Bombay High Court sat in Bombay')).toEqual(['Bombay High Court', 'Bombay']));
  it('finds both of two entries that share a term', () =>
    expect(termFinder([anEntry('a', { en: ['pier'] }), anEntry('b', { en: ['pier'] })], tag('en'), stem)('A pier')).toHaveLength(2));
  it('finds a term in capitals only as it is written', () => {
    expect(found('en', ['IT'], 'It said that IT failed')).toEqual(['IT']);
  });
  it('finds a name before its apostrophe', () => expect(found('en', ['Lloyd'], 'Lloyd’s list')).toEqual(['Lloyd']));
  it('finds what an elided article precedes', () => expect(found('fr', ['eau'], 'L’eau monte')).toEqual(['eau']));
  it('finds a Chinese term within a sentence', () => expect(found('zh-Hans', ['港口'], '昨天港口关闭了')).toEqual(['港口']));
  it('finds a Chinese name with its point', () => expect(found('zh-Hans', ['乔·拜登'], '总统乔·拜登说')).toEqual(['乔·拜登']));
  it('finds Latin letters in Chinese text as words', () => expect(found('zh-Hans', ['IT'], 'IT业与WITH')).toEqual(['IT']));
  it('finds a Thai term', () => expect(found('th', ['ท่าเรือ'], 'ปิดท่าเรือแล้ว')).toEqual(['ท่าเรือ']));
  it('finds an Arabic word that is written with vowel signs', () => expect(found('ar', ['ميناء'], 'إغلاق مِيناء')).toEqual(['مِيناء']));
  it('finds what is written in letters of half the width', () => expect(found('ja', ['フェリー'], 'ﾌｪﾘｰが')).toEqual(['ﾌｪﾘｰ']));
  it('knows the dotless i of Turkish', () => expect(found('tr', ['ırmak'], 'IRMAK KENARI')).toEqual(['IRMAK']));
  it('finds nothing of another language', () => {
    expect(termFinder([anEntry('a', { de: ['Hafen'] })], tag('en'), stem)('Hafen')).toEqual([]);
  });

  it('finds a term wherever it stands between other words', () => {
    const word = fc.constantFrom('the', 'sea', 'Harbourside', 'a,', '“no”', '12', '\n', 'été');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (before, after) => {
        const text = [...before, 'harbour master', ...after].join(' ');
        expect(found('en', ['harbour master'], text)).toEqual(['harbour master']);
      }),
    );
  });

  it('gives places that lie within the text, one behind the other', () => {
    const terms = ['sea', 'sea wall', 'wall', 'harbour', 'IT'];
    const words = fc.array(fc.constantFrom('sea', 'wall', 'walls', 'IT', 'it', '-', '’', '. ', 'x'), { maxLength: 12 });
    fc.assert(
      fc.property(words, (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { start, end } of termFinder(
          terms.map((term, at) => anEntry(`e${at}`, { en: [term] })),
          tag('en'),
          stem,
        )(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag } from '../../../test/builders.ts';
import { textDifference, wordsIn } from './difference.ts';

/** The difference on one line: `[-removed-]{+added+}`. */
const shown = (before: string, after: string, language = 'en') =>
  textDifference(before, after, tag(language))
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

/** Texts of few different words, so that they have much in common. */
const words = fc
  .array(fc.constantFrom('ferry', 'boat', 'quay', 'lamp', '渡轮', 'เรือ', 'عبّارة', ',', '  ', '\n'), { maxLength: 60 })
  .map((list) => list.join(' '));

describe('textDifference', () => {
  it.each([
    ['en', 'The ferry came back.', 'The old ferry came home.', 'The{+ old+} ferry came [-back-]{+home+}.'],
    ['en', 'The ferry’s crew', 'The ferry crew', 'The [-ferry’s-]{+ferry+} crew'],
    ['de', 'Die Fähre fährt ab.', 'Die Fähre fährt nicht ab.', 'Die Fähre fährt{+ nicht+} ab.'],
    ['zh-Hans', '我们在灯塔旁边吃饭。', '我们在码头旁边吃饭。', '我们在[-灯塔-]{+码头+}旁边吃饭。'],
    ['th', 'สวัสดีชาวโลก', 'สวัสดีชาวเกาะ', 'สวัสดีชาว[-โลก-]{+เกาะ+}'],
    ['ar', 'عاد العبّار اليوم.', 'عاد العبّار أمس.', 'عاد العبّار [-اليوم-]{+أمس+}.'],
  ])('marks words in %s', (language, ...[before, after, difference]) => expect(shown(before, after, language)).toBe(difference));

  it('marks a comma alone', () => expect(shown('Yes it is', 'Yes, it is')).toBe('Yes{+,+} it is'));
  it.each([
    ['a ferry sails', 'a ferry to Skerra sails', 'a ferry{+ to Skerra+} sails'],
    ['after two weeks', 'after three and more weeks', 'after [-two-]{+three and more+} weeks'],
    ['in dock, the office said', 'in dock, according to the office', 'in dock,{+ according to+} the office[- said-]'],
  ])('marks words that stand together at once: %s', (...[before, after, difference]) => expect(shown(before, after)).toBe(difference));
  it('makes one of replacements that only a space parts', () =>
    expect(shown('an old cat', 'an new dog')).toBe('an [-old cat-]{+new dog+}'));
  it('makes one of a passage that has hardly a word of the old one', () =>
    expect(shown('one two three four and five six seven eight', 'nine ten eleven twelve and a b c d')).toBe(
      '[-one two three four and five six seven eight-]{+nine ten eleven twelve and a b c d+}',
    ));
  it('marks white space alone', () =>
    expect(shown('two  spaces here', 'two spaces\nhere ')).toBe('two[-  -]{+ +}spaces[- -]{+\n+}here{+ +}'));
  it('shows a sentence that changed places with another, not the spaces that both have', () =>
    expect(shown('The boat left at nine. It rained.', 'It rained. The boat left at nine.')).toBe(
      '{+It rained. +}The boat left at nine.[- It rained.-]',
    ));
  it('keeps a word apart that stands between two replaced ones', () =>
    expect(shown('red boat sails', 'blue boat sinks')).toBe('[-red-]{+blue+} boat [-sails-]{+sinks+}'));
  it('says of equal texts that they are the same', () => expect(shown('A.', 'A.')).toBe('A.'));
  it('says nothing of two empty texts', () => expect(textDifference('', '', tag('en'))).toEqual([]));

  it('gives both texts to the letter', () =>
    fc.assert(
      fc.property(words, words, fc.constantFrom('en', 'zh-Hans', 'th', 'ar'), (before, after, language) => {
        const parts = textDifference(before, after, tag(language));
        const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    ));

  it('never has two parts of one kind beside each other, nor an empty one', () =>
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = textDifference(before, after, tag('en'));
        expect(parts.every(({ kind, text }, at) => text !== '' && parts[at - 1]?.kind !== kind)).toBe(true);
      }),
    ));

  it('marks a word alone that is put into a text or taken from it', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom<string>('ferry', 'boat', 'quay'), { minLength: 1 }), fc.nat(), (list, at) => {
        const place = at % list.length;
        const before = list.join(' ');
        const after = list.toSpliced(place, 0, 'lantern').join(' ');
        expect(shown(before, after).replace(/^.*?\{\+ ?lantern ?\+\}.*$/, 'one word')).toBe('one word');
        expect(shown(after, before).replace(/^.*?\[- ?lantern ?-\].*$/, 'one word')).toBe('one word');
      }),
    ));

  it('compares 10,000 words with 10,000 that come in quite another order', () => {
    const text = (step: number) => Array.from({ length: 10_000 }, (_, at) => `w${(at * step) % 997}`).join(' ');
    const [before, after] = [text(7), text(13)];
    const parts = textDifference(before, after, tag('en'));
    expect(parts.flatMap(({ kind, text: own }) => (kind === 'removed' ? [] : [own])).join('')).toBe(after);
  });
});

describe('wordsIn', () => {
  it('leaves nothing out', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsIn(text, tag('th')).join('')).toBe(text);
      }),
    ));
});

import { expect, it } from 'vitest';
import { offeredWords, ownCredit } from './offered-words.ts';

const written = { headline: 'Ferry', caption: 'The ferry lies at the pier.', altText: '', instructions: '' };
const german = { edition: 'de' as never, caption: 'Die Fähre liegt am Pier.', altText: 'Eine Fähre' };

it('a picture offers its words in the language of the article', () =>
  expect(offeredWords({ words: [german], written }, 'de')).toEqual({ caption: 'Die Fähre liegt am Pier.', altText: 'Eine Fähre' }));
it('a picture offers what its maker wrote where it has no words in the language', () =>
  expect(offeredWords({ words: [german], written }, 'en')).toEqual({ caption: 'The ferry lies at the pier.', altText: '' }));
it('a picture fills in from the file what its words in the language leave out', () =>
  expect(offeredWords({ words: [{ ...german, caption: '' }], written }, 'de').caption).toBe('The ferry lies at the pier.'));
it('the credit goes before the creator', () => expect(ownCredit({ credit: ' ', creator: 'Jo Lens' })).toBe('Jo Lens'));
it('words are offered as one line', () =>
  expect(offeredWords({ words: [], written: { ...written, caption: 'The ferry\r\n lies at the pier. ' } }, 'en').caption).toBe(
    'The ferry lies at the pier.',
  ));

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCode, value } from '../../../test/builders.ts';
import { aTerm } from '../../../test/glossary.ts';
import { languagesChanged, tidyTerms } from './glossary.ts';

describe('tidyTerms', () => {
  it('orders by language, the paper’s word first', () => {
    const terms = value(tidyTerms([aTerm('en', '-dock'), aTerm('de', 'Hafen'), aTerm('en', '+port'), aTerm('en', 'harbour')]));
    expect(terms.map(({ text }) => text)).toEqual(['Hafen', 'harbour', 'port', 'dock']);
  });
  it('tidies spaces and leaves out what is empty', () =>
    expect(value(tidyTerms([aTerm('en', '  harbour \n master '), aTerm('de', ' ')])).map(({ text }) => text)).toEqual(['harbour master']));
  it('refuses none at all', () => expect(errorCode(tidyTerms([aTerm('en', ' ')]))).toBe('terms-missing'));
  it('refuses one that stands twice, whatever its case', () =>
    expect(errorCode(tidyTerms([aTerm('en', 'Harbour'), aTerm('en', '-harbour')]))).toBe('term-twice'));
  it('takes one word in two languages', () => expect(value(tidyTerms([aTerm('en', 'Bus'), aTerm('de', 'Bus')]))).toHaveLength(2));
  it('changes nothing that is tidy', () => {
    const term = fc.tuple(fc.constantFrom('en', 'de', 'ar'), fc.string()).map(([language, text]) => aTerm(language, text));
    fc.assert(
      fc.property(fc.array(term), (given) => {
        const tidied = tidyTerms(given);
        if (tidied.ok) expect(tidyTerms(tidied.value)).toEqual(tidied);
      }),
    );
  });
});

describe('languagesChanged', () => {
  const before = [aTerm('de', 'Hafen'), aTerm('en', 'harbour')];
  it('are none where nothing changed', () => expect(languagesChanged(before, before)).toEqual([]));
  it('are those with another word', () => expect(languagesChanged(before, [aTerm('de', 'Port'), aTerm('en', 'harbour')])).toEqual(['de']));
  it('are those with another use of it', () =>
    expect(languagesChanged(before, [aTerm('de', '-Hafen'), aTerm('en', 'harbour')])).toEqual(['de']));
  it('are those that came and went', () =>
    expect(languagesChanged(before, [aTerm('de', 'Hafen'), aTerm('fr', 'port')])).toEqual(['en', 'fr']));
});

import { describe, expect, it } from 'vitest';
import { tag } from '../../../../test/builders.ts';
import { anEntry } from '../../../../test/glossary.ts';
import { toIso } from '../../../core/instant.ts';
import type { Entry } from './glossary-query.ts';
import { listed } from './listed.ts';

const entry = (id: string, terms: Readonly<Record<string, readonly string[]>>, note = ''): Entry => {
  const made = anEntry(id, terms, { note });
  return { ...made, terms: [...made.terms], changedAt: toIso(made.changedAt) };
};
const found = (entries: readonly Entry[], words: string, first = 'de') => listed(entries, words, tag(first)).map(({ id }) => id);
const entries = [
  entry('z', { de: ['Zoll'], en: ['customs'] }),
  entry('ae', { de: ['Äpfel'], en: ['apples'] }),
  entry('none', { en: ['boat'] }, 'ein Wort'),
  entry('b', { de: ['Boot', '-Kahn'] }),
];

describe('listed', () => {
  it('orders as the first language does, what it lacks last', () => expect(found(entries, '')).toEqual(['ae', 'b', 'z', 'none']));
  it('finds a term of either language, whatever its case and accents', () => {
    expect(found(entries, 'APFEL')).toEqual(['ae']);
    expect(found(entries, 'custom ')).toEqual(['z']);
  });
  it('finds forbidden terms and notes', () => {
    expect(found(entries, 'kahn')).toEqual(['b']);
    expect(found(entries, 'wort')).toEqual(['none']);
  });
  it('finds nothing where nothing is', () => expect(found(entries, 'x')).toEqual([]));
});

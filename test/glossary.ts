/** Small glossaries for tests: `harbour` is the paper's word, `+port` one that will do, `-dock` one that it does not use. */
import type { GlossaryEntry, GlossaryTerm } from '../src/core/glossary/glossary.ts';
import type { GlossaryEntryId } from '../src/core/ids.ts';
import { at, tag } from './builders.ts';

const uses = { '+': 'allowed', '-': 'forbidden' } as const;

export function aTerm(language: string, said: string): GlossaryTerm {
  const sign = said.charAt(0);
  const use = sign === '+' || sign === '-' ? uses[sign] : 'preferred';
  return { language: tag(language), text: use === 'preferred' ? said : said.slice(1), use, partOfSpeech: null, note: '' };
}

/** An entry by its terms per language: `anEntry('a', { en: ['harbour', '-dock'], de: ['Hafen'] })`. */
export function anEntry(id: string, terms: Readonly<Record<string, readonly string[]>>, own: Partial<GlossaryEntry> = {}): GlossaryEntry {
  return {
    id: id as GlossaryEntryId,
    note: '',
    terms: Object.entries(terms).flatMap(([language, said]) => said.map((one) => aTerm(language, one))),
    changedAt: at('2026-03-01T08:00:00Z'),
    changedBy: 'Nia Sea',
    ...own,
  };
}

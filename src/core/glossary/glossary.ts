/** The glossary: what the paper calls things in each of its languages, and what it does not call them. */
import type { GlossaryEntryId } from '../ids.ts';
import type { Instant } from '../instant.ts';
import type { LanguageTag } from '../language.ts';
import { fail, ok, type Result } from '../result.ts';

/** Whether a term is the paper's word, one that will do, or one that it does not use. */
export const termUses = ['preferred', 'allowed', 'forbidden'] as const;

export type TermUse = (typeof termUses)[number];

export const partsOfSpeech = ['noun', 'name', 'verb', 'adjective', 'adverb', 'phrase', 'abbreviation'] as const;

export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** What a thing is called in one language. */
export interface GlossaryTerm {
  readonly language: LanguageTag;
  readonly text: string;
  readonly use: TermUse;
  /** Null if nobody has said. */
  readonly partOfSpeech: PartOfSpeech | null;
  /** When it is used and how, for those who write in this language. */
  readonly note: string;
}

/** One thing, with its terms in any number of languages. */
export interface GlossaryEntry {
  readonly id: GlossaryEntryId;
  /** What is meant, for those who write in any language. */
  readonly note: string;
  /** In the order of the languages; within one, the paper's word first. */
  readonly terms: readonly GlossaryTerm[];
  readonly changedAt: Instant;
  readonly changedBy: string;
}

export type GlossaryEntryError =
  | { readonly code: 'terms-missing' }
  | { readonly code: 'term-twice'; readonly language: LanguageTag; readonly text: string };

/**
 * The terms as they are kept: spaces tidied, empty ones left out, ordered by language and use. Refuses none at all (`terms-missing`) and one
 * that stands twice in a language (`term-twice`), whatever its case.
 */
export function tidyTerms(given: readonly GlossaryTerm[]): Result<readonly GlossaryTerm[], GlossaryEntryError> {
  const terms = given
    .map((term) => ({ ...term, text: tidy(term.text), note: term.note.trim() }))
    .filter(({ text }) => text !== '')
    .sort((one, other) => compare(one.language, other.language) || termUses.indexOf(one.use) - termUses.indexOf(other.use));
  if (terms.length === 0) return fail({ code: 'terms-missing' });
  const known = new Set<string>();
  for (const { language, text } of terms) {
    const name = `${language} ${text.toLocaleLowerCase(language)}`;
    if (known.has(name)) return fail({ code: 'term-twice', language, text });
    known.add(name);
  }
  return ok(terms);
}

/** The languages in which the terms of two entries differ. */
export function languagesChanged(before: readonly GlossaryTerm[], after: readonly GlossaryTerm[]): readonly LanguageTag[] {
  const said = (terms: readonly GlossaryTerm[], language: LanguageTag) =>
    JSON.stringify(terms.flatMap((term) => (term.language === language ? [[term.text, term.use, term.partOfSpeech, term.note]] : [])));
  const languages = [...new Set([...before, ...after].map(({ language }) => language))];
  return languages.filter((language) => said(before, language) !== said(after, language));
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

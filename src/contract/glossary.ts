/** The glossary: what the paper calls things in each of its languages; and what it says of an article. */
import { z } from 'zod';
import { partsOfSpeech, termUses } from '../core/glossary/glossary.ts';
import type { LanguageTag } from '../core/language.ts';
import { segmentKey } from './alignment.ts';
import { operation } from './operation.ts';
import { articleId, edition, glossaryEntryId, longText, moment } from './values.ts';

const termText = z.string().max(300);

const term = z.object({
  language: edition,
  text: termText,
  /** Whether it is the paper's word, one that will do, or one that the paper does not use. */
  use: z.enum(termUses),
  partOfSpeech: z.enum(partsOfSpeech).nullable(),
  note: longText,
});

const entry = z.object({
  id: glossaryEntryId,
  /** What is meant, for those who write in any language. */
  note: z.string(),
  /** In the order of the languages; within one, the paper's word first. */
  terms: z.array(term),
  changedAt: moment,
  changedBy: z.string(),
});

const wanted = z.object({ note: longText, terms: z.array(term).max(500) });

const languages = z.codec(z.string().max(2_000), z.array(edition).min(1).max(50), {
  decode: (text) => [...new Set(text.split(','))].map((tag) => tag as LanguageTag),
  encode: (tags) => tags.join(','),
});

const ofEntry = z.object({ glossaryEntryId });

export const readGlossary = operation('readGlossary', {
  summary: 'Lists the entries that have terms in one of some languages, with those terms alone.',
  access: 'read-desk',
  query: z.object({
    /** Their tags, divided by commas. */
    languages,
  }),
  answer: z.object({ entries: z.array(entry) }),
  errors: [],
});

export const readGlossaryEntry = operation('readGlossaryEntry', {
  summary: 'Gives an entry with its terms of all languages.',
  access: 'read-desk',
  params: ofEntry,
  answer: entry,
  errors: [],
});

export const addGlossaryEntry = operation('addGlossaryEntry', {
  summary: 'Enters a thing with its terms; it needs the permission in the edition of each of them.',
  access: 'edit-glossary',
  body: wanted,
  answer: entry,
  errors: ['term-twice', 'terms-missing'],
});

export const changeGlossaryEntry = operation('changeGlossaryEntry', {
  summary:
    'Gives an entry another note and other terms; it needs the permission in the edition of each language in which something changes.',
  access: 'edit-glossary',
  params: ofEntry,
  body: wanted.extend({
    /** When the entry was changed last, as it was read: what somebody else changed after that is not overwritten. */
    changedAt: moment,
  }),
  answer: entry,
  errors: ['glossary-entry-changed', 'term-twice', 'terms-missing'],
});

export const removeGlossaryEntry = operation('removeGlossaryEntry', {
  summary: 'Takes an entry away with all its terms; it needs the permission in the edition of each of them.',
  access: 'edit-glossary',
  params: ofEntry,
  answer: z.object({}),
  errors: [],
});

export const readTerms = operation('readTerms', {
  summary:
    'Says what the glossary says of the newest words of an article, and in a translation how the terms of its original are called here.',
  access: 'read-desk',
  params: z.object({ articleId }),
  answer: z.object({
    /** The terms that stand in the original, in its order and once per segment; none for an original. */
    original: z.array(
      z.object({
        /** Where it stands in the original. */
        segment: segmentKey,
        entryId: glossaryEntryId,
        /** As it stands there. */
        text: z.string(),
        note: z.string(),
        /** In the language of the translation; may be none. */
        terms: z.array(term.omit({ language: true })),
        /** The segments of the translation that render the place. */
        renderedBy: z.array(segmentKey),
        /** False if what renders the place has none of the words for it. */
        isUsed: z.boolean(),
      }),
    ),
    /** What the paper does not say, in the article's own words. */
    forbidden: z.array(z.object({ segment: segmentKey, entryId: glossaryEntryId, text: z.string(), instead: z.array(z.string()) })),
  }),
  errors: [],
});

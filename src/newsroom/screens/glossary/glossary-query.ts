import { queryOptions } from '@tanstack/react-query';
import type { LanguageTag } from '../../../core/language.ts';
import { type CallAnswer, call } from '../../api/call.ts';

export type Entry = CallAnswer<'readGlossaryEntry'>;
export type Term = Entry['terms'][number];

/** What begins the key of everything that is read from the glossary. */
export const glossaryKey = 'glossary';

/** The entries with terms in one of these languages. */
export function glossaryQuery(languages: readonly LanguageTag[]) {
  return queryOptions({
    queryKey: [glossaryKey, 'list', ...languages],
    queryFn: ({ signal }) => call('readGlossary', { query: { languages: languages.join(',') }, signal }),
  });
}

/** An entry with its terms of all languages. */
export function entryQuery(id: Entry['id']) {
  return queryOptions({
    queryKey: [glossaryKey, 'entry', id],
    queryFn: ({ signal }) => call('readGlossaryEntry', { params: { glossaryEntryId: id }, signal }),
    staleTime: 0,
    gcTime: 0,
  });
}

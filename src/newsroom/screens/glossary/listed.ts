/** The list of the glossary: what is found by words, in the order of the first language. */
import type { LanguageTag } from '../../../core/language.ts';
import type { Entry, Term } from './glossary-query.ts';

/** The terms of an entry in a language. */
export function termsIn({ terms }: Pick<Entry, 'terms'>, language: LanguageTag): readonly Term[] {
  return terms.filter((term) => term.language === language);
}

/** The entries in which a term or the note has the words, ordered by their terms in the first language; those without any come last. */
export function listed(entries: readonly Entry[], words: string, first: LanguageTag): readonly Entry[] {
  const wanted = folded(words.trim());
  const found = entries.filter(({ note, terms }) => [note, ...terms.map(({ text }) => text)].some((text) => folded(text).includes(wanted)));
  const { compare } = new Intl.Collator(first, { numeric: true });
  const nameOf = (entry: Entry): string | undefined => termsIn(entry, first)[0]?.text;
  return found.sort((one, other) => {
    const [own, its] = [nameOf(one), nameOf(other)];
    if (own === undefined || its === undefined) return Number(own === undefined) - Number(its === undefined);
    return compare(own, its);
  });
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

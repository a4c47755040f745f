/**
 * Numbers and lists as a language writes them, by the CLDR data of the runtime. A language that the runtime does not know has them in
 * English, never in the language of the machine.
 */
import type { LanguageTag } from '../core/language.ts';

const numberFormats = new Map<LanguageTag, Intl.NumberFormat>();
const listFormats = new Map<LanguageTag, Intl.ListFormat>();

/** Writes numbers in the digits of a language: `۱۲`. */
export function numberFormat(tag: LanguageTag): Intl.NumberFormat {
  let format = numberFormats.get(tag);
  if (format === undefined) {
    const [known = 'en'] = Intl.NumberFormat.supportedLocalesOf(tag);
    format = new Intl.NumberFormat(known);
    numberFormats.set(tag, format);
  }
  return format;
}

/** Writes lists with the signs and the last word that a language puts between their items: `A, B and C`, `A、B和C`. */
export function listFormat(tag: LanguageTag): Intl.ListFormat {
  let format = listFormats.get(tag);
  if (format === undefined) {
    const [known = 'en'] = Intl.ListFormat.supportedLocalesOf(tag);
    format = new Intl.ListFormat(known === 'en' ? 'en-GB' : known);
    listFormats.set(tag, format);
  }
  return format;
}

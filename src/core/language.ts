/** Languages as BCP 47 tags, and what follows from a tag alone: script, direction, the form used in addresses. */
import { fail, ok, type Result } from './result.ts';

/** A well-formed BCP 47 language tag in canonical case, such as `en`, `zh-Hans`, `sr-Latn`. */
export type LanguageTag = string & { readonly __brand: 'language-tag' };

type Direction = 'ltr' | 'rtl';

export type LanguageError = { readonly code: 'not-a-language-tag'; readonly text: string };

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

// What the runtime's language data says of a tag never changes, and asking is slow.
const scripts = new Map<LanguageTag, string>();
const ownNames = new Map<LanguageTag, string>();

/** Reads a tag in any case, with hyphens. Refuses what BCP 47 does not allow with `not-a-language-tag`. */
export function languageTag(text: string): Result<LanguageTag, LanguageError> {
  try {
    const [canonical] = Intl.getCanonicalLocales(text);
    if (canonical !== undefined && text !== '') return ok(canonical as LanguageTag);
  } catch {}
  return fail({ code: 'not-a-language-tag', text });
}

/** The four-letter script a language is written in: the tag's own, or the one its speakers use most. */
export function scriptOf(tag: LanguageTag): string {
  let script = scripts.get(tag);
  if (script === undefined) {
    script = new Intl.Locale(tag).maximize().script ?? 'Latn';
    scripts.set(tag, script);
  }
  return script;
}

/** The direction in which the language's script runs. */
export function directionOf(tag: LanguageTag): Direction {
  return rightToLeftScripts.has(scriptOf(tag)) ? 'rtl' : 'ltr';
}

/** The form of a tag in addresses: lower case (`zh-hans`). */
export function addressForm(tag: LanguageTag): string {
  return tag.toLowerCase();
}

/** The language's name in itself (`Deutsch`, `العربية`), as people look for it in a list. */
export function ownName(tag: LanguageTag): string {
  let name = ownNames.get(tag);
  if (name === undefined) {
    name = new Intl.DisplayNames([tag, 'en'], { type: 'language', languageDisplay: 'standard' }).of(new Intl.Locale(tag).baseName) ?? tag;
    ownNames.set(tag, name);
  }
  return name;
}

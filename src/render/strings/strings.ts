/** Finds the catalogue of an edition and fills in its texts. */
import { type LanguageTag, scriptOf } from '../../core/language.ts';
import { numberFormat } from '../formats.ts';
import { am } from './am.ts';
import { ar } from './ar.ts';
import { bn } from './bn.ts';
import type { Catalogue, Plural } from './catalogue.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ka } from './ka.ts';
import { ko } from './ko.ts';
import { ne } from './ne.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { si } from './si.ts';
import { sr } from './sr.ts';
import { srLatn } from './sr-latn.ts';
import { sv } from './sv.ts';
import { sw } from './sw.ts';
import { ta } from './ta.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** Every language that the reader site speaks, by tag; a tag with a script is looked up before the bare language. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
  am,
  ar,
  bn,
  cs,
  de,
  el,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ka,
  ko,
  ne,
  nl,
  pl,
  pt,
  ro,
  ru,
  si,
  sr,
  'sr-Latn': srLatn,
  sv,
  sw,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

type PluralKey = { [Key in keyof Catalogue]: Catalogue[Key] extends Plural ? Key : never }[keyof Catalogue];
/** The keys of texts that do not depend on a number. */
export type TextKey = Exclude<keyof Catalogue, PluralKey>;

interface Voice {
  readonly catalogue: Catalogue;
  /** Of the language that speaks; the digits are those of the edition. */
  readonly plurals: Intl.PluralRules;
}

const voices = new Map<LanguageTag, Voice>();

/**
 * The catalogue of a language: its own, else that of the same language in the same script (`zh-Hant` for `zh-TW`), else English.
 * Never one in another script: a tag in Latin letters gets no Cyrillic texts.
 */
export function catalogueOf(tag: LanguageTag): Catalogue {
  return voiceOf(tag).catalogue;
}

/** A text of the catalogue with its arguments. */
export function text(tag: LanguageTag, key: TextKey, values: Readonly<Record<string, string>> = {}): string {
  return filled(voiceOf(tag).catalogue[key], values);
}

/** A text that depends on a number, in the form and the digits of the language. */
export function counted(tag: LanguageTag, key: PluralKey, count: number): string {
  const { catalogue, plurals } = voiceOf(tag);
  const forms = catalogue[key];
  return filled(forms[plurals.select(count)] ?? forms.other, { count: numberFormat(tag).format(count) });
}

function voiceOf(tag: LanguageTag): Voice {
  let voice = voices.get(tag);
  if (voice === undefined) {
    const [catalogueTag, catalogue] = speaking(tag);
    voice = { catalogue, plurals: new Intl.PluralRules(catalogueTag) };
    voices.set(tag, voice);
  }
  return voice;
}

function speaking(tag: LanguageTag): readonly [string, Catalogue] {
  const { language } = new Intl.Locale(tag);
  const script = scriptOf(tag);
  const withScript = `${language}-${script}`;
  if (catalogues[withScript] !== undefined) return [withScript, catalogues[withScript]];
  const bare = catalogues[language];
  return bare === undefined || scriptOf(language as LanguageTag) !== script ? ['en', en] : [language, bare];
}

function filled(form: string, values: Readonly<Record<string, string>>): string {
  return form.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** What languages are called in the newsroom: by their names in the person's language; who picks one sees the language's own name too. */
import { languageTag, ownName } from '../../core/language.ts';
import { useStrings } from '../strings/strings.tsx';

const namesIn = new Map<string, Intl.DisplayNames>();

/** The name of a language in another one; one without a name is named by its tag. */
export function languageName(tag: string, language: string): string {
  let names = namesIn.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames(language, { type: 'language' });
    namesIn.set(language, names);
  }
  const read = languageTag(tag);
  return read.ok ? (names.of(read.value) ?? tag) : tag;
}

/** The function that names a language in the language of the newsroom. */
export function useLanguageName(): (tag: string) => string {
  const { language } = useStrings();
  return (tag) => languageName(tag, language);
}

/** The function that names a language where one is picked: in the language of the newsroom, and in itself. */
export function useLanguageChoice(): (tag: string) => string {
  const { language } = useStrings();
  return (tag) => {
    const read = languageTag(tag);
    const name = languageName(tag, language);
    const own = read.ok ? ownName(read.value) : name;
    return name === own ? name : `\u2068${name}\u2069 · \u2068${own}\u2069`;
  };
}

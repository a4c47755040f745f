import { useStrings } from '../strings/strings.tsx';

/** The function that names a language in the language of the newsroom; one without a name is named by its tag. */
export function useLanguageName(): (tag: string) => string {
  const { language } = useStrings();
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return (tag) => names.of(tag) ?? tag;
}

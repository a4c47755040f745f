/** The texts of the newsroom in the person's language: loaded once, given to every component. */
import { createContext, type ReactNode, useContext } from 'react';
import type { catalogue as english } from './en.ts';
import { filled, type TextArguments } from './text.ts';

export type TextKey = keyof typeof english;
type Catalogue = Readonly<Record<TextKey, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>;

export interface Strings {
  /** The language of the texts. */
  readonly language: NewsroomLanguage;
  readonly direction: 'ltr' | 'rtl';
  t(key: TextKey, values?: TextArguments): string;
  /** True if there is a text with this key: for keys that are put together, as those of error codes. */
  has(key: string): key is TextKey;
}

export const newsroomLanguages = ['en', 'de', 'ar'] as const;
export type NewsroomLanguage = (typeof newsroomLanguages)[number];

const loaders: Readonly<Record<NewsroomLanguage, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  ar: () => import('./ar.ts'),
};

/** The first wanted language that the newsroom speaks, else English. */
export function chooseLanguage(wanted: readonly string[]): NewsroomLanguage {
  for (const tag of wanted) {
    const found = newsroomLanguages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** Loads the texts of a language. */
export async function loadStrings(language: NewsroomLanguage): Promise<Strings> {
  const { catalogue } = await loaders[language]();
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    t: (key, values = {}) => filled(catalogue[key], values, language),
    has: (key): key is TextKey => Object.hasOwn(catalogue, key),
  };
}

const context = createContext<Strings | null>(null);

export function StringsProvider({ strings, children }: { readonly strings: Strings; readonly children: ReactNode }) {
  return <context.Provider value={strings}>{children}</context.Provider>;
}

/** The texts in the person's language. Throws outside `StringsProvider`. */
export function useStrings(): Strings {
  const strings = useContext(context);
  if (strings === null) throw new Error('no texts: the component stands outside StringsProvider');
  return strings;
}

/** The texts of the newsroom in the person's language: loaded in two portions, given to every component. */
import { createContext, type ReactNode, useContext } from 'react';
import { type OnDemand, onDemand } from '../frame/on-demand.ts';
import type { catalogue as english } from './en.ts';
import { filled, type Text, type TextArguments } from './text.ts';

export type TextKey = keyof typeof english;

export interface Strings {
  /** The language of the texts. */
  readonly language: NewsroomLanguage;
  readonly direction: 'ltr' | 'rtl';
  /** A text; before `allTexts` are there, one of those of the first screens. */
  t(key: TextKey, values?: TextArguments): string;
  /** True if there is a text with this key: for keys that are put together, as those of error codes. */
  has(key: string): key is TextKey;
  /** Has the texts of all other screens loaded too. */
  readonly allTexts: OnDemand<void>;
}

export const newsroomLanguages = ['en', 'de', 'ar'] as const;
export type NewsroomLanguage = (typeof newsroomLanguages)[number];

type Texts = Readonly<Record<string, Text>>;

interface Loaders {
  first(): Promise<{ readonly first: Texts }>;
  all(): Promise<{ readonly catalogue: Texts }>;
}

const loaders: Readonly<Record<NewsroomLanguage, Loaders>> = {
  en: { first: () => import('./first/en.ts'), all: () => import('./en.ts') },
  de: { first: () => import('./first/de.ts'), all: () => import('./de.ts') },
  ar: { first: () => import('./first/ar.ts'), all: () => import('./ar.ts') },
};

/** The first wanted language that the newsroom speaks, else English. */
export function chooseLanguage(wanted: readonly string[]): NewsroomLanguage {
  for (const tag of wanted) {
    const found = newsroomLanguages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** Loads the texts of a language that the first screens say. */
export async function loadStrings(language: NewsroomLanguage): Promise<Strings> {
  let { first: texts } = await loaders[language].first();
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    t: (key, values = {}) => filled(texts[key] ?? key, values, language),
    has: (key): key is TextKey => Object.hasOwn(texts, key),
    allTexts: onDemand(async () => {
      texts = (await loaders[language].all()).catalogue;
    }),
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

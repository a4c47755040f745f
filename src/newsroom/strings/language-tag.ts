/** The newsroom's languages as the core names languages. */
import { type LanguageTag, languageTag } from '../../core/language.ts';
import { type NewsroomLanguage, newsroomLanguages } from './strings.tsx';

/** The tag of a language that the newsroom speaks. */
export function tagOf(language: NewsroomLanguage): LanguageTag {
  const tag = languageTag(language);
  if (!tag.ok) throw new Error(`the newsroom speaks ${language}, which is no language tag`);
  return tag.value;
}

/** The newsroom's language that a form names; null for anything else. */
export function chosenLanguage(text: string | null): NewsroomLanguage | null {
  return newsroomLanguages.find((language) => language === text) ?? null;
}

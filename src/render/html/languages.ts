/** The attributes of words in another language than those around them. */
import { directionOf, type LanguageTag } from '../../core/language.ts';
import { attribute, html, type Markup } from './markup.ts';

/** The language of the words, and their direction where it is not the one around them. */
export function languageAttributes(tag: LanguageTag, around: LanguageTag): Markup {
  const direction = directionOf(tag);
  return html`${attribute('lang', tag)}${attribute('dir', direction === directionOf(around) ? null : direction)}`;
}

/** The same for a link whose words and whose page are in that language. */
export function languageLinkAttributes(tag: LanguageTag, around: LanguageTag): Markup {
  return html`${languageAttributes(tag, around)}${attribute('hreflang', tag)}`;
}

/** The letters of the newsroom, as plain text in the language of whoever gets them. */

import type { ArticleId } from '../core/ids.ts';
import type { Instant, TimeZone } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Notice } from '../core/notice.ts';
import type { Person } from '../core/person.ts';
import { arabicLetters } from './texts/ar.ts';
import { germanLetters } from './texts/de.ts';
import { englishLetters } from './texts/en.ts';
import type { ChangedAddressFacts, LetterFacts, LetterTexts } from './texts/texts.ts';

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly language: string;
}

export type LetterKind = 'invitation' | 'password-reset' | 'new-address';

interface Occasion {
  readonly publication: string;
  readonly name: string;
  readonly link: string;
  readonly expiresAt: Instant;
  readonly timeZone: TimeZone;
  /** What the person reads, if it is known. */
  readonly language: LanguageTag | null;
}

const textsOf: Readonly<Record<string, LetterTexts>> = { en: englishLetters, de: germanLetters, ar: arabicLetters };

/** Writes a letter; in English where its person reads a language that has no texts yet. */
export function letterFor(kind: LetterKind, { language: tag, expiresAt, timeZone, ...occasion }: Occasion): Letter {
  const { language, texts } = textsFor(tag);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone });
  const facts: LetterFacts = { ...occasion, until: format.format(expiresAt) };
  const words = { invitation: texts.invitation, 'password-reset': texts.passwordReset, 'new-address': texts.newAddress }[kind];
  return { ...words(facts), language };
}

/** Tells a person, at the former mail address, that it is not the person's any more. */
export function addressChangedLetter({ language: tag, ...facts }: ChangedAddressFacts & Pick<Occasion, 'language'>): Letter {
  const { language, texts } = textsFor(tag);
  return { ...texts.addressChanged(facts), language };
}

interface NoticesOccasion {
  readonly person: Pick<Person, 'name' | 'language'>;
  readonly publication: { readonly name: string; readonly baseUrl: string; readonly timeZone: TimeZone };
  readonly notices: readonly (Omit<Notice, 'personId' | 'at'> & { readonly slugline: string; readonly articleId: ArticleId | null })[];
  readonly more: number;
}

/** Gathers what a person was told; each with where it leads. */
export function noticesLetter({ person, publication, notices, more }: NoticesOccasion): Letter {
  const { language, texts } = textsFor(person.language);
  const { name, baseUrl, timeZone } = publication;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const room = `${baseUrl}/newsroom`;
  const lines = notices.map(({ kind, slugline, edition, by, deadline, storyId, articleId }) => ({
    kind,
    slugline,
    edition: languages.of(edition) ?? edition,
    by,
    until: deadline === null ? null : format.format(deadline),
    link: articleId === null ? `${room}/stories/${storyId}` : `${room}/articles/${articleId}`,
  }));
  const facts = { publication: name, name: person.name, notices: lines, more, desk: `${room}/`, account: `${room}/account` };
  return { ...texts.notices(facts), language };
}

function textsFor(tag: LanguageTag | null): { readonly language: string; readonly texts: LetterTexts } {
  const wanted = tag === null ? '' : new Intl.Locale(tag).language;
  const language = wanted in textsOf ? wanted : 'en';
  return { language, texts: textsOf[language] ?? englishLetters };
}

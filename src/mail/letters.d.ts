/** The letters of the newsroom, as plain text in the language of whoever gets them. */
import type { ArticleId } from '../core/ids.ts';
import type { Instant, TimeZone } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Notice } from '../core/notice.ts';
import type { Person } from '../core/person.ts';
import type { ChangedAddressFacts } from './texts/texts.ts';
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
/** Writes a letter; in English where its person reads a language that has no texts yet. */
export declare function letterFor(kind: LetterKind, { language: tag, expiresAt, timeZone, ...occasion }: Occasion): Letter;
/** Tells a person, at the former mail address, that it is not the person's any more. */
export declare function addressChangedLetter({ language: tag, ...facts }: ChangedAddressFacts & Pick<Occasion, 'language'>): Letter;
interface NoticesOccasion {
  readonly person: Pick<Person, 'name' | 'language'>;
  readonly publication: {
    readonly name: string;
    readonly baseUrl: string;
    readonly timeZone: TimeZone;
  };
  readonly notices: readonly (Omit<Notice, 'personId' | 'at'> & {
    readonly slugline: string;
    readonly articleId: ArticleId | null;
  })[];
  readonly more: number;
}
/** Gathers what a person was told; each with where it leads. */
export declare function noticesLetter({ person, publication, notices, more }: NoticesOccasion): Letter;

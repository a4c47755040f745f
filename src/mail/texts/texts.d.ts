/** What a catalogue of letters has. */
import type { NoticeKind } from '../../core/notice.ts';
export interface LetterFacts {
  readonly publication: string;
  readonly name: string;
  readonly link: string;
  /** Until when the link works, in words of the language. */
  readonly until: string;
}
export interface ChangedAddressFacts extends Pick<LetterFacts, 'publication' | 'name'> {
  /** The new address. */
  readonly email: string;
}
export interface NoticesFacts extends Pick<LetterFacts, 'publication' | 'name'> {
  readonly notices: readonly NoticeLine[];
  /** How many are left out. */
  readonly more: number;
  /** Where all of them are, and where mails are chosen. */
  readonly desk: string;
  readonly account: string;
}
interface NoticeLine {
  readonly kind: NoticeKind;
  readonly slugline: string;
  /** The edition's language, in words. */
  readonly edition: string;
  readonly by: string | null;
  /** The deadline in words. */
  readonly until: string | null;
  readonly link: string;
}
interface Words {
  readonly subject: string;
  readonly text: string;
}
export interface LetterTexts {
  invitation(facts: LetterFacts): Words;
  passwordReset(facts: LetterFacts): Words;
  /** To the new address. */
  newAddress(facts: LetterFacts): Words;
  /** What somebody was told of articles, gathered. */
  notices(facts: NoticesFacts): Words;
  /** To the former address. */
  addressChanged(facts: ChangedAddressFacts): Words;
}

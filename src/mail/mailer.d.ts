import type { Letter } from './letters.ts';
export interface Mailer {
  /** Hands a letter to the mail server; rejects if it does not take it. */
  send(to: string, letter: Letter): Promise<void>;
  close(): void;
}
/** Where a mail server is, and who sends. */
export interface MailAddress {
  readonly url: string;
  readonly from: string;
}
/** A mailer for a server. It connects when there is a letter. */
export declare function createMailer({ url, from }: MailAddress): Mailer;

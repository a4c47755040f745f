/** Sends letters by a mail server. */
import { createTransport } from 'nodemailer';
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

/** How long a mail server may keep somebody waiting who looks at a screen. */
const patienceMs = 10_000;

/** A mailer for a server. It connects when there is a letter. */
export function createMailer({ url, from }: MailAddress): Mailer {
  const patience = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs };
  const transport = createTransport({ url, ...patience });
  return {
    async send(to, { subject, text, language }) {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}

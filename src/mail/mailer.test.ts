import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, tag } from '../../test/builders.ts';
import { type MailServer, startMailServer } from '../../test/mail-server.ts';
import type { TimeZone } from '../core/instant.ts';
import { letterFor } from './letters.ts';
import { createMailer, type Mailer } from './mailer.ts';

const occasion = {
  publication: 'The Lantern',
  name: 'Ines',
  link: 'https://lantern.example/newsroom/invitation/0123456789',
  expiresAt: at('2026-03-11T09:00Z'),
  timeZone: 'Europe/Berlin' as TimeZone,
};
const letter = (language: string | null) => letterFor('invitation', { ...occasion, language: language === null ? null : tag(language) });

let server: MailServer;
let mailer: Mailer;

beforeAll(async () => {
  server = await startMailServer(['gone@paper.example']);
  mailer = createMailer({ url: server.url, from: 'The Lantern <desk@lantern.example>' });
});
afterAll(async () => {
  mailer.close();
  await server.close();
});

describe('a letter', () => {
  it('reaches the mail server with everything that a letter needs', async () => {
    await mailer.send('ines@paper.example', letter('en'));
    const { from, to, source } = server.letters.at(-1) ?? { from: '', to: [], source: '' };
    expect([from, to]).toEqual(['desk@lantern.example', ['ines@paper.example']]);
    for (const header of [
      'From: The Lantern <desk@lantern.example>',
      'To: ',
      'Date: ',
      'Message-ID: ',
      'Subject: ',
      'Content-Language: en',
    ]) {
      expect(source).toContain(header);
    }
    expect(source.replaceAll('=\r\n', '')).toContain(occasion.link);
  });
  it('that the server does not take is an error', async () =>
    await expect(mailer.send('gone@paper.example', letter('en'))).rejects.toThrow('nobody of that name'));
  it.each([
    ['de', 'de', 'Mittwoch, 11. März 2026'],
    ['de-AT', 'de', 'Redaktion'],
    ['ar', 'ar', 'غرفة أخبار'],
    ['fr', 'en', 'Wednesday'],
    [null, 'en', 'Wednesday'],
  ])('for somebody who reads %s is written in %s', (reads, language, words) => {
    const written = letter(reads);
    expect([written.language, written.text]).toEqual([language, expect.stringContaining(words)]);
  });
  it.each(['en', 'de', 'ar'])('in %s names the publication, the person and the link, of both kinds', (language) => {
    for (const kind of ['invitation', 'password-reset'] as const) {
      const { subject, text } = letterFor(kind, { ...occasion, language: tag(language) });
      expect(subject).toContain('The Lantern');
      expect(text).toContain('Ines');
      expect(text).toContain(`\n${occasion.link}\n`);
    }
  });
});

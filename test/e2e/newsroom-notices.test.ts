/** A translator whose original changes: the board shows it, the bell counts it, and a mail gathers it in the translator's language. */

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type MailServer, startMailServer } from '../mail-server.ts';
import { programAtWork } from './newsroom-at-work.ts';
import { becomeOwner, beginStory, callAs, comesIn, type Visitor } from './newsroom-browser.ts';

const mails: MailServer = await startMailServer();
const { program, browser } = await programAtWork({ env: { COURANT_MAIL_URL: mails.url, COURANT_MAIL_FROM: 'desk@lantern.example' } });
let owner: Visitor;
let dora: Visitor;

beforeAll(async () => {
  owner = await becomeOwner(program, browser);
  const grants = [{ role: 'translator', editions: 'all', sections: 'all' }];
  await callAs(owner, 'invitePerson', { body: { name: 'Dora Weiß', email: 'dora@lantern.example', language: null, grants } });
  await vi.waitFor(() => expect(mails.letters).toHaveLength(1), 10_000);
  const [link = ''] = /http\S+\/invitation\/\S+/.exec(wordsOf(mails.letters[0])) ?? [];
  dora = await comesIn(browser, link);
}, 120_000);

afterAll(() => mails.close());

const bodyOf = (texts: Readonly<Record<string, string>>): object => ({
  type: 'doc',
  content: Object.entries(texts).map(([id, text]) => ({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] })),
});

async function save(writer: Visitor, articleId: string, { headline, ...texts }: Readonly<Record<string, string>>): Promise<void> {
  const params = { articleId };
  const { answer } = await callAs(writer, 'readArticle', { params });
  const content = { ...answer.content, headline, body: bodyOf(texts) };
  const saved = await callAs(writer, 'saveArticle', { params, body: { content, changedFrom: null } });
  expect(saved.status, JSON.stringify(saved.answer)).toBe(200);
}

/** Dora's confirmed German translation of the owner's story. */
async function translated(slugline: string): Promise<{ readonly storyId: string; readonly articleId: string }> {
  const { storyId, articleId } = await beginStory(owner, slugline);
  await save(owner, articleId, { headline: 'The ferry', one: 'The ferry leaves at nine.' });
  const begun = await callAs(dora, 'addTranslation', { params: { storyId }, body: { edition: 'de', takesOver: false } });
  const params = { articleId: begun.answer.articleId };
  await save(dora, params.articleId, { headline: 'Die Fähre', eins: 'Die Fähre geht um neun.' });
  for (const [segment, original] of Object.entries({ headline: 'headline', eins: 'one' })) {
    await callAs(dora, 'linkSegment', { params, body: { segment, to: [original] } });
  }
  const { answer } = await callAs(dora, 'readAlignment', { params });
  const body = { segments: null, originalRevisionId: answer.original.revisionId };
  expect((await callAs(dora, 'confirmSegments', { params, body })).status).toBe(200);
  return { storyId, articleId };
}

describe('an original that changes', () => {
  it('shows on the translator’s board at once, on the bell, and in one German mail for all of it', async () => {
    const changedLanguage = await callAs(dora, 'changeAccount', { body: { name: 'Dora Weiß', language: 'de' } });
    expect(changedLanguage.status).toBe(200);
    await dora.page.evaluate(() => localStorage.setItem('newsroom-language', 'de'));
    const stories = [await translated('ferry'), await translated('second-ferry')];
    const { page } = dora;
    await page.goto(new URL('/newsroom/?q=ferry', program.address).href);
    const cells = page.getByRole('gridcell', { name: /Deutsch · Entwurf/ });
    await cells.nth(1).waitFor();
    const bell = page.getByRole('button', { name: /Hinweis/ });
    expect(await bell.textContent()).toBe('Hinweise');
    for (const { articleId } of stories) await save(owner, articleId, { headline: 'The ferry', one: 'The ferry leaves at ten.' });
    await page
      .getByRole('gridcell', { name: /1 Absatz hinter dem Original/ })
      .nth(1)
      .waitFor({ timeout: 5_000 });
    await page.getByRole('button', { name: '2 neue Hinweise' }).waitFor({ timeout: 5_000 });

    hurryMail();
    await vi.waitFor(() => expect(mails.letters).toHaveLength(2), 20_000);
    const letter = mails.letters[1];
    expect(letter?.to).toEqual(['dora@lantern.example']);
    const text = wordsOf(letter);
    expect(text.match(/Das Original hat sich geändert/g)).toHaveLength(2);
    expect(text).toContain('second-ferry (Deutsch)');

    await page.getByRole('button', { name: '2 neue Hinweise' }).press('Enter');
    await page.getByRole('link', { name: /second-ferry · Deutsch/ }).waitFor();
    await page.getByRole('button', { name: 'Alle als gelesen markieren' }).press('Enter');
    await page.getByRole('button', { name: 'Hinweise', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    expect(
      await page.getByRole('button', { name: 'Hinweise', exact: true }).evaluate((element) => element === document.activeElement),
    ).toBe(true);
    expect(dora.complaints).toEqual([]);
  }, 90_000);

  it('says to whoever opens another’s article whose it is, and tells that person when it is taken over', async () => {
    const { storyId } = await translated('third-ferry');
    const { answer } = await callAs(owner, 'readStory', { params: { storyId } });
    const german = answer.cells.find(({ edition }) => edition === 'de')?.articleId;
    await owner.page.goto(new URL(`/newsroom/articles/${german}`, program.address).href);
    await owner.page.getByText(/Dora Weiß claimed this article/).waitFor();
    await owner.page.getByRole('button', { name: 'Take it over' }).click();
    await owner.page.getByText(/Dora Weiß claimed this article/).waitFor({ state: 'detached' });
    await dora.page.getByRole('button', { name: '1 neuer Hinweis' }).press('Enter');
    await dora.page.getByText('Ines Morrow hat ihn von Ihnen übernommen.').waitFor();
  }, 60_000);
});

/** As if a quarter of an hour had passed. */
function hurryMail(): void {
  const database = new DatabaseSync(join(program.folder, 'courant.sqlite'));
  database.exec("update jobs set due_at = 0 where kind = 'mail-notices' and finished_at is null");
  database.close();
}

/** The words of a letter as they are read, whatever they were coded in. */
function wordsOf(letter: MailServer['letters'][number] | undefined): string {
  const source = letter?.source ?? '';
  const [, ...parts] = source.split('\r\n\r\n');
  const text = parts.join('\n');
  if (/base64/i.test(source)) return Buffer.from(text, 'base64').toString('utf8');
  const bytes = text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

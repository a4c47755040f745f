/** The newsroom that is measured: the real program with thousands of stories, and people of it in browsers of their own. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { instant } from '../../src/core/instant.ts';
import { openStorage } from '../../src/storage/open.ts';
import { callAs, password, type Visitor, visitor } from '../../test/e2e/newsroom-browser.ts';
import { type Program, startProgram } from '../../test/e2e/program.ts';
import { writeManyStories } from '../../test/many-stories.ts';
import type { createTypist } from '../typist.ts';

/** Starts the program on a folder with so many stories in twelve editions. */
export async function startRoom(stories: number): Promise<Program> {
  return await startProgram({
    isOwned: true,
    async fill(folder) {
      const storage = await openStorage({ sqliteFile: join(folder, 'courant.sqlite') });
      await writeManyStories(storage, { stories, now: instant(Date.now()) });
      const baseUrl = 'http://localhost:1';
      await storage.transact(async ({ publication }) => {
        const found = await publication.find();
        if (found !== null) await publication.save({ ...found, baseUrl });
      });
      await storage.close();
    },
  });
}

/** Gives a person of the newsroom a password: the first owns the publication, the others edit. */
export async function givePassword(program: Program, number: number): Promise<string> {
  const email = `person-${number}@test.example`;
  const secret = /reset-password\/(\S+)/.exec(await program.run('user', 'reset', email))?.[1];
  const answer = await fetch(`${program.address}/api/password-resets/${secret}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ password }),
  });
  if (!answer.ok) throw new Error(`the password of ${email} was not set: ${answer.status} ${await answer.text()}`);
  return email;
}

/** Signs somebody in and waits for the board. */
export async function comeIn({ page }: Pick<Visitor, 'page'>, program: Program, email: string): Promise<void> {
  await page.goto(`${program.address}/newsroom/`);
  await page.getByLabel('Mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.locator('[data-row="0"]').waitFor();
}

/** Somebody of the newsroom, signed in, with a fresh browser. */
export async function signedIn(browser: Browser, program: Program, number: number): Promise<Visitor> {
  const email = await givePassword(program, number);
  const person = await visitor(browser);
  await comeIn(person, program, email);
  return person;
}

interface Words {
  readonly slugline: string;
  readonly words: number;
  readonly typist: ReturnType<typeof createTypist>;
}

/** Begins a story whose original has a headline and so many words. */
export async function writeArticle(writer: Visitor, { slugline, words, typist }: Words) {
  const begun = await callAs(writer, 'createStory', {
    body: { slugline, sectionId: 'city', topicIds: [], deskId: null, edition: 'en' },
  });
  const params = { articleId: begun.answer.articleId };
  const { answer } = await callAs(writer, 'readArticle', { params });
  const content = {
    ...answer.content,
    slug: slugline,
    headline: typist.sentence(7),
    standfirst: `${typist.sentence(18)}.`,
    body: typist.feature(words).toJSON(),
  };
  const { status } = await callAs(writer, 'saveArticle', { params, body: { content, changedFrom: answer.revision.id } });
  if (status !== 200) throw new Error(`the article was not saved: ${status}`);
  return begun.answer;
}

/** People of a newsroom in browsers of their own, on the real program. */
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { addresses } from '../../src/contract/addresses.ts';
import type { Operations } from '../../src/contract/api.ts';
import type { Sent } from '../../src/contract/operation.ts';
import type { Role } from '../../src/core/permission.ts';
import { findChromium } from '../chromium.ts';
import type { Program } from './program.ts';

export const password = 'forty steps to the old quay';

/** Somebody with a browser. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser complained of. */
  readonly complaints: readonly string[];
}

/** A Chromium for the tests. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
}

/** A person with a fresh browser, who notes what the page complains of. */
export async function visitor(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { context, page, complaints };
}

/** Presses Tab until something has the focus: whoever has no mouse must get there. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${wanted}`);
}

type Parts = { readonly params?: Readonly<Record<string, string>>; readonly body?: unknown };

/** Calls the API with a browser's session; the status and the JSON. */
export async function callAs<Id extends keyof Operations>(
  { context, page }: Visitor,
  id: Id,
  { params = {}, body }: Parts,
): Promise<{ readonly status: number; readonly answer: Sent<Operations[Id], 'answer'> }> {
  const { method, path } = addresses[id];
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const answer = await context.request.fetch(new URL(filled, page.url()).href, {
    method: method.toUpperCase(),
    ...(body === undefined ? {} : { data: body }),
    // The server may just be closing a connection that was idle.
    maxRetries: 2,
  });
  const text = await answer.text();
  return { status: answer.status(), answer: text === '' ? undefined : JSON.parse(text) };
}

/** Takes the owner's link of the first run. */
export async function becomeOwner(program: Program, browser: Browser): Promise<Visitor> {
  const owner = await visitor(browser);
  await owner.page.goto(program.ownerLink);
  await owner.page.getByLabel('Your name').fill('Ines Morrow');
  await owner.page.getByLabel('Mail address').fill('ines@lantern.example');
  await owner.page.getByLabel('Password', { exact: true }).fill(password);
  await owner.page.getByRole('button', { name: 'Become the owner' }).click();
  await owner.page.getByRole('grid').waitFor();
  return owner;
}

/** Somebody whom the owner invites and who comes in. */
export async function invited(
  owner: Visitor,
  browser: Browser,
  { name, role }: { readonly name: string; readonly role: Role },
): Promise<Visitor> {
  const body = {
    name,
    email: `${name.split(' ')[0]?.toLowerCase()}@lantern.example`,
    language: null,
    grants: [{ role, editions: 'all', sections: 'all' }],
  };
  const { answer } = await callAs(owner, 'invitePerson', { body });
  if (answer.link === null) throw new Error('the invitation went by mail');
  return await comesIn(browser, answer.link);
}

/** Somebody who comes in by the link of an invitation. */
export async function comesIn(browser: Browser, link: string): Promise<Visitor> {
  const guest = await visitor(browser);
  await guest.page.goto(link);
  await guest.page.getByLabel('Password', { exact: true }).fill(password);
  await guest.page
    .getByRole('button')
    .filter({ hasText: /accept|come in|join/i })
    .click();
  await guest.page.getByRole('grid').waitFor();
  return guest;
}

/** Begins a story in English and opens its original in the editor. */
export async function beginStory(writer: Visitor, slugline: string): Promise<{ readonly storyId: string; readonly articleId: string }> {
  const { answer: publication } = await callAs(writer, 'readPublication', {});
  const body = { slugline, sectionId: publication.sections[0]?.id, topicIds: [], deskId: null, edition: 'en' };
  const { status, answer } = await callAs(writer, 'createStory', { body });
  expect(status).toBe(200);
  await writer.page.goto(new URL(`/newsroom/articles/${answer.articleId}`, writer.page.url()).href);
  await textOf(writer).waitFor();
  return answer;
}

/** The text of the article that somebody has open. */
export function textOf({ page }: Visitor): Locator {
  return page.getByRole('textbox', { name: 'Text of the article' });
}

/** The words of the text that somebody has open, without the names at others' carets. */
export async function wordsOf(writer: Visitor): Promise<string> {
  return await textOf(writer).evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const caret of copy.querySelectorAll('.caret')) caret.remove();
    return copy.textContent;
  });
}

/** Resolves when the page says that everything is saved. */
export async function saved({ page }: Visitor): Promise<void> {
  await page.getByText('Saved', { exact: true }).waitFor();
}

/** Every screen of the newsroom for people who see, hear and point in other ways: what axe finds, on the real program. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOTP } from '@better-auth/utils/otp';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue as arabic } from '../../src/newsroom/strings/ar.ts';
import { catalogue as english } from '../../src/newsroom/strings/en.ts';
import { filled, type Text } from '../../src/newsroom/strings/text.ts';
import { bytesOfBase32 } from '../newsroom/base32.ts';
import { everyBlock } from './every-block.ts';
import { type Places, type Say, type Screen, screensInside, screensOnTelephone, screensOutside, type TextKey } from './every-screen.ts';
import { programAtWork } from './newsroom-at-work.ts';
import { beginStory, callAs, password, saved, textOf, type Visitor, visitor } from './newsroom-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const languages: Readonly<Record<'en' | 'ar', Readonly<Record<TextKey, Text>>>> = { en: english, ar: arabic };

const { program, browser } = await programAtWork();
let owner: Visitor;
let places: Places;
let welcomeFaults: readonly string[];
let setUpFaults: readonly string[];

beforeAll(async () => {
  owner = await visitor(browser, { reducedMotion: 'reduce' });
  await owner.page.goto(program.ownerLink);
  await owner.page.getByLabel('Your name').fill('Ines Morrow');
  await owner.page.getByLabel('Mail address').fill('ines@lantern.example');
  await owner.page.getByLabel('Password', { exact: true }).fill(password);
  welcomeFaults = await faultsInBothLights(owner.page);
  await owner.page.getByRole('button', { name: 'Become the owner' }).click();
  await owner.page.getByRole('grid').waitFor();
  places = await furnish(owner);
}, 300_000);

/** Makes what the screens are to show: an article with everything in it, changes that are public, and links. */
async function furnish(editor: Visitor): Promise<Places> {
  const { answer: library } = await callAs(editor, 'readPictures', {});
  const picture = library.pictures[0]?.id ?? '';
  const { storyId, articleId } = await beginStory(editor, 'every-block');
  const { answer: empty } = await callAs(editor, 'readArticle', { params: { articleId } });
  const content = { ...empty.content, headline: 'A page with everything on it', body: everyBlock(picture) };
  const done = await callAs(editor, 'saveArticle', { params: { articleId }, body: { content, changedFrom: null } });
  expect(done.status, JSON.stringify(done.answer)).toBe(200);
  await callAs(editor, 'addComment', { params: { articleId }, body: { anchor: null, text: 'Who counted them?' } });
  await callAs(editor, 'addTranslation', { params: { storyId }, body: { edition: 'de', takesOver: false } });
  await suggest(editor);
  const { articleId: publicArticle, storyId: translatedStory } = await changePublic(editor);
  const params = { articleId: publicArticle };
  await correctHere(editor, translatedStory, publicArticle);
  const { answer: shared } = await callAs(editor, 'sharePreview', { params, body: { recipient: 'A reader', revision: null, days: 1 } });
  const guest = { name: 'Jun Harrow', email: 'jun@lantern.example', language: null, grants: [] };
  const { answer: people } = await callAs(editor, 'readPeople', {});
  const personId = people.people[0]?.id ?? '';
  const invited = await callAs(editor, 'invitePerson', {
    body: { ...guest, grants: [{ role: 'translator', editions: ['de'], sections: 'all' }] },
  });
  const reset = await callAs(editor, 'resetPersonPassword', { params: { personId }, body: { removesTwoFactor: false } });
  const pathOf = (link: string | null): string => new URL(link ?? '').pathname;
  return {
    article: articleId,
    publicArticle,
    translation: await staleTranslation(editor),
    story: storyId,
    translatedStory,
    picture,
    invitation: pathOf(invited.answer.link),
    reset: pathOf(reset.answer.link),
    preview: pathOf(shared.address),
    guarded: await guard(editor),
  };
}

/** Lets somebody in who is asked for a code after the password. */
async function guard(editor: Visitor): Promise<Places['guarded']> {
  const email = 'nora@lantern.example';
  const grants = [{ role: 'reporter', editions: 'all', sections: 'all' }];
  const { answer } = await callAs(editor, 'invitePerson', { body: { name: 'Nora Vale', email, language: null, grants } });
  const { context, page } = await visitor(browser);
  await page.goto(answer.link ?? '');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.getByRole('grid').waitFor();
  await page.goto(new URL('/newsroom/account', page.url()).href);
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('button', { name: 'Set up codes' }).click();
  const key = await page.getByLabel('Key', { exact: true }).inputValue();
  await page.getByLabel('Code that the app shows').fill(await createOTP(Buffer.from(bytesOfBase32(key)).toString()).totp());
  setUpFaults = await faultsInBothLights(page);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Emergency codes' }).waitFor();
  await context.close();
  return { email, password };
}

/** Types words that are only suggested. */
async function suggest(editor: Visitor): Promise<void> {
  await textOf(editor).getByText('A plain beginning').waitFor();
  await editor.page.getByLabel('Suggesting').check();
  await textOf(editor).getByText('A plain beginning').click();
  await editor.page.keyboard.type('perhaps ');
  await saved(editor);
}

/** Changes an article that readers see, so that it has two revisions and a stale translation. */
async function changePublic(editor: Visitor): Promise<{ readonly articleId: string; readonly storyId: string }> {
  const { answer: board } = await callAs(editor, 'readBoard', {});
  const row = board.rows.find(({ cells }) => cells.filter(({ state }) => state === 'public').length > 2);
  const articleId = row?.cells.find(({ edition }) => edition === row.originalEdition)?.articleId ?? '';
  const { answer } = await callAs(editor, 'readArticle', { params: { articleId } });
  const content = { ...answer.content, headline: `${answer.content.headline}, again` };
  expect((await callAs(editor, 'saveArticle', { params: { articleId }, body: { content, changedFrom: null } })).status).toBe(200);
  return { articleId, storyId: row?.storyId ?? '' };
}

/** A correction that the other languages have still to run. */
async function correctHere(editor: Visitor, storyId: string, articleId: string): Promise<void> {
  const { answer } = await callAs(editor, 'readArticle', { params: { articleId } });
  const texts = [{ edition: answer.edition, text: 'It was the other pier.' }];
  expect((await callAs(editor, 'correctStory', { params: { storyId }, body: { correctionId: null, texts } })).status).toBe(200);
}

/** A translation of the demo whose original has changed since. */
async function staleTranslation(editor: Visitor): Promise<string> {
  const { answer: board } = await callAs(editor, 'readBoard', {});
  const stale = board.rows.flatMap(({ cells }) => cells).find(({ state }) => state === 'public-stale');
  return stale?.articleId ?? '';
}

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds wrong with what the page shows, of all rules or of one. */
async function faults(page: Page, rule: string | null, part: string | null): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return await page.evaluate(
    async ([only, selector]) => {
      const { axe: judge } = globalThis as unknown as {
        axe: { run(about: Document | string, options: object): Promise<{ violations: Fault[] }> };
      };
      const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
      const runOnly = only === null ? { type: 'tag', values } : { type: 'rule', values: [only] };
      const { violations } = await judge.run(selector ?? document, { runOnly, iframes: false, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
    },
    [rule, part] as const,
  );
}

/** By day everything is looked at; by night only the colours are others. */
async function faultsInBothLights(page: Page, part: string | null = null): Promise<readonly string[]> {
  const byDay = await faults(page, null, part);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => (document.documentElement.dataset['mantineColorScheme'] ?? 'dark') === 'dark');
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one instanceof CSSTransition && one.finished)));
  const byNight = await faults(page, 'color-contrast', part);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...byDay, ...byNight.map((fault) => `by night: ${fault}`)];
}

/** A browser in a language; signed in as the owner or as nobody. */
async function reader(language: keyof typeof languages, asOwner: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: program.address,
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    ...(asOwner && { storageState: await owner.context.storageState() }),
  });
  await context.addInitScript((chosen) => localStorage.setItem('newsroom-language', chosen), language);
  return context;
}

/** The faults of every screen, each with the name of the screen. */
async function look(page: Page, screens: readonly Screen[], say: Say): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, path, shows, open, part } of screens) {
    await page.goto(path);
    await page.locator(shows).first().waitFor();
    await open?.(page, say);
    found.push(...(await faultsInBothLights(page, part ?? null)).map((fault) => `${name}: ${fault}`));
  }
  return found;
}

describe('the newsroom has no fault that axe finds', () => {
  it('on the page of the first run', () => expect(welcomeFaults).toEqual([]));
  it('while codes are set up', () => expect(setUpFaults).toEqual([]));

  it.concurrent.each(['en', 'ar'] as const)('on any screen, in %s, by day and by night', { timeout: 600_000 }, async (language) => {
    const say: Say = (key) => filled(languages[language][key], {}, language);
    const [inside, outside] = [await reader(language, true), await reader(language, false)];
    const page = await inside.newPage();
    const found = [
      ...(await look(page, screensInside(places), say)),
      ...(await look(await outside.newPage(), screensOutside(places), say)),
    ];
    expect(found).toEqual([]);
    await page.goto('/newsroom/account');
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await inside.close();
    await outside.close();
  });

  it.concurrent.each(['en', 'ar'] as const)(
    'in the head and the menus of a telephone, in %s, by day and by night',
    { timeout: 120_000 },
    async (language) => {
      const context = await reader(language, true);
      const page = await context.newPage();
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await look(page, screensOnTelephone(places), (key) => filled(languages[language][key], {}, language))).toEqual([]);
      await context.close();
    },
  );
});

/** The translation memory in the newsroom: what was confirmed in one story is offered in the next. */
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, callAs, textOf } from './newsroom-browser.ts';

const { owner } = await newsroomAtWork();
let count = 0;

afterEach(() => expect(owner.complaints).toEqual([]));

type Paragraph = readonly [id: string, text: string];

const bodyOf = (...paragraphs: readonly Paragraph[]): object => ({
  type: 'doc',
  content: paragraphs.map(([id, text]) => ({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] })),
});

async function save(articleId: string, headline: string, ...paragraphs: readonly Paragraph[]): Promise<void> {
  const params = { articleId };
  const { answer } = await callAs(owner, 'readArticle', { params });
  const content = { ...answer.content, headline, body: bodyOf(...paragraphs) };
  const saved = await callAs(owner, 'saveArticle', { params, body: { content, changedFrom: null } });
  expect(saved.status, JSON.stringify(saved.answer)).toBe(200);
}

/** Begins a story and its German translation. */
async function begun(fromMemory: boolean, ...paragraphs: readonly Paragraph[]): Promise<string> {
  const { storyId, articleId } = await beginStory(owner, `memory-${++count}`);
  await save(articleId, `The ferry ${count}`, ...paragraphs);
  const { answer } = await callAs(owner, 'addTranslation', { params: { storyId }, body: { edition: 'de', takesOver: false, fromMemory } });
  return answer.articleId;
}

/** One story is translated and confirmed; of another one a paragraph is the same, one nearly, and one new. Its translation is open. */
beforeEach(async () => {
  await owner.page.goto(new URL('/newsroom/', owner.page.url()).href);
  const first = await begun(false, ['one', 'The ferry leaves at nine.'], ['two', 'Forty people were aboard the ship.']);
  await save(first, 'Die Fähre', ['eins', 'Die Fähre geht um neun.'], ['zwei', 'Vierzig Menschen waren auf dem Schiff.']);
  const params = { articleId: first };
  for (const [segment, original] of Object.entries({ eins: 'one', zwei: 'two' })) {
    await callAs(owner, 'linkSegment', { params, body: { segment, to: [original] } });
  }
  const { answer } = await callAs(owner, 'readAlignment', { params });
  const body = { segments: ['eins', 'zwei'], originalRevisionId: answer.original.revisionId };
  const confirmed = await callAs(owner, 'confirmSegments', { params, body });
  expect(confirmed.status, JSON.stringify(confirmed.answer)).toBe(200);
  const second = await begun(
    true,
    ['one', 'The ferry leaves at nine.'],
    ['two', 'Fifty people were aboard the ship.'],
    ['three', 'All is well.'],
  );
  await owner.page.goto(new URL(`/newsroom/articles/${second}`, owner.page.url()).href);
  await textOf(owner).waitFor();
}, 60_000);

const panel = (): Locator => owner.page.getByRole('complementary', { name: 'Original' });
const matches = (): Locator => panel().getByRole('list', { name: 'From the translation memory' });
const paragraphs = () => textOf(owner).locator('p').allTextContents();

/** Resolves when the panel says that what renders a paragraph is to be confirmed. */
const isUnconfirmed = (words: string): Promise<void> =>
  panel().getByRole('listitem').filter({ hasText: words }).getByText('Not confirmed yet').waitFor();

/** Goes to the paragraph of which fifty people were aboard. */
async function goToNear(): Promise<void> {
  await panel().getByRole('listitem').filter({ hasText: 'Fifty people' }).getByRole('button').first().click();
  await matches().waitFor();
}

describe('the translation memory', () => {
  it('has filled a translation that began from it, to be confirmed', async () => {
    await isUnconfirmed('leaves at nine');
    expect(await paragraphs()).toEqual(['Die Fähre geht um neun.']);
  });

  it('shows a text that is nearly the same with the difference marked, and is taken by a key and undone', async () => {
    await goToNear();
    expect(await matches().locator('del').first().textContent()).toContain('Forty');
    expect(await matches().locator('ins').first().textContent()).toContain('Fifty');
    await owner.page.keyboard.press('Alt+1');
    await textOf(owner).locator('p', { hasText: 'Vierzig Menschen' }).waitFor();
    expect(await paragraphs()).toEqual(['Die Fähre geht um neun.', 'Vierzig Menschen waren auf dem Schiff.']);
    await isUnconfirmed('Fifty people');
    await owner.page.keyboard.press('Control+z');
    await textOf(owner).locator('p', { hasText: 'Vierzig Menschen' }).waitFor({ state: 'detached' });
  });

  it('writes over what a person wrote only when the person takes it, which can be undone', async () => {
    await panel().getByRole('listitem').filter({ hasText: 'Fifty people' }).getByRole('button', { name: 'Translate here' }).click();
    await owner.page.keyboard.type('Fünfzig');
    await matches().getByRole('button').first().click();
    await textOf(owner).locator('p', { hasText: 'Vierzig Menschen' }).waitFor();
    await owner.page.keyboard.press('Control+z');
    await textOf(owner).locator('p', { hasText: 'Fünfzig' }).waitFor();
  });

  it('is searched by words with a key, and forgets', async () => {
    await textOf(owner).locator('p').first().click();
    await owner.page.keyboard.press('Control+Alt+g');
    const dialog = owner.page.getByRole('dialog', { name: 'Translation memory' });
    await dialog.getByRole('textbox').fill('people aboard');
    await owner.page.keyboard.press('Enter');
    const found = dialog.getByRole('listitem').filter({ hasText: 'Vierzig Menschen' });
    await found.first().waitFor();
    await found.first().getByRole('button', { name: 'Forget' }).click();
    await dialog.getByText('Nothing with all of these words was confirmed.').waitFor();
    await owner.page.keyboard.press('Escape');
  });
});

describe('translating with another program', () => {
  it('takes back what was translated, and says what it left out', async () => {
    const articleId = new URL(owner.page.url()).pathname.split('/').at(-1) ?? '';
    await owner.page.getByRole('button', { name: 'Details', exact: true }).first().click();
    const address = await owner.page.getByRole('link', { name: 'Download XLIFF' }).getAttribute('href');
    expect(address).toBe(`/api/articles/${articleId}/xliff`);
    const file = await owner.page.evaluate(async (path) => await (await fetch(path)).text(), address ?? '');
    const translated = file
      .replace('<source>All is well.</source>', '<source>All is well.</source><target>Alles ist gut.</target>')
      .replace('<target>Die Fähre geht um neun.</target>', '<target>Die Fähre fährt um neun.</target>');
    await textOf(owner).locator('p').first().click();
    await owner.page.keyboard.press('End');
    await owner.page.keyboard.type(' Heute.');
    await owner.page.getByText('Saved', { exact: true }).first().waitFor();
    await owner.page
      .locator('input[type=file][accept*=xliff]')
      .setInputFiles({ name: 'back.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(translated) });
    await owner.page.getByText('1 text was taken, to be confirmed.').waitFor();
    await owner.page.getByText('somebody has changed the translation since').waitFor();
    await textOf(owner).locator('p', { hasText: 'Alles ist gut.' }).waitFor();
    expect(await paragraphs()).toEqual(['Die Fähre geht um neun. Heute.', 'Alles ist gut.']);
  });
});

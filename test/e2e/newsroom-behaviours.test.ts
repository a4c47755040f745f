/** What is promised of translations, in a browser, and a whole story translated by keyboard alone. */
import { beforeEach, describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { callAs, saved, tabTo, textOf } from './newsroom-browser.ts';
import { saveBody, saveTexts, type Texts, type Translated, translate, writeStory } from './translated.ts';

const { owner } = await newsroomAtWork();
const { page } = owner;
let count = 0;
let story: Omit<Translated, 'articleId'>;

const original: Texts = {
  headline: 'The ferry',
  paragraphs: [
    ['one', 'The ferry leaves at nine.'],
    ['two', 'See the timetable of the harbour.'],
    ['three', 'Forty people were aboard.'],
    ['four', 'Nobody was hurt.'],
  ],
};
const german: Texts = {
  headline: 'Die Fähre',
  paragraphs: [
    ['eins', 'Die Fähre geht um neun.'],
    ['zwei', 'Der Fahrplan hängt am Hafen.'],
    ['drei', 'Vierzig Menschen waren an Bord.'],
    ['vier', 'Niemand wurde verletzt.'],
  ],
};
const arabic: Texts = {
  headline: 'العبّارة',
  paragraphs: [
    ['w1', 'تغادر العبّارة في التاسعة.'],
    ['w2', 'الجدول معلق في الميناء.'],
    ['w3', 'كان على متنها أربعون شخصًا.'],
    ['w4', 'لم يُصب أحد.'],
  ],
};

/** The texts with one paragraph that reads otherwise. */
const changed = (id: string, text: string): Texts => ({
  ...original,
  paragraphs: original.paragraphs.map((paragraph) => (paragraph[0] === id ? [id, text] : paragraph)),
});

beforeEach(async () => {
  story = await writeStory(owner, `crossing-${++count}`, original);
});

/** Opens a translation and resolves when it says what it needs. */
async function open({ articleId }: Translated, says: string): Promise<void> {
  await page.goto(new URL(`/newsroom/articles/${articleId}`, page.url()).href);
  await textOf(owner).waitFor();
  await counts().getByText(says, { exact: true }).waitFor();
}

const workbench = () => page.getByRole('complementary', { name: 'Original' });
const counts = () => workbench().locator('header').getByRole('status').first();
const line = (words: string) => workbench().getByRole('listitem').filter({ hasText: words });
const stale = () => textOf(owner).locator('.is-stale').allTextContents();
const own = (words: string) => textOf(owner).locator('p', { hasText: words });

describe('what PRODUCT promises of translations, in a browser', () => {
  it('1: the original’s third paragraph changes: in every language the paragraphs that render it are stale, and no others', async () => {
    const inGerman = await translate(owner, story, { edition: 'de', original, own: german });
    const inArabic = await translate(owner, story, { edition: 'ar', original, own: arabic });
    await saveTexts(owner, story.originalId, changed('three', 'Fifty people were aboard.'));
    await open(inGerman, '1 stale');
    expect(await stale()).toEqual(['Vierzig Menschen waren an Bord.']);
    await open(inArabic, '1 stale');
    expect(await stale()).toEqual(['كان على متنها أربعون شخصًا.']);
  });

  it('2: bold, a link in its https form and a moved paragraph make nothing stale; the move is shown as a move', async () => {
    const linked = (href: string, isBold: boolean): object => {
      const link = { type: 'link', attrs: { href } };
      const marks = isBold ? [link, { type: 'strong' }] : [link];
      return { type: 'paragraph', attrs: { id: 'two' }, content: [{ type: 'text', text: 'See the timetable of the harbour.', marks }] };
    };
    const plain = (at: number): object => ({
      type: 'paragraph',
      attrs: { id: original.paragraphs[at]?.[0] },
      content: [{ type: 'text', text: original.paragraphs[at]?.[1] }],
    });
    const [one, three, four] = [plain(0), plain(2), plain(3)];
    await saveBody(owner, story.originalId, { blocks: [one, linked('http://harbour.example/', false), three, four] });
    const inGerman = await translate(owner, story, { edition: 'de', original, own: german });
    await saveBody(owner, story.originalId, { blocks: [four, one, linked('https://harbour.example/', true), three] });
    await open(inGerman, 'All of it is rendered and confirmed.');
    expect(await stale()).toEqual([]);
    await line('Nobody was hurt').getByText('Moved in the original').waitFor();
    expect(await workbench().getByText('Moved in the original').count()).toBe(1);
    await own('Niemand wurde').click();
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Alt+ArrowUp');
    await workbench().getByText('Moved in the original').waitFor({ state: 'detached' });
  });

  it('3: split paragraphs both turn stale, merged ones follow both originals, and what was added never does', async () => {
    const inGerman = await translate(owner, story, { edition: 'de', original, own: german });
    await open(inGerman, 'All of it is rendered and confirmed.');
    await own('Vierzig').click();
    await page.keyboard.press('Home');
    for (const _ of 'Vierzig Menschen ') await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await own('Der Fahrplan').click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    await own('Niemand').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Das steht nur hier.');
    await saved(owner);
    await line('Das steht nur hier').getByText('Only in the translation').waitFor();
    await saveTexts(owner, story.originalId, changed('three', 'Fifty people were aboard.'));
    await open(inGerman, '2 stale');
    expect(await stale()).toEqual(['Vierzig Menschen ', 'waren an Bord.']);
    await saveTexts(owner, story.originalId, changed('one', 'The ferry leaves at ten.'));
    await open(inGerman, '1 stale');
    expect(await stale()).toEqual(['Die Fähre geht um neun.Der Fahrplan hängt am Hafen.']);
    await saveTexts(owner, story.originalId, changed('two', 'Ask at the harbour.'));
    await open(inGerman, '1 stale');
    expect(await stale()).toEqual(['Die Fähre geht um neun.Der Fahrplan hängt am Hafen.']);
  });

  it('4: the translator saves while the original moves on: the article still rests on the revision that the translator saw', async () => {
    const inGerman = await translate(owner, story, { edition: 'de', original, own: german });
    const params = { articleId: inGerman.articleId };
    const { answer: before } = await callAs(owner, 'readAlignment', { params });
    await open(inGerman, 'All of it is rendered and confirmed.');
    await own('Vierzig').click();
    await saveTexts(owner, story.originalId, changed('three', 'Fifty people were aboard.'));
    await page.keyboard.press('End');
    await page.keyboard.type(' Und eine Ziege.');
    await saved(owner);
    await open(inGerman, '1 stale');
    expect(await stale()).toEqual(['Vierzig Menschen waren an Bord. Und eine Ziege.']);
    expect(await line('people were aboard').locator('del').textContent()).toContain('Forty');
    const { answer: after } = await callAs(owner, 'readAlignment', { params });
    expect(after.restsOn).toEqual(before.restsOn);
  });
});

const lamp: Texts['paragraphs'] = [
  ['a', 'Oil costs six crowns.'],
  ['b', 'The keeper buys it in autumn.'],
  ['c', 'The lamp burns until dawn.'],
];
const inArabic = ['سعر الزيت ست كرونات.', 'يشتريه الحارس في الخريف.', 'يضيء المصباح حتى الفجر.'];

it('a whole story is translated from English to Arabic by keyboard alone', async () => {
  const { keyboard } = page;
  const slugline = 'lamp-oil';
  const { originalId } = await writeStory(owner, slugline, { headline: 'Lamp oil', paragraphs: lamp });
  await page.goto(new URL('/newsroom/', page.url()).href);
  await page.getByRole('grid').waitFor();
  await keyboard.press('/');
  await keyboard.type(slugline);
  await page.getByText('1 story', { exact: true }).waitFor();
  const row = page.getByRole('row').filter({ hasText: slugline });
  await tabTo(page, row.getByRole('link').first());
  const cell = row.getByRole('button', { name: /^Arabic/ });
  for (let steps = 0; steps < 12 && !(await cell.evaluate((found) => found === document.activeElement)); steps++) {
    await keyboard.press('ArrowRight');
  }
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Begin the translation' }));
  await keyboard.press('Enter');
  await textOf(owner).waitFor();
  await counts().getByText('3 missing', { exact: true }).waitFor();
  await keyboard.press('Alt+PageDown');
  await page.locator('#field-headline:focus').waitFor();
  await keyboard.type('زيت المصابيح');
  for (const [at, text] of inArabic.entries()) {
    await keyboard.press('Control+Enter');
    await workbench().locator(`[data-row="${lamp[at]?.[0]}"][aria-current]`).waitFor();
    await keyboard.type(text);
  }
  await keyboard.press('Alt+Enter');
  await counts().getByText('All of it is rendered and confirmed.').waitFor();
  expect(await textOf(owner).locator('p').allTextContents()).toEqual(inArabic);

  await saveTexts(owner, originalId, { headline: 'Lamp oil', paragraphs: [['a', 'Oil costs nine crowns.'], ...lamp.slice(1)] });
  await counts().getByText('1 stale', { exact: true }).waitFor();
  await keyboard.press('Alt+PageDown');
  await workbench().locator('[data-row="a"][aria-current]').waitFor();
  await keyboard.press('End');
  for (const _ of 'ست كرونات.') await keyboard.press('Backspace');
  await keyboard.type('تسع كرونات.');
  await keyboard.press('Alt+Enter');
  await counts().getByText('All of it is rendered and confirmed.').waitFor();
  expect(await own('تسع').count()).toBe(1);

  await keyboard.press('Control+Alt+u');
  const submit = page.getByRole('complementary', { name: 'Publishing' }).getByRole('button', { name: 'Submit', exact: true });
  await tabTo(page, submit);
  await keyboard.press('Enter');
  await page.getByText('Submitted.').waitFor();
});

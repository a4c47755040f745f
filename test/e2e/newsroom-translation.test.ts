/** The workbench of a translator: the original beside the text, what changed in it, and saying that the translation still holds. */
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { textOf } from './newsroom-browser.ts';
import { saveTexts, translate, writeStory } from './translated.ts';

const { owner } = await newsroomAtWork();
let count = 0;

afterEach(() => expect(owner.complaints).toEqual([]));

const before = {
  headline: 'The ferry',
  paragraphs: [
    ['one', 'The ferry leaves at nine.'],
    ['two', 'Forty people were aboard.'],
  ],
} as const;
const after = {
  headline: 'The ferry',
  paragraphs: [
    ['one', 'The ferry leaves at nine.'],
    ['two', 'Fifty people were aboard.'],
    ['three', 'Nobody was hurt.'],
  ],
} as const;
const german = {
  headline: 'Die Fähre',
  paragraphs: [
    ['eins', 'Die Fähre geht um neun.'],
    ['zwei', 'Vierzig Menschen waren an Bord.'],
  ],
} as const;

/** Makes an original and its translation, changes one paragraph of the original, adds another to it, and opens the translation. */
beforeEach(async () => {
  const story = await writeStory(owner, `ferry-${++count}`, before);
  const { articleId } = await translate(owner, story, { edition: 'de', original: before, own: german });
  await saveTexts(owner, story.originalId, after);
  await owner.page.goto(new URL(`/newsroom/articles/${articleId}`, owner.page.url()).href);
  await textOf(owner).waitFor();
}, 60_000);

const panel = (): Locator => owner.page.getByRole('complementary', { name: 'Original' });
const counts = (): Locator => panel().getByRole('status');
const segment = (words: string): Locator => panel().getByRole('listitem').filter({ hasText: words });

/** Resolves when the head of the panel says this. */
async function says(words: string): Promise<void> {
  await counts().getByText(words, { exact: true }).waitFor();
}

describe('the original beside its translation', () => {
  it('is there by itself at a desk, in its own language, with what changed marked', async () => {
    await says('1 stale');
    await says('1 missing');
    const stale = segment('people were aboard');
    expect(await stale.locator('del').textContent()).toContain('Forty');
    expect(await stale.locator('ins').textContent()).toContain('Fifty');
    expect(await stale.locator('[lang=en][dir=ltr]').last().textContent()).toContain('were aboard');
    await textOf(owner).locator('p.is-stale', { hasText: 'Vierzig' }).waitFor();
  });

  it('is confirmed as it stands by keyboard, and the count falls', async () => {
    await says('1 stale');
    await owner.page.keyboard.press('Alt+PageDown');
    await panel().locator('[aria-current]', { hasText: 'people were aboard' }).waitFor();
    expect(await textOf(owner).evaluate((body) => body.contains(document.activeElement))).toBe(true);
    await owner.page.keyboard.press('Alt+Enter');
    await counts().getByText('1 stale').waitFor({ state: 'hidden' });
    await says('1 missing');
    await textOf(owner).locator('p.is-stale').waitFor({ state: 'detached' });
  });

  it('lets a missing segment be left out on purpose, and taken in again', async () => {
    await segment('Nobody was hurt').getByText('Not rendered yet').waitFor();
    await segment('Nobody was hurt').getByRole('button', { name: 'Leave out on purpose' }).click();
    await segment('Nobody was hurt').getByText('Left out on purpose').waitFor();
    await segment('Nobody was hurt').getByRole('button', { name: 'Take in again' }).click();
    await says('1 missing');
  });

  it('lets a missing segment be translated where it belongs', async () => {
    await segment('Nobody was hurt').getByRole('button', { name: 'Translate here' }).click();
    await segment('Nobody was hurt').getByText('Begun, nothing written yet').waitFor();
    await owner.page.keyboard.type('Niemand wurde verletzt.');
    await says('1 unconfirmed');
    expect(await textOf(owner).locator('p').allTextContents()).toEqual([
      'Die Fähre geht um neun.',
      'Vierzig Menschen waren an Bord.',
      'Niemand wurde verletzt.',
    ]);
    await owner.page.keyboard.press('Alt+Enter');
    await counts().getByText('1 unconfirmed').waitFor({ state: 'hidden' });
  });

  it('is followed into the text by a click', async () => {
    await segment('leaves at nine').getByRole('button').first().click();
    await textOf(owner).locator('p.is-at-caret', { hasText: 'um neun' }).waitFor();
  });

  it('is linked by dragging the handle of a paragraph to one of its lines', async () => {
    await textOf(owner).locator('.is-stale').click();
    const from = await owner.page.getByRole('button', { name: 'What this paragraph renders' }).boundingBox();
    const to = await segment('Nobody was hurt').boundingBox();
    await owner.page.mouse.move((from?.x ?? 0) + 5, (from?.y ?? 0) + 5);
    await owner.page.mouse.down();
    await owner.page.mouse.move((to?.x ?? 0) + 60, (to?.y ?? 0) + 20, { steps: 5 });
    await owner.page.mouse.up();
    await counts().getByText('1 missing').waitFor({ state: 'hidden' });
    await says('1 stale');
  });

  it('is read as it was confirmed, and as it is now', async () => {
    const texts = panel().getByLabel('Text of the original');
    await texts.selectOption({ index: 1 });
    await panel().getByText('This is an earlier text of the original.', { exact: false }).waitFor();
    expect(await panel().getByRole('listitem').allTextContents()).toEqual([
      'HeadlineThe ferry',
      'The ferry leaves at nine.',
      'Forty people were aboard.',
    ]);
    await texts.selectOption({ index: 0 });
    await segment('Nobody was hurt').waitFor();
  });
});

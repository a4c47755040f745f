/** The workbench of a translator: two columns that scroll together, one on a narrow screen, and whether it is open. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { textOf } from './newsroom-browser.ts';
import { type Paragraph, saveTexts, translate, writeStory } from './translated.ts';

const { owner } = await newsroomAtWork();
let address: string;

const numbers = Array.from({ length: 30 }, (_, at) => at);
const long = 'The ferry leaves the old quay at nine and comes back when the tide allows it, which nobody can say beforehand. ';
const original = {
  headline: 'Thirty crossings',
  paragraphs: numbers.map((at): Paragraph => [`o${at}`, `Crossing ${at}. ${long.repeat(1 + (at % 3))}`]),
};
const own = {
  headline: 'ثلاثون رحلة',
  paragraphs: numbers.map(
    (at): Paragraph => [`t${at}`, `الرحلة ${at}. ${'تغادر العبّارة الرصيف القديم في التاسعة وتعود حين يسمح المد. '.repeat(1 + (at % 2))}`],
  ),
};

beforeAll(async () => {
  const story = await writeStory(owner, 'thirty-crossings', original);
  const { articleId } = await translate(owner, story, { edition: 'ar', original, own });
  await saveTexts(owner, story.originalId, {
    ...original,
    paragraphs: original.paragraphs.map(([id, text]): Paragraph => [id, id === 'o20' ? text.replace('nine', 'ten') : text]),
  });
  address = new URL(`/newsroom/articles/${articleId}`, owner.page.url()).href;
}, 300_000);

beforeEach(async () => {
  await owner.page.setViewportSize({ width: 1280, height: 860 });
  await owner.page.goto(address);
  await textOf(owner).waitFor();
});

afterEach(() => expect(owner.complaints).toEqual([]));

/** How far apart a paragraph and its original stand, in pixels; once two frames were painted. */
async function apart(at: number): Promise<number> {
  return await owner.page.evaluate(async (index) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const top = (selector: string): number => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN;
    return Math.abs(top(`[data-block="t${index}"]`) - top(`[data-row="o${index}"] [data-level]`));
  }, at);
}

const row = (at: number) => owner.page.locator(`aside [data-row="o${at}"]`);
const paragraph = (at: number) => textOf(owner).locator(`[data-block="t${at}"]`);

/** Resolves when the marks are there, and with them the keys. */
const marked = () => textOf(owner).locator('.is-stale').waitFor();

describe('two columns', () => {
  beforeEach(marked);

  it('bring the counterpart of the paragraph with the caret level, and highlight both', async () => {
    await owner.page.keyboard.press('Alt+PageDown');
    await paragraph(20).and(owner.page.locator('.is-at-caret')).waitFor();
    await row(20).and(owner.page.locator('[aria-current]')).waitFor();
    expect(await apart(20)).toBeLessThan(3);
    await paragraph(21).click();
    expect(await apart(21)).toBeLessThan(3);
  });

  it('show with the next paragraph that needs something all that can be done about it', async () => {
    await owner.page.setViewportSize({ width: 1280, height: 680 });
    await owner.page.keyboard.press('Alt+PageDown');
    expect(await apart(20)).toBeLessThan(3);
    const box = await row(20).getByRole('button', { name: 'Next' }).boundingBox();
    expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThan(680);
  });

  it('scroll together, from either side, and come to rest', async () => {
    await paragraph(8).scrollIntoViewIfNeeded();
    await paragraph(8).click();
    const places = () => owner.page.evaluate(() => [window.scrollY, document.querySelector('aside ol[aria-label^=The]')?.scrollTop ?? 0]);
    for (const side of ['article.page', 'aside ol[aria-label^=The]']) {
      const box = await owner.page.locator(side).boundingBox();
      await owner.page.mouse.move((box?.x ?? 0) + 200, 600);
      const before = await places();
      await owner.page.mouse.wheel(0, 100);
      expect(await apart(8)).toBeLessThan(3);
      const after = await places();
      expect([after[0] !== before[0], after[1] !== before[1]]).toEqual([true, true]);
      await owner.page.waitForTimeout(300);
      expect(await places()).toEqual(after);
    }
  });

  it('set the original in its own language and direction beside a translation in another', async () => {
    const [one, other] = [row(3).locator('[lang]'), paragraph(3)];
    const direction = (element: Element): string => getComputedStyle(element).direction;
    expect([await one.evaluate(direction), await other.evaluate(direction)]).toEqual(['ltr', 'rtl']);
    expect([await one.getAttribute('lang'), await other.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))]).toEqual([
      'en',
      'ar',
    ]);
  });
});

describe('a narrow screen', () => {
  it('has each paragraph of the original above its translation', async () => {
    await owner.page.setViewportSize({ width: 390, height: 844 });
    await owner.page.locator('.original-between [data-row="o2"]').waitFor();
    const order = await owner.page.evaluate(() =>
      [...document.querySelectorAll('[data-row], [data-block], #field-headline')]
        .map((element) => (element as HTMLElement).dataset['row'] ?? (element as HTMLElement).dataset['block'] ?? 'field')
        .slice(0, 6),
    );
    expect(order).toEqual(['headline', 'field', 'o0', 't0', 'o1', 't1']);
    expect(await owner.page.getByRole('complementary', { name: 'Original' }).locator('ol').count()).toBe(0);
  });

  it('lets people type between the originals, and confirm', async () => {
    await owner.page.setViewportSize({ width: 390, height: 844 });
    await owner.page.locator('.original-between [data-row="o5"]').waitFor();
    await paragraph(5).click();
    await owner.page.keyboard.press('Control+End');
    await owner.page.keyboard.type(' انتهى');
    expect(await paragraph(29).textContent()).toContain('انتهى');
    await owner.page.locator('.original-between [data-row="o20"]').getByRole('button', { name: 'Confirm as it stands' }).click();
    await owner.page.getByText('All of it is rendered and confirmed.').waitFor();
  });
});

describe('whether it is open', () => {
  it('is remembered', async () => {
    const panel = owner.page.getByRole('complementary', { name: 'Original' });
    await panel.getByRole('button', { name: 'Close' }).click();
    await panel.waitFor({ state: 'detached' });
    await owner.page.goto(address);
    await textOf(owner).waitFor();
    await owner.page.waitForTimeout(500);
    expect(await panel.count()).toBe(0);
    await owner.page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Original' }).click();
    await panel.waitFor();
    await owner.page.goto(address);
    await panel.waitFor();
  });
});

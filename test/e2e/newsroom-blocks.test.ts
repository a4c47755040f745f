/** Every block by keyboard: put in, written on from, left at the beginning and at the end of an article, and taken back. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, saved, tabTo, textOf } from './newsroom-browser.ts';

const { owner } = await newsroomAtWork();
let count = 0;

afterEach(() => expect(owner.complaints).toEqual([]));

beforeEach(async () => {
  await beginStory(owner, `blocks-${++count}`);
  await textOf(owner).focus();
});

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await owner.page.keyboard.press(key);
};
const type = (words: string): Promise<void> => owner.page.keyboard.type(words);

/** The names of the blocks of the text in their order, with the words of those that are plain text. */
async function outline(): Promise<readonly string[]> {
  return await textOf(owner).evaluate((body) =>
    [...body.children]
      .filter((block) => !block.className.includes('gapcursor') && !block.className.includes('separator'))
      .map((block) => {
        const copy = block.cloneNode(true) as Element;
        for (const beside of copy.querySelectorAll('.block-field, .block-above, .figure-missing, .caret')) beside.remove();
        const name = /block-(\w+)/.exec(block.className)?.[1] ?? block.tagName.toLowerCase();
        return `${name} ${copy.textContent.replaceAll('\u2060', '').trim()}`.trim();
      }),
  );
}

/** Chooses by the slash menu, and the first picture of the library where one is asked for. */
async function insert(name: string): Promise<void> {
  await type(`/${name}`);
  await owner.page.getByRole('listbox', { name: 'Insert' }).waitFor();
  await press('Enter');
  if (name === 'picture' || name === 'gallery') await choosePicture();
  if (name === 'player') {
    await owner.page.getByRole('dialog').getByRole('textbox').waitFor();
    await type('https://www.youtube.com/watch?v=aqz-KE-bpKQ');
    await press('Enter');
    await owner.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
}

async function choosePicture(): Promise<void> {
  const dialog = owner.page.getByRole('dialog');
  await tabTo(
    owner.page,
    dialog
      .getByRole('button')
      .filter({ has: owner.page.locator('img') })
      .first(),
  );
  await press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

describe('a picture', () => {
  it('is put in by the slash menu, is written on from below, and is taken back whole', async () => {
    await type('Above');
    await press('Enter');
    await insert('picture');
    await type('Below');
    await expect.poll(outline).toEqual(['p Above', expect.stringMatching(/^figure/), 'p Below']);
    await textOf(owner).locator('figure img').waitFor();
    await saved(owner);
    for (let presses = 0; presses < 12; presses++) await press('Control+z');
    await expect.poll(outline).toEqual(['p']);
    for (let presses = 0; presses < 12; presses++) await press('Control+Shift+z');
    await textOf(owner).locator('figure img').waitFor();
    await expect.poll(outline).toEqual(['p Above', expect.stringMatching(/^figure/), 'p Below']);
  });
  it('is put in by the tools, after the block with the caret', async () => {
    await type('Above');
    await press('Shift+Tab');
    const insertion = owner.page.getByRole('toolbar').getByRole('button', { name: 'Insert' });
    for (let presses = 0; presses < 12 && !(await insertion.evaluate((tool) => tool === document.activeElement)); presses++)
      await press(
        (await owner.page.evaluate(() => document.activeElement?.closest('[role=toolbar]') === null)) ? 'Shift+Tab' : 'ArrowRight',
      );
    await press('Enter');
    await tabTo(owner.page, owner.page.getByRole('menuitem', { name: 'Heading', exact: true }));
    for (let presses = 0; presses < 6; presses++) await press('ArrowDown');
    await press('Enter');
    await choosePicture();
    await type('Below');
    await expect.poll(outline).toEqual(['p Above', expect.stringMatching(/^figure/), 'p Below']);
  });
  it('is pasted as a file, is written on from below, and goes whole with one undoing', async () => {
    await type('Above');
    await press('Enter');
    await textOf(owner).evaluate(async (body) => {
      const canvas = new OffscreenCanvas(900, 600);
      canvas.getContext('2d')?.fillRect(0, 0, 900, 600);
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([await canvas.convertToBlob()], 'quay.png', { type: 'image/png' }));
      body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await textOf(owner).locator('figure img').waitFor();
    await press('Control+z');
    await expect.poll(outline).toEqual(['p Above', 'p']);
    await press('Control+Shift+z');
    await textOf(owner).locator('figure img').waitFor();
    await press('Control+End');
    await type('Below');
    await expect.poll(outline).toEqual(['p Above', 'figure', 'p Below']);
  });
  it('is named, credited and left by Enter in its fields', async () => {
    await insert('picture');
    await tabTo(owner.page, textOf(owner).getByLabel('Alt text: what the picture shows'));
    await press('Control+a');
    await type('Boats');
    await press('Enter');
    await type('Below');
    await expect.poll(outline).toEqual([expect.stringMatching(/^figure/), 'p Below']);
  });
  it('is selected by Backspace in its empty caption, and goes with the next', async () => {
    await insert('picture');
    await press('Backspace', 'Backspace');
    await expect.poll(outline).toEqual(['p']);
  });
  it('is not put in where none is chosen, and the text goes on', async () => {
    await type('/picture');
    await press('Enter');
    await owner.page.getByRole('dialog').waitFor();
    await press('Escape');
    await owner.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await type('Words');
    await expect.poll(outline).toEqual(['p Words']);
  });
});

const blocks: readonly (readonly [name: string, shown: RegExp, leave: readonly string[]])[] = [
  ['heading', /^h2/, ['Enter']],
  ['subheading', /^h3/, ['Enter']],
  ['quotation', /^quotation/, ['Enter', 'Enter']],
  ['pull', /^pullQuote/, ['Enter']],
  ['list', /^ul/, ['Enter', 'Enter']],
  ['numbered', /^ol/, ['Enter', 'Enter']],
  ['box', /^box/, ['Enter', 'Enter']],
  ['table', /^table/, ['Control+End']],
];

describe.each(blocks)('a %s', (name, shown, leave) => {
  it('takes what is typed, and is left below', async () => {
    await insert(name);
    await type('Within');
    await press(...leave);
    await type('Below');
    await expect.poll(outline).toEqual([expect.stringMatching(shown), 'p Below']);
    expect((await outline())[0]).toContain('Within');
  });
});

const alone: readonly (readonly [name: string, shown: RegExp])[] = [
  ...blocks.map(([name, shown]) => [name, shown] as const),
  ['picture', /^figure/],
  ['gallery', /^div/],
  ['player', /^embed/],
  ['divider', /^hr/],
];

const isHeading = (name: string): boolean => name === 'heading' || name === 'subheading';

describe.each(alone)('a %s as the whole article', (name, shown) => {
  it('has a paragraph put before and after it by keyboard', async () => {
    await insert(name);
    if (isHeading(name)) await type('Within');
    await press('Control+Home', ...Array.from({ length: 8 }, () => 'ArrowUp'));
    if (isHeading(name)) await press('Enter', 'ArrowUp');
    await type('Before');
    await press('Control+End', ...Array.from({ length: 8 }, () => 'ArrowDown'));
    if (isHeading(name)) await press('Enter');
    await type('After');
    await expect.poll(outline).toEqual(['p Before', expect.stringMatching(shown), 'p After']);
  });
});

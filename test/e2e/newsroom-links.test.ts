/** Links in an article, by keyboard: to the publication's own articles and to elsewhere, changed and removed. */
import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, saved, tabTo, textOf } from './newsroom-browser.ts';
import { addWords, openPanel, publish, reads, write } from './newsroom-steps.ts';

const { owner } = await newsroomAtWork();
/** Where readers find the article that is linked to. */
let ferry: string;

beforeAll(async () => {
  await beginStory(owner, 'ferry');
  await write(owner, { headline: 'The ferry returns', text: 'It sails again.' });
  ferry = await publish(owner);
  await beginStory(owner, 'pelican');
  await write(owner, { headline: 'A pelican in waiting', text: 'Nobody has seen it.' });
}, 120_000);

const field = (): Locator => owner.page.getByRole('combobox', { name: 'Words of a headline, or an address' });
/** The line that is chosen. */
const found = (name: RegExp): Locator => owner.page.getByRole('option', { name, selected: true });
const bubble = (): Locator => owner.page.getByRole('toolbar', { name: 'Link at the caret' });
const linkedTo = (): Promise<readonly (string | null)[]> =>
  textOf(owner)
    .locator('a')
    .evaluateAll((links) => links.map((link) => `${link.textContent} ${link.getAttribute('href')}`));

/** An article with one sentence, of which the last word is selected. */
async function lastWordSelected(slugline: string): Promise<void> {
  await beginStory(owner, slugline);
  await addWords(owner, 'More about the boat');
  await owner.page.keyboard.press('Control+Shift+ArrowLeft');
}

/** Opens the dialog with its key and types into it. */
async function typeLink(text: string): Promise<void> {
  await owner.page.keyboard.press('Control+k');
  await field().fill(text);
}

describe('a link to an article of the publication', () => {
  it('is found by words of its headline, and made by keyboard alone', async () => {
    await lastWordSelected('to-ferry');
    await typeLink('FERRY ret');
    const line = found(/The ferry returns.*English.*Public/);
    await line.waitFor();
    await owner.page.getByText('1 article found').waitFor();
    expect(await field().getAttribute('aria-activedescendant')).toBe(await line.getAttribute('id'));
    await owner.page.keyboard.press('Enter');
    expect(await linkedTo()).toEqual([`boat ${new URL(ferry).pathname}`]);
    await saved(owner);
  });

  it('brings the headline along where no words are selected', async () => {
    await beginStory(owner, 'nothing-selected');
    await textOf(owner).focus();
    await typeLink('ferry returns');
    await found(/The ferry returns/).waitFor();
    await owner.page.keyboard.press('Enter');
    expect(await linkedTo()).toEqual([`The ferry returns ${new URL(ferry).pathname}`]);
  });

  it('may lead to one that is not public yet, which the list of checks says', async () => {
    await lastWordSelected('to-pelican');
    await owner.page.getByLabel('Headline', { exact: true }).fill('To a pelican');
    await textOf(owner).focus();
    await typeLink('pelican in');
    await found(/A pelican in waiting.*Draft/).waitFor();
    await owner.page.keyboard.press('Enter');
    await saved(owner);
    const panel = await openPanel(owner, 'Publishing');
    await panel.getByText(/A link leads nowhere: .*a-pelican-in-waiting/).waitFor();
  });

  it('is chosen among several with the arrow keys', async () => {
    await lastWordSelected('among-several');
    await owner.page.keyboard.press('Control+k');
    const options = owner.page.getByRole('option');
    await expect.poll(() => options.count()).toBeGreaterThan(1);
    expect(await owner.page.getByRole('option', { selected: true }).count()).toBe(0);
    await owner.page.keyboard.press('ArrowDown');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await owner.page.keyboard.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
  });
});

describe('a link to elsewhere', () => {
  it('needs no scheme', async () => {
    await lastWordSelected('elsewhere');
    await typeLink('example.org/boats');
    await owner.page.keyboard.press('Enter');
    expect(await linkedTo()).toEqual(['boat https://example.org/boats']);
  });

  it('is made by pasting its address over words', async () => {
    await lastWordSelected('pasted-over');
    await textOf(owner).evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'mailto:ines@lantern.example');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    expect(await linkedTo()).toEqual(['boat mailto:ines@lantern.example']);
  });

  it.each([
    ['javascript:alert(1)', 'Links lead to the web, mail and telephones only'],
    ['https://example.org/a b', 'An address has no spaces'],
    ['https://nowhere', 'This address names no site'],
    ['xyzzy', 'No article is chosen'],
  ])('is refused as %s, at the field', async (text, why) => {
    await lastWordSelected('refused');
    await typeLink(text);
    if (why.startsWith('No article')) await owner.page.getByText('0 articles found').waitFor();
    await owner.page.keyboard.press('Enter');
    await owner.page.getByText(why).waitFor();
    const described = (await field().getAttribute('aria-describedby')) ?? '';
    const said = await owner.page.evaluate((ids) => ids.split(' ').map((id) => document.getElementById(id)?.textContent), described);
    expect(said.join(' ')).toContain(why);
    await owner.page.keyboard.press('Escape');
    expect(await linkedTo()).toEqual([]);
  });
});

describe('the link at the caret', () => {
  it('is shown with where it leads; changed and removed by keyboard', async () => {
    await lastWordSelected('at-the-caret');
    await typeLink('example.org/old');
    await owner.page.keyboard.press('Enter');
    await owner.page.keyboard.press('ArrowRight');
    await bubble().getByRole('link', { name: 'Open https://example.org/old in a new tab' }).waitFor();
    await tabTo(owner.page, bubble().getByRole('button', { name: 'Change' }));
    await owner.page.keyboard.press('Enter');
    expect(await field().inputValue()).toBe('https://example.org/old');
    await field().fill('example.org/new');
    await owner.page.keyboard.press('Enter');
    await expect.poll(linkedTo).toEqual(['boat https://example.org/new']);
    await tabTo(owner.page, bubble().getByRole('button', { name: 'Remove the link' }));
    await owner.page.keyboard.press('Enter');
    expect(await linkedTo()).toEqual([]);
    await expect.poll(() => textOf(owner).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('puts what is shown away with Escape, and shows nothing while nobody is in the text', async () => {
    await lastWordSelected('put-away');
    await typeLink('example.org');
    await owner.page.keyboard.press('Enter');
    await owner.page.keyboard.press('ArrowRight');
    await bubble().waitFor();
    await owner.page.getByLabel('Headline', { exact: true }).focus();
    await bubble().waitFor({ state: 'hidden' });
    await textOf(owner).focus();
    await bubble().waitFor();
    await owner.page.keyboard.press('Escape');
    await bubble().waitFor({ state: 'hidden' });
  });
});

it('what is linked leads the reader there', async () => {
  await lastWordSelected('for-readers');
  await owner.page.getByLabel('Headline', { exact: true }).fill('For readers');
  await textOf(owner).focus();
  await owner.page.keyboard.press('Control+End');
  await owner.page.keyboard.press('Control+Shift+ArrowLeft');
  await typeLink('ferry returns');
  await found(/The ferry returns/).waitFor();
  await owner.page.keyboard.press('Enter');
  await saved(owner);
  const { html } = await reads(await publish(owner));
  expect(html).toContain(`<a href="${new URL(ferry).pathname}">boat</a>`);
  expect(owner.complaints).toEqual([]);
});

/** Machine drafts in the newsroom, with the real Apertium: set up by the owner, ordered and watched by whoever translates, and behaviour 5. */
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startApertium } from '../apertium.ts';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { saved, textOf } from './newsroom-browser.ts';
import { saveTexts, type Texts, writeStory } from './translated.ts';

const apertium = await startApertium();
afterAll(() => apertium.stop());
const { owner } = await newsroomAtWork();
const { page } = owner;
let count = 0;
let story: { readonly storyId: string; readonly originalId: string };

const texts = (second = 'The boat is red.'): Texts => ({
  headline: 'The red boat',
  paragraphs: [
    ['one', 'The house is big.'],
    ['two', second],
    ['three', 'The sea is blue.'],
  ],
});

const at = (path: string) => new URL(path, page.url()).href;
const panel = (): Locator => page.getByRole('complementary', { name: 'Original' });
const machine = (): Locator => panel().getByRole('region', { name: 'Machine draft' });
const row = (text: string): Locator => panel().getByRole('listitem').filter({ hasText: text }).first();
const paragraphs = () => textOf(owner).locator('p').allTextContents();
const headline = (): Locator => page.getByRole('textbox', { name: 'Headline' });

/** The owner enters Apertium in the settings. */
async function setUp(): Promise<void> {
  await page.goto(at('/newsroom/settings'));
  await page.getByRole('tab', { name: 'Machine translation' }).click();
  await page.getByText('No service is set up.', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Add a service' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Apertium' }).click();
  await dialog.getByLabel('Address').fill(apertium.address);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Begins the Spanish translation of a new story as a person does, with a machine draft or without. */
async function begin(way: 'With a machine draft' | 'Empty'): Promise<void> {
  await page.goto(at(`/newsroom/stories/${story.storyId}`));
  await page.getByRole('button', { name: 'Begin: Spanish' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(way).check();
  await dialog.getByRole('button', { name: 'Begin the translation' }).click();
  await textOf(owner).waitFor();
}

/** Waits until the machine has finished. */
const finished = () => machine().getByText('Apertium wrote it', { exact: false }).waitFor();

/** The machine has finished before the page shows it. */
const patiently = { timeout: 10_000 };

await setUp();

beforeEach(async () => {
  story = await writeStory(owner, `machine-${++count}`, texts());
});

afterEach(() => expect(owner.complaints).toEqual([]));

describe('a translation service', () => {
  it('is tested with a line of the publication', { timeout: 60_000 }, async () => {
    await page.goto(at('/newsroom/settings'));
    await page.getByRole('tab', { name: 'Machine translation' }).click();
    await page.getByRole('button', { name: 'Test' }).click();
    await page.getByText('It works. Pairs of editions: ', { exact: false }).waitFor();
    await page.getByText('en → es', { exact: false }).waitFor();
  });
});

describe('a machine draft', () => {
  it('is a way to begin a translation, with its cost said before, and marked until a person has confirmed it', {
    timeout: 60_000,
  }, async () => {
    await page.goto(at(`/newsroom/stories/${story.storyId}`));
    await page.getByRole('button', { name: 'Begin: Spanish' }).click();
    await page.getByRole('dialog').getByText('About 61 characters are sent', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await begin('With a machine draft');
    await finished();
    await expect.poll(paragraphs, patiently).toEqual(['La casa es grande.', 'El bote es rojo.', 'El mar es azul.']);
    expect(await headline().inputValue()).toBe('El bote rojo');
    await panel().getByText('4 from a machine', { exact: true }).waitFor();
    await row('The boat is red.').getByText('Written by a machine, not confirmed yet').waitFor();
  });
  it('is ordered beside the text for what the original has left behind, and nothing is sent twice', { timeout: 60_000 }, async () => {
    await begin('With a machine draft');
    await finished();
    const asked = await apertium.translations();
    await saveTexts(owner, story.originalId, texts('The boat is blue.'));
    await machine().getByText('1 segment of the machine rests on older words.').waitFor();
    await machine().getByRole('button', { name: 'Draft 1 stale segment anew' }).click();
    await textOf(owner).locator('p', { hasText: 'El bote es azul.' }).waitFor();
    expect(await paragraphs()).toEqual(['La casa es grande.', 'El bote es azul.', 'El mar es azul.']);
    expect(await apertium.translations()).toBe(asked + 1);
  });
});

describe('behaviour 5: a machine draft that arrives after a person has typed', () => {
  it('is dropped from the text and kept as a suggestion, which the keyboard takes, and the log says so', { timeout: 60_000 }, async () => {
    await begin('Empty');
    apertium.pause();
    await machine().getByRole('button', { name: 'Draft 4 missing segments' }).click();
    await machine().getByText('Apertium is writing', { exact: false }).waitFor();
    await headline().click();
    await page.keyboard.type('La barca');
    await saved(owner);
    apertium.resume();
    await finished();
    await machine().getByText('1 text came too late and waits as a suggestion.').waitFor();
    await expect.poll(paragraphs, patiently).toEqual(['La casa es grande.', 'El bote es rojo.', 'El mar es azul.']);
    expect(await headline().inputValue()).toBe('La barca');
    await headline().click();
    await panel().getByText('From the machine, Apertium').waitFor();
    expect(await panel().locator('ins').allTextContents()).not.toEqual([]);
    await page.keyboard.press('Alt+0');
    await expect.poll(() => headline().inputValue(), patiently).toBe('El bote rojo');
    await panel().getByText('From the machine, Apertium').waitFor({ state: 'detached' });
    await page.goto(at(`/newsroom/stories/${story.storyId}`));
    await page.getByText('The machine (Apertium) came too late for segments of Spanish', { exact: false }).waitFor();
  });
});

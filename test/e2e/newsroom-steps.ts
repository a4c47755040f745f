/** What people of a newsroom do again and again in the tests of the whole program. */
import type { Locator } from 'playwright-core';
import { saved, textOf, type Visitor } from './newsroom-browser.ts';

type PanelName = 'Details' | 'Comments' | 'Suggestions' | 'Publishing';

/** Opens a panel beside the article, unless it is open. */
export async function openPanel({ page }: Visitor, name: PanelName): Promise<Locator> {
  const panel = page.getByRole('complementary', { name });
  if ((await panel.count()) === 0) await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name }).click();
  await panel.getByRole('heading', { name, exact: true }).waitFor();
  return panel;
}

/** Writes at the end of the text. */
export async function addWords(writer: Visitor, words: string): Promise<void> {
  await textOf(writer).focus();
  await writer.page.keyboard.press('Control+End');
  await writer.page.keyboard.type(words);
  await saved(writer);
}

/** Gives the article that is open a headline and a text. */
export async function write(writer: Visitor, { headline, text }: { readonly headline: string; readonly text: string }): Promise<void> {
  await writer.page.getByLabel('Headline', { exact: true }).fill(headline);
  await addWords(writer, text);
}

/** Publishes the article that is open, or an update without a notice; its address. */
export async function publish(writer: Visitor): Promise<string> {
  const panel = await openPanel(writer, 'Publishing');
  const button = panel.getByRole('button', { name: /^Publish/ });
  const isUpdate = (await button.textContent())?.startsWith('Publish update');
  await button.click();
  if (isUpdate) await writer.page.getByRole('dialog').getByRole('button', { name: 'Publish update' }).click();
  await panel.getByText('Published. Readers see it now.').waitFor();
  return (await panel.getByTitle('Open the page').getAttribute('href')) ?? '';
}

/** Answers the dialog that is open with these words. */
export async function say(
  { page }: Visitor,
  { label, words, button }: Readonly<Record<'label' | 'words' | 'button', string>>,
): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(label).fill(words);
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** What a reader gets at an address, without following it elsewhere. */
export async function reads(address: string): Promise<{ readonly status: number; readonly leadsTo: string | null; readonly html: string }> {
  const answer = await fetch(address, { redirect: 'manual' });
  return { status: answer.status, leadsTo: answer.headers.get('location'), html: await answer.text() };
}

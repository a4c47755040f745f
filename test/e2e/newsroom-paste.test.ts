/** Pasting what other programs put on the clipboard, in a browser that holds the newsroom to its policy. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, saved, textOf } from './newsroom-browser.ts';

const folder = join(import.meta.dirname, '../newsroom/paste');

const { owner } = await newsroomAtWork();

/** Pastes a file into an article of its own; everything that the console says from then on. */
async function paste(file: string): Promise<readonly string[]> {
  await beginStory(owner, `paste-${file}`);
  const html = readFileSync(join(folder, file), 'utf8');
  const said: string[] = [];
  owner.page.on('console', (message) => said.push(message.text()));
  await textOf(owner).evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await saved(owner);
  return said;
}

it('a picture that came along is taken into the library', async () => {
  await paste('libreoffice.html');
  await textOf(owner).locator('figure img').waitFor();
});

describe('pasted footnotes', () => {
  it.each(['notes-word.html', 'notes-word-online.html', 'notes-google-docs.html', 'notes-libreoffice.html'])(
    'are footnotes of the article: %s',
    async (file) => {
      await paste(file);
      const notes = textOf(owner).locator('.footnote');
      await expect.poll(() => notes.count()).toBeGreaterThan(1);
      expect(await textOf(owner).innerText()).not.toMatch(/\[\d\]/);
    },
  );
});

describe('pasting leaves the console silent', () => {
  for (const file of globSync('*.html', { cwd: folder }).toSorted()) it(file, async () => expect(await paste(file)).toEqual([]));
});

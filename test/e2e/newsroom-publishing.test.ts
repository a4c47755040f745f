/** Publishing takes what was seen: not what somebody else types meanwhile, and the person's own words at once. */
import { describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, invited, textOf, type Visitor, wordsOf } from './newsroom-browser.ts';
import { addWords, openPanel, publish, reads, write } from './newsroom-steps.ts';

const { program, browser, owner: editor } = await newsroomAtWork();
const reporter = await invited(editor, browser, { name: 'Jun Harrow', role: 'reporter' });

/** Keeps the check list as it is shown, until it is let go: as slow as a bad line. */
async function holdChecks({ page }: Visitor): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const address = '**/api/articles/*/checks';
  await page.route(address, async (route) => {
    await promise;
    await route.continue().catch(() => undefined);
  });
  return async () => {
    resolve();
    await page.unroute(address);
  };
}

/** An article that the editor looks at in the publishing panel, with its check list. */
async function looked(slugline: string, text: string) {
  const begun = await beginStory(editor, slugline);
  await write(editor, { headline: `The ${slugline}`, text });
  const panel = await openPanel(editor, 'Publishing');
  await panel.getByText('The standfirst is empty.').waitFor();
  return { ...begun, panel };
}

async function typeAtEnd(writer: Visitor, words: string): Promise<void> {
  await textOf(writer).focus();
  await writer.page.keyboard.press('Control+End');
  await writer.page.keyboard.type(words);
}

describe('what another types while one publishes', () => {
  it('stays from readers until it was read', { timeout: 60_000 }, async () => {
    const { articleId, panel } = await looked('two-at-once', 'The gate is open.');
    await reporter.page.goto(`${program.address}/newsroom/articles/${articleId}`);
    await textOf(reporter).waitFor();
    const letGo = await holdChecks(editor);
    await addWords(reporter, ' Or is it?');
    await panel.getByRole('button', { name: /^Publish/ }).click();
    await letGo();
    const refusal = panel.getByRole('alert').filter({ hasText: /^The text has changed since you saw it \(last written by .*Jun Harrow\)/ });
    await refusal.waitFor();
    expect((await reads(`${program.address}/en/`)).html).not.toContain('two-at-once');
    expect(await wordsOf(editor)).toBe('The gate is open. Or is it?');
    expect((await reads(await publish(editor))).html).toContain('The gate is open. Or is it?');
    expect(await refusal.count()).toBe(0);
  });

  it('stays from readers too where it comes behind the question of what they are told', { timeout: 60_000 }, async () => {
    const { articleId, panel } = await looked('asked-meanwhile', 'The lamp is lit.');
    const address = await publish(editor);
    await reporter.page.goto(`${program.address}/newsroom/articles/${articleId}`);
    await textOf(reporter).waitFor();
    await addWords(editor, ' At dusk.');
    await panel.getByRole('button', { name: /^Publish update/ }).click();
    const dialog = editor.page.getByRole('dialog');
    await dialog.waitFor();
    const lookedAgain = editor.page.waitForResponse(/\/checks$/);
    await addWords(reporter, ' By whom?');
    await lookedAgain;
    await dialog.getByRole('button', { name: 'Publish update' }).click();
    await dialog.getByText('The text has changed since you saw it').waitFor();
    expect((await reads(address)).html).not.toContain('At dusk.');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect((await reads(await publish(editor))).html).toContain('The lamp is lit. At dusk. By whom?');
  });

  it('is not approved with the rest', { timeout: 60_000 }, async () => {
    const { articleId, panel } = await looked('half-read', 'The gate is shut.');
    await reporter.page.goto(`${program.address}/newsroom/articles/${articleId}`);
    await textOf(reporter).waitFor();
    const letGo = await holdChecks(editor);
    await addWords(reporter, ' Or not.');
    await panel.getByRole('button', { name: /^Approve/ }).click();
    await letGo();
    await panel.getByText('The text has changed since you saw it').waitFor();
    await panel.getByRole('button', { name: /^Approve/ }).click();
    await panel.getByText('Approved.', { exact: true }).waitFor();
  });
});

describe('one’s own words', () => {
  it('go out with the rest, however soon after the last letter', { timeout: 60_000 }, async () => {
    const { panel } = await looked('at-once', 'The bridge is up.');
    const letGo = await holdChecks(editor);
    await typeAtEnd(editor, ' And down.');
    const answered = editor.page.waitForResponse(/\/publish$/);
    await panel.getByRole('button', { name: /^Publish/ }).click();
    expect((await answered).status()).toBe(200);
    await letGo();
    await panel.getByText('Published. Readers see it now.').waitFor();
    const address = (await panel.getByTitle('Open the page').getAttribute('href')) ?? '';
    expect((await reads(address)).html).toContain('The bridge is up. And down.');
  });
});

describe('a correction', () => {
  it('goes out with the corrected text, in one step', { timeout: 60_000 }, async () => {
    await beginStory(editor, 'one-step');
    await write(editor, { headline: 'The tide', text: 'It turned at noon.' });
    const address = await publish(editor);
    await addWords(editor, ' Not at nine.');
    const panel = await openPanel(editor, 'Publishing');
    await panel.getByRole('button', { name: /^Publish update/ }).click();
    const dialog = editor.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Correct' }).check();
    await dialog.getByRole('button', { name: 'Publish the correction' }).click();
    await dialog.getByText('Write what was wrong.').waitFor();
    expect((await reads(address)).html).not.toContain('Not at nine.');
    await dialog.getByLabel('What was wrong, in English').fill('We had the wrong hour.');
    await dialog.getByRole('button', { name: 'Publish the correction' }).click();
    await panel.getByText('Published with its correction. Readers see both now.').waitFor();
    const { html } = await reads(address);
    expect([html.includes('It turned at noon. Not at nine.'), html.includes('We had the wrong hour.')]).toEqual([true, true]);
    await panel.getByText('We had the wrong hour.').waitFor();
  });
});

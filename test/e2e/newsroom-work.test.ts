/** A day's work in the newsroom on the real program: pictures, suggestions, comments, what happens after publishing, and translations. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pressPhoto, pressWords } from '../press-photo.ts';
import { cuttable } from './cuttable.ts';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, callAs, invited, saved, tabTo, textOf, type Visitor, visitor, wordsOf } from './newsroom-browser.ts';
import { addWords, openPanel, publish, reads, say, write } from './newsroom-steps.ts';

const { program, browser, owner } = await newsroomAtWork();
const translator = await invited(owner, browser, { name: 'Jun Harrow', role: 'translator' });
/** Where readers find the article with the press photograph. */
let ferry: string;

const article = (id: string): string => `${program.address}/newsroom/articles/${id}`;

/** Opens an article that somebody else has begun. */
async function joined(reader: Visitor, articleId: string): Promise<void> {
  await reader.page.goto(article(articleId));
  await textOf(reader).waitFor();
}

describe('a press photograph', () => {
  it('brings its caption and credit to the reader, asks for an alt text, and keeps its place to itself', async () => {
    const photo = await pressPhoto({ hasPosition: true });
    await beginStory(owner, 'ferry-back');
    await write(owner, { headline: 'The ferry is back', text: 'It came on Sunday.' });
    await textOf(owner).evaluate((element, base64) => {
      const clipboardData = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      clipboardData.items.add(new File([bytes], 'press-ferry.jpg', { type: 'image/jpeg' }));
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, photo.toString('base64'));
    await textOf(owner).getByText(pressWords.caption).waitFor();
    const missing = 'The picture press-ferry.jpg has no text for people who cannot see it.';
    const panel = await openPanel(owner, 'Publishing');
    await panel.getByText(missing).waitFor();
    await textOf(owner)
      .getByLabel(/^Alt text/)
      .fill('A white ferry at a wooden pier');
    await panel.getByText(missing).waitFor({ state: 'hidden' });
    ferry = await publish(owner);
    const { html } = await reads(ferry);
    expect(html).toContain(pressWords.caption);
    expect(html).toContain(pressWords.credit);
    expect(html).toContain('alt="A white ferry at a wooden pier"');
    const [source = ''] = /[^" ]+\.jpe?g/.exec(html) ?? [];
    const file = Buffer.from(await (await fetch(new URL(source, ferry))).arrayBuffer());
    expect((await sharp(file).metadata()).width).toBeGreaterThan(100);
    expect(file.toString('latin1')).toContain(pressWords.creator);
    expect(file.toString('latin1')).not.toContain('GPS');
  });

  it('is chosen for lists with the keyboard alone', async () => {
    const { page } = owner;
    await beginStory(owner, 'ferry-again');
    await page.keyboard.press('Control+Alt+d');
    const panel = page.getByRole('complementary', { name: 'Details' });
    await tabTo(page, panel.getByRole('button', { name: 'Choose a picture' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await tabTo(page, dialog.getByRole('searchbox'));
    await page.keyboard.type('press-ferry.jpg');
    await dialog.getByText('1 picture').waitFor();
    await tabTo(page, dialog.getByRole('button', { name: /press-ferry\.jpg/ }));
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => panel.getByLabel('Caption', { exact: true }).inputValue()).toBe(pressWords.caption);
    await tabTo(page, panel.getByLabel('Alt text'));
    await page.keyboard.type('A ferry');
    await write(owner, { headline: 'The ferry stays', text: 'It will not leave.' });
    await publish(owner);
    expect((await reads(`${program.address}/en/`)).html).toContain('alt="A ferry"');
  });
});

describe('suggestions', () => {
  it('are seen with who made them, stay from readers, and change the text when they are accepted', async () => {
    const { articleId } = await beginStory(owner, 'slow-steps');
    await write(owner, { headline: 'The steps open', text: 'Slowly the steps opened.' });
    await joined(translator, articleId);
    const { keyboard } = translator.page;
    await translator.page.getByRole('switch', { name: 'Suggesting' }).check();
    await textOf(translator).getByText('Slowly').waitFor();
    await textOf(translator).focus();
    await keyboard.press('Control+End');
    await keyboard.press('ArrowLeft');
    await keyboard.type(' at noon');
    await keyboard.press('Control+Home');
    for (const _ of 'Slowly ') await keyboard.press('Shift+ArrowRight');
    await keyboard.press('Delete');
    await saved(translator);

    const cards = (await openPanel(owner, 'Suggestions')).getByRole('listitem');
    await expect
      .poll(() => cards.allTextContents())
      .toEqual([expect.stringMatching(/^Jun Harrow,.*Slowly/), expect.stringMatching(/^Jun Harrow,.* at noon/)]);
    const address = await publish(owner);
    expect((await reads(address)).html).toContain('<p>Slowly the steps opened.</p>');
    await openPanel(owner, 'Suggestions');
    await cards.filter({ hasText: 'at noon' }).getByRole('button', { name: 'Accept' }).click();
    await cards.filter({ hasText: 'Slowly' }).getByRole('button', { name: 'Reject' }).click();
    await expect.poll(() => wordsOf(translator)).toBe('Slowly the steps opened at noon.');
    await saved(owner);
    await publish(owner);
    expect((await reads(address)).html).toContain('<p>Slowly the steps opened at noon.</p>');
  });
});

describe('a comment', () => {
  it('is answered and settled by another without either loading the page again', async () => {
    const { articleId } = await beginStory(owner, 'a-doubt');
    await write(owner, { headline: 'A doubt', text: 'Forty steps lead down.' });
    await joined(translator, articleId);
    const theirs = await openPanel(translator, 'Comments');
    await textOf(owner).focus();
    await owner.page.keyboard.press('Control+Home');
    for (const _ of 'Forty') await owner.page.keyboard.press('Shift+ArrowRight');
    await owner.page.keyboard.press('Control+Alt+m');
    const mine = owner.page.getByRole('complementary', { name: 'Comments' });
    await mine.getByText('About “Forty”').waitFor();
    await owner.page.keyboard.type('Who counted them?');
    await owner.page.keyboard.press('Control+Enter');
    await theirs.getByText('Who counted them?').waitFor();
    await theirs.getByLabel('Answer').fill('I did, twice.');
    await theirs.getByRole('button', { name: 'Answer' }).click();
    await mine.getByText('I did, twice.').waitFor();
    await theirs.getByRole('button', { name: 'Settle' }).click();
    await mine.getByRole('button', { name: 'Show 1 settled' }).click();
    await mine.getByText('Settled by Jun Harrow').waitFor();
  });
});

describe('what readers have', () => {
  it('is updated and corrected, with the correction on the page', async () => {
    await beginStory(owner, 'wrong-number');
    await write(owner, { headline: 'The steps were counted', text: 'There are forty.' });
    const address = await publish(owner);
    await addWords(owner, ' Or so.');
    expect((await reads(address)).html).not.toContain('Or so.');
    await publish(owner);
    expect((await reads(address)).html).toContain('<p>There are forty. Or so.</p>');
    const panel = await openPanel(owner, 'Publishing');
    await panel.getByRole('button', { name: /^Correct/ }).click();
    await say(owner, { label: 'What was wrong, in English', words: 'We counted one step twice.', button: 'Publish the correction' });
    await panel.getByText('The correction is public.').waitFor();
    expect((await reads(address)).html).toContain('We counted one step twice.');
  });

  it('is led from its old address to the new one', async () => {
    await beginStory(owner, 'moved-house');
    await write(owner, { headline: 'Moved house', text: 'It is elsewhere.' });
    const before = await publish(owner);
    const details = await openPanel(owner, 'Details');
    await details.getByLabel('Slug', { exact: true }).fill('a-new-house');
    await saved(owner);
    const after = await publish(owner);
    expect(after).toMatch(/\/a-new-house\/$/);
    const { status, leadsTo } = await reads(before);
    expect([301, 308]).toContain(status);
    expect(new URL(leadsTo ?? '', before).href).toBe(after);
    expect((await reads(after)).status).toBe(200);
  });

  it('is taken down with the reason that readers are told', async () => {
    await beginStory(owner, 'withdrawn');
    await write(owner, { headline: 'Withdrawn', text: 'It was not so.' });
    const address = await publish(owner);
    const panel = await openPanel(owner, 'Publishing');
    await panel.getByRole('button', { name: /^Take down/ }).click();
    const asks = owner.page.getByRole('dialog');
    await asks.getByText('Open links to its preview are revoked. The story is public in no other language.').waitFor();
    await say(owner, { label: 'What readers are told', words: 'A source took back what it said.', button: 'Take down' });
    await panel.getByText('Taken down.', { exact: true }).waitFor();
    const { status, html } = await reads(address);
    expect(status).toBe(410);
    expect(html).toContain('A source took back what it said.');
    expect(html).not.toContain('It was not so.');
  });
});

describe('an earlier revision', () => {
  it('is restored for everybody who has the article open', async () => {
    const { articleId } = await beginStory(owner, 'second-thoughts');
    await write(owner, { headline: 'Second thoughts', text: 'The first words.' });
    await publish(owner);
    await addWords(owner, ' And worse ones.');
    await publish(owner);
    await joined(translator, articleId);
    const { page } = owner;
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('link', { name: 'Was public from' }).first().click();
    await page.getByRole('button', { name: 'Restore as a new revision' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => wordsOf(translator)).toBe('The first words.');
    await page.getByRole('link', { name: 'Back to the article' }).click();
    await expect.poll(() => wordsOf(owner)).toBe('The first words.');
  });
});

describe('a story', () => {
  it('is spiked and restored, and its text waits for it', async () => {
    await beginStory(owner, 'dropped');
    await write(owner, { headline: 'Dropped', text: 'Kept words.' });
    const panel = await openPanel(owner, 'Publishing');
    await panel.getByRole('button', { name: /^Spike/ }).click();
    await owner.page.getByRole('dialog').getByRole('button', { name: 'Spike' }).click();
    await expect.poll(() => textOf(owner).getAttribute('contenteditable')).toBe('false');
    await panel.getByRole('button', { name: /^Restore/ }).click();
    await expect.poll(() => textOf(owner).getAttribute('contenteditable')).toBe('true');
    await addWords(owner, ' More of them.');
    expect(await wordsOf(owner)).toBe('Kept words. More of them.');
  });

  it('goes out in two languages together', async () => {
    const { storyId, articleId } = await beginStory(owner, 'two-tongues');
    await write(owner, { headline: 'In two tongues', text: 'Said twice.' });
    const { answer } = await callAs(owner, 'addTranslation', { params: { storyId }, body: { edition: 'de', takesOver: false } });
    await joined(owner, answer.articleId);
    await write(owner, { headline: 'In zwei Zungen', text: 'Zweimal gesagt.' });
    await joined(owner, articleId);
    const panel = await openPanel(owner, 'Publishing');
    await panel.getByRole('checkbox', { name: 'German' }).check();
    await panel.getByRole('button', { name: 'Publish 2 languages together' }).click();
    await panel.getByText('Published. Readers see it now.').waitFor();
    expect((await reads(`${program.address}/en/`)).html).toContain('In two tongues');
    expect((await reads(`${program.address}/de/`)).html).toContain('In zwei Zungen');
  });

  it('is sent back with a note that its reporter sees', async () => {
    const reporter = await invited(owner, browser, { name: 'Mara Quill', role: 'reporter' });
    const { articleId } = await beginStory(reporter, 'unfinished');
    await write(reporter, { headline: 'Unfinished', text: 'Half of it.' });
    const theirs = await openPanel(reporter, 'Publishing');
    await theirs.getByRole('button', { name: /^Submit/ }).click();
    await theirs.getByText('An editor reads it').waitFor();
    await joined(owner, articleId);
    const mine = await openPanel(owner, 'Publishing');
    await mine.getByRole('button', { name: /^Send back/ }).click();
    await say(owner, { label: 'What is to be done', words: 'Where is the other half?', button: 'Send back' });
    await theirs.getByText('Only the desk sees this.').waitFor();
    await theirs.getByText('Where is the other half?').waitFor();
    await reporter.page.locator('header').getByText('Where is the other half?').waitFor();
    await reporter.page.getByRole('link', { name: 'unfinished', exact: true }).click();
    await reporter.page.getByRole('heading', { name: 'What happened' }).waitFor();
    await reporter.page.getByText('sent English back: Where is the other half?').waitFor();
    await reporter.context.close();
  });

  it('is kept from readers by an embargo, in words', async () => {
    await beginStory(owner, 'not-yet');
    await write(owner, { headline: 'Not yet', text: 'Wait for it.' });
    const panel = await openPanel(owner, 'Publishing');
    await panel.getByRole('button', { name: /^Set an embargo/ }).click();
    await panel.getByRole('button', { name: 'Set', exact: true }).click();
    await panel.getByText('No reader sees the story before').waitFor();
    await panel.getByRole('button', { name: /^Publish/ }).click();
    await panel
      .getByRole('alert')
      .filter({ hasText: 'The story is under an embargo. Schedule it for then, or lift the embargo.' })
      .waitFor();
    expect((await reads(`${program.address}/en/`)).html).not.toContain('Not yet');
  });
});

describe('a shared preview', () => {
  it('shows the newest words to whoever has the link, without scripts, until it is revoked', async () => {
    const { articleId } = await beginStory(owner, 'for-a-lawyer');
    await write(owner, { headline: 'For a lawyer', text: 'It is alleged.' });
    await owner.page.goto(`${article(articleId)}/preview`);
    await owner.page.getByRole('button', { name: 'Share' }).click();
    const dialog = owner.page.getByRole('dialog');
    await dialog.getByLabel('For whom').fill('Dr Finch');
    await dialog.getByLabel('Always the newest words').check();
    await dialog.getByRole('button', { name: 'Make a link' }).click();
    const link = await dialog.getByLabel('The link', { exact: true }).inputValue();
    const outsider = await visitor(browser, { javaScriptEnabled: false });
    const look = async (): Promise<string> => {
      await outsider.page.goto(link);
      return await outsider.page.locator('body').innerText();
    };
    expect(await look()).toContain('It is alleged.');
    await joined(translator, articleId);
    await addWords(translator, ' It is denied.');
    await expect.poll(look).toContain('It is alleged. It is denied.');
    await dialog.getByRole('button', { name: 'Revoke the link for Dr Finch' }).click();
    await dialog.getByText('No link to this preview works at the moment.').waitFor();
    expect((await outsider.page.goto(link))?.status()).toBe(410);
    expect(outsider.complaints.filter((text) => !text.includes('410'))).toEqual([]);
    await outsider.context.close();
  });
});

describe('the board', () => {
  const row = ({ page }: Visitor, slugline: string) => page.getByRole('row').filter({ hasText: slugline });

  it('shows what others do, by itself', async () => {
    await translator.page.goto(`${program.address}/newsroom/`);
    await translator.page.getByRole('grid').waitFor();
    const { articleId } = await beginStory(owner, 'seen-at-once');
    await translator.page.getByText('1 new story').click();
    await row(translator, 'seen-at-once')
      .getByRole('gridcell', { name: /^English · Draft/ })
      .waitFor();
    await write(owner, { headline: 'Seen at once', text: 'By everybody.' });
    await callAs(owner, 'submitArticle', { params: { articleId } });
    await row(translator, 'Seen at once')
      .getByRole('gridcell', { name: /^English · In review/ })
      .waitFor();
  });

  it('begins a translation by keyboard, which the original then lists', async () => {
    const { page } = owner;
    await beginStory(owner, 'to-translate');
    await write(owner, { headline: 'To be translated', text: 'In English first.' });
    const original = await publish(owner);
    await page.goto(`${program.address}/newsroom/`);
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('to-translate');
    await page.getByText('1 story', { exact: true }).waitFor();
    await tabTo(page, row(owner, 'to-translate').getByRole('link').first());
    const cell = row(owner, 'to-translate').getByRole('button', { name: /^German/ });
    for (let steps = 0; steps < 8 && !(await cell.evaluate((found) => found === document.activeElement)); steps++) {
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    const begin = page.getByRole('dialog').getByRole('button', { name: 'Begin the translation' });
    await tabTo(page, begin);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Headline', { exact: true }));
    await page.keyboard.type('Zum Übersetzen');
    await tabTo(page, textOf(owner));
    await page.keyboard.type('Dann auf Deutsch.');
    await page.keyboard.press('Control+Alt+u');
    await tabTo(page, page.getByRole('complementary', { name: 'Publishing' }).getByRole('button', { name: /^Publish/ }));
    await page.keyboard.press('Enter');
    await page.getByText('Published. Readers see it now.').waitFor();
    const translated = await page.getByTitle('Open the page').getAttribute('href');
    const { html } = await reads(original);
    expect(html).toContain(`hreflang="de" href="${translated}"`);
  });
});

describe('words written without a line', () => {
  it('are kept when the page is loaded again', async () => {
    const { articleId } = await beginStory(owner, 'in-a-tunnel');
    const line = await cuttable(program.address);
    const { page } = owner;
    await page.goto(`${line.address}/newsroom/articles/${articleId}`);
    await textOf(owner).focus();
    await page.keyboard.type('Before the tunnel. ');
    await saved(owner);
    line.cut();
    await page
      .getByText(/no connection/i)
      .first()
      .waitFor();
    await textOf(owner).focus();
    await page.keyboard.type('In the tunnel.');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload().catch(() => null);
    line.join();
    const back = () => page.goto(`${line.address}/newsroom/articles/${articleId}`).then(Boolean, () => false);
    await expect.poll(back, { timeout: 10_000 }).toBe(true);
    await expect.poll(() => wordsOf(owner)).toBe('Before the tunnel. In the tunnel.');
    await saved(owner);
    await joined(translator, articleId);
    await expect.poll(() => wordsOf(translator)).toBe('Before the tunnel. In the tunnel.');
    await line.close();
  });
});

describe('the press photograph, by now', () => {
  it('is offered as AVIF too', { timeout: 120_000 }, async () => {
    const hasAvif = async (): Promise<boolean> => (await reads(ferry)).html.includes('type="image/avif"');
    await expect.poll(hasAvif, { timeout: 110_000, interval: 250 }).toBe(true);
  });
});

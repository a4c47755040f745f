/** The newsroom as people use it: the real program, its real database, and browsers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cuttable } from './cuttable.ts';
import { programAtWork } from './newsroom-at-work.ts';
import { beginStory, callAs, invited, password, saved, tabTo, textOf, type Visitor, visitor, wordsOf } from './newsroom-browser.ts';

const { program, browser } = await programAtWork();
let owner: Visitor;

const readerPage = async (address: string): Promise<string> => await (await fetch(new URL(address, program.address))).text();

describe('the first run', () => {
  it('leads to a published story, by keyboard alone', { timeout: 120_000 }, async () => {
    owner = await visitor(browser);
    const { page } = owner;
    await page.goto(program.ownerLink);
    await tabTo(page, page.getByLabel('Your name'));
    await page.keyboard.type('Ines Morrow');
    await tabTo(page, page.getByLabel('Mail address'));
    await page.keyboard.type('ines@lantern.example');
    await tabTo(page, page.getByLabel('Password', { exact: true }));
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');

    await page.getByRole('grid').waitFor();
    await page.keyboard.press('n');
    await tabTo(page, page.getByRole('textbox', { name: 'Slugline' }));
    await page.keyboard.type('quay-steps');
    await page.keyboard.press('Enter');

    await tabTo(page, page.getByLabel('Headline'));
    await page.keyboard.type('The quay steps are open again');
    await tabTo(page, page.getByLabel('Standfirst'));
    await page.keyboard.type('Forty steps, with a rail on each side of them.');
    await tabTo(page, textOf(owner));
    await page.keyboard.type('The steps at the old quay opened on Monday.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('## Why it took so long');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Nobody could find the **key** to the gate.');
    await saved(owner);

    await page.keyboard.press('Control+Alt+u');
    await tabTo(page, page.getByRole('complementary', { name: 'Publishing' }).getByRole('button', { name: /^Publish/ }));
    await page.keyboard.press('Enter');
    const link = page.getByRole('link', { name: /quay-steps-are-open/ });
    await link.waitFor();
    const html = await readerPage((await link.getAttribute('href')) ?? '');
    expect(html).toContain('The quay steps are open again');
    expect(html).toMatch(/<h2[^>]*>Why it took so long<\/h2>/);
    expect(html).toContain('<strong>key</strong>');
    expect(await readerPage('/en/')).toContain('The quay steps are open again');
    expect(owner.complaints).toEqual([]);
  });
});

describe('two people in one paragraph', () => {
  it('end with the same text and no character lost, though one of them was cut off for three seconds', { timeout: 120_000 }, async () => {
    const translator = await invited(owner, browser, { name: 'Jun Harrow', role: 'editor' });
    const { articleId } = await beginStory(owner, 'two-hands');
    await textOf(owner).focus();
    await owner.page.keyboard.type('BEGIN END');
    await saved(owner);
    const line = await cuttable(program.address);
    await translator.page.goto(`${line.address}/newsroom/articles/${articleId}`);
    await textOf(translator).getByText('BEGIN END').waitFor();
    await textOf(owner).focus();
    await owner.page.keyboard.press('Control+Home');
    for (let step = 0; step < 5; step++) await owner.page.keyboard.press('ArrowRight');
    await textOf(translator).focus();
    await translator.page.keyboard.press('Control+End');
    const typing = { a: typed(owner, 'a', 10_000), b: typed(translator, 'b', 10_000) };
    setTimeout(() => line.cut(), 3_000);
    setTimeout(() => line.join(), 6_000);
    const [a, b] = await Promise.all([typing.a, typing.b]);
    await expect.poll(() => wordsOf(owner), { timeout: 30_000 }).toBe(`BEGIN${'a'.repeat(a)} END${'b'.repeat(b)}`);
    await expect.poll(() => wordsOf(translator), { timeout: 30_000 }).toBe(await wordsOf(owner));
    expect(Math.min(a, b)).toBeGreaterThan(20);
    await line.close();
    await translator.context.close();
  });

  it('are told that the line is down, and that what they write is kept', { timeout: 60_000 }, async () => {
    const { articleId } = await beginStory(owner, 'line-down');
    const line = await cuttable(program.address);
    await owner.page.goto(`${line.address}/newsroom/articles/${articleId}`);
    await textOf(owner).focus();
    await owner.page.keyboard.type('Before. ');
    await saved(owner);
    line.cut();
    await owner.page.keyboard.type('While it was down. ');
    await owner.page
      .getByText(/no connection/i)
      .first()
      .waitFor();
    line.join();
    await owner.page.keyboard.type('After.');
    await saved(owner);
    await owner.page.goto(`${program.address}/newsroom/articles/${articleId}`);
    await expect.poll(() => wordsOf(owner), { timeout: 20_000 }).toBe('Before. While it was down. After.');
    await line.close();
  });
});

/** Types one letter for so many milliseconds; how often it was typed. */
async function typed({ page }: Visitor, letter: string, milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let count = 0;
  for (; performance.now() < end; count++) {
    await page.keyboard.type(letter);
    await page.waitForTimeout(60);
  }
  return count;
}

describe('a schedule', () => {
  it('publishes what was scheduled at its moment, and not what was typed since', { timeout: 60_000 }, async () => {
    const { articleId, storyId } = await beginStory(owner, 'night-bus');
    await owner.page.getByLabel('Headline').fill('A night bus to the quay');
    await textOf(owner).focus();
    await owner.page.keyboard.type('It runs twice.');
    await saved(owner);
    const moment = new Date(Date.now() + 4_000).toISOString();
    const { words } = (await callAs(owner, 'checkArticle', { params: { articleId } })).answer;
    const { status } = await callAs(owner, 'scheduleArticles', { params: { storyId }, body: { articles: [{ articleId, words }], moment } });
    expect(status).toBe(200);
    await textOf(owner).focus();
    await owner.page.keyboard.press('Control+End');
    await owner.page.keyboard.type(' Half a sent');
    const front = () => readerPage('/en/');
    expect(await front()).not.toContain('A night bus to the quay');
    await expect.poll(front, { timeout: 10_000, interval: 100 }).toContain('A night bus to the quay');
    const address = /href="([^"]+)"[^>]*>A night bus to the quay/.exec(await front())?.[1] ?? '';
    const page = await readerPage(address);
    expect(page).toContain('It runs twice.');
    expect(page).not.toContain('Half a sent');
  });
});

describe('pasting', () => {
  const pasted = async (file: string): Promise<string> => {
    await beginStory(owner, `paste-${file}`);
    const html = readFileSync(join(import.meta.dirname, '../newsroom/paste', file), 'utf8');
    await textOf(owner).evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await saved(owner);
    return await textOf(owner).innerHTML();
  };

  it('takes a document of Word as clean blocks', { timeout: 60_000 }, async () => {
    const text = await pasted('word-desktop.html');
    expect(text).toMatch(/<h2/);
    expect(text).toMatch(/<(ul|ol)[^>]*>\s*<li/);
    expect(text).not.toMatch(/mso|MsoNormal|<o:p|font-family|class="Mso/i);
  });
  it('takes a document of Google Docs as clean blocks', { timeout: 60_000 }, async () => {
    const text = await pasted('google-docs.html');
    expect(text).toMatch(/<h2[^>]*>Swifts return to the mill/);
    expect(text).toMatch(/<table/);
    expect(text).not.toMatch(/docs-internal-guid|font-size|google\.com\/url/i);
  });
});

describe('roles', () => {
  const forbidden = [
    ['reporter', 'publishArticles'],
    ['translator', 'createStory'],
    ['editor', 'publishArticles'],
    ['photo-editor', 'submitArticle'],
    ['publisher', 'invitePerson'],
  ] as const;

  it.each(forbidden)('let no %s do %s, whatever the screen shows', { timeout: 60_000 }, async (role, operation) => {
    const { articleId, storyId } = await beginStory(owner, `for-a-${role}`);
    const person = await invited(owner, browser, { name: `${role.replace('-', '')} Reed`, role });
    await person.page.goto(`${program.address}/newsroom/articles/${articleId}`);
    await textOf(person).waitFor();
    await person.page.getByRole('button', { name: 'Publishing', exact: true }).click();
    await person.page.getByRole('heading', { name: 'Check list' }).waitFor();
    expect(await person.page.getByRole('button', { name: /^Publish( update)?( P)?$/ }).count()).toBe(role === 'publisher' ? 1 : 0);
    const { answer: publication } = await callAs(owner, 'readPublication', {});
    const { words } = (await callAs(owner, 'checkArticle', { params: { articleId } })).answer;
    const requests = {
      publishArticles: { params: { storyId }, body: { articles: [{ articleId, words }] } },
      createStory: { body: { slugline: 'mine', sectionId: publication.sections[0]?.id, topicIds: [], deskId: null, edition: 'en' } },
      submitArticle: { params: { articleId } },
      invitePerson: {
        body: {
          name: 'A Friend',
          email: 'friend@lantern.example',
          language: null,
          grants: [{ role: 'owner', editions: 'all', sections: 'all' }],
        },
      },
    };
    const { status, answer } = await callAs(person, operation, requests[operation]);
    expect([status, answer]).toMatchObject([403, { error: { code: 'not-allowed' } }]);
    await person.context.close();
  });
});

/** A correction travels: told in one language, it is work in the others, and each shows it in its own words. A story is taken from all readers at once. */
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, instant, type TimeZone } from '../../src/core/instant.ts';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { callAs } from './newsroom-browser.ts';
import { openPanel, reads } from './newsroom-steps.ts';

const { program, owner } = await newsroomAtWork();
const editions = ['en', 'de', 'ar'] as const;
type Edition = (typeof editions)[number];
const words: Readonly<Record<Edition, string>> = {
  en: 'The ferry left at nine.',
  de: 'Die Fähre fuhr um neun ab.',
  ar: 'غادرت العبّارة في التاسعة.',
};

afterEach(() => expect(owner.complaints).toEqual([]));

interface Told {
  readonly storyId: string;
  readonly articleIds: Readonly<Record<Edition, string>>;
  readonly addresses: Readonly<Record<Edition, string>>;
}

async function save(articleId: string, text: string, slug: string): Promise<void> {
  const params = { articleId };
  const { answer } = await callAs(owner, 'readArticle', { params });
  const block = { type: 'paragraph', attrs: { id: 'first' }, content: [{ type: 'text', text }] };
  const content = { ...answer.content, slug, headline: text, body: { type: 'doc', content: [block] } };
  expect((await callAs(owner, 'saveArticle', { params, body: { content, changedFrom: null } })).status).toBe(200);
}

/** A story that readers have in three languages. */
async function tell(slug: string): Promise<Told> {
  const { answer: paper } = await callAs(owner, 'readPublication', {});
  const body = { slugline: slug, sectionId: paper.sections[0]?.id, topicIds: [], deskId: null, edition: 'en' };
  const { storyId, articleId } = (await callAs(owner, 'createStory', { body })).answer;
  const articleIds: Record<Edition, string> = { en: articleId, de: '', ar: '' };
  await save(articleId, words.en, slug);
  for (const edition of ['de', 'ar'] as const) {
    const begun = await callAs(owner, 'addTranslation', { params: { storyId }, body: { edition, takesOver: false } });
    articleIds[edition] = begun.answer.articleId;
    await save(begun.answer.articleId, words[edition], slug);
  }
  const seen = editions.map(async (edition) => {
    const { answer } = await callAs(owner, 'checkArticle', { params: { articleId: articleIds[edition] } });
    return { articleId: articleIds[edition], words: answer.words };
  });
  const published = await callAs(owner, 'publishArticles', { params: { storyId }, body: { articles: await Promise.all(seen) } });
  expect(published.status, JSON.stringify(published.answer)).toBe(200);
  const day = dayOf(instant(Date.now()), paper.publication.timeZone as TimeZone).replaceAll('-', '/');
  const addresses = Object.fromEntries(editions.map((edition) => [edition, `${program.address}/${edition}/${day}/${slug}/`]));
  for (const edition of editions) await pageWith(addresses[edition] ?? '', words[edition]);
  return { storyId, articleIds, addresses: addresses as Told['addresses'] };
}

/** The page, once it says this. */
async function pageWith(address: string, text: string): Promise<string> {
  await expect.poll(async () => (await reads(address)).html, { timeout: 10_000 }).toContain(text);
  return (await reads(address)).html;
}

const pagesOf = async (edition: Edition, address: string) =>
  await Promise.all(
    [address, `${program.address}/${edition}/corrections/`, `${program.address}/${edition}/corrections/feed.xml`].map(
      async (page) => (await reads(page)).html,
    ),
  );

describe('a correction in English', () => {
  it('is work in Arabic and German, and each runs it in its own words', { timeout: 120_000 }, async () => {
    const { page } = owner;
    const { articleIds, addresses } = await tell('corrected-ferry');
    const before = await pagesOf('de', addresses.de);
    await page.goto(`${program.address}/newsroom/articles/${articleIds.en}`);
    const english = await openPanel(owner, 'Publishing');
    await english.getByRole('button', { name: 'Correct …' }).click();
    await page.getByRole('dialog').getByLabel('What was wrong, in English').fill('It left at noon, not at nine.');
    await page.getByRole('dialog').getByRole('button', { name: 'Publish the correction' }).click();
    await english.getByRole('button', { name: 'Write the correction in German' }).waitFor();
    await english.getByRole('button', { name: 'Write the correction in Arabic' }).waitFor();
    await pageWith(addresses.en, 'It left at noon, not at nine.');

    await page.goto(`${program.address}/newsroom/articles/${articleIds.ar}`);
    await page.getByText('A correction of the story is not run in this language yet.').waitFor();
    await page.getByRole('button', { name: 'See to it' }).click();
    await page.getByRole('button', { name: 'Write the correction in Arabic' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    const source = dialog.getByRole('blockquote');
    expect([await source.textContent(), await source.getAttribute('lang'), await source.getAttribute('dir')]).toEqual([
      'It left at noon, not at nine.',
      'en',
      'ltr',
    ]);
    await dialog.getByLabel('What was wrong, in Arabic').fill('غادرت عند الظهر.');
    await dialog.getByRole('button', { name: 'Publish the correction' }).click();
    await dialog.waitFor({ state: 'detached' });
    const arabic = await pageWith(addresses.ar, 'غادرت عند الظهر.');
    expect(arabic).not.toContain('It left at noon');
    expect(await pageWith(`${program.address}/ar/corrections/`, 'غادرت عند الظهر.')).toContain('dir="rtl"');
    expect(await pagesOf('de', addresses.de)).toEqual(before);
    await page.getByText('A correction of the story is not run in this language yet.').waitFor({ state: 'detached' });
  });

  it('is not needed where the error is not', { timeout: 120_000 }, async () => {
    const { page } = owner;
    const { storyId } = await tell('dismissed-ferry');
    const texts = [{ edition: 'en', text: 'It left at noon.' }];
    await callAs(owner, 'correctStory', { params: { storyId }, body: { correctionId: null, texts } });
    await page.goto(`${program.address}/newsroom/stories/${storyId}`);
    await page.getByRole('button', { name: 'Write the correction in German' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Not needed here …' }).click();
    await dialog.getByLabel('Why it is not needed').fill('Auf Deutsch stand es richtig.');
    await dialog.getByRole('button', { name: 'Not needed' }).click();
    await page.getByText('not needed, says').waitFor();
    await page.getByRole('button', { name: 'The correction is needed in German after all' }).click();
    await page.getByRole('button', { name: 'Write the correction in German' }).waitFor();
  });
});

describe('a story taken down in all languages', () => {
  it('is gone at each address, which says so in its own language', { timeout: 120_000 }, async () => {
    const { page } = owner;
    const { storyId, addresses } = await tell('unlawful-ferry');
    await page.goto(`${program.address}/newsroom/stories/${storyId}`);
    await page.getByRole('button', { name: 'Take down in all languages …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words.ar).waitFor();
    await dialog.getByLabel('Why, for the desk').fill('A court said so.');
    await dialog.getByLabel('What readers are told in German').fill('Ein Gericht hat es verlangt.');
    await dialog.getByRole('button', { name: 'Take down in all languages' }).click();
    await dialog.getByText('Confirm that this is meant.').waitFor();
    expect((await reads(addresses.en)).status).toBe(200);
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Take down in all languages' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(async () => (await reads(addresses.en)).status, { timeout: 10_000 }).toBe(410);
    const gone = await Promise.all(editions.map((edition) => reads(addresses[edition])));
    expect(gone.map(({ status }) => status)).toEqual([410, 410, 410]);
    const said = ['This story was taken down', 'Ein Gericht hat es verlangt.', 'dir="rtl"'];
    expect(gone.map(({ html }, index) => html.includes(said[index] ?? '-'))).toEqual([true, true, true]);
    expect(gone.filter(({ html }) => html.includes('A court said so.'))).toEqual([]);
    const fronts = await Promise.all(editions.map((edition) => reads(`${program.address}/${edition}/feed.xml`)));
    expect(fronts.filter(({ html }) => html.includes('unlawful-ferry'))).toEqual([]);
  });
});

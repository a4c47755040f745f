/** What a translation is made from: chosen when it is begun, and changed when another article becomes the original. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, callAs, textOf } from './newsroom-browser.ts';

const { owner } = await newsroomAtWork();
let count = 0;
let storyId: string;

afterEach(() => expect(owner.complaints).toEqual([]));

async function save(articleId: string, headline: string, ...texts: readonly (readonly [id: string, text: string])[]): Promise<void> {
  const params = { articleId };
  const { answer } = await callAs(owner, 'readArticle', { params });
  const content = texts.map(([id, text]) => ({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] }));
  const body = { content: { ...answer.content, headline, body: { type: 'doc', content } }, changedFrom: null };
  expect((await callAs(owner, 'saveArticle', { params, body })).status).toBe(200);
}

/** A story in English with all of it in German. */
beforeEach(async () => {
  const begun = await beginStory(owner, `quay-${++count}`);
  storyId = begun.storyId;
  await owner.page.goto(new URL('/newsroom/', owner.page.url()).href);
  await save(begun.articleId, 'The quay', ['one', 'The quay is open.'], ['two', 'Nobody came.']);
  const german = await callAs(owner, 'addTranslation', { params: { storyId }, body: { edition: 'de', takesOver: false } });
  const params = { articleId: german.answer.articleId };
  await save(params.articleId, 'Der Kai', ['eins', 'Der Kai ist offen.']);
  for (const [segment, to] of Object.entries({ headline: 'headline', eins: 'one' }))
    await callAs(owner, 'linkSegment', { params, body: { segment, to: [to] } });
  const { answer } = await callAs(owner, 'readAlignment', { params });
  await callAs(owner, 'confirmSegments', { params, body: { segments: null, originalRevisionId: answer.original.revisionId } });
  await owner.page.goto(new URL(`/newsroom/stories/${storyId}`, owner.page.url()).href);
}, 60_000);

const edition = (name: string) =>
  owner.page
    .getByRole('listitem')
    .filter({ hasText: name })
    .filter({ has: owner.page.getByRole('button') });

describe('beginning a translation', () => {
  it('is asked from which article, and the original beside it is that one', { timeout: 60_000 }, async () => {
    await owner.page.getByRole('button', { name: 'Begin: French' }).click();
    const dialog = owner.page.getByRole('dialog');
    expect(await dialog.getByLabel('English, the original').isChecked()).toBe(true);
    await dialog.getByLabel('German: Draft').check();
    await dialog.getByRole('button', { name: 'Begin the translation' }).click();
    await textOf(owner).waitFor();
    await owner.page.getByRole('complementary', { name: 'Original' }).getByText('Der Kai ist offen.').waitFor();
  });
});

describe('another original', () => {
  it('is made in the story, after it was said what becomes of each language', { timeout: 60_000 }, async () => {
    await owner.page.getByRole('button', { name: 'Make it the original: German' }).click();
    const dialog = owner.page.getByRole('dialog', { name: 'Make German the original' });
    const line = (language: string) => dialog.getByRole('listitem').filter({ hasText: language }).first();
    await line('becomes the original').waitFor();
    expect(await line('English').textContent()).toContain('is then made from German');
    expect(await line('English').textContent()).toContain('1 without a counterpart');
    await dialog.getByRole('button', { name: 'Make it the original' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await edition('German').getByText('Original', { exact: false }).first().waitFor();
    await owner.page.getByText('made German the original instead of English').waitFor();
    await owner.page.getByRole('button', { name: 'Make it the original: English' }).waitFor();
  });
});

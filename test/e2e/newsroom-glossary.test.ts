/** The glossary in the newsroom: entered by keyboard, seen beside the text of a translation, and held against it before publishing. */
import { expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, callAs, tabTo, textOf } from './newsroom-browser.ts';

const { owner } = await newsroomAtWork();
const { page } = owner;

it('is filled by keyboard, tells a translator the word, and notices its forms in the text', async () => {
  await page.goto(new URL('/newsroom/glossary', page.url()).href);
  await tabTo(page, page.getByRole('button', { name: 'New entry' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Term', { exact: true }).first().fill('turnstile');
  await dialog.getByLabel('Term', { exact: true }).nth(1).fill('Drehkreuz');
  await page.keyboard.press('Enter');
  await page.getByRole('cell', { name: 'Drehkreuz', exact: true }).waitFor();

  const { storyId, articleId } = await beginStory(owner, 'turnstiles');
  const paragraph = (id: string, text: string) => ({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] });
  const save = async (id: string, headline: string, ...content: readonly object[]): Promise<void> => {
    const { answer } = await callAs(owner, 'readArticle', { params: { articleId: id } });
    const body = { content: { ...answer.content, headline, body: { type: 'doc', content } }, changedFrom: null };
    expect((await callAs(owner, 'saveArticle', { params: { articleId: id }, body })).status).toBe(200);
  };
  await save(articleId, 'Turnstiles', paragraph('one', 'The ferry has new turnstiles.'));
  const { answer } = await callAs(owner, 'addTranslation', { params: { storyId }, body: { edition: 'de', takesOver: false } });
  const translation = answer.articleId;
  await save(translation, 'Neue Tore', paragraph('eins', 'Die Fähre hat neue Tore.'));
  await callAs(owner, 'linkSegment', { params: { articleId: translation }, body: { segment: 'eins', to: ['one'] } });

  await page.goto(new URL(`/newsroom/articles/${translation}`, page.url()).href);
  await textOf(owner).getByText('Die Fähre hat neue Tore.').click();
  const terms = page.getByRole('region', { name: 'Glossary' });
  await terms.getByText('Drehkreuz').waitFor();
  await terms.getByText('not here').waitFor();
  const codes = async () =>
    (await callAs(owner, 'checkArticle', { params: { articleId: translation } })).answer.checks.map(({ code }) => code);
  expect((await codes()).filter((code) => code === 'term-unused')).toHaveLength(2);

  await textOf(owner).getByText('Die Fähre hat neue Tore.').click({ clickCount: 3 });
  await page.keyboard.type('Die Fähre hat neue Drehkreuze.');
  await terms.getByText('not here').waitFor({ state: 'detached' });
  expect((await codes()).filter((code) => code === 'term-unused')).toHaveLength(1);
  expect(owner.complaints).toEqual([]);
});

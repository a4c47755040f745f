/** Before an update of a public original goes out, its editor says of each change whether it matters to the translations. */
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, callAs, textOf } from './newsroom-browser.ts';
import { openPanel, publish } from './newsroom-steps.ts';

const { owner } = await newsroomAtWork();
let count = 0;
let german: string;

afterEach(() => expect(owner.complaints).toEqual([]));

const paragraph = (id: string, text: string, marks: readonly object[] = []) => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text, marks }],
});

async function save(articleId: string, headline: string, ...content: readonly object[]): Promise<void> {
  const params = { articleId };
  const { answer } = await callAs(owner, 'readArticle', { params });
  const body = { content: { ...answer.content, headline, body: { type: 'doc', content } }, changedFrom: null };
  const saved = await callAs(owner, 'saveArticle', { params, body });
  expect(saved.status, JSON.stringify(saved.answer)).toBe(200);
}

/** Publishes an original, translates all of it into German, and changes it in every way. */
beforeEach(async () => {
  const { storyId, articleId } = await beginStory(owner, `pier-${++count}`);
  await owner.page.goto(new URL('/newsroom/', owner.page.url()).href);
  const still = paragraph('five', 'Nobody was hurt.');
  await save(
    articleId,
    `The pier ${count}`,
    ...[paragraph('one', 'The pier is shut.'), paragraph('two', 'Forty people were there.'), paragraph('three', 'It rained.')],
    ...[paragraph('four', 'A lamp fell.'), still],
  );
  await owner.page.goto(new URL(`/newsroom/articles/${articleId}`, owner.page.url()).href);
  await textOf(owner).waitFor();
  await publish(owner);
  const begun = await callAs(owner, 'addTranslation', { params: { storyId }, body: { edition: 'de', takesOver: false } });
  german = begun.answer.articleId;
  const params = { articleId: german };
  await save(german, 'Die Mole', ...['eins', 'zwei', 'drei', 'vier'].map((id) => paragraph(id, `Absatz ${id}.`)));
  for (const [segment, to] of Object.entries({ headline: 'headline', eins: 'one', zwei: 'two', drei: 'three', vier: 'four' })) {
    await callAs(owner, 'linkSegment', { params, body: { segment, to: [to] } });
  }
  const { answer } = await callAs(owner, 'readAlignment', { params });
  await callAs(owner, 'confirmSegments', { params, body: { segments: null, originalRevisionId: answer.original.revisionId } });
  await save(
    articleId,
    `The pier ${count}`,
    ...[paragraph('one', 'The old pier is shut.'), paragraph('two', 'Fifty people were there.'), paragraph('three', 'It rained …')],
    ...[paragraph('new', 'A second lamp fell.'), paragraph('four', 'A lamp fell.', [{ type: 'strong' }]), still],
  );
  await owner.page.reload();
  await textOf(owner).getByText('A second lamp fell.').waitFor();
}, 60_000);

async function stale(): Promise<readonly string[]> {
  const { answer } = await callAs(owner, 'readAlignment', { params: { articleId: german } });
  return answer.segments.flatMap(({ key, state }: { readonly key: string; readonly state: string }) => (state === 'stale' ? [key] : []));
}
const dialog = (): Locator => owner.page.getByRole('dialog');
const change = (words: string): Locator => dialog().getByRole('listitem').filter({ hasText: words });

describe('what an update means for the translations', () => {
  it('is asked for each change, old and new words marked, and heard', { timeout: 60_000 }, async () => {
    const panel = await openPanel(owner, 'Publishing');
    await panel.getByRole('button', { name: /^Publish update/ }).click();
    await dialog().getByText('Made from this: German.').waitFor();
    expect(await change('people were there').locator('del').textContent()).toContain('Forty');
    expect(await change('people were there').locator('ins').textContent()).toContain('Fifty');
    expect(await change('people were there').getByLabel('Matters').isChecked()).toBe(true);
    expect(await change('punctuation only').getByLabel('Minor').isChecked()).toBe(true);
    await change('A second lamp fell.').getByText('New: the translations lack it').waitFor();
    await dialog().getByText('One paragraph changed its formatting or its place only.').waitFor();
    await change('pier is shut').getByLabel('Minor').check();
    await dialog().getByRole('button', { name: 'Publish update' }).click();
    await panel.getByText('Published. Readers see it now.').waitFor();
    expect(await stale()).toEqual(['zwei']);
    const called = panel
      .getByRole('listitem')
      .filter({ hasText: 'old' })
      .filter({ has: owner.page.locator('ins') });
    await called.getByRole('button', { name: 'It matters after all' }).click();
    await panel.getByText('It matters now.').waitFor();
    expect(await stale()).toEqual(['eins', 'zwei']);
  });

  it('is heard where punctuation matters, by keyboard alone', { timeout: 60_000 }, async () => {
    await openPanel(owner, 'Publishing');
    await owner.page.getByRole('button', { name: /^Publish update/ }).focus();
    await owner.page.keyboard.press('P');
    await change('punctuation only').getByLabel('Minor').focus();
    await owner.page.keyboard.press('ArrowLeft');
    await dialog().getByRole('button', { name: 'Publish update' }).press('Enter');
    await dialog().waitFor({ state: 'hidden' });
    expect(await stale()).toEqual(['eins', 'zwei', 'drei']);
  });
});

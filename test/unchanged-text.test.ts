/** Opening, saving and publishing text that did not change changes no state: what stands on the desk and before readers is what stood there. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Article } from '../src/core/article.ts';
import { aBody } from './builders.ts';
import { createDesk, type Desk } from './desk.ts';
import { type Caller, type NewsroomApi, openApi } from './newsroom/api.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

let newsroom: Newsroom;
let desk: Desk;
let api: NewsroomApi;
let owner: Caller;
let original: Article;
let translation: Article;

/** Two languages that are public, with a stale, an added, an unconfirmed and a missing segment, and a change that was called minor. */
beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'de'] });
  desk = createDesk(newsroom);
  api = openApi(newsroom);
  owner = await api.signedIn();
  const begun = await desk.write({ headline: 'Ferry returns', kicker: 'Harbour', body: aBody('One.', 'Two.', 'Three.') });
  translation = await desk.translate(begun, 'de', { headline: 'Fähre', kicker: 'Hafen', body: aBody('Eins.', 'Zwei.') });
  const [first] = begun.revision.content.body.children.map(({ attrs }) => attrs['id']);
  await owner.call('linkSegment', { params: { articleId: translation.id }, body: { segment: first, to: ['standfirst', first] } });
  expect((await desk.publish(begun.article, translation)).ok).toBe(true);
  original = await desk.revise(begun.article, { headline: 'Ferry is back', kicker: 'The harbour' });
  const [seen] = await desk.seen(original);
  const articles = [{ articleId: original.id, words: seen?.words as never, minor: ['kicker' as const] }];
  expect((await owner.call('publishArticles', { params: { storyId: original.storyId }, body: { articles } })).code).toBeNull();
});

afterEach(async () => {
  await api.settled();
  await newsroom.close();
});

/** Everything that is said of how the translation stands: beside its text, on the board, before publishing, and to readers. */
async function states() {
  const params = { articleId: translation.id };
  const { answer: alignment } = await owner.call('readAlignment', { params });
  const { answer: board } = await owner.call('readBoardRows', { query: { ids: original.storyId } });
  const { answer: checked } = await owner.call('checkArticle', { params });
  const cells = board.rows.flatMap((row) => row.cells);
  return {
    segments: alignment.segments,
    missing: alignment.missing,
    counts: alignment.counts,
    checks: checked.checks,
    board: cells.map(({ edition, state, staleSegments, staleSince, isPublic }) => ({
      edition,
      state,
      staleSegments,
      staleSince,
      isPublic,
    })),
    readers: await newsroom.storage.read(({ published }) => published.staleSegments([translation.id])),
  };
}

async function saveAgain({ id: articleId }: Article): Promise<void> {
  const { content } = (await owner.call('readArticle', { params: { articleId } })).answer;
  const body = { content, changedFrom: null } as never;
  expect((await owner.call('saveArticle', { params: { articleId }, body })).code).toBeNull();
}

it('is found as it was after everything was opened, saved and published again', async () => {
  const before = await states();
  expect(before.counts).toMatchObject({ stale: 1 });
  expect(before.readers).not.toEqual([]);
  for (const article of [original, translation]) {
    await desk.type(article, '');
    await saveAgain(article);
    expect(await states()).toEqual(before);
    const [seen] = await desk.seen(article);
    const body = { articles: [{ articleId: article.id, words: seen?.words as never, minor: [] }] };
    expect((await owner.call('publishArticles', { params: { storyId: article.storyId }, body })).code).toBeNull();
    expect(await states()).toEqual(before);
  }
});

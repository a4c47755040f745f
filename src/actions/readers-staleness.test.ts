/** What readers see of translations after the published original has changed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anArticle, aParagraph, aTranslation, withText } from '../../test/aligned.ts';
import { reporter, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom } from '../../test/newsroom.ts';
import type { Article, ArticleContent } from '../core/article.ts';
import { minute } from '../core/instant.ts';
import type { BegunStory } from './beginnings.ts';
import { confirmSegments } from './confirm-segments.ts';
import { takeDownArticle } from './take-down-article.ts';

let newsroom: Newsroom;
let desk: Desk;
let original: BegunStory;
let german: Article;

const words = anArticle(aParagraph('a1', 'One.'), aParagraph('a2', 'Two.'));
const rendering = anArticle(aParagraph('d1', 'Eins.', { from: ['a1'] }), aParagraph('d2', 'Zwei.', { from: ['a2'] }));

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'de', 'fr'] });
  desk = createDesk(newsroom);
  original = await desk.write(words);
  german = await desk.translate(original, 'de', rendering);
  value(await desk.publish(original.article, german));
});

afterEach(() => newsroom.close());

const reread = async ({ id }: Pick<Article, 'id'>): Promise<Article> => {
  const article = await newsroom.storage.read(({ articles }) => articles.find(id));
  if (article === null) throw new Error('the article is gone');
  return article;
};
const stale = async ({ id }: Pick<Article, 'id'> = german) =>
  (await newsroom.storage.read(({ published }) => published.staleSegments([id]))).map(({ segment, since }) => [segment, since]);
/** Publishes the original with these words, a minute later. */
const publish = async (content: ArticleContent) => {
  newsroom.wait(minute);
  value(await desk.publish(await desk.revise(await reread(original.article), content)));
  return newsroom.now();
};
const confirm = async () => {
  const originalRevisionId = (await reread(original.article)).draftId;
  value(await confirmSegments(newsroom.parts, { articleId: german.id, segments: null, originalRevisionId, by: reporter }));
};

describe('noteReadersStaleness', () => {
  it('finds nothing while the original is only written', async () => {
    await desk.revise(original.article, withText(words, 'a1', 'First.'));
    expect(await stale()).toEqual([]);
  });
  it('keeps the moment of what stays stale', async () => {
    const first = await publish(withText(words, 'a1', 'First.'));
    expect(await stale()).toEqual([['d1', first]]);
    const both = withText(withText(words, 'a1', 'Foremost.'), 'a2', 'Second.');
    const second = await publish(both);
    expect(await stale()).toEqual([
      ['d1', first],
      ['d2', second],
    ]);
    await publish(withText(both, 'a1', 'One.'));
    expect(await stale()).toEqual([['d2', second]]);
  });
  it('ends when the confirmed words are published, and not before', async () => {
    await publish(withText(words, 'a1', 'First.'));
    await confirm();
    expect(await stale()).toHaveLength(1);
    value(await desk.publish(await reread(german)));
    expect(await stale()).toEqual([]);
  });
  it('ends when the original or the translation is taken down', async () => {
    await publish(withText(words, 'a1', 'First.'));
    value(await takeDownArticle(newsroom.parts, { articleId: original.article.id, reason: 'Wrong.', by: reporter }));
    expect(await stale()).toEqual([]);
    value(await desk.publish(await reread(original.article)));
    expect(await stale()).toHaveLength(1);
    value(await takeDownArticle(newsroom.parts, { articleId: german.id, reason: 'Wrong.', by: reporter }));
    expect(await stale()).toEqual([]);
  });
  it('follows a translation of a translation', async () => {
    const made = await desk.translate(original, 'fr', anArticle(aParagraph('f1', 'Un.', { from: ['a1'] })));
    await newsroom.storage.transact(({ articles }) => articles.save({ ...made, translatedFromId: german.id }));
    const fromGerman = aTranslation(rendering, aParagraph('f1', 'Un.', { from: ['d1'] }));
    const french = await desk.revise(await reread(made), fromGerman);
    value(await desk.publish(french));
    const since = await publish(withText(words, 'a1', 'First.'));
    expect(await stale(french)).toContainEqual(['f1', since]);
  });
  it('tells the site when readers see something old that they did not see before', async () => {
    await publish(withText(words, 'a1', 'First.'));
    expect((await desk.changes()).at(-1)).toEqual({ kind: 'staleness-changed', storyId: original.story.id });
    await publish(withText(words, 'a1', 'Firstly.'));
    expect((await desk.changes()).at(-1)).toMatchObject({ kind: 'articles-changed' });
  });
});

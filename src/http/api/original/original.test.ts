import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anArticle, aParagraph } from '../../../../test/aligned.ts';
import { tag } from '../../../../test/builders.ts';
import { createDesk, type Desk } from '../../../../test/desk.ts';
import { type Caller, type NewsroomApi, openApi } from '../../../../test/newsroom/api.ts';
import { type Newsroom, openNewsroom } from '../../../../test/newsroom.ts';
import type { Article } from '../../../core/article.ts';

let newsroom: Newsroom;
let desk: Desk;
let api: NewsroomApi;
let publisher: Caller;
let english: Article;
let german: Article;
let french: Article;

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'de', 'fr'] });
  desk = createDesk(newsroom);
  api = openApi(newsroom);
  publisher = await api.signedIn();
  const begun = await desk.write(anArticle(aParagraph('e1', 'One.'), aParagraph('e2', 'Two.')));
  english = begun.article;
  german = await desk.translate(begun, 'de', anArticle(aParagraph('g1', 'Eins.', { from: ['e1'] })));
  french = await desk.translate(
    begun,
    'fr',
    anArticle(aParagraph('f1', 'Un.', { from: ['e1'] }), aParagraph('f2', 'Deux.', { from: ['e2'] })),
  );
});

afterEach(async () => {
  await api.settled();
  await newsroom.close();
});

const originalOf = async () => (await newsroom.storage.read(({ stories }) => stories.find(english.storyId)))?.originalId;

describe('readOriginalSwitch', () => {
  it('says what would become of each article, typed words too, and changes nothing', async () => {
    await desk.type(french, 'La ');
    const { answer } = await publisher.call('readOriginalSwitch', { params: { articleId: german.id } });
    expect(answer.articles).toMatchObject([
      { edition: 'en', madeFrom: 'de', before: null, after: { stale: 0, added: 1, missing: 0 } },
      { edition: 'de', madeFrom: null, before: { missing: 1 }, after: null },
      { edition: 'fr', madeFrom: 'de', before: { added: 0, missing: 0 }, after: { stale: 0, added: 1, missing: 0 } },
    ]);
    expect(await originalOf()).toBe(english.id);
  });
  it('refuses the original', async () =>
    expect((await publisher.call('readOriginalSwitch', { params: { articleId: english.id } })).code).toBe('article-is-original'));
});

describe('switchOriginal', () => {
  it('makes the article the original', async () => {
    expect((await publisher.call('switchOriginal', { params: { articleId: german.id } })).code).toBeNull();
    expect(await originalOf()).toBe(german.id);
  });
  it('does what was said before', async () => {
    const { answer } = await publisher.call('readOriginalSwitch', { params: { articleId: german.id } });
    await publisher.call('switchOriginal', { params: { articleId: german.id } });
    for (const { articleId, after } of answer.articles.filter(({ madeFrom }) => madeFrom !== null)) {
      expect((await publisher.call('readAlignment', { params: { articleId } })).answer.counts).toMatchObject({
        stale: after?.stale,
        missing: after?.missing,
        unconfirmed: after?.unconfirmed,
      });
    }
  });
  it('is not for whoever may publish one of the two alone', async () => {
    const editor = await api.signedIn({ grants: [{ role: 'publisher', editions: [tag('de')], sections: 'all' }] });
    expect((await editor.call('switchOriginal', { params: { articleId: german.id } })).code).toBe('not-allowed');
    expect(await originalOf()).toBe(english.id);
  });
});

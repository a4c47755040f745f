/** Another article becomes the original: what rests on what from then on, in the live drafts, on the desk, in the log and for readers. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { anArticle, aParagraph, withText } from '../../test/aligned.ts';
import { errorCode, reporter, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom } from '../../test/newsroom.ts';
import type { Article } from '../core/article.ts';
import type { ArticleId, StoryId } from '../core/ids.ts';
import { hour, later } from '../core/instant.ts';
import { loadDraft } from '../draft/content.ts';
import { draftOf } from '../draft/write-content.ts';
import type { BegunStory } from './beginnings.ts';
import { readAlignment } from './read-alignment.ts';
import { scheduleArticles } from './schedule-articles.ts';
import { switchOriginal } from './switch-original.ts';

let newsroom: Newsroom;
let desk: Desk;
let english: BegunStory;
let german: Article;
let french: Article;

const words = anArticle(aParagraph('e1', 'One.'), aParagraph('e2', 'Two.'));
const inGerman = anArticle(aParagraph('g1', 'Eins.', { from: ['e1'] }), aParagraph('g2', 'Zwei.', { from: ['e2'] }));
const inFrench = anArticle(aParagraph('f1', 'Un.', { from: ['e1'] }), aParagraph('f2', 'Deux.', { from: ['e2'] }));

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'de', 'fr'] });
  desk = createDesk(newsroom);
  english = await desk.write(words);
  german = await desk.translate(english, 'de', inGerman);
  french = await desk.translate(english, 'fr', inFrench);
});

afterEach(() => newsroom.close());

const switchTo = (article: Article) => switchOriginal(newsroom.parts, { storyId: english.story.id, articleId: article.id, by: reporter });
const states = async ({ id }: Pick<Article, 'id'>) => {
  const { original, alignment } = value(await newsroom.storage.read((reader) => readAlignment(newsroom.parts, reader, id)));
  const open = alignment.segments.flatMap(({ key, state }) => (state === 'current' ? [] : [`${key} ${state}`]));
  return [`from ${original.edition}`, ...open, ...alignment.missing.map((key) => `${key} missing`)];
};
const cells = async () => {
  const [row] = await newsroom.storage.read((reader) => reader.desk.rows([english.story.id]));
  return Object.fromEntries((row?.cells ?? []).map(({ edition, staleSegments }) => [edition, staleSegments]));
};
const revisions = async ({ id }: Pick<Article, 'id'>) =>
  (await newsroom.storage.read(({ articles }) => articles.revisions(id))).map(({ number, reason }) => `${number} ${reason}`);

describe('switchOriginal', () => {
  it('has the story, the old original and the others rest on the new one', async () => {
    expect(value(await switchTo(german))).toMatchObject({ id: german.id, translatedFromId: null });
    const story = await newsroom.storage.read(({ stories }) => stories.find(english.story.id));
    expect([story?.originalId, await states(english.article), await states(french)]).toEqual([german.id, ['from de'], ['from de']]);
  });
  it('takes a revision of each, and changes no word', async () => {
    value(await switchTo(german));
    for (const article of [english.article, german, french]) expect((await revisions(article))[0]).toBe('2 confirmed');
    const bodies = await newsroom.storage.read(async ({ articles }) =>
      Promise.all(
        (await articles.ofStory(english.story.id)).map(async ({ draftId }) => (await articles.revision(draftId))?.content.body.textContent),
      ),
    );
    expect(bodies.sort()).toEqual(['Eins.Zwei.', 'One.Two.', 'Un.Deux.']);
  });
  it('keeps what was typed before, in a revision of its own', async () => {
    await desk.type(french, 'Le ');
    value(await switchTo(german));
    expect(await revisions(french)).toEqual(['3 confirmed', '2 saved', '1 saved']);
    expect(await states(french)).toEqual(['from de']);
  });
  it('reaches the live drafts, in which people type on', async () => {
    await newsroom.storage.transact(({ drafts }) => drafts.begin(french.id, draftOf(anArticle(...inFrench.body.children))));
    const read = async () => {
      const stored = await newsroom.storage.read(({ drafts }) => drafts.find(french.id));
      return loadDraft(stored === null ? [] : [stored.state, ...stored.updates.map(({ bytes }) => bytes)]);
    };
    const copy = await read();
    copy.getText('headline').insert(0, 'Getippt ');
    value(await switchTo(german));
    const typed = Y.encodeStateAsUpdate(copy);
    await newsroom.storage.transact(({ drafts }) => drafts.append(french.id, { at: newsroom.now(), personId: null, bytes: typed }));
    const draft = await read();
    const first = draft.getXmlFragment('body').get(0);
    expect([first instanceof Y.XmlElement ? first.getAttribute('from') : null, draft.getText('headline').toJSON()]).toEqual([
      ['g1'],
      'Getippt Ferry returns',
    ]);
  });
  it('keeps what was stale so, and says so on the desk', async () => {
    const changed = withText(words, 'e2', 'Second.');
    await desk.revise(english.article, changed);
    expect(await cells()).toEqual({ en: 0, de: 1, fr: 1 });
    value(await switchTo(german));
    expect([await states(english.article), await states(french), await cells()]).toEqual([
      ['from de', 'e2 stale'],
      ['from de', 'f2 stale'],
      { en: 1, de: 0, fr: 1 },
    ]);
  });
  it('is undone by switching back', async () => {
    value(await switchTo(german));
    value(await switchTo(english.article));
    expect([await states(german), await states(french)]).toEqual([['from en'], ['from en']]);
  });
  it('is in the story’s log', async () => {
    value(await switchTo(german));
    const events = await newsroom.storage.read(({ stories }) => stories.events(english.story.id));
    expect(events.at(-1)).toMatchObject({
      kind: 'original-switched',
      articleId: german.id,
      by: reporter,
      details: { edition: 'de', from: 'en' },
    });
  });
  it('has the public pages made anew, which name the original', async () => {
    value(await desk.publish(english.article, french));
    value(await switchTo(german));
    expect((await desk.changes()).at(-1)).toMatchObject({
      kind: 'articles-changed',
      articles: [{ articleId: english.article.id }, { articleId: french.id }],
    });
  });
  it('leaves readers the words that they have of each, and nothing else for them to get', async () => {
    value(await desk.publish(english.article, german));
    await desk.revise(english.article, withText(words, 'e1', 'First.'));
    const publicWords = () =>
      newsroom.storage.read(async ({ published }) =>
        (await published.ofStory(english.story.id)).map(({ article, revision }) => [
          article.edition,
          revision.content.body.textContent,
          article.publishedId === article.draftId,
        ]),
      );
    const before = await publicWords();
    value(await switchTo(german));
    expect([before, await publicWords(), await states(english.article)]).toEqual([
      [
        ['en', 'One.Two.', false],
        ['de', 'Eins.Zwei.', true],
      ],
      before,
      ['from de', 'e1 stale'],
    ]);
  });
  it('tells readers of nothing that the new original does not say otherwise', async () => {
    value(await desk.publish(english.article, german, french));
    await desk.revise(french, { ...inFrench, kicker: 'Not public' });
    value(await switchTo(german));
    const stale = () =>
      newsroom.storage.read(async ({ articles, published }) => {
        const ids = (await articles.ofStory(english.story.id)).map(({ id }) => id);
        return (await published.staleSegments(ids)).map(({ segment }) => segment);
      });
    expect(await stale()).toEqual([]);
    value(await desk.publish(await desk.revise(german, withText(inGerman, 'g2', 'Zweitens.'))));
    expect(await stale()).toEqual(['e2', 'f2']);
  });
  it('waits for what has its moment, with the words that it had when it was scheduled', async () => {
    const moment = later(newsroom.now(), hour);
    value(
      await scheduleArticles(newsroom.parts, { storyId: english.story.id, articles: [{ articleId: french.id }], moment, by: reporter }),
    );
    expect(errorCode(await switchTo(german))).toBe('article-scheduled');
  });
  it('refuses the original', async () => expect(errorCode(await switchTo(english.article))).toBe('article-is-original'));
  it.each([
    ['story-not-found', { storyId: 'none' as StoryId }],
    ['article-not-found', { articleId: 'none' as ArticleId }],
  ])('refuses with %s', async (code, wrong) => {
    const request = { storyId: english.story.id, articleId: german.id, by: reporter, ...wrong };
    expect(errorCode(await switchOriginal(newsroom.parts, request))).toBe(code);
  });
});

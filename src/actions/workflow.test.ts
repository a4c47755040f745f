import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorCode, reporter, tag, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { aPerson } from '../../test/newsroom/signed-in.ts';
import { type Newsroom, openNewsroom } from '../../test/newsroom.ts';
import type { Article } from '../core/article.ts';
import type { ArticleId, PersonId, StoryId } from '../core/ids.ts';
import { hour, later, toIso } from '../core/instant.ts';
import { approveArticle } from './approve-article.ts';
import type { BegunStory } from './beginnings.ts';
import { correctStory } from './correct-story.ts';
import { restoreRevision } from './restore-revision.ts';
import { restoreStory } from './restore-story.ts';
import { scheduleArticles } from './schedule-articles.ts';
import { sendBackArticle } from './send-back-article.ts';
import { setEmbargo } from './set-embargo.ts';
import { spikeStory } from './spike-story.ts';
import { submitArticle } from './submit-article.ts';
import { takeDownArticle } from './take-down-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

let newsroom: Newsroom;
let desk: Desk;
let begun: BegunStory;
let article: Article;
let storyId: StoryId;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  begun = await desk.write();
  article = begun.article;
  storyId = begun.story.id;
});

afterEach(() => newsroom.close());

const by = reporter;
const none = 'none' as ArticleId;
const submit = (articleId = article.id) => submitArticle(newsroom.parts, { articleId, personId: null, by });
const approve = (articleId = article.id) => approveArticle(newsroom.parts, { articleId, by });
const sendBack = (note = 'Who says so?', articleId = article.id) => sendBackArticle(newsroom.parts, { articleId, note, by });
const stateNow = async () => (await newsroom.storage.read(({ articles }) => articles.find(article.id)))?.state;
const lastEvent = async () => (await newsroom.storage.read(({ stories }) => stories.events(storyId))).at(-1);
const deskNumber = () => newsroom.storage.read((reader) => reader.desk.newestNumber());
const inOneHour = () => later(newsroom.now(), hour);

/** How often the board is told while this goes on. */
async function touches(work: () => Promise<unknown>): Promise<number> {
  const before = await deskNumber();
  await work();
  return (await deskNumber()) - before;
}

describe('submitArticle', () => {
  it('hands an article in, and says so in the story’s log and on the desk', async () => {
    expect(await touches(async () => value(await submit()))).toBe(1);
    expect(await stateNow()).toBe('in-review');
    expect(await lastEvent()).toMatchObject({ kind: 'article-submitted', articleId: article.id, by, details: { edition: 'en' } });
  });
  it('changes nothing the second time', async () => {
    await submit();
    expect(await touches(async () => value(await submit()))).toBe(0);
  });
  it('refuses an unknown article', async () => expect(errorCode(await submit(none))).toBe('article-not-found'));
});

describe('withdrawArticle', () => {
  const ann = 'ann' as PersonId;
  const withdraw = (personId = ann, articleId = article.id) => withdrawArticle(newsroom.parts, { articleId, personId, by });
  beforeEach(async () => {
    await aPerson(newsroom.parts, { id: ann });
    value(await submitArticle(newsroom.parts, { articleId: article.id, personId: ann, by }));
  });
  it('gives an article back to whoever handed it in, and says so in the story’s log and on the desk', async () => {
    expect(await touches(async () => value(await withdraw()))).toBe(1);
    expect(await stateNow()).toBe('draft');
    expect(await lastEvent()).toMatchObject({ kind: 'article-withdrawn', articleId: article.id, by, details: { edition: 'en' } });
  });
  it('refuses whoever has not claimed it', async () => expect(errorCode(await withdraw('bo' as PersonId))).toBe('article-of-another'));
  it('refuses once an editor has acted', async () => {
    await approve();
    expect(errorCode(await withdraw())).toBe('article-not-in-review');
  });
  it('refuses an unknown article', async () => expect(errorCode(await withdraw(ann, none))).toBe('article-not-found'));
});

describe('approveArticle', () => {
  it('finds an article ready', async () => {
    await submit();
    expect(value(await approve()).state).toBe('ready');
    expect(await lastEvent()).toMatchObject({ kind: 'article-approved' });
  });
  it('refuses what is scheduled', async () => {
    await scheduleArticles(newsroom.parts, { storyId, articles: [{ articleId: article.id }], moment: inOneHour(), by });
    expect(errorCode(await approve())).toBe('article-scheduled');
  });
});

describe('an approved article whose words change', () => {
  beforeEach(async () => void value(await approve()));
  it('goes back to review, and the story’s log says who changed it', async () => {
    const revised = await desk.revise(article, { headline: 'Other words' });
    expect(await stateNow()).toBe('in-review');
    const details = { edition: 'en', revision: revised.draftId };
    expect(await lastEvent()).toMatchObject({ kind: 'article-changed-since-approval', articleId: article.id, by, details });
  });
  it('stays ready where the same words are saved again', async () => {
    await desk.revise(article, {});
    expect([await stateNow(), (await lastEvent())?.kind]).toEqual(['ready', 'article-approved']);
  });
  it('goes back to review with an older revision that is restored', async () => {
    await desk.revise(article, { headline: 'Other words' });
    await approve();
    value(await restoreRevision(newsroom.parts, { articleId: article.id, revisionId: begun.revision.id, by }));
    expect(await stateNow()).toBe('in-review');
  });
  it('stays scheduled with the words that it was scheduled with', async () => {
    value(await scheduleArticles(newsroom.parts, { storyId, articles: [{ articleId: article.id }], moment: inOneHour(), by }));
    await desk.revise(article, { headline: 'Other words' });
    expect(await stateNow()).toBe('scheduled');
  });
  it('can be published all the same', async () => {
    value(await desk.publish(await desk.revise(article, { headline: 'Other words' })));
    expect(await stateNow()).toBe('public');
  });
});

describe('sendBackArticle', () => {
  it('gives an article back with what is missing', async () => {
    await submit();
    expect(value(await sendBack()).state).toBe('draft');
    expect(await lastEvent()).toMatchObject({ kind: 'article-sent-back', details: { note: 'Who says so?' } });
  });
  it('leaves an article public that readers can see', async () => {
    await desk.publish(article);
    await submit();
    expect(value(await sendBack()).state).toBe('public');
  });
  it('refuses to do it without a note', async () => {
    await submit();
    expect(errorCode(await sendBack(' '))).toBe('note-missing');
  });
  it('refuses what was not handed in', async () => expect(errorCode(await sendBack())).toBe('article-not-submitted'));
});

describe('setEmbargo', () => {
  const set = (embargo: Parameters<typeof setEmbargo>[1]['embargo'], id = storyId) =>
    setEmbargo(newsroom.parts, { storyId: id, embargo, by });
  it('keeps a story from readers until the moment', async () => {
    value(await set(inOneHour()));
    expect(await lastEvent()).toMatchObject({ kind: 'embargo-set', details: { embargo: toIso(inOneHour()) } });
    expect(errorCode(await desk.publish(article))).toBe('story-embargoed');
    newsroom.wait(hour);
    value(await desk.publish(article));
  });
  it('is lifted by nothing in its place', async () => {
    value(await set(inOneHour()));
    value(await set(null));
    expect(await lastEvent()).toMatchObject({ kind: 'embargo-lifted' });
    value(await desk.publish(article));
  });
  it('refuses a moment that has passed', async () => expect(errorCode(await set(newsroom.now()))).toBe('embargo-in-past'));
  it('refuses an unknown story', async () => expect(errorCode(await set(null, 'none' as StoryId))).toBe('story-not-found'));
});

describe('spikeStory and restoreStory', () => {
  const spike = () => spikeStory(newsroom.parts, { storyId, by });
  it('drop a story with what was scheduled, and take it up again as drafts', async () => {
    value(await scheduleArticles(newsroom.parts, { storyId, articles: [{ articleId: article.id }], moment: inOneHour(), by }));
    expect(await touches(async () => value(await spike()))).toBe(1);
    expect(await stateNow()).toBe('spiked');
    expect(await newsroom.storage.read((reader) => reader.desk.openGroups(storyId))).toEqual([]);
    expect(errorCode(await submit())).toBe('article-spiked');
    value(await restoreStory(newsroom.parts, { storyId, by }));
    expect(await stateNow()).toBe('draft');
    expect(await lastEvent()).toMatchObject({ kind: 'story-restored' });
  });
  it('refuse to drop what readers can see', async () => {
    await desk.publish(article);
    expect(errorCode(await spike())).toBe('story-already-public');
  });
});

describe('the desk hears', () => {
  it('of a publishing', async () => expect(await touches(() => desk.publish(article))).toBeGreaterThan(0));
  it('of a correction', async () => {
    await desk.publish(article);
    const texts = new Map([[tag('en'), 'The ferry was late.']]);
    expect(await touches(() => correctStory(newsroom.parts, { storyId, correctionId: null, texts, by }))).toBe(1);
  });
  it('of a takedown', async () => {
    await desk.publish(article);
    const takedown = () => takeDownArticle(newsroom.parts, { articleId: article.id, reason: 'Wrong.', by });
    expect(await touches(takedown)).toBe(1);
  });
});

describe('a translation', () => {
  it('is stale from when its original is public with other words, not from when they were saved', async () => {
    const german = await desk.translate(begun, 'de');
    const staleOnDesk = async () => {
      const [row] = await newsroom.storage.read((reader) => reader.desk.rows([storyId]));
      return row?.cells.find((cell) => cell.article?.id === german.id)?.staleSegments;
    };
    await desk.publish(article);
    const revised = await desk.revise(article, { standfirst: 'It had been away for a year.' });
    const before = await staleOnDesk();
    await desk.publish(revised);
    expect([before, await staleOnDesk()].map((count) => (count ?? 0) > 0)).toEqual([false, true]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorCode, reporter, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom } from '../../test/newsroom.ts';
import type { Article } from '../core/article.ts';
import { hour, later } from '../core/instant.ts';
import { approveArticle } from './approve-article.ts';
import type { BegunStory } from './beginnings.ts';
import { cancelSchedule } from './cancel-schedule.ts';
import { followLater } from './follow-later.ts';
import { scheduleArticles } from './schedule-articles.ts';
import { setEmbargo } from './set-embargo.ts';

let newsroom: Newsroom;
let desk: Desk;
let begun: BegunStory;
let german: Article;
let french: Article;

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'de', 'fr'] });
  desk = createDesk(newsroom);
  begun = await desk.write();
  german = await desk.translate(begun, 'de', { headline: 'Fähre' });
  french = await desk.translate(begun, 'fr', { headline: 'Bac' });
});

afterEach(() => newsroom.close());

const by = reporter;
const follow = (...articles: readonly Article[]) =>
  followLater(newsroom.parts, { storyId: begun.story.id, articleIds: articles.map(({ id }) => id), by });
const approve = async (article: Article) => value(await approveArticle(newsroom.parts, { articleId: article.id, by }));
const stateOf = async ({ id }: Article) => (await newsroom.storage.read(({ articles }) => articles.find(id)))?.state;
const waiting = () => newsroom.storage.read((reader) => reader.desk.openGroups(begun.story.id));

describe('an article that is to follow', () => {
  it('is published when it is approved, whatever becomes of the others', async () => {
    value(await follow(german, french));
    value(await desk.publish(begun.article));
    expect(await stateOf(german)).toBe('draft');
    expect((await approve(german)).state).toBe('public');
    expect(await stateOf(french)).toBe('draft');
    expect((await waiting()).map(({ articles }) => articles.map(({ articleId }) => articleId))).toEqual([[french.id]]);
  });
  it('goes out as it was approved', async () => {
    value(await follow(german));
    const written = await desk.revise(german, { headline: 'Die Fähre' });
    expect((await approve(german)).publishedId).toBe(written.draftId);
  });
  it('stays where it is if that is called off', async () => {
    const { id: groupId } = value(await follow(german));
    value(await cancelSchedule(newsroom.parts, { groupId, by }));
    expect((await approve(german)).state).toBe('ready');
  });
  it('stays approved, and says why, where a rule keeps it from readers', async () => {
    value(await setEmbargo(newsroom.parts, { storyId: begun.story.id, embargo: later(newsroom.now(), hour), by }));
    value(await follow(german, french));
    expect((await approve(german)).state).toBe('ready');
    expect((await waiting()).map(({ articles, failure }) => [articles[0]?.articleId, failure])).toContainEqual([
      german.id,
      'story-embargoed',
    ]);
    const events = await newsroom.storage.read(({ stories }) => stories.events(begun.story.id));
    expect(events.at(-1)).toMatchObject({ kind: 'schedule-failed', details: { code: 'story-embargoed', editions: 'de' } });
  });
  it('is one that nobody has approved or scheduled, of this story', async () => {
    await approve(german);
    expect(errorCode(await follow(german))).toBe('article-approved');
    const request = { storyId: begun.story.id, articles: [{ articleId: french.id }], moment: later(newsroom.now(), hour), by };
    value(await scheduleArticles(newsroom.parts, request));
    expect(errorCode(await follow(french))).toBe('article-scheduled');
    expect(errorCode(await follow((await desk.write()).article))).toBe('article-not-found');
  });
  it('is published alone where somebody does not wait for that', async () => {
    value(await follow(german));
    value(await desk.publish(german));
    expect(await waiting()).toEqual([]);
  });
});

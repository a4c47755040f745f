import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPicture, errorCode, reporter, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom, pictureIds, textAt } from '../../test/newsroom.ts';
import type { Article } from '../core/article.ts';
import type { ArticleId, PublishingGroupId, StoryId } from '../core/ids.ts';
import { hour, type Instant, later, minute, toIso } from '../core/instant.ts';
import type { Slug } from '../core/slug.ts';
import type { BegunStory } from './beginnings.ts';
import { cancelSchedule } from './cancel-schedule.ts';
import { publishScheduled } from './publish-scheduled.ts';
import { scheduleArticles } from './schedule-articles.ts';
import { setEmbargo } from './set-embargo.ts';
import { takeDownArticle } from './take-down-article.ts';

let newsroom: Newsroom;
let desk: Desk;
let begun: BegunStory;
let english: Article;
let german: Article;
let storyId: StoryId;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  begun = await desk.write({ slug: 'ferry' as Slug });
  english = begun.article;
  german = await desk.translate(begun, 'de', { headline: 'Fähre' });
  storyId = begun.story.id;
});

afterEach(() => newsroom.close());

const by = reporter;
const inOneHour = () => later(newsroom.now(), hour);
const schedule = (articles: readonly { readonly id: ArticleId }[], moment: Instant = inOneHour()) =>
  scheduleArticles(newsroom.parts, { storyId, articles: articles.map(({ id }) => ({ articleId: id })), moment, by });
const cancel = (groupId: PublishingGroupId) => cancelSchedule(newsroom.parts, { groupId, by });
const fire = (groupId: PublishingGroupId) => publishScheduled(newsroom.parts, { groupId });
const now = (article: Article) => newsroom.storage.read(({ articles }) => articles.find(article.id));
const events = async () => (await newsroom.storage.read(({ stories }) => stories.events(storyId))).map(({ kind }) => kind);
const lastEvent = async () => (await newsroom.storage.read(({ stories }) => stories.events(storyId))).at(-1);
const openGroups = () => newsroom.storage.read((reader) => reader.desk.openGroups(storyId));
const jobs = () => newsroom.storage.read((reader) => reader.jobs.unfinished('publish-group'));

describe('scheduleArticles', () => {
  it('gives articles their moment, and the clock its work', async () => {
    const group = value(await schedule([english, german]));
    expect([await now(english), await now(german)]).toMatchObject([
      { state: 'scheduled', scheduledFor: inOneHour() },
      { state: 'scheduled', scheduledFor: inOneHour() },
    ]);
    expect(await jobs()).toMatchObject([{ details: { groupId: group.id }, dueAt: inOneHour() }]);
    expect(await lastEvent()).toMatchObject({ kind: 'articles-scheduled', by, details: { moment: toIso(inOneHour()), editions: 'en de' } });
  });
  it('takes an article out of the group in which it was', async () => {
    const first = value(await schedule([english, german]));
    const second = value(await schedule([german], later(inOneHour(), hour)));
    expect((await openGroups()).map(({ id, articles }) => [id, articles.map(({ articleId }) => articleId)])).toEqual([
      [first.id, [english.id]],
      [second.id, [german.id]],
    ]);
  });
  it('leaves one group where all of it is scheduled anew', async () => {
    await schedule([english]);
    const again = value(await schedule([english]));
    expect(await openGroups()).toEqual([again]);
  });
  it('refuses no article at all', async () => expect(errorCode(await schedule([]))).toBe('nothing-to-publish'));
  it('refuses an article of another story', async () =>
    expect(errorCode(await schedule([(await desk.write()).article]))).toBe('article-not-found'));
  it('refuses a moment that has passed', async () => expect(errorCode(await schedule([english], newsroom.now()))).toBe('schedule-in-past'));
  it('refuses a moment before the embargo', async () => {
    value(await setEmbargo(newsroom.parts, { storyId, embargo: later(inOneHour(), hour), by }));
    expect(errorCode(await schedule([english]))).toBe('schedule-before-embargo');
  });
  it('refuses at once what could not go out at the moment, and schedules nothing of it', async () => {
    const unnamed = await desk.revise(german, { headline: ' ' });
    expect(errorCode(await schedule([english, unnamed]))).toBe('headline-missing');
    expect([(await now(english))?.state, await openGroups(), await jobs()]).toEqual(['draft', [], []]);
  });
});

describe('publishScheduled', () => {
  it('publishes the whole group with the words that were scheduled, not with those of the last second', async () => {
    const group = value(await schedule([english, german]));
    await desk.revise(english, { headline: 'Half a sent' });
    newsroom.wait(hour);
    expect((await fire(group.id)).map(({ state }) => state)).toEqual(['public', 'public']);
    await newsroom.refresher.catchUp();
    const page = textAt(newsroom.store, '/en/2026/03/04/ferry/') ?? '';
    expect([page.includes('Ferry returns'), page.includes('Half a sent')]).toEqual([true, false]);
    expect(await openGroups()).toEqual([]);
  });
  it('publishes once, however often it is called', async () => {
    const group = value(await schedule([english]));
    await fire(group.id);
    expect(await fire(group.id)).toEqual([]);
    expect(await desk.changes()).toHaveLength(1);
  });

  describe('where a rule refuses', () => {
    const failing = async () => {
      const leadPicture = { pictureId: pictureIds[0], words: { caption: 'At sea', altText: 'A boat' } };
      const withPicture = await desk.revise(german, { leadPicture });
      const group = value(await schedule([english, withPicture]));
      const expired = aPicture({ id: pictureIds[0], licenceExpiresAt: later(newsroom.now(), minute) });
      await newsroom.storage.transact((writer) => writer.pictures.save(expired, newsroom.now()));
      newsroom.wait(hour);
      return group;
    };
    it('publishes nothing of the group, and says why', async () => {
      const group = await failing();
      expect(await fire(group.id)).toEqual([]);
      expect([await now(english), await now(german)]).toMatchObject([
        { state: 'ready', scheduledFor: null, publishedId: null },
        { state: 'ready', scheduledFor: null, publishedId: null },
      ]);
      expect(await lastEvent()).toMatchObject({ kind: 'schedule-failed', details: { code: 'picture-right-expired', editions: 'en de' } });
      expect(await openGroups()).toMatchObject([{ id: group.id, failure: 'picture-right-expired' }]);
    });
    it('does not try again by itself when the reason is gone', async () => {
      const group = await failing();
      await fire(group.id);
      await newsroom.storage.transact((writer) => writer.pictures.save(aPicture({ id: pictureIds[0] }), newsroom.now()));
      expect(await fire(group.id)).toEqual([]);
    });
    it('forgets the failure when the articles are scheduled anew', async () => {
      await fire((await failing()).id);
      await newsroom.storage.transact((writer) => writer.pictures.save(aPicture({ id: pictureIds[0] }), newsroom.now()));
      const again = value(await schedule([english, german]));
      expect(await openGroups()).toEqual([again]);
    });
    it('lets somebody put the failure aside, without an event', async () => {
      const group = await failing();
      await fire(group.id);
      const before = await events();
      value(await cancel(group.id));
      expect([await openGroups(), await events()]).toEqual([[], before]);
    });
  });
});

describe('cancelSchedule', () => {
  it('leaves the articles ready, and nothing goes out at the moment', async () => {
    const group = value(await schedule([english, german]));
    value(await cancel(group.id));
    expect([(await now(english))?.state, (await now(german))?.scheduledFor, await openGroups()]).toEqual(['ready', null, []]);
    expect(await lastEvent()).toMatchObject({ kind: 'schedule-cancelled' });
    expect(await fire(group.id)).toEqual([]);
    expect(await desk.changes()).toEqual([]);
  });
  it('refuses what is public already', async () => {
    const group = value(await schedule([english]));
    await fire(group.id);
    expect(errorCode(await cancel(group.id))).toBe('schedule-not-found');
  });
  it('refuses what never was', async () => expect(errorCode(await cancel('none' as PublishingGroupId))).toBe('schedule-not-found'));
});

describe('what happens before the moment', () => {
  it('an article that is published by hand goes out once, and the others at their moment', async () => {
    const group = value(await schedule([english, german]));
    value(await desk.publish(english));
    expect((await fire(group.id)).map(({ id }) => id)).toEqual([german.id]);
    expect((await events()).filter((kind) => kind === 'article-published')).toHaveLength(2);
  });
  it('an update that was scheduled does not come after a takedown', async () => {
    value(await desk.publish(english));
    const group = value(await schedule([await desk.revise(english, { headline: 'Ferry stays' })]));
    value(await takeDownArticle(newsroom.parts, { articleId: english.id, reason: 'Wrong.', by }));
    expect(await fire(group.id)).toEqual([]);
    expect(await now(english)).toMatchObject({ state: 'taken-down', scheduledFor: null });
  });
});

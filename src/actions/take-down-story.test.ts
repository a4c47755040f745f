import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorCode, reporter, tag, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom, textAt } from '../../test/newsroom.ts';
import type { Article } from '../core/article.ts';
import type { StoryId } from '../core/ids.ts';
import { hour, later } from '../core/instant.ts';
import type { Slug } from '../core/slug.ts';
import type { BegunStory } from './beginnings.ts';
import { scheduleArticles } from './schedule-articles.ts';
import { takeDownStory } from './take-down-story.ts';

let newsroom: Newsroom;
let desk: Desk;
let begun: BegunStory;
let german: Article;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  begun = await desk.write({ slug: 'ferry' as Slug, headline: 'Ferry returns' });
  german = await desk.translate(begun, 'de', { slug: 'faehre' as Slug, headline: 'Fähre kehrt zurück' });
  value(await desk.publish(begun.article, german));
});

afterEach(() => newsroom.close());

const takeDown = (told: Readonly<Record<string, string>> = {}, reason = 'A court said so.') =>
  takeDownStory(newsroom.parts, {
    storyId: begun.story.id,
    reason,
    told: new Map(Object.entries(told).map(([edition, words]) => [tag(edition), words])),
    by: reporter,
  });
const statusAt = (path: string): number | string | undefined => {
  const page = newsroom.store.find(path);
  return page?.kind === 'content' ? page.status : page?.location;
};

describe('takeDownStory', () => {
  it('leaves every address gone, each in its own language, with what that language’s readers are told', async () => {
    value(await takeDown({ de: 'Ein Gericht hat es verlangt.' }));
    await newsroom.refresher.catchUp();
    expect([statusAt('/en/2026/03/04/ferry/'), statusAt('/de/2026/03/04/faehre/')]).toEqual([410, 410]);
    const [english, germanPage] = [textAt(newsroom.store, '/en/2026/03/04/ferry/'), textAt(newsroom.store, '/de/2026/03/04/faehre/')];
    expect(english).toContain('This story was taken down');
    expect(english).not.toMatch(/court|Gericht/);
    expect(germanPage).toContain('Ein Gericht hat es verlangt.');
    expect(germanPage).not.toContain('A court said so.');
  });
  it('leaves no other page that names the story', async () => {
    value(await takeDown());
    await newsroom.refresher.catchUp();
    const naming = [...newsroom.store.paths()].filter((path) => /Ferry returns|Fähre kehrt/.test(textAt(newsroom.store, path) ?? ''));
    expect(naming).toEqual([]);
  });
  it('leads old addresses to what says that it is gone', async () => {
    value(await desk.publish(await desk.revise(begun.article, { slug: 'boat' as Slug })));
    value(await takeDown());
    await newsroom.refresher.catchUp();
    expect([statusAt('/en/2026/03/04/ferry/'), statusAt('/en/2026/03/04/boat/')]).toEqual(['/en/2026/03/04/boat/', 410]);
  });
  it('is one change for readers', async () => {
    value(await takeDown());
    expect((await desk.changes()).at(-1)).toMatchObject({ kind: 'articles-changed', articles: [{ after: null }, { after: null }] });
  });
  it('cancels what of the story is scheduled, in other languages too', async () => {
    begun = await desk.write({ slug: 'tide' as Slug });
    const unpublished = await desk.translate(begun, 'de', { slug: 'flut' as Slug });
    value(await desk.publish(begun.article));
    const moment = later(newsroom.now(), hour);
    const articles = [{ articleId: begun.article.id }, { articleId: unpublished.id }];
    value(await scheduleArticles(newsroom.parts, { storyId: begun.story.id, articles, moment, by: reporter }));
    value(await takeDown());
    const [groups, states, kinds] = await newsroom.storage.read(async (reader) => [
      await reader.desk.openGroups(begun.story.id),
      (await reader.articles.ofStory(begun.story.id)).map(({ state }) => state),
      (await reader.stories.events(begun.story.id)).map(({ kind }) => kind),
    ]);
    expect([groups, states, kinds.includes('schedule-cancelled')]).toEqual([[], ['taken-down', 'ready'], true]);
  });
  it('says so in the log, with the reason', async () => {
    value(await takeDown());
    const event = (await newsroom.storage.read(({ stories }) => stories.events(begun.story.id))).at(-1);
    expect(event).toMatchObject({ kind: 'story-taken-down', details: { editions: 'en de', reason: 'A court said so.' } });
  });
  it('can be brought back one article at a time', async () => {
    value(await takeDown());
    value(await desk.publish(german));
    await newsroom.refresher.catchUp();
    expect([statusAt('/en/2026/03/04/ferry/'), statusAt('/de/2026/03/04/faehre/')]).toEqual([410, 200]);
  });
  it('refuses without a reason', async () => expect(errorCode(await takeDown({}, ' '))).toBe('reason-missing'));
  it('refuses a story of which readers have nothing', async () => {
    value(await takeDown());
    expect(errorCode(await takeDown())).toBe('nothing-to-take-down');
  });
  it('refuses an unknown story', async () => {
    const request = { storyId: 'none' as StoryId, reason: 'A court said so.', told: new Map(), by: reporter };
    expect(errorCode(await takeDownStory(newsroom.parts, request))).toBe('story-not-found');
  });
});

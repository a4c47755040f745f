import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, tag } from '../../../../test/builders.ts';
import { createDesk, type Desk } from '../../../../test/desk.ts';
import { type Caller, type NewsroomApi, openApi } from '../../../../test/newsroom/api.ts';
import { everywhere } from '../../../../test/newsroom/signed-in.ts';
import { type Newsroom, openNewsroom, sectionIds } from '../../../../test/newsroom.ts';
import { publishScheduled } from '../../../actions/publish-scheduled.ts';
import { errors } from '../../../contract/errors.ts';
import type { Article } from '../../../core/article.ts';
import type { StoryId } from '../../../core/ids.ts';
import { hour, later, toIso } from '../../../core/instant.ts';
import type { Grant } from '../../../core/permission.ts';
import type { Slug } from '../../../core/slug.ts';

let newsroom: Newsroom;
let desk: Desk;
let api: NewsroomApi;
let publisher: Caller;
let english: Article;
let german: Article;
let params: { readonly storyId: StoryId };

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  api = openApi(newsroom);
  publisher = await api.signedIn();
  const begun = await desk.write({ slug: 'ferry' as Slug });
  english = begun.article;
  german = await desk.translate(begun, 'de', { headline: 'Fähre', slug: 'faehre' as Slug });
  params = { storyId: begun.story.id };
});

afterEach(async () => {
  await api.settled();
  await newsroom.close();
});

const as = (...grants: readonly Grant[]) => api.signedIn({ grants });
const germanPublisher = () => as({ role: 'publisher', editions: [tag('de')], sections: 'all' });
const inOneHour = () => toIso(later(newsroom.now(), hour));
const publish = async (articles = [english], by = publisher) =>
  by.call('publishArticles', { params, body: { articles: await desk.seen(...articles) } });
const schedule = async (articles = [english, german], by = publisher) =>
  by.call('scheduleArticles', { params, body: { articles: await desk.seen(...articles), moment: inOneHour() } });
const read = async () => (await publisher.call('readPublishing', { params })).answer;

describe('publishArticles', () => {
  it('publishes languages together, and gives their addresses', async () =>
    expect((await publish([english, german])).answer.articles).toMatchObject([
      { edition: 'en', state: 'public', isPublic: true, isOriginal: true, address: 'https://test.example/en/2026/03/04/ferry/' },
      { edition: 'de', state: 'public', isPublic: true, isOriginal: false, address: 'https://test.example/de/2026/03/04/faehre/' },
    ]));
  it('updates what is public, and leaves a redirect where the slug was', async () => {
    await publish();
    await desk.revise(english, { slug: 'boat' as Slug });
    expect((await read()).articles[0]).toMatchObject({ state: 'public', hasUnpublishedChanges: true });
    expect((await publish()).answer.articles[0]).toMatchObject({
      hasUnpublishedChanges: false,
      address: 'https://test.example/en/2026/03/04/boat/',
    });
    await newsroom.refresher.catchUp();
    expect(newsroom.store.find('/en/2026/03/04/ferry/')).toEqual({ kind: 'redirect', location: '/en/2026/03/04/boat/' });
  });
  it('refuses the whole group with the code of the first refusal', async () => {
    await desk.revise(german, { headline: '' });
    const refused = await publish([english, german]);
    expect([refused.code, refused.status, refused.details]).toEqual(['headline-missing', 422, { articleId: german.id }]);
    expect((await read()).articles.map(({ isPublic }) => isPublic)).toEqual([false, false]);
  });
  it('refuses words that nobody has read, until they are asked for again', async () => {
    const check = async () => (await publisher.call('checkArticle', { params: { articleId: english.id } })).answer.words;
    const send = (words: Awaited<ReturnType<typeof check>>) =>
      publisher.call('publishArticles', { params, body: { articles: [{ articleId: english.id, words }] } });
    const read = await check();
    await desk.type(english, 'Late: ', (await as(everywhere('reporter'))).person);
    const refused = await send(read);
    expect([refused.status, refused.code, refused.details]).toMatchObject([409, 'words-changed', { articleId: english.id }]);
    expect((await send(await check())).answer.articles[0]).toMatchObject({ state: 'public', headline: 'Late: Ferry returns' });
  });
  it('takes the words that an article was read or saved with', async () => {
    const ofArticle = { articleId: english.id };
    const { words, content, revision } = (await publisher.call('readArticle', { params: ofArticle })).answer;
    const send = (named: typeof words) =>
      publisher.call('publishArticles', { params, body: { articles: [{ ...ofArticle, words: named }] } });
    expect((await send(words)).code).toBeNull();
    const body = { content: { ...content, headline: 'Late', body: content.body.toJSON() }, changedFrom: revision.id };
    const saved = (await publisher.call('saveArticle', { params: ofArticle, body })).answer;
    expect([(await send(words)).code, (await send(saved.words)).code]).toEqual(['words-changed', null]);
  });
  it('does not publish without being told which words', async () => {
    const body = { articles: [{ articleId: english.id }] } as never;
    expect((await publisher.call('publishArticles', { params, body })).code).toBe('bad-request');
  });
  it('is refused to whoever may not publish each of the languages', async () => {
    expect((await publish([english, german], await germanPublisher())).code).toBe('not-allowed');
    expect((await publish([german], await germanPublisher())).code).toBeNull();
  });
  it('is refused to editors', async () => expect((await publish([english], await as(everywhere('editor')))).code).toBe('not-allowed'));
  it('does not find stories of sections that one may not read', async () => {
    const stranger = await as({ role: 'publisher', editions: 'all', sections: [sectionIds[1]] });
    expect((await publish([english], stranger)).code).toBe('not-found');
  });
  it('does not find articles of another story', async () => expect((await publish([(await desk.write()).article])).code).toBe('not-found'));
  it('refuses a story under embargo', async () => {
    await publisher.call('setEmbargo', { params, body: { embargo: inOneHour() } });
    expect(await publish()).toMatchObject({ code: 'story-embargoed', status: errors['story-embargoed'].status });
  });
});

describe('scheduleArticles', () => {
  it('shows the group with its moment until it is public', async () => {
    const { schedules, articles } = (await schedule()).answer;
    expect(schedules).toMatchObject([
      {
        moment: later(newsroom.now(), hour),
        failure: null,
        articles: [
          { articleId: english.id, hasMovedOn: false },
          { articleId: german.id, hasMovedOn: false },
        ],
      },
    ]);
    expect(articles.map(({ state }) => state)).toEqual(['scheduled', 'scheduled']);
    for (const { groupId } of schedules) await publishScheduled(newsroom.parts, { groupId });
    expect(await read()).toMatchObject({ schedules: [], articles: [{ state: 'public' }, { state: 'public' }] });
  });
  it('says that the text has moved on since', async () => {
    await schedule();
    await desk.revise(german, { standfirst: 'Später.' });
    expect((await read()).schedules[0]?.articles.map(({ hasMovedOn }) => hasMovedOn)).toEqual([false, true]);
  });
  it('is refused to whoever may not schedule each of the languages', async () =>
    expect((await schedule([english, german], await germanPublisher())).code).toBe('not-allowed'));
  it('refuses a moment that has passed', async () => {
    const body = { articles: await desk.seen(english), moment: toIso(newsroom.now()) };
    expect(await publisher.call('scheduleArticles', { params, body })).toMatchObject({ code: 'schedule-in-past', status: 422 });
  });
});

describe('cancelSchedule', () => {
  const cancel = (groupId: string, by = publisher) => by.call('cancelSchedule', { params: { ...params, groupId: groupId as never } });
  const scheduled = async () => (await schedule()).answer.schedules[0]?.groupId ?? '';
  it('leaves the articles ready', async () =>
    expect((await cancel(await scheduled())).answer).toMatchObject({ schedules: [], articles: [{ state: 'ready' }, { state: 'ready' }] }));
  it('does not find a group twice', async () => {
    const groupId = await scheduled();
    await cancel(groupId);
    expect((await cancel(groupId)).code).toBe('not-found');
  });
  it('refuses a group that is public', async () => {
    const groupId = await scheduled();
    await publishScheduled(newsroom.parts, { groupId: groupId as never });
    expect((await cancel(groupId)).code).toBe('schedule-not-found');
  });
  it('is refused to whoever may not schedule each of the languages', async () =>
    expect((await cancel(await scheduled(), await germanPublisher())).code).toBe('not-allowed'));
});

describe('setEmbargo', () => {
  const set = (embargo: string | null, by = publisher) => by.call('setEmbargo', { params, body: { embargo } });
  it('sets and lifts it', async () => {
    expect((await set(inOneHour())).answer.embargo).toBe(later(newsroom.now(), hour));
    expect((await set(null)).answer.embargo).toBeNull();
  });
  it('is refused to whoever may not in every language of the story', async () =>
    expect((await set(inOneHour(), await germanPublisher())).code).toBe('not-allowed'));
  it('refuses a moment after what is scheduled', async () => {
    await schedule();
    expect((await set(toIso(at('2026-03-05')))).code).toBe('embargo-after-schedule');
  });
});

describe('correctStory', () => {
  const correct = (texts: readonly (readonly [string, string])[], by = publisher) => {
    const words = texts.map(([edition, text]) => ({ edition: tag(edition), text }));
    return by.call('correctStory', { params, body: { correctionId: null, texts: words } });
  };
  it('runs in the editions that have words', async () => {
    await publish([english, german]);
    const [correction] = (await correct([['en', 'It was late.']])).answer.corrections;
    expect(correction?.texts).toMatchObject([{ edition: 'en', text: 'It was late.' }]);
    const body = { correctionId: correction?.id ?? null, texts: [{ edition: tag('de'), text: 'Sie kam spät.' }] };
    const [both] = (await publisher.call('correctStory', { params, body })).answer.corrections;
    expect(both?.texts.map(({ edition }) => edition)).toEqual(['de', 'en']);
  });
  it('is in the story’s log, each line with the words of the editions that it was about', async () => {
    await publish([english, german]);
    const [correction] = (await correct([['en', 'It was late.']])).answer.corrections;
    const body = { correctionId: correction?.id ?? null, texts: [{ edition: tag('de'), text: 'Sie kam spät.' }] };
    await publisher.call('correctStory', { params, body });
    const { events } = (await publisher.call('readStoryEvents', { params })).answer;
    expect(events.map(({ kind, corrections }) => ({ kind, corrections })).slice(0, 3)).toEqual([
      { kind: 'story-corrected', corrections: [{ edition: 'de', text: 'Sie kam spät.' }] },
      { kind: 'story-corrected', corrections: [{ edition: 'en', text: 'It was late.' }] },
      { kind: 'article-published', corrections: [] },
    ]);
  });
  it('refuses words that are empty', async () => {
    await publish();
    expect((await correct([['en', ' ']])).code).toBe('correction-text-missing');
  });
  it('refuses a story that was never public', async () => expect((await correct([['en', 'Late.']])).code).toBe('story-not-public'));
  it('is refused to whoever may not in each of the editions', async () => {
    await publish([english, german]);
    const both = [
      ['en', 'Late.'],
      ['de', 'Spät.'],
    ] as const;
    expect((await correct(both, await germanPublisher())).code).toBe('not-allowed');
  });
});

describe('publishCorrection', () => {
  const correct = async (notice: string, by = publisher) => {
    const articles = (await desk.seen(english)).map((seen) => ({ ...seen, notice }));
    return by.call('publishCorrection', { params, body: { correctionId: null, articles } });
  };
  it('publishes the new words with their notice', async () => {
    await publish();
    await desk.revise(english, { headline: 'Ferry is late' });
    expect((await correct('It was late.')).answer).toMatchObject({
      articles: [{ headline: 'Ferry is late', hasUnpublishedChanges: false }, {}],
      corrections: [{ texts: [{ edition: 'en', text: 'It was late.' }] }],
    });
  });
  it('refuses to publish them without the notice', async () => {
    await publish();
    await desk.revise(english, { headline: 'Ferry is late' });
    expect([(await correct(' ')).code, (await read()).articles[0]?.hasUnpublishedChanges]).toEqual(['correction-text-missing', true]);
  });
  it('refuses an article that readers cannot see', async () =>
    expect(await correct('Late.')).toMatchObject({ code: 'article-not-public', status: 409 }));
  it('is refused to whoever may not publish the language', async () => {
    await publish();
    expect((await correct('Late.', await germanPublisher())).code).toBe('not-allowed');
  });
  it('is refused to a key that may publish and not correct', async () => {
    await publish();
    const { person } = await api.signedIn();
    const key = await api.machine(person, ['publish-article']);
    expect(await correct('Late.', key)).toMatchObject({ code: 'scope-missing', details: { scope: 'correct-story' } });
    expect((await correct('Late.', await api.machine(person, ['publish-article', 'correct-story']))).code).toBeNull();
  });
});

describe('takeDownArticle', () => {
  const takeDown = (reason: string) => publisher.call('takeDownArticle', { params: { articleId: english.id }, body: { reason } });
  it('takes an article from readers, and can publish it again', async () => {
    await publish();
    expect((await takeDown('Asked by the family.')).answer.articles[0]).toMatchObject({
      state: 'taken-down',
      address: null,
      takenDown: { reason: 'Asked by the family.' },
    });
    expect((await publish()).answer.articles[0]).toMatchObject({ state: 'public', takenDown: null });
  });
  it('refuses to do it without a reason', async () => {
    await publish();
    expect((await takeDown(' ')).code).toBe('reason-missing');
  });
  it('refuses what is not public', async () => expect((await takeDown('Wrong.')).code).toBe('article-not-public'));
});

describe('spikeStory and restoreStory', () => {
  it('drop a story and take it up again', async () => {
    expect((await publisher.call('spikeStory', { params })).answer).toMatchObject({
      spikedAt: newsroom.now(),
      articles: [{ state: 'spiked' }, { state: 'spiked' }],
    });
    expect((await publish()).code).toBe('story-spiked');
    expect((await publisher.call('restoreStory', { params })).answer).toMatchObject({ spikedAt: null, articles: [{ state: 'draft' }, {}] });
  });
  it('are refused to whoever may not in every language of the story', async () =>
    expect((await (await germanPublisher()).call('spikeStory', { params })).code).toBe('not-allowed'));
  it('refuse a story that is public', async () => {
    await publish();
    expect((await publisher.call('spikeStory', { params })).code).toBe('story-already-public');
  });
});

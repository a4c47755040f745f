import { describe, expect, it } from 'vitest';
import { aStory, at, errorCode, value } from '../../test/builders.ts';
import type { Article } from './article.ts';
import type { ArticleId, RevisionId, StoryId } from './ids.ts';
import type { LanguageTag } from './language.ts';
import { takeDown } from './publish.ts';
import { approve, changed, schedule, sendBack, setEmbargo, spike, submit, unschedule, unspike, withdraw } from './workflow.ts';

const now = at('2026-03-01T09:00Z');
const noon = at('2026-03-01T12:00Z');

function anArticle(changes: Partial<Article> = {}): Article {
  return {
    id: 'a1' as ArticleId,
    storyId: 'story' as StoryId,
    edition: 'en' as LanguageTag,
    translatedFromId: null,
    state: 'draft',
    draftId: 'r1' as RevisionId,
    publishedId: null,
    place: null,
    firstPublishedAt: null,
    updatedAt: null,
    scheduledFor: null,
    takenDown: null,
    sentBack: null,
    ...changes,
  };
}

const aPublicArticle = (changes: Partial<Article> = {}) => anArticle({ state: 'public', publishedId: 'r1' as RevisionId, ...changes });

describe('submit', () => {
  it('hands a draft in', () => expect(value(submit(anArticle())).state).toBe('in-review'));
  it('hands in the update of a public article, which stays public', () =>
    expect(value(submit(aPublicArticle()))).toMatchObject({ state: 'in-review', publishedId: 'r1' }));
  it('returns the same article if it was handed in', () => {
    const article = anArticle({ state: 'in-review' });
    expect(value(submit(article))).toBe(article);
  });
  it('refuses a spiked article', () => expect(errorCode(submit(anArticle({ state: 'spiked' })))).toBe('article-spiked'));
  it('refuses a scheduled article', () =>
    expect(errorCode(submit(anArticle({ state: 'scheduled', scheduledFor: noon })))).toBe('article-scheduled'));
});

describe('approve', () => {
  it('makes a submitted article ready', () => expect(value(approve(anArticle({ state: 'in-review' }))).state).toBe('ready'));
  it('makes a draft ready without a detour', () => expect(value(approve(anArticle())).state).toBe('ready'));
});

describe('changed', () => {
  it('has a ready article read again', () => expect(changed(anArticle({ state: 'ready' })).state).toBe('in-review'));
  it.each(['draft', 'in-review', 'scheduled', 'public', 'taken-down', 'spiked'] as const)('leaves one that is %s as it is', (state) => {
    const article = anArticle({ state });
    expect(changed(article)).toBe(article);
  });
});

describe('withdraw', () => {
  it('makes it a draft again, which nobody has sent back', () =>
    expect(value(withdraw(anArticle({ state: 'in-review' })))).toEqual(anArticle()));
  it('leaves a public article public', () => expect(value(withdraw(aPublicArticle({ state: 'in-review' })))).toEqual(aPublicArticle()));
  it.each(['draft', 'ready', 'scheduled', 'public', 'spiked'] as const)('refuses one that is %s', (state) =>
    expect(errorCode(withdraw(anArticle({ state })))).toBe('article-not-in-review'),
  );
});

const sentBack = { at: now, by: { kind: 'person', name: 'Nadia' }, note: 'Who says so?' } as const;

describe('sendBack', () => {
  const back = (article: Article) => sendBack(article, sentBack);
  it('makes it a draft again, with the note', () =>
    expect(value(back(anArticle({ state: 'ready' })))).toMatchObject({ state: 'draft', sentBack }));
  it('leaves a public article public', () => expect(value(back(aPublicArticle({ state: 'in-review' }))).state).toBe('public'));
  it('leaves an article that was taken down there', () =>
    expect(value(back(aPublicArticle({ state: 'in-review', takenDown: { at: now, reason: 'x' } }))).state).toBe('taken-down'));
  it('refuses a draft', () => expect(errorCode(back(anArticle()))).toBe('article-not-submitted'));
});

describe('the note of an article that was sent back', () => {
  const article = anArticle({ sentBack });
  it.each([
    ['handed in', (one: Article) => value(submit(one))],
    ['approved', (one: Article) => value(approve(one))],
    ['scheduled', (one: Article) => value(schedule({ story: aStory(), article: one, moment: noon, now }))],
  ])('is over once the article is %s', (_, step) => expect(step(article).sentBack).toBeNull());
  it('is over once the article is taken down', () => expect(takeDown(aPublicArticle({ sentBack }), 'x', now).sentBack).toBeNull());
  it('stays while the story is spiked and taken up again', () => {
    const spiked = value(spike({ story: aStory(), articles: [article] }, now));
    expect(unspike(spiked).articles).toEqual([article]);
  });
});

describe('schedule', () => {
  const scheduled = (moment: string, embargo: string | null = null) =>
    schedule({ story: aStory({ embargo: embargo === null ? null : at(embargo) }), article: anArticle(), moment: at(moment), now });

  it('sets the moment', () => expect(value(scheduled('2026-03-01T12:00Z'))).toMatchObject({ state: 'scheduled', scheduledFor: noon }));
  it('may be the very end of the embargo', () =>
    expect(value(scheduled('2026-03-01T12:00Z', '2026-03-01T12:00Z')).scheduledFor).toBe(noon));
  it('refuses the present moment', () => expect(errorCode(scheduled('2026-03-01T09:00Z'))).toBe('schedule-in-past'));
  it('refuses a moment before the embargo', () =>
    expect(errorCode(scheduled('2026-03-01T12:00Z', '2026-03-01T13:00Z'))).toBe('schedule-before-embargo'));
  it('refuses a spiked article', () =>
    expect(errorCode(schedule({ story: aStory(), article: anArticle({ state: 'spiked' }), moment: noon, now }))).toBe('article-spiked'));
});

describe('unschedule', () => {
  it('makes it ready', () =>
    expect(value(unschedule(anArticle({ state: 'scheduled', scheduledFor: noon })))).toMatchObject({ state: 'ready', scheduledFor: null }));
  it('refuses an article without a moment', () => expect(errorCode(unschedule(anArticle()))).toBe('article-not-scheduled'));
});

describe('setEmbargo', () => {
  const embargoed = (embargo: string | null, articles: readonly Article[] = [anArticle()]) =>
    setEmbargo({ story: aStory(), articles, embargo: embargo === null ? null : at(embargo), now });

  it('sets a later moment', () => expect(value(embargoed('2026-03-01T12:00Z')).embargo).toBe(noon));
  it('returns the same story when nothing changes', () => {
    const story = aStory({ embargo: noon });
    expect(value(setEmbargo({ story, articles: [], embargo: noon, now }))).toBe(story);
  });
  it('is lifted', () =>
    expect(value(setEmbargo({ story: aStory({ embargo: noon }), articles: [], embargo: null, now })).embargo).toBeNull());
  it('refuses the present moment', () => expect(errorCode(embargoed('2026-03-01T09:00Z'))).toBe('embargo-in-past'));
  it('refuses a story that readers can see', () =>
    expect(errorCode(embargoed('2026-03-02T09:00Z', [aPublicArticle()]))).toBe('story-already-public'));
  it('refuses a moment after a schedule', () =>
    expect(errorCode(embargoed('2026-03-02T09:00Z', [anArticle({ state: 'scheduled', scheduledFor: noon })]))).toBe(
      'embargo-after-schedule',
    ));
});

describe('spike', () => {
  const story = aStory();
  it('drops the story, its articles and their schedules', () => {
    const { story: spiked, articles } = value(spike({ story, articles: [anArticle({ state: 'scheduled', scheduledFor: noon })] }, now));
    expect([spiked.spikedAt, articles[0]?.state, articles[0]?.scheduledFor]).toEqual([now, 'spiked', null]);
  });
  it('refuses a story that readers can see', () =>
    expect(errorCode(spike({ story, articles: [anArticle(), aPublicArticle()] }, now))).toBe('story-already-public'));
  it('is undone by unspike', () => {
    const whole = { story, articles: [anArticle()] };
    expect(unspike(value(spike(whole, now)))).toEqual(whole);
  });
  it('leaves a story that was not spiked as it is', () => {
    const articles = [anArticle({ state: 'ready' })];
    expect(unspike({ story, articles }).articles).toBe(articles);
  });
});

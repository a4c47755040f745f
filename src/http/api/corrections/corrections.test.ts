import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tag, value } from '../../../../test/builders.ts';
import { createDesk } from '../../../../test/desk.ts';
import { type Caller, type NewsroomApi, openApi } from '../../../../test/newsroom/api.ts';
import { type Newsroom, openNewsroom } from '../../../../test/newsroom.ts';
import type { CorrectionId, StoryId } from '../../../core/ids.ts';
import type { Role } from '../../../core/permission.ts';
import type { Slug } from '../../../core/slug.ts';

let newsroom: Newsroom;
let api: NewsroomApi;
let publisher: Caller;
let storyId: StoryId;
let correctionId: CorrectionId;

const german = tag('de');

beforeEach(async () => {
  newsroom = await openNewsroom();
  const desk = createDesk(newsroom);
  api = openApi(newsroom);
  publisher = await api.signedIn();
  const begun = await desk.write({ slug: 'ferry' as Slug });
  value(await desk.publish(begun.article, await desk.translate(begun, 'de', { headline: 'Fähre', slug: 'faehre' as Slug })));
  storyId = begun.story.id;
  const body = { correctionId: null, texts: [{ edition: tag('en'), text: 'It left at noon.' }] };
  const { answer } = await publisher.call('correctStory', { params: { storyId }, body });
  correctionId = answer.corrections[0]?.id ?? ('' as CorrectionId);
});

afterEach(async () => {
  await api.settled();
  await newsroom.close();
});

const inGerman = (role: Role) => api.signedIn({ grants: [{ role, editions: [german], sections: 'all' }] });
const params = () => ({ storyId, correctionId, edition: german });
const tasks = async (query: { edition?: typeof german; mine?: string }, by = publisher) =>
  (await by.call('readCorrectionTasks', { query })).answer.tasks.map(({ edition, toRender, draft }) => [edition, toRender?.text, draft]);

describe('readCorrectionTasks', () => {
  it('lists what an edition has to run, with the words from which it does', async () =>
    expect(await tasks({})).toEqual([['de', 'It left at noon.', null]]));
  it('lists those of one edition', async () =>
    expect([(await tasks({ edition: german })).length, await tasks({ edition: tag('en') })]).toEqual([1, []]));
  it('lists those where one may write', async () => {
    const english = await api.signedIn({ grants: [{ role: 'translator', editions: [tag('en')], sections: 'all' }] });
    expect([await tasks({ mine: 'true' }, english), (await tasks({ mine: 'true' }, await inGerman('translator'))).length]).toEqual([[], 1]);
  });
});

describe('draftCorrection', () => {
  it('is for whoever may write in the language; publishing it is not', async () => {
    const translator = await inGerman('translator');
    const drafted = await translator.call('draftCorrection', { params: params(), body: { text: 'Um zwölf.' } });
    expect(drafted.answer.corrections[0]?.tasks[0]).toMatchObject({ edition: 'de', state: 'open', draft: { text: 'Um zwölf.' } });
    const body = { correctionId, texts: [{ edition: german, text: 'Um zwölf.' }] };
    expect((await translator.call('correctStory', { params: { storyId }, body })).code).toBe('not-allowed');
    expect(await tasks({})).toEqual([['de', 'It left at noon.', 'Um zwölf.']]);
  });
});

describe('dismissCorrection and reopenCorrection', () => {
  it('decide for one edition', async () => {
    const desk = await inGerman('publisher');
    const dismissed = await desk.call('dismissCorrection', { params: params(), body: { reason: 'Es war richtig.' } });
    expect(dismissed.answer.corrections[0]?.tasks[0]).toMatchObject({ state: 'not-needed', dismissed: { reason: 'Es war richtig.' } });
    expect(await tasks({})).toEqual([]);
    await desk.call('reopenCorrection', { params: params() });
    expect((await tasks({})).length).toBe(1);
  });
});

describe('withdrawCorrection', () => {
  const withdraw = (by: Caller) =>
    by.call('withdrawCorrection', { params: { storyId, correctionId }, body: { reason: 'It did leave at nine.' } });
  it('is for whoever may correct in all its languages', async () =>
    expect((await withdraw(await inGerman('publisher'))).code).toBe('not-allowed'));
  it('leaves nothing to do', async () => {
    expect((await withdraw(publisher)).answer.corrections[0]).toMatchObject({ withdrawn: { reason: 'It did leave at nine.' }, texts: [] });
    expect(await tasks({})).toEqual([]);
  });
});

describe('the board', () => {
  const needs = async (by: Caller) => {
    const { answer } = await by.call('readBoard', { query: { needsMe: 'true' } });
    return answer.rows.flatMap(({ cells }) => cells.map(({ edition, needs, openCorrections }) => [edition, needs, openCorrections]));
  };
  it('says who is waited for', async () =>
    expect(await needs(await inGerman('publisher'))).toEqual([
      ['en', null, 0],
      ['de', 'correct', 1],
    ]));
  it('asks nothing of others', async () => expect(await needs(await inGerman('translator'))).toEqual([]));
});

describe('takeDownStory', () => {
  it('is refused where one may not take it from all readers, and says in which languages', async () => {
    const request = { params: { storyId }, body: { reason: 'A court said so.', told: [] } };
    const response = await (await inGerman('publisher')).request(`/api/stories/${storyId}/take-down`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request.body),
    });
    expect((await response.json()).error).toMatchObject({ code: 'not-allowed', details: { editions: ['en'] } });
    expect((await publisher.call('takeDownStory', request)).answer.articles.map(({ state }) => state)).toEqual([
      'taken-down',
      'taken-down',
    ]);
  });
});

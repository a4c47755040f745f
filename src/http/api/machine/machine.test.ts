import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBody, tag } from '../../../../test/builders.ts';
import { createDesk, type Desk } from '../../../../test/desk.ts';
import { type StandIn, startStandIn } from '../../../../test/machine-stand-in.ts';
import { type Caller, type NewsroomApi, openApi } from '../../../../test/newsroom/api.ts';
import { type Newsroom, openNewsroom } from '../../../../test/newsroom.ts';
import { carryOutMachineDraft } from '../../../actions/carry-out-machine-draft.ts';
import type { Article } from '../../../core/article.ts';
import type { MachineDraftId, MachineServiceId } from '../../../core/ids.ts';
import { openProvider } from '../../../machine/open-provider.ts';

let newsroom: Newsroom;
let desk: Desk;
let api: NewsroomApi;
let owner: Caller;
let translator: Caller;
let german: Article;
let service: StandIn;

const params = { machineServiceId: 'deepl' as MachineServiceId };

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'de'] });
  desk = createDesk(newsroom);
  api = openApi(newsroom);
  owner = await api.signedIn({ grants: [{ role: 'owner', editions: 'all', sections: 'all' }] });
  translator = await api.signedIn({ grants: [{ role: 'translator', editions: [tag('de')], sections: 'all' }] });
  const original = await desk.write({ headline: 'Ferry returns', body: aBody('One <two>.', 'Three.') });
  german = await desk.translate(original, 'de', { headline: 'Fähre', body: aBody('Eins.') });
  service = await startStandIn(({ path, json }) => {
    if (path.startsWith('/v2/languages')) return { body: [{ language: 'EN' }, { language: 'DE' }] };
    if (path === '/v2/usage') return { body: { character_count: 5, character_limit: 500_000 } };
    return { body: { translations: [json?.['text'] ?? []].flat().map((text) => ({ text: `‹${text}›` })) } };
  });
});

afterEach(async () => {
  await service.stop();
  await api.settled();
  await newsroom.close();
});

const body = {
  kind: 'deepl' as const,
  name: 'DeepL',
  key: 'very-secret',
  model: '',
  glossary: '',
  monthlyLimit: 1_000,
  isOn: true,
  position: 1,
};
const setUp = async (own: object = {}) =>
  await owner.call('saveMachineService', { params, body: { ...body, address: service.address, ...own } });
const services = async () => (await owner.call('readMachineServices')).answer.services;
const state = async () => (await translator.call('readMachineDrafts', { params: { articleId: german.id } })).answer;
const draftOf = async (segments: 'all' | 'missing' | 'stale') => {
  const { answer } = await translator.call('orderMachineDraft', { params: { articleId: german.id }, body: { segments } });
  const carrying = { draftId: answer.draftId, signal: new AbortController().signal, isLast: false, progress: async () => undefined };
  await carryOutMachineDraft({ ...newsroom.parts, openProvider }, carrying);
  return answer.draftId;
};

describe('services', () => {
  it('never tell their keys, and keep them until their address changes', async () => {
    await setUp();
    expect(JSON.stringify(await services())).not.toContain('secret');
    expect(await services()).toMatchObject([{ id: 'deepl', hasKey: true, address: service.address, month: { characters: 0, tokens: 0 } }]);
    await setUp({ key: null, name: 'Other' });
    expect(await services()).toMatchObject([{ name: 'Other', hasKey: true }]);
    await setUp({ key: null, address: 'https://elsewhere.example' });
    expect(await services()).toMatchObject([{ hasKey: false }]);
  });
  it.each([
    ['machine-address-not-safe', { address: 'file:///etc/passwd' }],
    ['machine-address-not-safe', { address: 'https://name:word@api.deepl.com' }],
    ['machine-model-missing', { kind: 'chat' }],
  ])('are refused with %s', async (code, own) => expect((await setUp(own)).code).toBe(code));
  it('are for owners alone', async () => {
    const publisher = await api.signedIn({ grants: [{ role: 'publisher', editions: 'all', sections: 'all' }] });
    expect((await publisher.call('readMachineServices')).code).toBe('not-allowed');
    expect((await publisher.call('testMachineService', { params })).code).toBe('not-allowed');
  });
  it('are tested with a line of the publication', async () => {
    await setUp();
    const { answer } = await owner.call('testMachineService', { params });
    expect(answer).toMatchObject({ failure: null, account: { characters: 5 }, sample: { from: 'en', to: 'de' } });
    expect(answer.pairs).toHaveLength(2);
    await setUp({ address: 'http://127.0.0.1:9' });
    expect((await owner.call('testMachineService', { params })).answer).toMatchObject({
      failure: { code: 'machine-unreachable' },
      pairs: [],
    });
  });
  it('are gone once they are removed', async () => {
    await setUp();
    await owner.call('removeMachineService', { params });
    expect([await services(), (await owner.call('testMachineService', { params })).code]).toEqual([[], 'machine-service-missing']);
  });
});

describe('drafts', () => {
  it('say before what they would cost, and after what they did', async () => {
    expect((await state()).offer).toBeNull();
    await setUp();
    expect((await state()).offer).toMatchObject({
      service: 'DeepL',
      month: { characters: 0, limit: 1_000 },
      missing: { segments: 1, characters: 6 },
    });
    const story = await translator.call('readMachineOffer', { params: { storyId: german.storyId }, query: {} });
    expect(story.answer.offer).toEqual({ service: 'DeepL', month: { characters: 0, limit: 1_000 }, characters: 29 });
    await draftOf('all');
    const { offer, drafts } = await state();
    expect(offer).toMatchObject({ month: { characters: 6 }, missing: { segments: 0 } });
    expect(drafts).toMatchObject([{ service: 'DeepL', state: 'done', segments: 1, done: 1, suggested: 0, damaged: 0, characters: 6 }]);
  });
  it('are refused where there is nothing to write, and no service', async () => {
    const order = async () =>
      (await translator.call('orderMachineDraft', { params: { articleId: german.id }, body: { segments: 'all' } })).code;
    expect(await order()).toBe('machine-service-missing');
    await setUp();
    await draftOf('all');
    expect(await order()).toBe('machine-draft-empty');
  });
  it('show late texts until they are taken or put away', async () => {
    await setUp();
    await desk.revise(await original(), { headline: 'Ferry is back' });
    const draftId = await draftOf('stale');
    const suggestion = { draftId, segment: 'headline' as const };
    expect((await state()).suggestions).toEqual([{ ...suggestion, service: 'DeepL', text: '‹Ferry is back›', isCurrent: true }]);
    await translator.call('takeMachineSuggestion', { params: { articleId: german.id }, body: suggestion });
    expect((await state()).suggestions).toEqual([]);
    const again = await translator.call('dismissMachineSuggestion', { params: { articleId: german.id }, body: suggestion });
    expect(again.code).toBe('suggestion-not-found');
  });
  it('name what the original has left behind of a machine’s own words', async () => {
    await setUp();
    await draftOf('all');
    await desk.revise(await original(), { body: aBody('One <two>.', 'Four.') });
    expect((await state()).outdated).toEqual(['b2']);
  });
  it('cannot be called off as another article’s', async () => {
    const machineDraftId = 'none' as MachineDraftId;
    const cancelled = await translator.call('cancelMachineDraft', { params: { articleId: german.id, machineDraftId } });
    expect(cancelled.code).toBe('machine-draft-not-found');
  });
});

async function original(): Promise<Article> {
  const article = await newsroom.storage.read(({ articles }) => articles.find(german.translatedFromId ?? german.id));
  if (article === null) throw new Error('the original is gone');
  return article;
}

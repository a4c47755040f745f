import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tag, value } from '../../../../test/builders.ts';
import { createDesk } from '../../../../test/desk.ts';
import { aDeskApi, type DeskApi } from '../../../../test/desk-api.ts';
import { contributorIds, sectionIds, topicIds } from '../../../../test/newsroom.ts';
import { arrangeFront, readFront, readPublication } from '../../../contract/publication.ts';
import type { Role } from '../../../core/permission.ts';
import type { Person } from '../../../core/person.ts';

let desk: DeskApi;

beforeEach(async () => {
  desk = await aDeskApi();
});
afterEach(() => desk.close());

const publication = async (who?: Person) => readPublication.answer.parse(await (await desk.get('/api/publication', who)).json());
const code = async (answer: Promise<Response>) => {
  const response = await answer;
  return response.ok ? 'ok' : (await response.json()).error.code;
};
const person = (role: Role, rest = {}) => desk.person('Somebody', [{ role, editions: 'all', sections: 'all', ...rest }]);
const record = {
  name: 'The New Test',
  timeZone: 'Africa/Lagos',
  accent: '#00ff00',
  sameAs: ['https://social.example/@test'],
  staleNoticeHours: null,
  tellsMachineHelp: false,
};

describe('the publication', () => {
  it('is given with its fixtures', async () => {
    const { publication: found, editions, sections, topics, contributors, desks } = await publication();
    expect([found.name, editions.length, sections.length, topics.length, contributors.length, desks.length]).toEqual([
      'The Test',
      2,
      2,
      2,
      2,
      0,
    ]);
    expect(sections[0]?.names).toEqual([
      { edition: 'de', name: 'city de', slug: 'city' },
      { edition: 'en', name: 'city en', slug: 'city' },
    ]);
  });
  it('tells contributors of one name apart by where and when each was named last', async () => {
    expect((await publication()).namesakes).toEqual([]);
    const [ines, tomas] = contributorIds;
    await desk.storage.transact(async (writer) => {
      for (const one of await writer.publication.contributors()) await writer.publication.saveContributor({ ...one, name: 'Ana Sea' });
    });
    const writing = createDesk(desk);
    const publishedAt = desk.now();
    value(await writing.publish((await writing.write({ byline: [{ contributorId: ines, role: 'writer' }] })).article));
    expect((await publication()).namesakes).toEqual([
      { contributorId: ines, lastNamed: { at: publishedAt, sectionId: sectionIds[0] } },
      { contributorId: tomas, lastNamed: null },
    ]);
  });
  it('changes its record, but not its address', async () => {
    expect(await code(desk.put('/api/publication', record))).toBe('ok');
    expect((await publication()).publication).toEqual({ ...record, baseUrl: 'https://test.example' });
  });
  it.each([
    ['bad-request', { timeZone: 'Mars/Olympus' }],
    ['bad-request', { accent: 'red' }],
    ['bad-request', { staleNoticeHours: -1 }],
    ['bad-request', { staleNoticeHours: 8761 }],
    ['address-not-safe', { sameAs: ['javascript:alert(1)'] }],
  ])('refuses with %s the record %j', async (refusal, rest) =>
    expect(await code(desk.put('/api/publication', { ...record, ...rest }))).toBe(refusal),
  );
  it('is changed by nobody but its owner', async () =>
    expect(await code(desk.put('/api/publication', record, await person('publisher')))).toBe('not-allowed'));
});

describe('an edition', () => {
  const body = { name: 'Le Test', tagline: '', position: 2 };
  it('begins', async () => {
    expect(await code(desk.put('/api/editions/fr', body))).toBe('ok');
    expect((await publication()).editions.map(({ tag: edition }) => edition)).toEqual(['en', 'de', 'fr']);
  });
  it('is refused where its address is the program’s', async () =>
    expect(await code(desk.put('/api/editions/api', body))).toBe('edition-reserved'));
  it('is refused with a tag that is none', async () => expect(await code(desk.put('/api/editions/d_e', body))).toBe('bad-request'));
});

describe('a section', () => {
  const names = [{ edition: 'en', name: 'Harbour Life', slug: null }];
  it('is added behind the others, with a slug made of its name', async () => {
    expect(await code(desk.post('/api/sections', { key: 'harbour', kind: 'news', names }))).toBe('ok');
    expect((await publication()).sections.at(-1)).toMatchObject({
      key: 'harbour',
      names: [{ name: 'Harbour Life', slug: 'harbour-life' }],
    });
  });
  it('is named in an edition', async () => {
    await desk.put(`/api/sections/${sectionIds[0]}/names/de`, { name: 'Stadt', slug: null });
    expect((await publication()).sections[0]?.names).toContainEqual({ edition: 'de', name: 'Stadt', slug: 'stadt' });
  });
  it.each([
    ['section-exists', { key: 'city', kind: 'news', names }],
    ['edition-unknown', { key: 'x', kind: 'news', names: [{ ...names[0], edition: 'fr' }] }],
    ['slug-reserved', { key: 'x', kind: 'news', names: [{ ...names[0], slug: 'search' }] }],
    ['address-taken', { key: 'x', kind: 'news', names: [{ ...names[0], slug: 'sea' }] }],
    ['bad-request', { key: 'X Y', kind: 'news', names }],
  ])('is refused with %s', async (refusal, body) => expect(await code(desk.post('/api/sections', body))).toBe(refusal));
  it('that is unknown cannot be named', async () =>
    expect(await code(desk.put('/api/sections/none/names/de', { name: 'x', slug: null }))).toBe('section-unknown'));
  it('is the owner’s to add', async () =>
    expect(await code(desk.post('/api/sections', { key: 'x', kind: 'news', names }, await person('editor')))).toBe('not-allowed'));
});

describe('a topic', () => {
  const add = (key: string, name: string) => desk.post('/api/topics', { key, names: [{ edition: 'en', name, slug: null }] });
  it('is added', async () => {
    expect(await code(add('tides', 'Tides'))).toBe('ok');
    expect((await publication()).topics.map(({ key }) => key)).toContain('tides');
  });
  it('is refused with a key that is taken', async () => expect(await code(add('birds', 'Other birds'))).toBe('topic-exists'));
  it('is refused at an address that is taken', async () => expect(await code(add('tides', 'Birds'))).toBe('address-taken'));
  it('gets another name, and its old address leads to the new one', async () => {
    await desk.put(`/api/topics/${topicIds[1]}/names/en`, { name: 'Swifts', slug: null });
    const redirect = await desk.storage.read(({ published }) => published.redirect('/en/topic/birds/'));
    expect(redirect?.to).toEqual({ kind: 'topic', topicId: topicIds[1], edition: 'en' });
  });
  it('that is unknown cannot be named', async () =>
    expect(await code(desk.put('/api/topics/none/names/en', { name: 'x', slug: null }))).toBe('topic-unknown'));
});

describe('a contributor', () => {
  it('is entered by a reporter', async () => {
    const rita = await person('reporter', { editions: [tag('en')] });
    expect(await code(desk.post('/api/contributors', { name: 'Ines Novo', edition: 'en' }, rita))).toBe('ok');
    expect((await publication()).contributors.map(({ slug }) => slug)).toContain('ines-novo');
  });
  const rename = (id: string, rest = {}) => desk.put(`/api/contributors/${id}`, { name: 'Ines N.', slug: 'ines-n', names: [], ...rest });
  it('is renamed', async () => {
    expect(await code(rename(contributorIds[0]))).toBe('ok');
    expect((await publication()).contributors.find(({ id }) => id === contributorIds[0])?.name).toBe('Ines N.');
  });
  it('that is unknown cannot be renamed', async () => expect(await code(rename('none'))).toBe('contributor-not-found'));
  it('cannot have the slug of another', async () => expect(await code(rename(contributorIds[0], { slug: 'tomas' }))).toBe('address-taken'));
});

describe('a desk', () => {
  it('is added, renamed and dissolved, and its stories stay', async () => {
    const { deskId } = await desk.desk('Night');
    const { storyId } = await desk.start('ferry', { deskId });
    expect(await code(desk.put(`/api/desks/${deskId}`, { name: 'Late', position: 3 }))).toBe('ok');
    expect((await publication()).desks).toEqual([{ id: deskId, name: 'Late', position: 3 }]);
    expect(await code(desk.remove(`/api/desks/${deskId}`))).toBe('ok');
    expect((await desk.rows([storyId]))[0]?.deskId).toBeNull();
  });
  it('is refused with a name that is taken', async () => {
    await desk.desk('Night');
    expect(await code(desk.post('/api/desks', { name: 'Night' }))).toBe('desk-exists');
  });
  it('that is unknown is refused', async () =>
    expect([await code(desk.put('/api/desks/none', { name: 'x', position: 1 })), await code(desk.remove('/api/desks/none'))]).toEqual([
      'desk-unknown',
      'desk-unknown',
    ]));
});

describe('a front', () => {
  const front = async (who?: Person) => readFront.answer.parse(await (await desk.get('/api/fronts/en', who)).json()).storyIds;
  const begun = (slugline: string) => desk.start(slugline, { sectionId: sectionIds[1] });
  it('is arranged by a publisher', async () => {
    const { storyId } = await desk.start('ferry');
    expect(await code(desk.put('/api/fronts/en', { storyIds: [storyId] }, await person('publisher')))).toBe('ok');
    expect(await front()).toEqual([storyId]);
  });
  it('is not arranged by an editor', async () =>
    expect(await code(desk.put('/api/fronts/en', { storyIds: [] }, await person('editor')))).toBe('not-allowed'));
  it('shows nobody stories that they may not read', async () => {
    const { storyId } = await desk.start('ferry', { sectionId: sectionIds[0] });
    await desk.put('/api/fronts/en', { storyIds: [storyId] });
    expect(await front(await person('reporter', { sections: [sectionIds[1]] }))).toEqual([]);
  });
  it('has no stories that are unknown', async () =>
    expect(await code(desk.put('/api/fronts/en', { storyIds: ['none'] }))).toBe('not-found'));
  it('keeps in their places the stories that whoever arranges it may not read', async () => {
    const [hidden, first, second] = [await desk.start('ferry'), await begun('tide'), await begun('whale')];
    await desk.put('/api/fronts/en', { storyIds: [hidden.storyId, first.storyId] });
    const publisher = await person('publisher', { sections: [sectionIds[1]] });
    const answer = await desk.put('/api/fronts/en', { storyIds: [second.storyId, first.storyId] }, publisher);
    expect(arrangeFront.answer.parse(await answer.json()).storyIds).toEqual([second.storyId, first.storyId]);
    expect(await front()).toEqual([hidden.storyId, second.storyId, first.storyId]);
  });
  it('has stories taken away only by those who may arrange them', async () => {
    const { storyId } = await desk.start('ferry');
    await desk.put('/api/fronts/en', { storyIds: [storyId] });
    const [city, sea] = sectionIds.map((id) => [id]);
    const reader = { role: 'reporter', editions: 'all', sections: city ?? [] } as const;
    const who = await desk.person('Both', [reader, { role: 'publisher', editions: 'all', sections: sea ?? [] }]);
    expect(await code(desk.put('/api/fronts/en', { storyIds: [] }, who))).toBe('not-allowed');
  });
});

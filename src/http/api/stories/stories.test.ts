import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tag } from '../../../../test/builders.ts';
import { createDesk } from '../../../../test/desk.ts';
import { aDeskApi, type DeskApi } from '../../../../test/desk-api.ts';
import { sectionIds, topicIds } from '../../../../test/newsroom.ts';
import { addTranslation, claimArticle, readStory, readStoryEvents, readWriters } from '../../../contract/stories.ts';
import type { ArticleId, SectionId } from '../../../core/ids.ts';
import type { Role } from '../../../core/permission.ts';
import type { Person } from '../../../core/person.ts';

const [city, sea] = sectionIds;

let desk: DeskApi;

beforeEach(async () => {
  desk = await aDeskApi();
});
afterEach(() => desk.close());

const person = (name: string, role: Role, rest = {}): Promise<Person> =>
  desk.person(name, [{ role, editions: 'all', sections: 'all', ...rest }]);
const story = async (storyId: string) => readStory.answer.parse(await (await desk.get(`/api/stories/${storyId}`)).json());
const events = async (storyId: string) =>
  readStoryEvents.answer.parse(await (await desk.get(`/api/stories/${storyId}/events`)).json()).events;
const refusal = async (answer: Promise<Response>) => (await (await answer).json()).error.code;
const path = (storyId: string, rest = '') => `/api/stories/${storyId}${rest}`;

describe('a new story', () => {
  const body = { slugline: ' ferry ', sectionId: city, topicIds: [topicIds[0]], deskId: null, edition: 'de' };
  const refused = (rest: object, who?: Person) => refusal(desk.post('/api/stories', { ...body, ...rest }, who));

  it('has an empty original that its writer has claimed', async () => {
    const { storyId, articleId } = await desk.start(' ferry ', { edition: tag('de'), topicIds: [topicIds[0]] });
    expect(await story(storyId)).toMatchObject({
      slugline: 'ferry',
      headline: '',
      originalEdition: 'de',
      topicIds: ['harbour'],
      cells: [{ articleId, state: 'draft', claim: { personId: 'owner' }, address: null }],
    });
  });
  it('stands in the log with the claim', async () => {
    const { storyId } = await desk.start('ferry');
    expect((await events(storyId)).map(({ kind, by, edition }) => [kind, by.name, edition])).toEqual([
      ['article-claimed', 'Owner', 'en'],
      ['story-created', 'Owner', 'en'],
    ]);
  });
  it('needs a slugline', async () => expect(await refused({ slugline: ' ' })).toBe('bad-request'));
  it('needs a section that is there', async () => expect(await refused({ sectionId: 'none' })).toBe('section-unknown'));
  it('needs an edition that is there', async () => expect(await refused({ edition: 'fr' })).toBe('edition-unknown'));
  it('needs topics that are there', async () => expect(await refused({ topicIds: ['none'] })).toBe('topic-unknown'));
  it('needs a desk that is there', async () => expect(await refused({ deskId: 'none' })).toBe('desk-unknown'));
  it('is not for translators', async () => expect(await refused({}, await person('Tara', 'translator'))).toBe('not-allowed'));
  it('is not for reporters of another edition', async () =>
    expect(await refused({}, await person('Rita', 'reporter', { editions: [tag('en')] }))).toBe('not-allowed'));
  it('is not for reporters of another section', async () =>
    expect(await refused({}, await person('Rita', 'reporter', { sections: [sea] }))).toBe('not-found'));
});

describe('a claim', () => {
  let storyId: string;
  let tara: Person;
  let theo: Person;
  const claim = (who: Person, takesOver = false) =>
    desk.put(path(storyId, '/claims/de'), { deadline: '2026-03-05T12:00:00.000Z', takesOver }, who);
  const release = (who: Person) => desk.remove(path(storyId, '/claims/de'), who);
  const holder = async () => (await story(storyId)).cells.find(({ edition }) => edition === 'de')?.claim?.name ?? null;

  beforeEach(async () => {
    ({ storyId } = await desk.start('ferry'));
    [tara, theo] = [await person('Tara', 'translator'), await person('Theo', 'translator')];
  });

  it('says who and until when', async () => {
    expect(claimArticle.answer.parse(await (await claim(tara)).json())).toMatchObject({ name: 'Tara', deadline: Date.UTC(2026, 2, 5, 12) });
    expect((await story(storyId)).cells.find(({ edition }) => edition === 'de')).toMatchObject({ state: 'claimed', articleId: null });
  });
  it('is given by an editor to whoever may write there, and by nobody else', async () => {
    const edda = await person('Edda', 'editor');
    const give = (to: Person, who: Person) => desk.put(path(storyId, '/claims/de'), { personId: to.id, takesOver: false }, who);
    expect(await refusal(give(theo, tara))).toBe('may-not-assign');
    expect(await refusal(give(await person('Paul', 'photo-editor'), edda))).toBe('person-may-not-claim');
    expect(await (await give(theo, edda)).json()).toMatchObject({ name: 'Theo', deadline: null });
    const { people } = readWriters.answer.parse(await (await desk.get(path(storyId, '/writers/de'), edda)).json());
    expect(people.map(({ name }) => name)).toEqual(['Edda', 'Owner', 'Tara', 'Theo']);
  });
  it('of somebody else is refused', async () => {
    await claim(tara);
    const answer = await claim(theo);
    expect([answer.status, (await answer.json()).error]).toMatchObject([409, { code: 'claimed-already', details: { name: 'Tara' } }]);
  });
  it('is taken over by whoever says so, and the log tells it', async () => {
    await claim(tara);
    await claim(theo, true);
    expect([await holder(), (await events(storyId))[0]]).toMatchObject(['Theo', { kind: 'claim-taken-over', details: { from: 'Tara' } }]);
  });
  it('is given up by its holder', async () => {
    await claim(tara);
    expect((await release(tara)).status).toBe(204);
    expect(await holder()).toBeNull();
  });
  it('is not given up by another translator', async () => {
    await claim(tara);
    expect(await refusal(release(theo))).toBe('claim-of-another');
  });
  it('is given up by an editor', async () => {
    await claim(tara);
    expect((await release(await person('Edo', 'editor'))).status).toBe(204);
  });
  it('is not for translators of another edition', async () =>
    expect(await refusal(claim(await person('Tom', 'translator', { editions: [tag('en')] })))).toBe('not-allowed'));
  it('is not for stories that are spiked', async () => {
    await desk.storage.transact(async ({ stories }) => {
      const found = await stories.find(storyId as never);
      if (found !== null) await stories.save({ ...found, spikedAt: desk.now() });
    });
    expect(await refusal(claim(tara))).toBe('story-spiked');
  });
});

describe('a translation', () => {
  const begin = (storyId: string, edition: string, who?: Person) =>
    desk.post(path(storyId, '/articles'), { edition, takesOver: false }, who);

  it('begins empty, claimed, and rests on the original as it is', async () => {
    const { storyId, articleId } = await desk.start('ferry');
    const { articleId: translationId } = addTranslation.answer.parse(await (await begin(storyId, 'de')).json());
    const [original, translation] = await desk.storage.read(({ articles }) =>
      Promise.all([articleId, translationId].map((id: ArticleId) => articles.find(id))),
    );
    const revision = await desk.storage.read(({ articles }) => articles.revision(translation?.draftId ?? ('' as never)));
    expect([revision?.restsOnId, revision?.content.headline, revision?.content.body.textContent]).toEqual([original?.draftId, '', '']);
    expect((await story(storyId)).cells[1]).toMatchObject({ edition: 'de', state: 'draft', claim: { name: 'Owner' } });
  });
  it('is refused where there is one', async () =>
    expect(await refusal(begin((await desk.start('a')).storyId, 'en'))).toBe('article-exists'));
  it('is refused in an unknown edition', async () =>
    expect(await refusal(begin((await desk.start('a')).storyId, 'fr'))).toBe('edition-unknown'));
  it('is refused where somebody else has claimed it', async () => {
    const { storyId } = await desk.start('a');
    await desk.claim(storyId, 'de');
    expect(await refusal(begin(storyId, 'de', await person('Tara', 'translator')))).toBe('claimed-already');
  });
  it('is not for translators of another edition', async () => {
    const { storyId } = await desk.start('a');
    expect(await refusal(begin(storyId, 'de', await person('Tom', 'translator', { editions: [tag('en')] })))).toBe('not-allowed');
  });
});

describe('a story', () => {
  const body = { slugline: 'boat', sectionId: sea, topicIds: [topicIds[1]], deskId: null };
  const change = (storyId: string, rest: object = {}, who?: Person) => desk.put(path(storyId), { ...body, ...rest }, who);

  describe('that readers see', () => {
    const inEnglish = async () => {
      const writing = createDesk(desk);
      const { story: begun, article } = await writing.write();
      await writing.publish(article);
      return begun;
    };
    const tom = () => person('Tom', 'reporter', { editions: [tag('de')] });
    it('is moved and filed only by those who may change it in each edition in which they see it', async () => {
      const { id, sectionId } = await inEnglish();
      const who = await tom();
      expect([await refusal(change(id, {}, who)), await refusal(change(id, { sectionId }, who))]).toEqual(['not-allowed', 'not-allowed']);
    });
    it('gets another slugline and desk from those of any edition', async () => {
      const { id, sectionId, topicIds: topics } = await inEnglish();
      expect((await change(id, { sectionId, topicIds: topics }, await tom())).status).toBe(200);
    });
  });
  it('changes its slugline, section, topics and desk, and the log tells each', async () => {
    const { storyId } = await desk.start('ferry');
    const { deskId } = await desk.desk('Night');
    await change(storyId, { deskId });
    expect(await story(storyId)).toMatchObject({ slugline: 'boat', sectionId: 'sea', topicIds: ['birds'], deskId });
    expect((await events(storyId)).slice(0, 4).map(({ kind }) => kind)).toEqual([
      'desk-changed',
      'topics-changed',
      'story-moved',
      'slugline-changed',
    ]);
  });
  it('that stays as it is makes no line in the log', async () => {
    const { storyId } = await desk.start('ferry');
    await change(storyId);
    const before = (await events(storyId)).length;
    await change(storyId);
    expect(await events(storyId)).toHaveLength(before);
  });
  it.each([
    ['section-unknown', { sectionId: 'none' }],
    ['topic-unknown', { topicIds: ['none'] }],
    ['desk-unknown', { deskId: 'none' }],
  ])('is refused with %s', async (code, rest) => expect(await refusal(change((await desk.start('a')).storyId, rest))).toBe(code));
  it('is changed by reporters of its section only', async () => {
    const { storyId } = await desk.start('ferry', { sectionId: city });
    const rita = await person('Rita', 'reporter', { sections: [sea] });
    expect(await refusal(change(storyId, {}, rita))).toBe('not-found');
  });
  it('is moved only to a section of one’s own', async () => {
    const { storyId } = await desk.start('ferry', { sectionId: city });
    const rita = await person('Rita', 'reporter', { sections: [city] });
    expect(await refusal(change(storyId, {}, rita))).toBe('not-found');
  });
  it('is not changed by translators', async () =>
    expect(await refusal(change((await desk.start('a')).storyId, {}, await person('Tara', 'translator')))).toBe('not-allowed'));
  it('of another section is nothing to see', async () => {
    const { storyId } = await desk.start('ferry', { sectionId: city });
    const rita = await person('Rita', 'reporter', { sections: ['sea' as SectionId] });
    expect([(await desk.get(path(storyId), rita)).status, (await desk.get(path(storyId, '/events'), rita)).status]).toEqual([404, 404]);
  });
  it('that nobody wrote is nothing to see', async () => expect((await desk.get(path('none'))).status).toBe(404));
});

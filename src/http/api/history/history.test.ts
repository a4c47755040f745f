/** The history of an article over the API: what it lists, what changed between two revisions, and having one back. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ArticleApi, anArticleApi } from '../../../../test/article-api.ts';
import { aBody, by, tag, value } from '../../../../test/builders.ts';
import { contributorIds, pictureIds, sectionIds } from '../../../../test/newsroom.ts';
import { takeDownArticle } from '../../../actions/take-down-article.ts';
import { takeRevision } from '../../../actions/take-revision.ts';
import { compareRevisions, readRevision, readRevisions, restoreRevision } from '../../../contract/history.ts';
import type { Article } from '../../../core/article.ts';
import { toIso } from '../../../core/instant.ts';
import type { Person } from '../../../core/person.ts';

const [city, sea] = sectionIds;

let room: ArticleApi;

beforeEach(async () => {
  room = await anArticleApi();
});
afterEach(() => room.close());

const path = ({ id }: Article, rest: string) => `/api/articles/${id}/${rest}`;
const json = async (answer: Promise<Response>) => await (await answer).json();
const refusal = async (answer: Promise<Response>) => (await json(answer)).error.code;
const revisions = async (article: Article, query = '') =>
  readRevisions.answer.parse(await json(room.ask(path(article, `revisions${query}`))));
const revision = async (article: Article, number: number) =>
  readRevision.answer.parse(await json(room.ask(path(article, `revisions/${number}`))));
const comparison = async (article: Article, query: string) =>
  compareRevisions.answer.parse(await json(room.ask(path(article, `comparison?${query}`))));
const restore = (article: Article, number: number, who?: Person) =>
  room.ask(path(article, 'restore'), { method: 'POST', body: { number }, ...(who === undefined ? {} : { who }) });

describe('the list of revisions', () => {
  it('says who, when, why and how much, newest first', async () => {
    const { article } = await room.desk.write({ body: aBody('One two three.') });
    room.wait(60_000);
    await room.desk.revise(article, { headline: 'Second', body: aBody('One two three four five.') });
    const list = await revisions(article);
    expect(list).toMatchObject({ edition: 'en', headline: 'Second', next: null, isDraftAhead: false });
    expect(list.revisions).toMatchObject([
      {
        number: 2,
        headline: 'Second',
        reason: 'saved',
        madeBy: { name: 'Reporter' },
        length: { count: 5, unit: 'words' },
        lengthChange: 2,
      },
      { number: 1, headline: 'Ferry returns', length: { count: 3 }, lengthChange: null, publishedAt: [] },
    ]);
    expect(Number(list.revisions[0]?.madeAt) - Number(list.revisions[1]?.madeAt)).toBe(60_000);
  });
  it('marks what readers had and have', async () => {
    const { article } = await room.desk.write();
    const first = room.now();
    value(await room.desk.publish(article));
    room.wait(60_000);
    value(await room.desk.publish(await room.desk.revise(article, { headline: 'Second' })));
    expect((await revisions(article)).revisions).toMatchObject([{ isPublic: true }, { isPublic: false }]);
    expect((await json(room.ask(path(article, 'revisions')))).revisions.map((one: { publishedAt: string[] }) => one.publishedAt)).toEqual([
      [new Date(room.now()).toISOString()],
      [new Date(first).toISOString()],
    ]);
  });
  it('marks nothing as public after a takedown', async () => {
    const { article } = await room.desk.write();
    value(await room.desk.publish(article));
    value(await takeDownArticle(room.parts, { articleId: article.id, reason: 'A court said so', by: { kind: 'person', name: 'Owner' } }));
    expect((await revisions(article)).revisions).toMatchObject([{ isPublic: false }]);
  });
  it('comes in pages of fifty', async () => {
    const { article } = await room.desk.write();
    for (let number = 2; number <= 60; number++) await room.desk.revise(article, { headline: `Headline ${number}` });
    const first = await revisions(article);
    expect([first.revisions.length, first.revisions.at(-1)?.number, first.next]).toEqual([50, 11, 11]);
    const second = await revisions(article, '?before=11');
    expect([second.revisions.length, second.revisions.at(-1)?.number, second.next]).toEqual([10, 1, null]);
  });
  it('says that somebody has typed what no revision holds', async () => {
    const { article } = await room.desk.write();
    await room.type(article, 'headline', 'Typed');
    expect(await revisions(article)).toMatchObject({ isDraftAhead: true, revisions: [{ number: 1 }] });
  });
});

describe('a revision', () => {
  it('is given with all its words', async () => {
    const { article } = await room.desk.write({ headline: 'First', body: aBody('One.') });
    await room.desk.revise(article, { headline: 'Second' });
    const first = await revision(article, 1);
    expect(first).toMatchObject({ number: 1, content: { headline: 'First' } });
    expect(JSON.stringify(first.content.body)).toContain('One.');
  });
  it('that is not there is refused', async () => {
    const { article } = await room.desk.write();
    expect(await refusal(room.ask(path(article, 'revisions/2')))).toBe('revision-not-found');
  });
  it('without a sensible number is refused', async () => {
    const { article } = await room.desk.write();
    expect(await refusal(room.ask(path(article, 'revisions/0')))).toBe('bad-request');
  });
});

describe('a comparison', () => {
  it('marks the words that changed, in the head and in the blocks', async () => {
    const { article } = await room.desk.write({ headline: 'Ferry returns', body: aBody('It came back.', 'All is well.') });
    await room.desk.revise(article, { headline: 'Ferry returns late', body: aBody('It came home.', 'All is well.') });
    const found = await comparison(article, 'before=1&after=2');
    expect(found).toMatchObject({ isSame: false, before: { number: 1 }, after: { number: 2 }, edition: 'en' });
    expect(found.fields).toEqual([
      {
        field: 'headline',
        parts: [
          { kind: 'same', text: 'Ferry returns' },
          { kind: 'added', text: ' late' },
        ],
      },
    ]);
    expect(found.blocks.map(({ change }) => change)).toEqual(['changed', 'same']);
    expect(found.blocks[0]?.texts[0]?.parts).toContainEqual({ kind: 'removed', text: 'back' });
  });
  it('names contributors and pictures', async () => {
    const { article } = await room.desk.write();
    const leadPicture = { pictureId: pictureIds[0], words: { caption: '', altText: '' } };
    await room.desk.revise(article, { byline: by(contributorIds[0]), leadPicture });
    expect(await comparison(article, 'before=1&after=2')).toMatchObject({
      byline: [{ kind: 'added', name: 'Name of ines', role: 'writer' }],
      leadPicture: { before: null, after: { name: 'lighthouse.jpg', file: '/media/lighthouse-600.jpg' } },
    });
  });
  it('without a second revision is with what is typed now', async () => {
    const { article } = await room.desk.write({ headline: 'Ferry returns' });
    await room.type(article, 'headline', 'Ferry sinks');
    const found = await comparison(article, 'before=1');
    expect(found).toMatchObject({ after: null, fields: [{ field: 'headline' }] });
  });
  it('of a revision with itself finds nothing', async () => {
    const { article } = await room.desk.write();
    expect(await comparison(article, 'before=1&after=1')).toMatchObject({ isSame: true, fields: [], byline: null, leadPicture: null });
  });
  it('with a revision that is not there is refused', async () => {
    const { article } = await room.desk.write();
    expect(await refusal(room.ask(path(article, 'comparison?before=1&after=2')))).toBe('revision-not-found');
    expect(await refusal(room.ask(path(article, 'comparison?before=3')))).toBe('revision-not-found');
  });
});

describe('restoring', () => {
  it('makes the old words the newest, as a revision of its own', async () => {
    const { article } = await room.desk.write({ headline: 'First' });
    await room.desk.revise(article, { headline: 'Second' });
    expect(restoreRevision.answer.parse(await json(restore(article, 1)))).toMatchObject({ number: 3 });
    expect(await revision(article, 3)).toMatchObject({ reason: 'restored', madeBy: { name: 'Owner' }, content: { headline: 'First' } });
  });
  it('keeps what was typed before in a revision', async () => {
    const { article } = await room.desk.write({ headline: 'First' });
    await room.desk.revise(article, { headline: 'Second' });
    await room.type(article, 'headline', 'Typed');
    await restore(article, 1);
    expect((await revisions(article)).revisions.map(({ headline }) => headline)).toEqual(['First', 'Typed', 'Second', 'First']);
    value(await takeRevision(room.parts, { articleId: article.id, reason: 'saved', by: null }));
    expect((await revisions(article)).revisions).toHaveLength(4);
  });
  it('says in the story’s log which revision it was, of when and by whom', async () => {
    const { article, revision: first } = await room.desk.write({ headline: 'First' });
    room.wait(60_000);
    await room.desk.revise(article, { headline: 'Second' });
    await restore(article, 1);
    const last = (await room.storage.read(({ stories }) => stories.events(article.storyId))).at(-1);
    const details = { number: '1', madeAt: toIso(first.madeAt), madeBy: 'Reporter' };
    expect(last).toMatchObject({ kind: 'revision-restored', by: { name: 'Owner' }, details });
  });
  it('brings back everything that the revision says', async () => {
    const before = { kicker: 'K', standfirst: 'S', dateline: 'D', byline: by(contributorIds[0]), searchTitle: 'T', socialTitle: 'X' };
    const leadPicture = { pictureId: pictureIds[0], words: { caption: 'The light', altText: 'A lighthouse' } };
    const { article } = await room.desk.write({ ...before, searchDescription: 'Found', leadPicture, body: aBody('One.') });
    const { content } = await revision(article, 1);
    const empty = { kicker: '', standfirst: '', dateline: '', byline: [], searchTitle: '', socialTitle: '', searchDescription: '' };
    await room.desk.revise(article, { ...empty, headline: 'Second', leadPicture: null, body: aBody('Two.') });
    await restore(article, 1);
    const restored = (await revision(article, 3)).content;
    expect({ ...restored, body: restored.body.toJSON() }).toEqual({ ...content, body: content.body.toJSON() });
  });
  it('changes nothing for readers', async () => {
    const { article } = await room.desk.write({ headline: 'First' });
    value(await room.desk.publish(await room.desk.revise(article, { headline: 'Second' })));
    await restore(article, 1);
    expect((await revisions(article)).revisions.map(({ isPublic }) => isPublic)).toEqual([false, true, false]);
  });
  it('refuses a revision that is not there', async () => {
    const { article } = await room.desk.write();
    expect(await refusal(restore(article, 2))).toBe('revision-not-found');
  });
  it('is for those who may edit the article', async () => {
    const { article } = await room.desk.write();
    const german = await room.person('Tara', [{ role: 'translator', editions: [tag('de')], sections: 'all' }]);
    expect(await refusal(restore(article, 1, german))).toBe('not-allowed');
  });
});

describe('the history', () => {
  const reads = ['revisions', 'revisions/1', 'comparison?before=1'];

  it('is read by translators of another edition', async () => {
    const { article } = await room.desk.write();
    const who = await room.person('Tara', [{ role: 'translator', editions: [tag('de')], sections: [city] }]);
    for (const rest of reads) expect((await room.ask(path(article, rest), { who })).status).toBe(200);
  });
  it('is not there for whoever may not read the section, whatever is asked', async () => {
    const { article } = await room.desk.write();
    const who = await room.person('Sam', [{ role: 'publisher', editions: 'all', sections: [sea] }]);
    for (const rest of reads) expect(await refusal(room.ask(path(article, rest), { who }))).toBe('not-found');
    expect(await refusal(restore(article, 1, who))).toBe('not-found');
  });
  it('is not there for people without a role', async () => {
    const { article } = await room.desk.write();
    const who = await room.person('Nina', []);
    for (const rest of reads) expect(await refusal(room.ask(path(article, rest), { who }))).toBe('not-found');
  });
  it('needs somebody to be signed in', async () => {
    const { article } = await room.desk.write();
    for (const rest of reads) expect(await refusal(room.ask(path(article, rest), { who: null }))).toBe('not-signed-in');
  });
  it('of an article that is not there is not found', async () => {
    const { article } = await room.desk.write();
    for (const rest of reads) expect(await refusal(room.ask(path({ ...article, id: 'none' as never }, rest)))).toBe('not-found');
  });
});

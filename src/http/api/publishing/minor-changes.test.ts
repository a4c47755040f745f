/** Publishing a change of a public original: what of it makes translations stale, and what was called minor. */
import type { Node } from 'prosemirror-model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anArticle, aParagraph, withText } from '../../../../test/aligned.ts';
import { createDesk, type Desk } from '../../../../test/desk.ts';
import { type NewsroomApi, openApi } from '../../../../test/newsroom/api.ts';
import { type Newsroom, openNewsroom } from '../../../../test/newsroom.ts';
import { publishScheduled } from '../../../actions/publish-scheduled.ts';
import type { SegmentKey } from '../../../core/alignment/segments.ts';
import type { Article, ArticleContent } from '../../../core/article.ts';
import { bodySchema } from '../../../core/body/schema.ts';
import type { StoryId } from '../../../core/ids.ts';
import { hour, later, toIso } from '../../../core/instant.ts';

const { nodes, marks } = bodySchema;

let newsroom: Newsroom;
let desk: Desk;
let api: NewsroomApi;
let publisher: Awaited<ReturnType<NewsroomApi['signedIn']>>;
let english: Article;
let german: Article;
let params: { readonly storyId: StoryId };

const linked = (href: string) => nodes.paragraph.create({ id: 'a3' }, bodySchema.text('Three', [marks.link.create({ href })]));
const blocks = [aParagraph('a1', 'The ferry is back.'), aParagraph('a2', 'Two came.'), linked('http://ferry.example/')] as const;
const words = anArticle(...blocks);
const inGerman = anArticle(
  aParagraph('d1', 'Eins.', { from: ['a1'] }),
  aParagraph('d2', 'Zwei.', { from: ['a2'] }),
  aParagraph('d3', 'Drei.', { from: ['a3'] }),
);

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  api = openApi(newsroom);
  publisher = await api.signedIn();
  const begun = await desk.write(words);
  german = await desk.translate(begun, 'de', inGerman);
  params = { storyId: begun.story.id };
  english = begun.article;
  await publish();
});

afterEach(async () => {
  await api.settled();
  await newsroom.close();
});

const called = (minor: readonly string[] | undefined) => (minor === undefined ? {} : { minor: minor as SegmentKey[] });
/** Sends the original out with these changes called minor; nobody was asked where they are left out. */
async function publish(minor?: readonly string[]) {
  const articles = (await desk.seen(english)).map((one) => ({ ...one, ...called(minor) }));
  return await publisher.call('publishArticles', { params, body: { articles } });
}
const revise = async (content: ArticleContent) => {
  const article = await newsroom.storage.read(({ articles }) => articles.find(english.id));
  await desk.revise(article ?? english, content);
};
const changes = async () => (await publisher.call('readSegmentChanges', { params: { articleId: english.id } })).answer;
const kinds = async () => (await changes()).changes.map(({ key, kind }) => `${key} ${kind}`);
const stale = async () =>
  (await publisher.call('readAlignment', { params: { articleId: german.id } })).answer.segments.flatMap(({ key, state }) =>
    state === 'stale' ? [key] : [],
  );
const reordered = (...order: readonly [Node, ...Node[]]): ArticleContent => anArticle(...order);
const minorCalls = async () =>
  (await newsroom.storage.read((reader) => reader.minorChanges.of(english.id))).map(({ segment, by }) => `${segment} ${by.kind}`);
const events = async () => {
  const all = await newsroom.storage.read(({ stories }) => stories.events(params.storyId));
  return all.filter(({ kind }) => kind === 'changes-called-minor');
};

describe('a change that changes no words', () => {
  const bold = nodes.paragraph.create({ id: 'a2' }, [bodySchema.text('Two', [marks.strong.create()]), bodySchema.text(' came.')]);
  it.each([
    ['bold on a word', 'a2 formatting', reordered(blocks[0], bold, blocks[2])],
    ['the https form of a link', 'a3 formatting', reordered(blocks[0], blocks[1], linked('https://ferry.example/'))],
    ['another place for a paragraph', 'a3 moved', reordered(blocks[2], blocks[0], blocks[1])],
  ])('makes nothing stale: %s', async (_, told, content) => {
    await revise(content);
    expect(await kinds()).toEqual([told]);
    await publish();
    expect([await stale(), await kinds(), await minorCalls()]).toEqual([[], [], []]);
  });
  it('is minor by itself where it is of punctuation alone, and in no log', async () => {
    await revise(withText(words, 'a1', 'The ferry is back …'));
    expect(await kinds()).toEqual(['a1 punctuation']);
    await publish();
    expect([await stale(), await minorCalls(), await events()]).toEqual([[], ['a1 system'], []]);
  });
  it('matters where the editor says so', async () => {
    await revise(withText(words, 'a1', 'The ferry is back …'));
    await publish([]);
    expect([await stale(), await minorCalls()]).toEqual([['d1'], []]);
  });
});

describe('a change of words', () => {
  const changed = withText(withText(words, 'a1', 'The old ferry is back.'), 'a2', 'Two of them came.');

  it('makes stale what renders it, unless it is called minor', async () => {
    await revise(changed);
    expect(await kinds()).toEqual(['a1 words', 'a2 words']);
    await publish(['a2']);
    expect([await stale(), await minorCalls()]).toEqual([['d1'], ['a2 person']]);
  });
  it('matters where nobody was asked', async () => {
    await revise(changed);
    await publish();
    expect(await stale()).toEqual(['d1', 'd2']);
  });
  it('that was called minor is in the story’s log, with who said so and what it was', async () => {
    await revise(changed);
    await publish(['a1', 'a2']);
    expect(await events()).toMatchObject([
      {
        articleId: english.id,
        by: { kind: 'person', name: publisher.person.name },
        details: { edition: 'en', count: '2', quotes: 'The old ferry is back. · Two of them came.' },
      },
    ]);
  });
  it('is counted as the desk counts it', async () => {
    await revise(changed);
    const { answer } = await publish(['a1']);
    expect(answer.articles).toMatchObject([
      { edition: 'en', isTranslated: true },
      { edition: 'de', isTranslated: false, staleSegments: 1 },
    ]);
  });
  it('matters again where it comes back and nobody calls it minor', async () => {
    await revise(changed);
    await publish(['a1', 'a2']);
    await revise(words);
    await publish(['a2']);
    await revise(changed);
    await publish([]);
    expect(await stale()).toEqual(['d1', 'd2']);
  });
  it('that is gone or new is never minor', async () => {
    await revise(reordered(blocks[0], aParagraph('a4', 'Four.'), blocks[2]));
    expect(await kinds()).toEqual(['a4 added', 'a2 removed']);
    await publish(['a2', 'a4']);
    expect([await stale(), await minorCalls(), await events()]).toEqual([['d2'], [], []]);
  });
  it('can be called minor with a correction', async () => {
    await revise(changed);
    const articles = (await desk.seen(english)).map((one) => ({ ...one, ...called(['a1']), notice: 'It was the old one.' }));
    await publisher.call('publishCorrection', { params, body: { correctionId: null, articles } });
    expect(await stale()).toEqual(['d2']);
  });
  it('called minor goes out at its moment as it was called', async () => {
    await revise(changed);
    const articles = (await desk.seen(english)).map((one) => ({ ...one, ...called(['a1']) }));
    const moment = toIso(later(newsroom.now(), hour));
    const { answer } = await publisher.call('scheduleArticles', { params, body: { articles, moment } });
    expect(await stale()).toEqual([]);
    newsroom.wait(hour);
    for (const { groupId } of answer.schedules) await publishScheduled(newsroom.parts, { groupId });
    expect([await stale(), (await events())[0]?.by]).toEqual([['d2'], { kind: 'person', name: publisher.person.name }]);
  });
  it('is refused with words that somebody did not see', async () => {
    const seen = await desk.seen(english);
    await revise(changed);
    const articles = seen.map((one) => ({ ...one, ...called(['a1']) }));
    expect((await publisher.call('publishArticles', { params, body: { articles } })).code).toBe('words-changed');
    expect(await minorCalls()).toEqual([]);
  });
});

describe('what was called minor', () => {
  const list = async () => (await publisher.call('readMinorChanges', { params: { articleId: english.id } })).answer.changes;
  const takeBack = async (change: Awaited<ReturnType<typeof list>>[number] | undefined) => {
    if (change === undefined) throw new Error('nothing was called minor');
    const body = { segment: change.key, ...change.readings };
    return await publisher.call('takeBackMinorChange', { params: { articleId: english.id }, body });
  };
  beforeEach(async () => {
    await revise(withText(withText(words, 'a1', 'The old ferry is back.'), 'a2', 'Two came …'));
    await publish(['a1', 'a2']);
  });

  it('is listed with its texts and who said so', async () =>
    expect(await list()).toMatchObject([
      { key: 'a2', segmentKind: 'paragraph', before: 'Two came.', after: 'Two came …', by: { kind: 'system' } },
      { key: 'a1', before: 'The ferry is back.', after: 'The old ferry is back.', by: { kind: 'person', name: publisher.person.name } },
    ]));
  it('matters once somebody takes that back, on the desk, for readers and in the log', async () => {
    await publisher.call('publishArticles', { params, body: { articles: await desk.seen(german) } });
    expect((await takeBack((await list())[1])).code).toBeNull();
    expect([await stale(), (await list()).map(({ key }) => key)]).toEqual([['d1'], ['a2']]);
    const [row] = await newsroom.storage.read((reader) => reader.desk.rows([params.storyId]));
    expect(row?.cells.find(({ edition }) => edition === 'de')?.staleSegments).toBe(1);
    expect(await newsroom.storage.read(({ published }) => published.staleSegments([german.id]))).toMatchObject([{ segment: 'd1' }]);
    const log = await newsroom.storage.read(({ stories }) => stories.events(params.storyId));
    expect(log.at(-1)).toMatchObject({ kind: 'minor-change-taken-back', articleId: english.id, by: { name: publisher.person.name } });
  });
  it('cannot be taken back twice', async () => {
    const [change] = await list();
    await takeBack(change);
    expect((await takeBack(change)).code).toBe('minor-change-not-found');
  });
});

describe('readSegmentChanges', () => {
  it('gives the texts, the kinds of the segments, and who follows', async () => {
    await revise(withText(words, 'a1', 'The old ferry is back.'));
    const [seen] = await desk.seen(english);
    expect(await changes()).toEqual({
      words: seen?.words,
      editions: ['de'],
      changes: [{ key: 'a1', segmentKind: 'paragraph', kind: 'words', before: 'The ferry is back.', after: 'The old ferry is back.' }],
    });
  });
  it('knows what is typed at this moment', async () => {
    await desk.type(english, 'Typed ');
    expect(await kinds()).toEqual(['headline words']);
  });
  it('has nothing to give of what is not public, and of what nothing was made from', async () => {
    await desk.revise(german, withText(inGerman, 'd1', 'Erstens.'));
    const { answer } = await publisher.call('readSegmentChanges', { params: { articleId: german.id } });
    expect(answer).toMatchObject({ editions: [], changes: [] });
    const other = await desk.write(words);
    await desk.translate(other, 'de', inGerman);
    await desk.revise(other.article, withText(words, 'a1', 'First.'));
    const { answer: unpublished } = await publisher.call('readSegmentChanges', { params: { articleId: other.article.id } });
    expect(unpublished).toMatchObject({ editions: ['de'], changes: [] });
  });
});

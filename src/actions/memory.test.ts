/** The translation memory as people use it: what they confirm comes back where the same is to be translated. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anArticle, aParagraph, withText } from '../../test/aligned.ts';
import { reporter, tag, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { aPerson } from '../../test/newsroom/signed-in.ts';
import { type Newsroom, openNewsroom, sectionIds } from '../../test/newsroom.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Article } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import type { BegunStory } from './beginnings.ts';
import { confirmSegments } from './confirm-segments.ts';
import { fillFromMemory } from './fill-from-memory.ts';
import { findInMemory } from './find-in-memory.ts';
import { forgetMemory } from './forget-memory.ts';
import { readAlignment } from './read-alignment.ts';
import { readDraft } from './read-draft.ts';
import { spikeStory } from './spike-story.ts';
import { startTranslation } from './start-translation.ts';

let newsroom: Newsroom;
let desk: Desk;
let first: BegunStory;
let second: BegunStory;
let german: Article;

const one = { ...anArticle(aParagraph('a1', 'The ferry came back this morning.'), aParagraph('a2', 'Nobody was hurt.')), headline: 'Back' };
const other = {
  ...anArticle(aParagraph('b1', 'The ferry came back this evening.'), aParagraph('b2', 'Nobody was hurt.'), aParagraph('b3', 'New.')),
  headline: 'Again',
};
const inGerman = {
  ...anArticle(
    aParagraph('d1', 'Die Fähre kam heute früh zurück.', { from: ['a1'] }),
    aParagraph('d2', 'Niemand wurde verletzt.', { from: ['a2'] }),
  ),
  headline: 'Zurück',
};

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'de'] });
  desk = createDesk(newsroom);
  first = await desk.write(one);
  second = await desk.write(other);
  german = await desk.translate(first, 'de', inGerman);
});

afterEach(() => newsroom.close());

const begin = async (fromMemory?: null) => {
  const { id: personId } = await aPerson(newsroom.parts);
  const request = { storyId: second.story.id, edition: tag('de'), personId, takesOver: false, by: reporter };
  return value(await startTranslation(newsroom.parts, { ...request, ...(fromMemory === undefined ? {} : { fromMemory }) }));
};
const find = async (articleId: ArticleId, segment: string, readable: readonly (typeof sectionIds)[number][] | null = null) =>
  value(
    await newsroom.storage.read((reader) =>
      findInMemory(newsroom.parts, reader, { articleId, segment: segment as SegmentKey, of: 'original', readable }),
    ),
  ).matches;
const targets = async (articleId: ArticleId, segment: string) =>
  (await find(articleId, segment)).map(({ percent, target }) => [percent, target]);
const bodyOf = async (articleId: ArticleId) =>
  (await newsroom.storage.read((reader) => readDraft(newsroom.parts, reader, articleId)))?.content.body.children.map(
    (node) => node.textContent,
  );

describe('what was confirmed', () => {
  it('is found for the same text, and for one like it, with the place where it was used', async () => {
    const { id } = await begin();
    expect(await targets(id, 'b2')).toEqual([[100, 'Niemand wurde verletzt.']]);
    const [match] = await find(id, 'b1');
    expect([match?.percent, match?.target]).toEqual([84, 'Die Fähre kam heute früh zurück.']);
    expect(match?.uses[0]).toMatchObject({ by: reporter, place: { articleId: german.id, segment: 'd1' }, story: { slugline: 'ferry' } });
  });
  it('is not found for another text', async () => expect(await targets((await begin()).id, 'b3')).toEqual([]));
  it('is replaced when the segment is confirmed anew', async () => {
    const { id } = await begin();
    const { draftId } = await desk.revise(german, withText(inGerman, 'd2', 'Alle blieben unverletzt.'));
    expect(draftId).not.toBe(german.draftId);
    const request = { articleId: german.id, segments: ['d2' as SegmentKey], originalRevisionId: first.revision.id, by: reporter };
    value(await confirmSegments(newsroom.parts, request));
    expect(await targets(id, 'b2')).toEqual([[100, 'Alle blieben unverletzt.']]);
  });
  it('is not what was only written', async () => {
    const { id } = await begin();
    await desk.revise(german, withText(inGerman, 'd2', 'Alle blieben unverletzt.'));
    expect(await targets(id, 'b2')).toEqual([[100, 'Niemand wurde verletzt.']]);
  });
  it('is hidden with its story when that is spiked, and from those who may not read its section', async () => {
    const { id } = await begin();
    expect(await find(id, 'b2', [sectionIds[1]])).toEqual([]);
    value(await spikeStory(newsroom.parts, { storyId: first.story.id, by: reporter }));
    expect(await targets(id, 'b2')).toEqual([]);
  });
  it('is not offered to the segment itself', async () =>
    expect(await targets(german.id, 'a2')).toEqual([[100, 'Niemand wurde verletzt.']]));
});

describe('a translation that begins from memory', () => {
  it('has what is remembered word for word, unconfirmed', async () => {
    const { id } = await begin(null);
    expect(await bodyOf(id)).toEqual(['Niemand wurde verletzt.']);
    const { alignment } = value(await newsroom.storage.read((reader) => readAlignment(newsroom.parts, reader, id)));
    expect(alignment.segments.flatMap(({ state, from }) => (state === 'unconfirmed' ? [from] : []))).toContainEqual(['b2']);
    expect(alignment.missing).toEqual(expect.arrayContaining(['b1', 'b3']));
    expect(alignment.missing).not.toContain('b2');
  });
  it('has the headline too', async () => {
    second = await desk.write({ ...other, headline: 'Back' });
    const { id } = await begin(null);
    expect((await newsroom.storage.read((reader) => readDraft(newsroom.parts, reader, id)))?.content.headline).toBe('Zurück');
  });
  it('is left as it is where nothing is remembered', async () => {
    const { id } = await begin(null);
    expect(value(await fillFromMemory(newsroom.parts, { articleId: id, readable: null, by: reporter }))).toBe(0);
  });
  it('begins empty where that is not asked for', async () => expect(await bodyOf((await begin()).id)).toEqual(['']));
  it('has nothing of sections that the person may not read', async () => {
    const { id } = await begin();
    expect(value(await fillFromMemory(newsroom.parts, { articleId: id, readable: [], by: reporter }))).toBe(0);
  });
});

describe('forgetting', () => {
  it('takes an entry away, and those of the same words', async () => {
    const { id } = await begin();
    const third = await desk.write(anArticle(aParagraph('c1', 'Nobody was hurt.')));
    await desk.translate(third, 'de', anArticle(aParagraph('e1', 'Niemand wurde verletzt.', { from: ['c1'] })));
    const [match] = await find(id, 'b2');
    expect(match?.uses.length).toBe(2);
    const number = match?.uses[0].number ?? 0;
    expect(value(await forgetMemory(newsroom.parts, { number, may: () => true }))).toBe(2);
    expect(await find(id, 'b2')).toEqual([]);
  });
  it('leaves those that the person may not forget', async () => {
    const [match] = await find((await begin()).id, 'b1');
    expect(value(await forgetMemory(newsroom.parts, { number: match?.uses[0].number ?? 0, may: () => false }))).toBe(1);
  });
});

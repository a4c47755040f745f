/** What follows a change of an original: in translations of translations too, and nothing where it was called minor. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anArticle, aParagraph, withText } from '../../test/aligned.ts';
import { reporter, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom } from '../../test/newsroom.ts';
import { fingerprint } from '../core/alignment/fingerprint.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Article } from '../core/article.ts';
import type { BegunStory } from './beginnings.ts';
import { confirmSegments } from './confirm-segments.ts';
import { judgeTranslations, savedWords } from './judge-translations.ts';
import { readAlignment } from './read-alignment.ts';
import { noteStaleness } from './staleness-on-desk.ts';

let newsroom: Newsroom;
let desk: Desk;
let english: BegunStory;
let german: Article;
let arabic: Article;

const words = anArticle(aParagraph('a1', 'One.'), aParagraph('a2', 'Two.'), aParagraph('a3', 'Three.'));
const inGerman = anArticle(aParagraph('d1', 'Eins.', { from: ['a1'] }), aParagraph('d2', 'Zwei.', { from: ['a2'] }));
const inArabic = anArticle(aParagraph('r1', 'واحد.', { from: ['d1'] }), aParagraph('r2', 'اثنان.', { from: ['d2'] }));

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'de', 'ar'] });
  desk = createDesk(newsroom);
  english = await desk.write(words);
  german = await desk.translate(english, 'de', inGerman);
  arabic = await desk.translate({ ...english, revision: await newest(german) }, 'ar', inArabic);
});

afterEach(() => newsroom.close());

async function newest({ id }: Article) {
  const found = await newsroom.storage.read(async ({ articles }) => {
    const article = await articles.find(id);
    return article === null ? null : await articles.revision(article.draftId);
  });
  if (found === null) throw new Error('the article is gone');
  return found;
}
const read = async (article: Article) => value(await newsroom.storage.read((reader) => readAlignment(newsroom.parts, reader, article.id)));
const stale = async (article: Article) =>
  (await read(article)).alignment.segments.flatMap(({ key, state }) => (state === 'stale' ? [key] : []));
const onDesk = async () => {
  const [row] = await newsroom.storage.read((reader) => reader.desk.rows([english.story.id]));
  return Object.fromEntries((row?.cells ?? []).map(({ edition, staleSegments }) => [edition, staleSegments]));
};
const rewrite = async (segment: string, text: string) => await desk.revise(english.article, withText(words, segment, text));
const callMinor = async (segment: string, before: string, after: string) =>
  await newsroom.storage.transact(async (writer) => {
    const readings = { before: fingerprint(before), after: fingerprint(after) };
    const call = { segment: segment as SegmentKey, ...readings, at: newsroom.now(), by: reporter };
    await writer.minorChanges.add(english.article.id, call);
    await noteStaleness(writer, english.article, newsroom.now());
  });

describe('a translation of a translation', () => {
  it('is current while both originals read as they were confirmed', async () => {
    expect([await stale(german), await stale(arabic), await onDesk()]).toEqual([[], [], { en: 0, de: 0, ar: 0 }]);
  });
  it('is stale when the first original changes, on the desk too', async () => {
    await rewrite('a2', 'Second.');
    expect([await stale(german), await stale(arabic), await onDesk()]).toEqual([['d2'], ['r2'], { en: 0, de: 1, ar: 1 }]);
    expect((await read(arabic)).alignment.segments.find(({ key }) => key === 'r2')).toMatchObject({ changed: [], inherited: ['d2'] });
  });
  it('is current again when the one between is confirmed as it stands', async () => {
    const { draftId } = await rewrite('a2', 'Second.');
    value(await confirmSegments(newsroom.parts, { articleId: german.id, by: reporter, segments: null, originalRevisionId: draftId }));
    expect([await stale(german), await stale(arabic), await onDesk()]).toEqual([[], [], { en: 0, de: 0, ar: 0 }]);
  });
  it('is told what the one between lacks, with its words', async () => {
    expect((await read(german)).missingAbove).toEqual([]);
    expect((await read(arabic)).missingAbove).toMatchObject([{ article: { edition: 'en' }, key: 'a3', text: 'Three.' }]);
  });
  it('follows the published text of the one between', async () => {
    value(await desk.publish(english.article, german));
    await desk.revise(german, withText(inGerman, 'd1', 'Erstens.'));
    expect(await stale(arabic)).toEqual([]);
  });
});

describe('a change that was called minor', () => {
  it('makes nothing stale, to any depth', async () => {
    await rewrite('a2', 'Second.');
    await callMinor('a2', 'Two.', 'Second.');
    expect([await stale(german), await stale(arabic), await onDesk()]).toEqual([[], [], { en: 0, de: 0, ar: 0 }]);
  });
  it('leaves other changes of the segment to be seen', async () => {
    await rewrite('a2', 'The second.');
    await callMinor('a2', 'Two.', 'Second.');
    expect([await stale(german), await onDesk()]).toMatchObject([['d2'], { de: 1 }]);
  });
  it('lets a translation rest on the revision after it', async () => {
    const { draftId } = await rewrite('a2', 'Second.');
    await callMinor('a2', 'Two.', 'Second.');
    expect((await read(german)).restsOn?.id).toBe(draftId);
  });
});

describe('judgeTranslations', () => {
  const judged = async (...articles: readonly Article[]) =>
    await newsroom.storage.read((reader) => judgeTranslations(reader, articles, savedWords(reader)));

  it('judges what it is asked for, and no original', async () =>
    expect([...(await judged(english.article, arabic)).keys()]).toEqual([arabic.id]));
  it('leaves out what is typed where saved words are asked for', async () => {
    await desk.type(english.article, 'Typed ');
    expect((await judged(german)).get(german.id)?.alignment.segments.some(({ state }) => state === 'stale')).toBe(false);
  });
});

import { Fragment } from 'prosemirror-model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBody, tag } from '../../../../test/builders.ts';
import { createDesk, type Desk } from '../../../../test/desk.ts';
import { type Caller, type NewsroomApi, openApi } from '../../../../test/newsroom/api.ts';
import { everywhere } from '../../../../test/newsroom/signed-in.ts';
import { type Newsroom, openNewsroom, sectionIds } from '../../../../test/newsroom.ts';
import type { BegunStory } from '../../../actions/beginnings.ts';
import type { SegmentKey } from '../../../core/alignment/segments.ts';
import type { Article } from '../../../core/article.ts';
import { wordsOf } from '../../../core/words.ts';

let newsroom: Newsroom;
let desk: Desk;
let api: NewsroomApi;
let translator: Caller;
let original: BegunStory;
let params: { readonly articleId: Article['id'] };

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'ar', 'de', 'fa'] });
  desk = createDesk(newsroom);
  api = openApi(newsroom);
  translator = await api.signedIn({ grants: [{ role: 'translator', editions: [tag('ar')], sections: 'all' }] });
  original = await desk.write({ headline: 'Ferry returns', kicker: 'Harbour', body: aBody('One.', 'Two.') });
  params = { articleId: (await desk.translate(original, 'ar', { headline: 'عادت العبّارة', kicker: 'الميناء', body: aBody('واحد.') })).id };
});

afterEach(async () => {
  await api.settled();
  await newsroom.close();
});

const read = async () => (await translator.call('readAlignment', { params })).answer;
const counts = async () => (await read()).counts;
/** The ids of the original’s blocks. */
const blocks = () => original.revision.content.body.children.map(({ attrs }): SegmentKey => attrs['id']);
const key = (at: number): SegmentKey => blocks()[at] ?? 'headline';

describe('readAlignment', () => {
  it('tells what was moved in the original since all of it was seen, and calls nothing of that stale', async () => {
    const { body } = original.revision.content;
    await desk.revise(original.article, { body: body.copy(Fragment.from(body.children.toReversed())) });
    const { moved, counts: counted } = await read();
    expect([moved.length, counted.stale]).toEqual([1, 0]);
  });
  it('shows both sides in their reading order', async () => {
    const { draftId } = await desk.revise(original.article, { headline: 'Ferry is back' });
    const answer = await read();
    expect(answer.original).toEqual({
      articleId: original.article.id,
      edition: 'en',
      direction: 'ltr',
      revisionId: draftId,
      number: 2,
      words: wordsOf({ ...original.revision.content, headline: 'Ferry is back' }),
      isPublic: false,
      headline: 'Ferry is back',
      segments: [
        { key: 'kicker', kind: 'kicker', text: 'Harbour' },
        { key: 'headline', kind: 'headline', text: 'Ferry is back' },
        { key: 'standfirst', kind: 'standfirst', text: '' },
        { key: key(0), kind: 'paragraph', text: 'One.' },
        { key: key(1), kind: 'paragraph', text: 'Two.' },
      ],
    });
    expect(answer.segments.find((segment) => segment.key === 'headline')).toEqual({
      key: 'headline',
      state: 'stale',
      from: ['headline'],
      changed: [{ key: 'headline', before: 'Ferry returns', after: 'Ferry is back' }],
      inherited: [],
    });
    const begun = { revisionId: original.revision.id, number: 1, madeAt: original.revision.madeAt };
    expect([answer.restsOn, answer.seenWhole]).toEqual([begun, begun]);
    expect([answer.missing, answer.counts]).toMatchObject([[key(1)], { stale: 1, missing: 1, unconfirmed: 0, machine: 0 }]);
  });
  it('says that the original is public', async () => {
    expect((await desk.publish(original.article)).ok).toBe(true);
    expect((await read()).original).toMatchObject({ isPublic: true, revisionId: original.revision.id });
  });
  it('says what the original lacks itself, in a translation of a translation', async () => {
    const german = await desk.translate(original, 'de', { headline: 'Fähre kehrt zurück', kicker: 'Hafen', body: aBody('Eins.') });
    const revision = await newsroom.storage.read(({ articles }) => articles.revision(german.draftId));
    const from = { ...original, revision: revision ?? original.revision };
    const farsi = await desk.translate(from, 'fa', { headline: 'کشتی', kicker: 'بندر', body: aBody('یک.') });
    const { missing, missingAbove } = (await translator.call('readAlignment', { params: { articleId: farsi.id } })).answer;
    expect([missing, missingAbove]).toEqual([[], [{ articleId: original.article.id, edition: 'en', key: key(1), text: 'Two.' }]]);
  });
  it('refuses an original', async () =>
    expect((await translator.call('readAlignment', { params: { articleId: original.article.id } })).code).toBe('article-is-original'));
  it('is not there for whoever may not read the section', async () => {
    const elsewhere = await api.signedIn({ grants: [{ ...everywhere('publisher'), sections: [sectionIds[1]] }] });
    expect((await elsewhere.call('readAlignment', { params })).code).toBe('not-found');
  });
});

describe('mending an alignment', () => {
  it('confirms against the revision that was seen, and says which words the article has', async () => {
    const { draftId: originalRevisionId } = await desk.revise(original.article, { headline: 'Ferry is back' });
    const { answer } = await translator.call('confirmSegments', { params, body: { segments: ['headline'], originalRevisionId } });
    expect([await counts(), answer.number, answer.words]).toMatchObject([
      { stale: 0 },
      2,
      (await translator.call('checkArticle', { params })).answer.words,
    ]);
  });
  it('links, and unlinks again', async () => {
    await translator.call('linkSegment', { params, body: { segment: key(0), to: [key(0), key(1)] } });
    expect(await counts()).toMatchObject({ unconfirmed: 1, missing: 0 });
    await translator.call('unlinkSegment', { params, body: { segment: key(0), from: [key(1)] } });
    expect(await counts()).toMatchObject({ unconfirmed: 0, missing: 1 });
  });
  it('leaves out, and keeps again', async () => {
    await translator.call('omitSegments', { params, body: { segments: [key(1)] } });
    expect(await read()).toMatchObject({ missing: [], omitted: [{ key: key(1), changed: false }] });
    await translator.call('keepSegments', { params, body: { segments: [key(1)] } });
    expect(await read()).toMatchObject({ missing: [key(1)], omitted: [] });
  });
  it('says which segment is unknown', async () => {
    const { code, details } = await translator.call('linkSegment', { params, body: { segment: 'gone' as SegmentKey, to: ['headline'] } });
    expect([code, details]).toMatchObject(['segment-unknown', { segment: 'gone' }]);
  });
  it('is not for those who may only write in another edition', async () => {
    const reporter = await api.signedIn({ grants: [{ ...everywhere('reporter'), editions: [tag('en')] }] });
    const body = { segments: null, originalRevisionId: original.revision.id };
    expect((await reporter.call('confirmSegments', { params, body })).code).toBe('not-allowed');
  });
});

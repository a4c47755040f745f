/** What people say of a translation’s segments: it reaches the newest words, the live draft, the desk and the log. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Doc } from 'yjs';
import * as Y from 'yjs';
import { anArticle, aParagraph, withText } from '../../test/aligned.ts';
import { errorCode, reporter, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom } from '../../test/newsroom.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Article, ArticleContent } from '../core/article.ts';
import type { RevisionId } from '../core/ids.ts';
import { wordsOf } from '../core/words.ts';
import { loadDraft } from '../draft/content.ts';
import { draftOf } from '../draft/write-content.ts';
import { approveArticle } from './approve-article.ts';
import type { BegunStory } from './beginnings.ts';
import { confirmSegments } from './confirm-segments.ts';
import { keepSegments } from './keep-segments.ts';
import { linkSegment } from './link-segment.ts';
import { omitSegments } from './omit-segments.ts';
import { readAlignment } from './read-alignment.ts';
import { readDraft } from './read-draft.ts';
import { unlinkSegment } from './unlink-segment.ts';

let newsroom: Newsroom;
let desk: Desk;
let original: BegunStory;
let german: Article;

const words = anArticle(aParagraph('a1', 'One.'), aParagraph('a2', 'Two.'), aParagraph('a3', 'Three.'));
const rendering = anArticle(aParagraph('d1', 'Eins.', { from: ['a1'] }), aParagraph('d2', 'Zwei.', { from: ['a2'] }));
const keys = (...names: readonly string[]) => names as readonly SegmentKey[];
const key = (name: string) => name as SegmentKey;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  original = await desk.write(words);
  german = await desk.translate(original, 'de', rendering);
});

afterEach(() => newsroom.close());

const asked = () => ({ articleId: german.id, by: reporter });
const now = async () => value(await newsroom.storage.read((reader) => readAlignment(newsroom.parts, reader, german.id)));
const states = async () => Object.fromEntries((await now()).alignment.segments.map(({ key: own, state }) => [own, state]));
const reread = async (id: Article['id']) => {
  const article = await newsroom.storage.read(({ articles }) => articles.find(id));
  if (article === null) throw new Error('the article is gone');
  return article;
};
/** Changes the original by one segment. */
const rewrite = async (segment: string, text: string, before: ArticleContent = words) =>
  await desk.revise(await reread(original.article.id), withText(before, segment, text));
const confirm = async (segments: readonly SegmentKey[] | null, seen?: RevisionId) =>
  await confirmSegments(newsroom.parts, {
    ...asked(),
    segments,
    originalRevisionId: seen ?? (await reread(original.article.id)).draftId,
  });
/** The text of the original as somebody saw it. */
const seenNow = (originalRevisionId: RevisionId, content: ArticleContent) => ({ originalRevisionId, originalWords: wordsOf(content) });
const cell = async () => {
  const [row] = await newsroom.storage.read((reader) => reader.desk.rows([german.storyId]));
  return row?.cells.find(({ article }) => article?.id === german.id);
};
const lastEvent = async () => (await newsroom.storage.read(({ stories }) => stories.events(german.storyId))).at(-1);
const storedDraft = async () => {
  const stored = await newsroom.storage.read(({ drafts }) => drafts.find(german.id));
  return loadDraft(stored === null ? [] : [stored.state, ...stored.updates.map(({ bytes }) => bytes)]);
};

/** Begins the live draft of the translation, and gives a copy of it as a browser has it. */
async function open(): Promise<Doc> {
  await newsroom.storage.transact(async ({ articles, drafts }) => {
    const newest = await articles.revision(german.draftId);
    if (newest !== null) await drafts.begin(german.id, draftOf(newest.content));
  });
  return await storedDraft();
}

/** Sends what was typed into the copy. */
async function send(copy: Doc): Promise<void> {
  const bytes = Y.encodeStateAsUpdate(copy);
  await newsroom.storage.transact(({ drafts }) => drafts.append(german.id, { at: newsroom.now(), personId: null, bytes }));
}

/** Types at the end of a block’s text, counted from 0. */
function type(doc: Doc, block: number, text: string): void {
  const element = doc.getXmlFragment('body').get(block);
  const line = element instanceof Y.XmlElement ? element.get(0) : null;
  if (!(line instanceof Y.XmlText)) throw new Error('there is no text');
  line.insert(line.length, text);
}

const attributes = (doc: Doc, block: number) => {
  const element = doc.getXmlFragment('body').get(block);
  return element instanceof Y.XmlElement ? (element.getAttributes() as Readonly<Record<string, unknown>>) : {};
};

describe('readAlignment', () => {
  it('says what is current and what is missing', async () => {
    const { alignment, restsOn, omitted } = await now();
    expect([await states(), alignment.missing, omitted]).toMatchObject([{ headline: 'current', d1: 'current' }, ['a3'], []]);
    expect(restsOn?.id).toBe(original.revision.id);
  });
  it('gives the text that was confirmed beside the one that stands there now', async () => {
    await rewrite('a1', 'First.');
    await rewrite('a1', 'The first.');
    expect((await now()).changes.get(key('d1'))).toEqual([{ key: 'a1', before: 'One.', after: 'The first.' }]);
  });
  it('says which revision everything rests on, though newer ones differ in nothing that is rendered', async () => {
    const { draftId } = await rewrite('a3', 'Third.');
    expect((await now()).restsOn?.id).toBe(draftId);
    await rewrite('a1', 'First.', withText(words, 'a3', 'Third.'));
    expect((await now()).restsOn?.id).toBe(draftId);
  });
  it('says of what is gone how it read', async () => {
    await desk.revise(original.article, anArticle(aParagraph('a1', 'One.')));
    expect((await now()).changes.get(key('d2'))).toEqual([{ key: 'a2', before: 'Two.', after: null }]);
  });
  it('goes by what readers have of a public original', async () => {
    value(await desk.publish(original.article));
    await rewrite('a1', 'First.');
    expect([(await now()).text.revision.id, await states()]).toMatchObject([original.revision.id, { d1: 'current' }]);
  });
  it('goes by what is typed into the translation', async () => {
    const copy = await open();
    copy.getXmlFragment('body').delete(1, 1);
    await send(copy);
    expect([Object.keys(await states()), (await now()).alignment.missing]).toEqual([
      ['kicker', 'headline', 'standfirst', 'd1'],
      ['a2', 'a3'],
    ]);
  });
  it('goes by what is typed into an original that is not public', async () => {
    await desk.type(original.article, 'Typed ');
    expect(await states()).toMatchObject({ headline: 'stale', d1: 'current' });
    expect((await now()).changes.get(key('headline'))).toEqual([
      { key: 'headline', before: 'Ferry returns', after: 'Typed Ferry returns' },
    ]);
  });
  it('finds what the translator saw whole behind any number of revisions', async () => {
    for (let number = 1; number <= 110; number++) await rewrite('a1', `One, ${number}.`);
    const { changes, restsOn } = await now();
    expect(changes.get(key('d1'))).toEqual([{ key: 'a1', before: 'One.', after: 'One, 110.' }]);
    expect(restsOn?.id).toBe(original.revision.id);
  });
  it('refuses an original', async () => {
    const read = newsroom.storage.read((reader) => readAlignment(newsroom.parts, reader, original.article.id));
    expect(errorCode(await read)).toBe('article-is-original');
  });
});

describe('confirmSegments', () => {
  it('makes a stale segment current, on the desk too, and leaves the others', async () => {
    const changed = withText(words, 'a1', 'First.');
    await rewrite('a1', 'First.');
    await rewrite('a2', 'Second.', changed);
    expect((await cell())?.staleSegments).toBe(2);
    const { revision } = value(await confirm(keys('d1')));
    expect(revision).toMatchObject({ number: 2, reason: 'confirmed', madeBy: reporter, restsOnId: original.revision.id });
    expect([await states(), (await cell())?.staleSegments]).toMatchObject([{ d1: 'current', d2: 'stale' }, 1]);
  });
  it('of all of them has the article rest on the revision that was seen', async () => {
    const { draftId } = await rewrite('a1', 'First.');
    expect(value(await confirm(null)).revision.restsOnId).toBe(draftId);
    expect([(await cell())?.staleSegments, (await cell())?.staleSince]).toEqual([0, null]);
  });
  it('leaves a change that the person did not see to be seen', async () => {
    const seen = await rewrite('a1', 'First.');
    await rewrite('a1', 'The first.');
    value(await confirm(keys('d1'), seen.draftId));
    expect((await now()).changes.get(key('d1'))).toEqual([{ key: 'a1', before: 'First.', after: 'The first.' }]);
  });
  it('is in the story’s log', async () => {
    await rewrite('a1', 'First.');
    const { revision } = value(await confirm(keys('d1')));
    const details = { edition: 'de', revision: revision.id };
    expect(await lastEvent()).toMatchObject({ kind: 'segments-confirmed', articleId: german.id, by: reporter, details });
  });
  it('of what is typed at this moment has the article rest on the revision that holds it', async () => {
    await desk.type(original.article, 'Typed ');
    const { revision, content } = (await now()).text;
    const saved = value(await confirmSegments(newsroom.parts, { ...asked(), segments: null, ...seenNow(revision.id, content) }));
    const { draftId } = await reread(original.article.id);
    expect([await states(), saved.revision.restsOnId, draftId === revision.id]).toMatchObject([{ headline: 'current' }, draftId, false]);
  });
  it('of words over which somebody has typed already leaves them to be seen', async () => {
    await desk.type(original.article, 'Typed ');
    const { revision, content } = (await now()).text;
    await desk.type(original.article, 'Twice ');
    value(await confirmSegments(newsroom.parts, { ...asked(), segments: null, ...seenNow(revision.id, content) }));
    expect(await states()).toMatchObject({ headline: 'stale', d1: 'current' });
  });
  it('that changes nothing makes no revision and no entry in the log', async () => {
    const before = await lastEvent();
    expect(value(await confirm(null)).revision.number).toBe(1);
    expect(await lastEvent()).toEqual(before);
  });
  it('leaves an approved article approved', async () => {
    await rewrite('a1', 'First.');
    value(await approveArticle(newsroom.parts, { articleId: german.id, by: reporter }));
    expect(value(await confirm(keys('d1'))).article.state).toBe('ready');
  });
  it('does not make forgotten that a machine helped, once readers have the article or somebody types on', async () => {
    const helped = async () =>
      (await newsroom.storage.read((reader) => readDraft(newsroom.parts, reader, german.id)))?.content.head.machineHelped;
    expect(await helped()).toBe(false);
    const machine = anArticle(aParagraph('d1', 'Eins.', { from: ['a1'], seen: [''], by: 'machine' }));
    german = await desk.revise(german, machine);
    value(await confirm(keys('d1')));
    await desk.type(german, 'Heute: ');
    expect([await states(), await helped()]).toEqual([expect.objectContaining({ d1: 'current' }), true]);
    value(await desk.publish(german));
    const published = await newsroom.storage.read((reader) => reader.published.article(german.id));
    expect(published?.revision.content.head.machineHelped).toBe(true);
  });
  it('makes a machine’s text a person’s', async () => {
    const machine = anArticle(aParagraph('d1', 'Eins.', { from: ['a1'], seen: [''], by: 'machine' }));
    german = await desk.revise(german, machine);
    expect(await states()).toMatchObject({ d1: 'machine' });
    value(await confirm(keys('d1')));
    expect(await states()).toMatchObject({ d1: 'current' });
  });
  it('refuses a revision of another article', async () => {
    const other = await desk.write();
    expect(errorCode(await confirm(null, other.revision.id))).toBe('revision-not-found');
  });
  it('refuses a segment that the translation does not have', async () =>
    expect(errorCode(await confirm(keys('d1', 'd9')))).toBe('segment-unknown'));
  it('refuses an original', async () => {
    const request = { articleId: original.article.id, by: reporter, segments: null, originalRevisionId: original.revision.id };
    expect(errorCode(await confirmSegments(newsroom.parts, request))).toBe('article-is-original');
  });
});

describe('confirming what somebody has open', () => {
  it('keeps what is typed into the same block at the same moment', async () => {
    await rewrite('a1', 'First.');
    const copy = await open();
    type(copy, 0, ' Getippt.');
    value(await confirm(keys('d1')));
    await send(copy);
    const draft = await storedDraft();
    expect(draft.getXmlFragment('body').get(0).toString()).toContain('Eins. Getippt.');
    expect(await states()).toMatchObject({ d1: 'current' });
  });
  it('keeps what was typed before in a revision of its own', async () => {
    await rewrite('a1', 'First.');
    const copy = await open();
    type(copy, 1, ' Getippt.');
    await send(copy);
    const { revision } = value(await confirm(keys('d1')));
    expect([revision.number, revision.content.body.textContent]).toEqual([3, 'Eins.Zwei. Getippt.']);
  });
  it('keeps a suggestion that is open', async () => {
    await rewrite('a1', 'First.');
    const copy = await open();
    const line = (copy.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText;
    line.insert(5, ' Vorgeschlagen.', { insertion: { id: 's', by: 'ines', at: '2026-03-01T09:00:00Z' } });
    await send(copy);
    value(await confirm(keys('d1')));
    expect((await storedDraft()).getXmlFragment('body').get(0).toString()).toContain('Vorgeschlagen.');
  });
  it('changes no block that is not confirmed', async () => {
    await rewrite('a1', 'First.');
    const before = attributes(await open(), 1);
    value(await confirm(keys('d1')));
    expect(attributes(await storedDraft(), 1)).toEqual(before);
  });
});

describe('linking', () => {
  it('makes a segment render more, unconfirmed', async () => {
    value(await linkSegment(newsroom.parts, { ...asked(), segment: key('d2'), to: keys('a2', 'a3') }));
    expect([await states(), (await now()).alignment.missing]).toMatchObject([{ d2: 'unconfirmed' }, []]);
    expect(await lastEvent()).toMatchObject({ kind: 'segment-linked' });
  });
  it('no more leaves a segment that renders nothing', async () => {
    value(await unlinkSegment(newsroom.parts, { ...asked(), segment: key('d2'), from: null }));
    expect([await states(), (await now()).alignment.missing]).toMatchObject([{ d2: 'added' }, ['a2', 'a3']]);
    expect(await lastEvent()).toMatchObject({ kind: 'segment-unlinked' });
  });
  it('reaches the live draft', async () => {
    await open();
    value(await linkSegment(newsroom.parts, { ...asked(), segment: key('d1'), to: keys('a3') }));
    expect(attributes(await storedDraft(), 0)).toMatchObject({ from: ['a3'], seen: [''] });
  });
  it.each([
    ['segment-unknown', 'd9', 'a1'],
    ['original-segment-unknown', 'd1', 'a9'],
  ])('refuses with %s', async (code, segment, to) =>
    expect(errorCode(await linkSegment(newsroom.parts, { ...asked(), segment: key(segment), to: keys(to) }))).toBe(code),
  );
  it('refuses to unlink a segment that the translation does not have', async () =>
    expect(errorCode(await unlinkSegment(newsroom.parts, { ...asked(), segment: key('d9'), from: null }))).toBe('segment-unknown'));
});

describe('leaving out on purpose', () => {
  const omit = async (...names: readonly string[]) => await omitSegments(newsroom.parts, { ...asked(), segments: keys(...names) });

  it('makes nothing missing, until it reads otherwise', async () => {
    value(await omit('a3'));
    expect(await now()).toMatchObject({ alignment: { missing: [] }, omitted: [{ key: 'a3', changed: false }] });
    await rewrite('a3', 'Third.');
    expect(await now()).toMatchObject({ alignment: { missing: ['a3'] }, omitted: [{ key: 'a3', changed: true }] });
    expect(await lastEvent()).toMatchObject({ kind: 'segments-omitted' });
  });
  it('is taken back by keeping', async () => {
    await open();
    value(await omit('a3'));
    value(await keepSegments(newsroom.parts, { ...asked(), segments: keys('a3') }));
    expect(await now()).toMatchObject({ alignment: { missing: ['a3'] }, omitted: [] });
    expect(await lastEvent()).toMatchObject({ kind: 'segments-kept' });
  });
  it('refuses what the original does not have', async () => expect(errorCode(await omit('a9'))).toBe('original-segment-unknown'));
});

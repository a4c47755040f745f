/** Live drafts and revisions: what is typed is saved, and what is saved elsewhere reaches the draft. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Doc } from 'yjs';
import * as Y from 'yjs';
import { aBody, aContent, errorCode, reporter, tag, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom } from '../../test/newsroom.ts';
import type { Article } from '../core/article.ts';
import type { BlockId, PersonId, RevisionId } from '../core/ids.ts';
import { contentOf, loadDraft } from '../draft/content.ts';
import { draftOf } from '../draft/write-content.ts';
import { readDraft as readNow } from './read-draft.ts';
import { restoreRevision } from './restore-revision.ts';
import { saveRevision } from './save-revision.ts';
import { takeRevision } from './take-revision.ts';

let newsroom: Newsroom;
let desk: Desk;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
});

afterEach(() => newsroom.close());

const take = async ({ id }: Article) => value(await takeRevision(newsroom.parts, { articleId: id, reason: 'saved', by: null }));
const draftOfArticle = async ({ id }: Article) => {
  const stored = await newsroom.storage.read(({ drafts }) => drafts.find(id));
  return loadDraft(stored === null ? [] : [stored.state, ...stored.updates.map(({ bytes }) => bytes)]);
};
const readDraft = async (article: Article) => {
  let count = 0;
  return contentOf(await draftOfArticle(article), { language: tag('en'), publicSlug: null, newBlockId: () => `x${++count}` as BlockId });
};
const readDraftNow = async ({ id }: Article) => (await newsroom.storage.read((reader) => readNow(newsroom.parts, reader, id)))?.content;
const revisionsOf = ({ id }: Article) => newsroom.storage.read(({ articles }) => articles.revisions(id));
const staleOf = async (article: Article) => {
  const [row] = await newsroom.storage.read((reader) => reader.desk.rows([article.storyId]));
  return row?.cells.find((cell) => cell.article?.id === article.id)?.staleSegments;
};

/** Begins the article's live draft with what was saved last. */
async function open(article: Article): Promise<void> {
  await newsroom.storage.transact(async (writer) => {
    const newest = await writer.articles.revision(article.draftId);
    if (newest !== null) await writer.drafts.begin(article.id, draftOf(newest.content));
  });
}

/** Changes the draft as an editor does, in the name of a person. */
async function type(article: Article, change: (doc: Doc) => void, personId: string | null = null): Promise<void> {
  const doc = await draftOfArticle(article);
  const before = Y.encodeStateVector(doc);
  doc.transact(() => change(doc));
  const update = { at: newsroom.now(), personId: personId as PersonId | null, bytes: Y.encodeStateAsUpdate(doc, before) };
  await newsroom.storage.transact((writer) => writer.drafts.append(article.id, update));
}

const headline = (words: string) => (doc: Doc) => {
  const text = doc.getText('headline');
  text.delete(0, text.length);
  text.insert(0, words);
};

async function opened() {
  const made = await desk.write({ body: aBody('One.', 'Two.') });
  await open(made.article);
  return made;
}

describe('takeRevision', () => {
  it('saves what was typed', async () => {
    const { article } = await opened();
    await type(article, headline('Typed'));
    const { revision } = await take(article);
    expect(revision).toMatchObject({ number: 2, reason: 'saved', content: { headline: 'Typed' } });
    expect(await newsroom.storage.read(({ drafts }) => drafts.withoutRevision())).toEqual([]);
  });
  it('names those who typed, whoever typed last at the end', async () => {
    const { article } = await opened();
    await newsroom.storage.transact(async (writer) => {
      for (const name of ['Ines', 'Tomas']) {
        const facts = { language: null, grants: [], createdAt: newsroom.now(), suspendedAt: null };
        await writer.people.save({ id: name as PersonId, name, email: `${name.toLowerCase()}@test.example`, ...facts });
      }
    });
    for (const name of ['Ines', 'Tomas', 'Ines']) await type(article, headline(`By ${name}`), name);
    expect((await take(article)).revision.madeBy).toEqual({ kind: 'person', name: 'Tomas, Ines' });
  });
  it('gives back the newest revision where nobody has typed, or typed nothing in the end', async () => {
    const { article, revision } = await opened();
    expect((await take(article)).revision.id).toBe(revision.id);
    await type(article, headline('Other'));
    await type(article, headline('Ferry returns'));
    expect((await take(article)).revision.id).toBe(revision.id);
    expect(await newsroom.storage.read(({ drafts }) => drafts.withoutRevision())).toEqual([]);
  });
  it('gives back the newest revision of an article that nobody has opened', async () => {
    const { article, revision } = await desk.write();
    expect((await take(article)).revision.id).toBe(revision.id);
  });
  it('gives blocks without an id the same id every time', async () => {
    const { article } = await opened();
    const insert = (doc: Doc) => doc.getXmlFragment('body').insert(0, [new Y.XmlElement('paragraph')]);
    await type(article, insert);
    const { body } = (await take(article)).revision.content;
    await type(article, headline('Later'));
    expect((await take(article)).revision.content.body.toJSON()).toEqual(body.toJSON());
  });
  it.each([
    ['a lead picture', (doc: Doc) => doc.getMap('details').set('leadPicture', 'none'), { leadPicture: null }],
    [
      'a lead picture with a name that no database takes',
      (doc: Doc) => doc.getMap('details').set('leadPicture', '\0'),
      { leadPicture: null },
    ],
    ['a contributor', (doc: Doc) => doc.getMap('details').set('byline', [{ contributorId: 'none', role: 'writer' }]), { byline: [] }],
  ])('leaves out %s that the newsroom does not have', async (_, choose, left) => {
    const { article } = await opened();
    await type(article, (doc) => {
      choose(doc);
      headline('Goes on')(doc);
    });
    expect(await readDraftNow(article)).toMatchObject({ headline: 'Goes on', ...left });
    expect((await take(article)).revision.content).toMatchObject({ headline: 'Goes on', ...left });
  });
  it('shows no picture in a figure whose picture the newsroom does not have, and keeps its caption', async () => {
    const { article } = await opened();
    await type(article, (doc) => {
      const figure = new Y.XmlElement('figure');
      figure.setAttribute('picture', 'none');
      figure.insert(0, [new Y.XmlText('The ferry.')]);
      doc.getXmlFragment('body').insert(0, [figure]);
    });
    const { firstChild } = (await take(article)).revision.content.body;
    expect(firstChild?.attrs['picture']).toBeNull();
    expect(firstChild?.textContent).toBe('The ferry.');
    value(await desk.publish(article));
  });
  it('notes on the desk which segments of translations are stale, against what is public if something is', async () => {
    const original = await opened();
    const translation = await desk.translate(original, 'de', { body: aBody('Eins.', 'Zwei.') });
    expect(await staleOf(translation)).toBe(0);
    await type(original.article, headline('Ferry is back'));
    await take(original.article);
    expect(await staleOf(translation)).toBe(1);
    value(await desk.publish(original.article));
    await type(original.article, headline('Not public yet'));
    await take(original.article);
    expect(await staleOf(translation)).toBe(1);
  });
  it('refuses an unknown article', async () => {
    const request = { articleId: 'none' as Article['id'], reason: 'saved', by: null } as const;
    expect(errorCode(await takeRevision(newsroom.parts, request))).toBe('article-not-found');
  });
});

describe('saveRevision with a live draft', () => {
  const save = (article: Article, changedFrom: RevisionId | null) => {
    const content = aContent({ headline: 'Imported', body: aBody('One.', 'Two, changed.') });
    return saveRevision(newsroom.parts, { articleId: article.id, content, by: reporter, reason: 'imported', changedFrom });
  };

  it('changes the draft to what is saved', async () => {
    const { article, revision } = await opened();
    value(await save(article, revision.id));
    expect(await readDraft(article)).toMatchObject({ headline: 'Imported' });
    expect((await take(article)).revision.number).toBe(2);
  });
  it('refuses what was made before somebody typed on', async () => {
    const { article, revision } = await opened();
    await type(article, headline('Typed'));
    expect(errorCode(await save(article, revision.id))).toBe('draft-moved-on');
  });
  it('keeps what was typed in a revision before it, where it saves upon whatever is newest', async () => {
    const { article } = await opened();
    await type(article, headline('Typed'));
    value(await save(article, null));
    expect((await revisionsOf(article)).map(({ content }) => content.headline)).toEqual(['Imported', 'Typed', 'Ferry returns']);
  });
});

describe('restoreRevision', () => {
  it('makes an old revision the newest again, in the draft too, and keeps what was typed', async () => {
    const { article, revision } = await opened();
    await type(article, headline('Typed'));
    const restored = value(await restoreRevision(newsroom.parts, { articleId: article.id, revisionId: revision.id, by: reporter }));
    expect(restored.revision).toMatchObject({ number: 3, reason: 'restored', content: { headline: 'Ferry returns' } });
    expect(await readDraft(article)).toMatchObject({ headline: 'Ferry returns' });
    expect((await revisionsOf(article)).map(({ content }) => content.headline)).toEqual(['Ferry returns', 'Typed', 'Ferry returns']);
  });
  it('refuses a revision of another article', async () => {
    const [one, other] = [await desk.write(), await desk.write()];
    const request = { articleId: one.article.id, revisionId: other.revision.id, by: reporter };
    expect(errorCode(await restoreRevision(newsroom.parts, request))).toBe('revision-not-found');
  });
});

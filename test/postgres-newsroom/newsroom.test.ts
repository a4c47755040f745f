/** One story's life in a newsroom on PostgreSQL, through the API, by people who sign in; and a draft that is open on two servers. */
import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import * as Y from 'yjs';
import { makeOwnerLink } from '../../src/actions/make-owner-link.ts';
import { addPicture } from '../../src/contract/pictures.ts';
import type { ArticleId, StoryId } from '../../src/core/ids.ts';
import { hour, later, minute, toIso } from '../../src/core/instant.ts';
import { bodyField } from '../../src/draft/fields.ts';
import { type Collaboration, createCollaboration } from '../../src/http/collaboration.ts';
import { type RunningServer, startServer } from '../../src/http/server.ts';
import { visitorFinder } from '../../src/http/sign-in/find-visitor.ts';
import { publishGroup } from '../../src/jobs/tasks/publish-group.ts';
import { startWorker } from '../../src/jobs/worker.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { tag } from '../builders.ts';
import { type DraftClient, openDraftClient } from '../draft-client.ts';
import { type Caller, type NewsroomApi, openApi, testSecret } from '../newsroom/api.ts';
import { everywhere } from '../newsroom/signed-in.ts';
import { type Newsroom, openNewsroom, sectionIds, textAt } from '../newsroom.ts';
import { createSchema, type TestSchema } from '../postgres-schema.ts';
import { pressPhoto } from '../press-photo.ts';

interface Served {
  readonly collaboration: Collaboration;
  readonly server: RunningServer;
}

const password = 'a good long password';
const email = 'ona@test.example';
let schema: TestSchema;
let newsroom: Newsroom;
let second: Storage;
let api: NewsroomApi;
let served: Served[];
let clients: DraftClient[];
/** Ona, who owns the publication, with the cookie of her session. */
let ona: Caller;
let cookie: string;
let story: { readonly storyId: StoryId; readonly articleId: ArticleId };
let german: ArticleId;

beforeAll(async () => {
  schema = await createSchema(inject('postgresUrl'));
  const database = { postgresUrl: schema.postgresUrl };
  newsroom = await openNewsroom({ database });
  second = await openStorage(database);
  api = openApi(newsroom);
  served = [await serve(newsroom.storage), await serve(second)];
  clients = [];
});

afterAll(async () => {
  for (const client of clients) client.close();
  for (const { collaboration, server } of served) {
    await collaboration.stop();
    await server.stop(1_000);
  }
  await api.settled();
  await second.close();
  await newsroom.close();
  await schema.remove();
});

/** A server of live drafts on a storage, as each of two processes has one. */
async function serve(storage: Storage): Promise<Served> {
  const parts = { ...newsroom.parts, storage };
  const findVisitor = visitorFinder({ ...parts, secret: testSecret });
  const pace = { pause: 60_000, longest: 60_000, recheck: 60_000, follow: 10 };
  const collaboration = createCollaboration({ ...parts, findVisitor, log: pino({ level: 'silent' }), pace });
  collaboration.start();
  const fail = () => undefined;
  const doors = { reader: fail, application: new Hono(), upgrade: collaboration, fail };
  return { collaboration, server: await startServer({ ...doors, host: '127.0.0.1', port: 0 }) };
}

async function open(articleId: ArticleId, at: Served | undefined): Promise<DraftClient> {
  const client = openDraftClient({ address: `http://127.0.0.1:${at?.server.port}`, articleId, headers: { cookie } });
  clients.push(client);
  await client.isThere;
  return client;
}

async function write(articleId: ArticleId, headline: string, text: string): Promise<void> {
  const client = await open(articleId, served[0]);
  client.doc.getText('headline').insert(0, headline);
  const first = client.doc.getXmlFragment(bodyField).get(0);
  if (first instanceof Y.XmlElement && first.length === 0) first.insert(0, [new Y.XmlText(text)]);
  else client.type(text);
  await client.saved();
}

const ofArticle = (articleId = story.articleId) => ({ params: { articleId } });
const ofStory = () => ({ params: { storyId: story.storyId } });
const words = async (articleId: ArticleId) => (await ona.call('checkArticle', ofArticle(articleId))).answer.words;
const approve = async (articleId: ArticleId) =>
  ona.call('approveArticle', { ...ofArticle(articleId), body: { words: await words(articleId) } });
const seen = async (...articleIds: readonly ArticleId[]) => ({
  articles: await Promise.all(articleIds.map(async (articleId) => ({ articleId, words: await words(articleId) }))),
});
const both = () => seen(story.articleId, german);
/** The page that readers get of the story in an edition. */
async function pageIn(edition: string): Promise<string | null> {
  await newsroom.refresher.catchUp();
  const { articles } = (await ona.call('readPublishing', ofStory())).answer;
  const address = articles.find((article) => article.edition === edition)?.address ?? null;
  return address === null ? null : textAt(newsroom.store, decodeURIComponent(new URL(address).pathname));
}
const statesNow = async () => (await ona.call('readPublishing', ofStory())).answer.articles.map(({ state }) => state);

describe('a newsroom on PostgreSQL', () => {
  it('lets the owner in by the one-time link, and again by the password', async () => {
    const link = await makeOwnerLink({ ...newsroom.parts, newSecret: () => randomBytes(32).toString('base64url') });
    const params = { secret: link?.secret ?? '' };
    const body = { name: 'Ona', email, password, language: null };
    expect((await api.nobody.call('becomeOwner', { params, body })).answer).toEqual({ email });
    expect((await api.nobody.call('becomeOwner', { params, body })).code).toBe('link-not-valid');
    const signIn = await api.nobody.request('/api/auth/sign-in/email', {
      method: 'POST',
      body: JSON.stringify({ email, password }),
      headers: { 'content-type': 'application/json' },
    });
    cookie = signIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    ona = api.with({ cookie });
    expect((await ona.call('readSession')).answer.person?.email).toBe(email);
  });

  it('takes a story in two languages through the desk', async () => {
    const begun = { slugline: 'ferry', sectionId: sectionIds[0], topicIds: [], deskId: null, edition: tag('en') };
    story = (await ona.call('createStory', { body: begun })).answer;
    await write(story.articleId, 'Ferry returns', 'The ferry is back.');
    const translation = { ...ofStory(), body: { edition: tag('de'), takesOver: false } };
    german = (await ona.call('addTranslation', translation)).answer.articleId;
    await write(german, 'Die Fähre ist zurück', 'Sie fährt wieder.');
    const { revisionId, words: originalWords } = (await ona.call('readAlignment', ofArticle(german))).answer.original;
    await ona.call('confirmSegments', { ...ofArticle(german), body: { segments: null, originalRevisionId: revisionId, originalWords } });
    await ona.call('submitArticle', ofArticle());
    await approve(story.articleId);
    await approve(german);
    expect(await statesNow()).toEqual(['ready', 'ready']);
    const { revisions } = (await ona.call('readRevisions', ofArticle())).answer;
    expect(revisions[0]).toMatchObject({ headline: 'Ferry returns', madeBy: { name: 'Ona' } });
  });

  it('publishes both together at their moment', async () => {
    const moment = later(newsroom.now(), hour);
    await ona.call('scheduleArticles', { ...ofStory(), body: { ...(await both()), moment: toIso(moment) } });
    expect(await statesNow()).toEqual(['scheduled', 'scheduled']);
    const { now, parts, storage } = newsroom;
    const failures: unknown[] = [];
    const worker = startWorker({ storage, now, tasks: [publishGroup(parts)], onFailure: (error) => failures.push(error) });
    newsroom.wait(hour);
    await vi.waitFor(async () => expect(await statesNow()).toEqual(['public', 'public']), 10_000);
    await worker.stop();
    expect(failures).toEqual([]);
    expect(await pageIn('de')).toContain('Die Fähre ist zurück');
  });

  it('updates, corrects and takes down', async () => {
    newsroom.wait(minute);
    await write(story.articleId, 'Late: ', ' At noon.');
    await ona.call('publishArticles', { ...ofStory(), body: await seen(story.articleId) });
    const board = (await ona.call('readBoard', { query: { state: 'stale' } })).answer;
    expect(board.rows[0]?.cells.map(({ staleSegments }) => staleSegments > 0)).toEqual([false, true]);
    const texts = [{ edition: tag('en'), text: 'It came at noon.' }];
    await ona.call('correctStory', { ...ofStory(), body: { correctionId: null, texts } });
    await ona.call('takeDownArticle', { ...ofArticle(german), body: { reason: 'It was wrong.' } });
    expect(await statesNow()).toEqual(['public', 'taken-down']);
    expect(await pageIn('en')).toContain('It came at noon.');
  });

  it('restores an old revision, before the eyes of those who have the draft open', async () => {
    const client = await open(story.articleId, served[1]);
    const [newest] = (await ona.call('readRevisions', ofArticle())).answer.revisions;
    expect(client.headline()).toBe('Late: Ferry returns');
    const restored = await ona.call('restoreRevision', { ...ofArticle(), body: { number: (newest?.number ?? 0) - 1 } });
    expect(restored.answer.number).toBe((newest?.number ?? 0) + 1);
    await vi.waitFor(() => expect(client.headline()).toBe('Ferry returns'));
  });

  it('shows on one server what is typed on the other, each as soon as it is kept', async () => {
    const [one, other] = [await open(german, served[0]), await open(german, served[1])];
    one.type(' Eins.');
    await one.saved();
    await vi.waitFor(() => expect(other.lines()[0]).toContain(' Eins.'), 2_000);
    other.type(' Zwei.');
    await other.saved();
    await vi.waitFor(() => expect(one.lines()[0]).toContain(' Zwei.'), 2_000);
    expect(one.lines()).toEqual(other.lines());
  });

  it('keeps comments', async () => {
    const { id: commentId } = (await ona.call('addComment', { ...ofArticle(), body: { anchor: null, text: 'Which ferry?' } })).answer;
    const params = { articleId: story.articleId, commentId };
    await ona.call('answerComment', { params, body: { text: 'The old one.' } });
    await ona.call('resolveComment', { params, body: { resolved: true } });
    const [thread] = (await ona.call('readComments', ofArticle())).answer.threads;
    expect(thread?.remarks.map(({ text, by }) => `${by.name}: ${text}`)).toEqual(['Ona: Which ferry?', 'Ona: The old one.']);
    expect(thread?.resolved?.by.name).toBe('Ona');
  });

  it('takes pictures in, finds them and describes them', async () => {
    const sent = await ona.request('/api/pictures?name=ferry.jpg', { method: 'POST', body: new Uint8Array(await pressPhoto()) });
    const { id: pictureId } = addPicture.answer.parse(await sent.json());
    const params = { pictureId, edition: tag('en') };
    await ona.call('describePicture', { params, body: { caption: 'The ferry.', altText: 'A ferry at a pier.' } });
    expect((await ona.call('readPictures', { query: { words: 'ferry.jpg' } })).answer.pictures.map(({ id }) => id)).toEqual([pictureId]);
    expect((await ona.call('readPicture', { params: { pictureId } })).answer.words).toMatchObject([{ altText: 'A ferry at a pier.' }]);
  });

  it('invites a person, who has the rights of the roles and no more', async () => {
    const body = { name: 'Tom', email: 'tom@test.example', grants: [everywhere('translator')], language: null };
    const link = (await ona.call('invitePerson', { body })).answer.link ?? '';
    const accepted = { params: { secret: link.split('/').at(-1) ?? '' }, body: { name: 'Tom', password, language: null } };
    await api.nobody.call('acceptInvitation', accepted);
    const { people } = (await ona.call('readPeople')).answer;
    expect(people.map(({ name }) => name)).toEqual(['Ona', 'Tom']);
    const tom = await api.signedIn({ grants: [everywhere('translator')] });
    expect((await tom.call('publishArticles', { ...ofStory(), body: await both() })).code).toBe('not-allowed');
  });
});

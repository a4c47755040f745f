/** People who write in one article together, over real connections to a server in this process. */
import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { aBody, reporter, tag, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type DraftClient, openDraftClient } from '../../test/draft-client.ts';
import { type Newsroom, openNewsroom, sectionIds } from '../../test/newsroom.ts';
import { confirmSegments } from '../actions/confirm-segments.ts';
import { restoreRevision } from '../actions/restore-revision.ts';
import { fingerprint } from '../core/alignment/fingerprint.ts';
import type { Article } from '../core/article.ts';
import type { ArticleId, PersonId } from '../core/ids.ts';
import type { Grant, Role } from '../core/permission.ts';
import type { Person } from '../core/person.ts';
import { bodyField } from '../draft/fields.ts';
import { type Collaboration, createCollaboration } from './collaboration.ts';
import { type RunningServer, startServer } from './server.ts';

let newsroom: Newsroom;
let desk: Desk;
let collaboration: Collaboration;
let server: RunningServer;
let complaints: string[];
let signedIn: Map<string, Person>;
let clients: DraftClient[];
/** How often the database was asked who somebody is, and what the answers wait for. */
let looks: number;
let slowness: Promise<void>;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  signedIn = new Map();
  clients = [];
  complaints = [];
  looks = 0;
  slowness = Promise.resolve();
  await start();
});

afterEach(async () => {
  for (const client of clients) client.close();
  await stop();
  await newsroom.close();
});

async function start(): Promise<void> {
  const complain = (_details: object, message: string) => void complaints.push(message);
  collaboration = createCollaboration({
    ...newsroom.parts,
    findVisitor: async (headers) => {
      looks++;
      await slowness;
      const person = signedIn.get(headers.get('cookie') ?? '');
      return person === undefined ? null : { person, token: null };
    },
    log: { warn: complain, error: complain } as never,
    pace: { pause: 100, longest: 400, recheck: 100, follow: 10 },
  });
  const reader = () => undefined;
  collaboration.start();
  server = await startServer({
    reader,
    application: new Hono(),
    upgrade: collaboration,
    fail: () => undefined,
    host: '127.0.0.1',
    port: 0,
  });
}

async function stop(): Promise<void> {
  await collaboration.stop();
  await server.stop(1000);
}

async function signIn(name: string, role: Role = 'editor', where: Partial<Grant> = {}): Promise<string> {
  const grants = [{ role, editions: 'all', sections: 'all', ...where }] as const;
  const facts = { email: `${name.toLowerCase()}@test.example`, language: null, createdAt: newsroom.now(), suspendedAt: null };
  const person: Person = { id: name as PersonId, name, grants, ...facts };
  await newsroom.storage.transact(({ people }) => people.save(person));
  signedIn.set(name, person);
  return name;
}

function open({ id }: { readonly id: ArticleId }, cookie: string, headers: Readonly<Record<string, string>> = {}): DraftClient {
  const client = openDraftClient({ address: `http://127.0.0.1:${server.port}`, articleId: id, headers: { cookie, ...headers } });
  clients.push(client);
  return client;
}

async function opened(article: { readonly id: ArticleId }, name: string, role?: Role): Promise<DraftClient> {
  const client = open(article, await signIn(name, role));
  await client.isThere;
  return client;
}

async function anArticle(): Promise<Article> {
  return (await desk.write({ headline: 'Ferry', body: aBody('One.', 'Two.') })).article;
}

const revisionsOf = ({ id }: Article) => newsroom.storage.read(({ articles }) => articles.revisions(id));
const storedUpdates = async ({ id }: Article) => (await newsroom.storage.read(({ drafts }) => drafts.find(id)))?.newestNumber;
const until = async (isSo: () => boolean | Promise<boolean>) => {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 400) throw new Error('it did not come to pass');
    await wait(10);
  }
};

describe('writing together', () => {
  it('ends with the same text for both, though one of them was cut off for a time', async () => {
    const article = await anArticle();
    const [ines, tomas] = [await opened(article, 'Ines'), await opened(article, 'Tomas')];
    for (let step = 0; step < 60; step++) {
      ines.type(`i${step} `);
      tomas.type(`t${step} `);
      if (step === 20) tomas.cut();
      if (step === 40) tomas.join();
      await wait(3);
    }
    await until(() => ines.lines()[0] === tomas.lines()[0] && ines.lines()[0]?.length === 2 * (10 * 3 + 50 * 4) + 4);
    for (const step of [0, 30, 59]) expect(ines.lines()[0]).toContain(`t${step} `);
  });

  it('acknowledges nothing that is not in the database', async () => {
    const article = await anArticle();
    const ines = await opened(article, 'Ines');
    ines.type(' Acknowledged.');
    await ines.saved();
    expect(await storedUpdates(article)).toBe(1);
  });

  it('keeps everything over a restart', async () => {
    const article = await anArticle();
    const ines = await opened(article, 'Ines');
    ines.type(' And more.');
    await ines.saved();
    ines.close();
    await stop();
    await start();
    expect((await opened(article, 'Tomas')).lines()).toEqual(['One. And more.', 'Two.']);
  });

  it('shows what another process writes into the draft', async () => {
    const article = await anArticle();
    const ines = await opened(article, 'Ines');
    ines.type(' Typed.');
    await ines.saved();
    value(await restoreRevision(newsroom.parts, { articleId: article.id, revisionId: article.draftId, by: reporter }));
    await until(() => ines.lines()[0] === 'One.');
  });

  it('goes on while somebody confirms the block that both write in', async () => {
    const original = await desk.write({ headline: 'Ferry', body: aBody('One.', 'Two.') });
    const article = await desk.translate(original, 'de', { headline: 'Fähre', body: aBody('Eins.', 'Zwei.') });
    const { draftId } = await desk.revise(original.article, { body: aBody('First.', 'Two.') });
    const [ines, tomas] = [await opened(article, 'Ines'), await opened(article, 'Tomas')];
    const confirmed = confirmSegments(newsroom.parts, { articleId: article.id, by: reporter, segments: null, originalRevisionId: draftId });
    for (let step = 0; step < 20; step++) {
      ines.type('i');
      tomas.type('t');
      await wait(2);
    }
    value(await confirmed);
    const seen = ({ doc }: DraftClient) => (doc.getXmlFragment(bodyField).get(0) as Y.XmlElement).getAttribute('seen')?.[0];
    const both = [ines, tomas];
    await until(() => both.every((client) => client.lines()[0]?.length === 'Eins.'.length + 40 && seen(client) === fingerprint('First.')));
    expect(ines.lines()).toEqual(tomas.lines());
  });

  it('shows nobody under another name', async () => {
    const article = await anArticle();
    const [ines, tomas] = [await opened(article, 'Ines'), await opened(article, 'Tomas')];
    tomas.provider.setAwarenessField('user', { name: 'The Publisher', color: '#fff' });
    await until(() => ines.provider.awareness?.getStates().get(tomas.doc.clientID) !== undefined);
    const shown = ines.provider.awareness?.getStates().get(tomas.doc.clientID);
    expect(shown?.['user']).toEqual({ id: 'Tomas', name: 'Tomas', color: '#fff' });
  });
});

describe('revisions of what is typed', () => {
  it('are taken after a pause, and name who typed', async () => {
    const article = await anArticle();
    const ines = await opened(article, 'Ines');
    ines.type(' More.');
    await until(async () => (await revisionsOf(article)).length === 2);
    expect((await revisionsOf(article))[0]).toMatchObject({ reason: 'saved', madeBy: { kind: 'person', name: 'Ines' } });
  });
  it('are taken when the last one leaves, and the updates are put together', async () => {
    const article = await anArticle();
    const ines = await opened(article, 'Ines');
    ines.type(' More.');
    await ines.saved();
    ines.close();
    await until(async () => (await revisionsOf(article)).length === 2);
    await until(async () => (await newsroom.storage.read(({ drafts }) => drafts.find(article.id)))?.throughNumber === 1);
  });
  it('are taken while typing goes on', async () => {
    const article = await anArticle();
    const ines = await opened(article, 'Ines');
    for (let step = 0; step < 40; step++) {
      ines.type('x');
      await wait(20);
    }
    expect((await revisionsOf(article)).length).toBeGreaterThan(1);
  });
  it('are taken at the start of what a crash left', async () => {
    const article = await anArticle();
    const ines = await opened(article, 'Ines');
    const before = Y.encodeStateVector(ines.doc);
    ines.cut();
    await stop();
    ines.type(' Left.');
    const update = { at: newsroom.now(), personId: null, bytes: Y.encodeStateAsUpdate(ines.doc, before) };
    await newsroom.storage.transact(({ drafts }) => drafts.append(article.id, update));
    await start();
    await until(async () => (await revisionsOf(article)).length === 2);
  });
});

describe('who may write', () => {
  const refused = async (article: { readonly id: ArticleId }, cookie: string) =>
    open(article, cookie).isThere.then(
      () => '',
      (error: Error) => error.message,
    );

  it('is refused an article that does not exist and one that may not be read in the same words', async () => {
    const article = await anArticle();
    const elsewhere = await signIn('Elsewhere', 'editor', { sections: [sectionIds[1]] });
    expect(await refused(article, elsewhere)).toBe('not-found');
    expect(await refused({ id: 'none' as ArticleId }, elsewhere)).toBe('not-found');
  });
  it('may only read an article of another edition, and nothing that is sent is stored', async () => {
    const article = await anArticle();
    const client = open(article, await signIn('Reader', 'translator', { editions: [tag('de')] }));
    await client.isThere;
    client.type(' Not allowed.');
    await wait(200);
    expect(client.provider.unsyncedChanges).toBeGreaterThan(0);
    expect(await storedUpdates(article)).toBe(0);
    expect((await opened(article, 'Ines')).lines()).toEqual(['One.', 'Two.']);
  });
  it('loses the right to write with the role, and learns of it', async () => {
    const article = await anArticle();
    const ines = await opened(article, 'Ines');
    const told: string[] = [];
    ines.provider.on('stateless', ({ payload }: { payload: string }) => told.push(payload));
    await signIn('Ines', 'editor', { editions: [tag('de')] });
    await until(() => told.length > 0);
    expect(told).toEqual([JSON.stringify({ kind: 'access', access: 'read' })]);
    ines.type(' Too late.');
    await wait(100);
    expect(await storedUpdates(article)).toBe(0);
  });
  it('is looked for once at a time, however long the database takes', async () => {
    await opened(await anArticle(), 'Ines');
    const answer = Promise.withResolvers<void>();
    slowness = answer.promise;
    const before = looks;
    await wait(500);
    answer.resolve();
    expect(looks - before).toBe(1);
  });

  it('is sent away when the account is suspended', async () => {
    const ines = await opened(await anArticle(), 'Ines');
    signedIn.delete('Ines');
    await until(() => ines.refusals.includes('signed-out'));
  });

  const statusOf = (headers: Readonly<Record<string, string>>) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}/api/collaboration`, { headers });
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
      socket.on('open', () => {
        socket.terminate();
        resolve(101);
      });
      socket.on('error', () => undefined);
    });
  it('opens a connection with a session, from a page of ours, and not too many', async () => {
    const cookie = await signIn('Ines');
    const own = `http://127.0.0.1:${server.port}`;
    expect(await statusOf({ cookie, origin: own })).toBe(101);
    expect(await statusOf({ cookie: 'nobody', origin: own })).toBe(401);
    expect(await statusOf({ cookie, origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf({ cookie, origin: 'null' })).toBe(403);
    const article = await anArticle();
    await Promise.all(Array.from({ length: 30 }, () => open(article, cookie).isThere));
    expect(await statusOf({ cookie })).toBe(429);
  });
  it('gets no connection anywhere else', async () => {
    const answer = await fetch(`http://127.0.0.1:${server.port}/api/other`, {
      headers: { upgrade: 'websocket', connection: 'upgrade' },
    }).catch(() => null);
    expect(answer?.status ?? 404).toBe(404);
  });
});

describe('a hostile client', () => {
  const spoil = async (change: (doc: Y.Doc) => void) => {
    const article = await anArticle();
    const [ines, mallory] = [await opened(article, 'Ines'), await opened(article, 'Mallory')];
    change(mallory.doc);
    await until(() => mallory.refusals.length > 0);
    ines.type(' Still here.');
    await ines.saved();
    expect(ines.lines()).toEqual(['One. Still here.', 'Two.']);
    expect(await storedUpdates(article)).toBe(1);
    return mallory.refusals[0];
  };

  it('cannot put into a draft what no editor could show', async () =>
    expect(await spoil((doc) => doc.getXmlFragment('body').insert(0, [new Y.XmlText('x')]))).toBe('draft-not-of-schema'));
  it('cannot make a draft larger than any article', async () => {
    const article = await anArticle();
    const mallory = await opened(article, 'Mallory');
    for (let step = 0; step < 9; step++) mallory.type('x'.repeat(1024 * 1024));
    await until(() => mallory.refusals.includes('draft-too-large'));
  });
  it('cannot send a message that is too large', async () => {
    const mallory = await opened(await anArticle(), 'Mallory');
    mallory.cut();
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/api/collaboration`, { headers: { cookie: 'Mallory' } });
    const code = await new Promise((resolve) => {
      socket.on('open', () => socket.send(new Uint8Array(3 * 1024 * 1024)));
      socket.on('close', resolve);
    });
    expect(code).toBe(1009);
  });
});

describe('a database that fails', () => {
  it('gets nothing acknowledged, and everything once it works again', async () => {
    const article = await anArticle();
    const ines = await opened(article, 'Ines');
    const { transact } = newsroom.storage;
    Object.assign(newsroom.storage, { transact: () => Promise.reject(new Error('disk full')) });
    ines.type(' Typed');
    ines.type(' meanwhile.');
    await until(() => complaints.includes('an update of a live draft could not be kept'));
    expect(ines.provider.unsyncedChanges).toBeGreaterThan(0);
    Object.assign(newsroom.storage, { transact });
    await until(() => ines.provider.unsyncedChanges === 0 && ines.provider.isSynced);
    expect((await opened(article, 'Tomas')).lines()[0]).toBe('One. Typed meanwhile.');
  });
});

/** Behaviour 11: killed at any moment while people type, every change that the server acknowledged is there, and nothing is there twice. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../src/core/body/text.ts';
import type { ArticleId, BlockId, PersonId } from '../src/core/ids.ts';
import { instant } from '../src/core/instant.ts';
import { contentOf, loadDraft } from '../src/draft/content.ts';
import { openStorage } from '../src/storage/open.ts';
import type { Storage } from '../src/storage/storage.ts';
import { countingIds, tag } from './builders.ts';
import { createDesk } from './desk.ts';
import { type DraftClient, openDraftClient } from './draft-client.ts';
import { freePort } from './free-port.ts';
import { foundPaper, temporaryFolder } from './newsroom.ts';

const kills = Number(process.env['COURANT_TEST_KILLS'] ?? 20);
const now = () => instant(Date.now());
const names = ['ines', 'tomas'];

describe('killed with SIGKILL while people type', () => {
  // Three of four servers are killed after they acknowledged something, the fourth soon after its start.
  it(
    `${kills} times: what was acknowledged is in the database each time, and everything is there once at the end`,
    async () => {
      const folder = temporaryFolder();
      const port = await freePort();
      const typists: Typist[] = [];
      try {
        const articleIds = await withStorage(folder, prepare);
        for (const articleId of articleIds) for (const name of names) typists.push(startTyping({ name, articleId, port }));
        for (let kill = 0; kill < kills; kill++) {
          const before = count(typists);
          const server = await serve(folder, port);
          while (kill % 4 > 0 && count(typists) === before) await wait(1);
          await wait((kill * 37) % 120);
          await server.kill();
          for (const { articleId, acknowledged: sure } of typists) expect(missing(await stored(folder, articleId), sure())).toEqual([]);
        }
        const server = await serve(folder, port);
        for (const typist of typists) await typist.finish();
        await server.kill();
        for (const { articleId, typed } of typists) expect(misplaced(await stored(folder, articleId), typed())).toEqual([]);
      } finally {
        for (const { client } of typists) client.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
    kills * 15_000,
  );
});

interface Typist {
  readonly articleId: ArticleId;
  readonly client: DraftClient;
  /** The words that were typed, in their order; the first ones of them were acknowledged. */
  typed(): readonly string[];
  acknowledged(): readonly string[];
  /** Stops typing and waits until everything is acknowledged. */
  finish(): Promise<void>;
}

/** Types word after word, whether the server is there or not, as people do. */
function startTyping({ name, articleId, port }: { readonly name: string; readonly articleId: ArticleId; readonly port: number }): Typist {
  const client = openDraftClient({ address: `http://127.0.0.1:${port}`, articleId, headers: { cookie: name } });
  const typed: string[] = [];
  let sure = 0;
  let isCaughtUp = false;
  client.provider.on('open', () => {
    isCaughtUp = false;
  });
  client.provider.on('unsyncedChanges', ({ number }: { number: number }) => {
    isCaughtUp ||= number === 0;
    if (isCaughtUp) sure = Math.max(sure, typed.length - number);
  });
  let timer: NodeJS.Timeout | undefined;
  const begun = client.isThere.then(() => {
    timer = setInterval(() => {
      const word = `${name}-${typed.length}.`;
      typed.push(word);
      client.type(word);
    }, 20);
  });
  return {
    articleId,
    client,
    typed: () => typed,
    acknowledged: () => typed.slice(0, sure),
    async finish() {
      await begun;
      clearInterval(timer);
      while (sure < typed.length) await wait(10);
    },
  };
}

const count = (typists: readonly Typist[]) => typists.reduce((sum, { acknowledged }) => sum + acknowledged().length, 0);
const missing = (text: string, words: readonly string[]) => unlessThere(text, words, (times) => times > 0);
const misplaced = (text: string, words: readonly string[]) => unlessThere(text, words, (times) => times === 1);

function unlessThere(text: string, words: readonly string[], isGood: (times: number) => boolean): readonly string[] {
  const there = Map.groupBy(text.split('.'), (word) => `${word}.`);
  return words.filter((word) => !isGood(there.get(word)?.length ?? 0));
}

async function serve(folder: string, port: number): Promise<{ kill(): Promise<void> }> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'typing-child.ts'), folder, String(port)]);
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => {
    complaints += data.toString();
  });
  const hasEnded = new Promise<void>((done) => child.once('close', () => done()));
  await Promise.race([new Promise((done) => child.stdout.once('data', done)), hasEnded]);
  return {
    async kill() {
      child.kill('SIGKILL');
      await hasEnded;
      expect(complaints).toBe('');
    },
  };
}

async function withStorage<Value>(folder: string, work: (storage: Storage) => Promise<Value>): Promise<Value> {
  const storage = await openStorage({ sqliteFile: join(folder, 'courant.sqlite') });
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

/** Two people who may write everywhere, and two articles. */
async function prepare(storage: Storage): Promise<readonly ArticleId[]> {
  await storage.transact(async (writer) => {
    await foundPaper(writer, [tag('en')], now());
    for (const name of names) {
      const grants = [{ role: 'editor', editions: 'all', sections: 'all' }] as const;
      const facts = { email: `${name}@test.example`, language: null, createdAt: now(), suspendedAt: null };
      await writer.people.save({ id: name as PersonId, name, grants, ...facts });
    }
  });
  const desk = createDesk({ parts: { storage, ids: countingIds(), now }, storage } as Parameters<typeof createDesk>[0]);
  return [(await desk.write()).article.id, (await desk.write()).article.id];
}

/** The text of an article according to its draft in the database. */
async function stored(folder: string, articleId: ArticleId): Promise<string> {
  const draft = await withStorage(folder, (storage) => storage.read(({ drafts }) => drafts.find(articleId)));
  const doc = loadDraft(draft === null ? [] : [draft.state, ...draft.updates.map(({ bytes }) => bytes)]);
  return bodyText(contentOf(doc, { language: tag('en'), publicSlug: null, newBlockId: () => 'new' as BlockId }).body);
}

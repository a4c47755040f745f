/**
 * Behaviour 11: the program is killed at any moment while people type; every change that it acknowledged is there after each restart, and
 * nothing is there twice.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { ArticleId } from '../src/core/ids.ts';
import { compiled, openCommandLine } from './command-line.ts';
import { openDraftClient } from './draft-client.ts';
import { startTyping, type Typist } from './draft-typist.ts';
import { freePort } from './free-port.ts';
import { type KillableProgram, startKillable } from './killable-program.ts';
import { type Caller, guestAt } from './program-caller.ts';

const kills = Number(process.env['COURANT_TEST_KILLS'] ?? 20);
const names = ['ines', 'tomas'];

const commandLine = openCommandLine();
const folder = join(commandLine.folder, 'paper');
const port = await freePort();
let typists: readonly Typist[] = [];
let program: KillableProgram | undefined;

afterAll(async () => {
  for (const typist of typists) typist.close();
  await program?.kill();
  commandLine.close();
});

describe('killed with SIGKILL while people type', () => {
  // Three of four are killed after they acknowledged something, one of them at that very moment; before the fourth, one that still recovers.
  it(
    `${kills} times: what was acknowledged is there after each restart, and everything is there once at the end`,
    async () => {
      typists = await letIn();
      for (let kill = 0; kill < kills; kill++) {
        if (kill % 4 === 0) await serving(() => wait((kill * 37) % 120));
        await serving(async ({ address }) => {
          for (const typist of typists) expect(missing(await read(address, typist), typist.acknowledged())).toEqual([]);
          for (const typist of typists) typist.join();
          if (kill % 4 > 0) await Promise.race(typists.map((typist) => typist.nextAcknowledgement()));
          if (kill % 4 < 3) await wait((kill * 37) % 120);
        });
      }
      await serving(async ({ address }) => {
        for (const typist of typists) await typist.finish();
        for (const typist of typists) expect(misplaced(await read(address, typist), typist.typed())).toEqual([]);
        for (const typist of typists) typist.close();
        for (const typist of typists)
          await expect.poll(() => readRevision(typist), { timeout: 15_000 }).toEqual(await read(address, typist));
      });
    },
    kills * 15_000,
  );
});

/** Runs the program for as long as something is done with it, and then kills it; the typists are cut off and type on. */
async function serving<Value>(work: (started: KillableProgram) => Promise<Value>): Promise<Value> {
  const started = await startKillable({ folder, port, environment: compiled });
  program = started;
  const value = await work(started);
  await started.kill();
  for (const typist of typists) typist.cut();
  expect(started.complaints()).toBe('');
  return value;
}

/** Founds a publication with two editors and two articles, in each of which both of them type. */
async function letIn(): Promise<readonly Typist[]> {
  const invitations = [commandLine.courant(['init', '--empty', '--data', folder], { environment: compiled })].slice(1);
  for (const name of names) {
    const words = ['user', 'add', `${name}@lantern.example`, '--name', name, '--role', 'editor', '--data', folder];
    invitations.push(commandLine.courant(words, { environment: compiled }));
  }
  return await serving(async ({ address }) => {
    const people = await Promise.all(invitations.map(({ output }) => guestAt(address, output)));
    const [first] = people;
    const articleIds = first === undefined ? [] : [await begin(first, 'tides'), await begin(first, 'swifts')];
    return people.flatMap((caller, at) =>
      articleIds.map((articleId) => startTyping({ name: names[at] ?? '', caller, articleId, address })),
    );
  });
}

async function begin(caller: Caller, slugline: string): Promise<ArticleId> {
  const { sections } = await caller.call('readPublication');
  const body = { slugline, sectionId: sections[0]?.id, topicIds: [], deskId: null, edition: 'en' };
  const { articleId } = await caller.call('createStory', { body });
  const params = { articleId };
  const { content } = await caller.call('readArticle', { params });
  const text = {
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { id: 'first' }, content: [{ type: 'text', text: 'So it began. ' }] }],
  };
  await caller.call('saveArticle', { params, body: { content: { ...content, body: text }, changedFrom: null } });
  return articleId as ArticleId;
}

const missing = (there: readonly string[], words: readonly string[]) => unlessThere(there, words, (times) => times > 0);
const misplaced = (there: readonly string[], words: readonly string[]) => unlessThere(there, words, (times) => times === 1);

function unlessThere(there: readonly string[], words: readonly string[], isGood: (times: number) => boolean): readonly string[] {
  const times = Map.groupBy(there, (word) => word);
  return words.filter((word) => !isGood(times.get(word)?.length ?? 0));
}

/** The words that somebody finds in a draft who opens it now. */
async function read(address: string, { articleId, caller }: Typist): Promise<readonly string[]> {
  const client = openDraftClient({ address, articleId, headers: { cookie: caller.cookie } });
  await client.isThere;
  const lines = client.lines();
  client.close();
  return wordsIn(lines.join());
}

/** The words of the newest revision. */
async function readRevision({ articleId, caller }: Typist): Promise<readonly string[]> {
  const { content } = await caller.call('readArticle', { params: { articleId } });
  return wordsIn(JSON.stringify(content.body));
}

const wordsIn = (text: string): readonly string[] => text.match(/\w+-\d+(?=\.)/g) ?? [];

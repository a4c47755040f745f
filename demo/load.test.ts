/** The demo as the newsroom sees it: a desk at work. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoardRow } from '../src/storage/newsroom.ts';
import { openStorage } from '../src/storage/open.ts';
import type { Storage } from '../src/storage/storage.ts';
import { at, countingIds } from '../test/builders.ts';
import { temporaryFolder } from '../test/newsroom.ts';
import { loadDemo } from './load.ts';
import { stories, unfinishedStories } from './stories.ts';

const folder = temporaryFolder();
let storage: Storage;
let rows: readonly BoardRow[];

beforeAll(async () => {
  const folders = { mediaFolder: join(folder, 'media'), originalsFolder: join(folder, 'originals') };
  for (const path of Object.values(folders)) mkdirSync(path);
  storage = await openStorage({ sqliteFile: join(folder, 'courant.sqlite') });
  await loadDemo({ storage, folders, ids: countingIds(), now: at('2026-03-04T09:00Z'), baseUrl: 'http://localhost:3000' });
  const everything = {
    readable: null,
    deskId: null,
    sectionId: null,
    spiked: false,
    words: [],
    order: 'newest',
    after: null,
    limit: 200,
  } as const;
  const page = await storage.read(({ desk }) => desk.board(everything));
  rows = page.rows;
}, 180_000);

afterAll(async () => {
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
});

const row = (slugline: string) => rows.find(({ story }) => story.slugline === slugline);
const states = (slugline: string) => row(slugline)?.cells.map(({ edition, article }) => `${edition} ${article?.state}`);

describe('the desk of the demo', () => {
  it('has every story, and those that nobody may read yet', () => expect(rows.length).toBe(stories.length + unfinishedStories.length));
  it.each([
    ['umbrella-office', ['en draft']],
    ['bell-buoy', ['en draft']],
    ['floating-library', ['en draft', 'fr in-review']],
    ['glass-eels', ['en ready', 'de in-review']],
  ])('works on %s', (slugline, found) => expect(states(slugline)).toEqual(found));
  it('shows readers nothing of what it works on', async () => {
    const unfinished = unfinishedStories.map(({ slugline }) => row(slugline)?.story.id);
    for (const { tag } of await storage.read(({ publication }) => publication.editions())) {
      const shown = await storage.read(({ published }) => published.newest({ edition: tag }, 100));
      expect(shown.filter(({ article }) => unfinished.includes(article.storyId))).toEqual([]);
    }
  });
  it('says why something was sent back', async () => {
    const id = row('bell-buoy')?.story.id;
    const events = id === undefined ? [] : await storage.read((reader) => reader.stories.events(id));
    expect(events.at(-1)).toMatchObject({ kind: 'article-sent-back', by: { name: 'Oksana Veil' }, details: { note: /name\.$/ } });
  });
  it('has one story whose translations are two paragraphs behind, all of them public', () => {
    const behind = rows.flatMap(({ story, cells }) => cells.flatMap((cell) => (cell.staleSegments > 0 ? [{ story, cell }] : [])));
    expect(new Set(behind.map(({ story }) => story.slugline))).toEqual(new Set(['night-ferry']));
    expect(behind.map(({ cell }) => [cell.staleSegments, cell.article?.state])).toEqual(Array(7).fill([2, 'public']));
  });
  it('has two desks, and stories of neither', async () => {
    const desks = await storage.read(({ desk }) => desk.desks());
    expect(desks.map(({ name }) => name)).toEqual(['City desk', 'Science desk']);
    expect(new Set(rows.map(({ story }) => story.deskId))).toEqual(new Set([...desks.map(({ id }) => id), null]));
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, countingIds, errorCode, tag } from '../../test/builders.ts';
import { timeZone } from '../core/instant.ts';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/storage.ts';
import { foundPublication } from './found-publication.ts';
import type { ActionParts } from './parts.ts';
import { setPublicAddress } from './set-public-address.ts';

let folder: string;
let storage: Storage;
let parts: ActionParts;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'courant-address-'));
  storage = await openStorage({ sqliteFile: join(folder, 'courant.sqlite') });
  parts = { storage, ids: countingIds(), now: () => at('2026-03-01T09:00Z') };
});
afterEach(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

async function found(baseUrl: string) {
  const zone = timeZone('UTC');
  if (!zone.ok) throw new Error('no UTC');
  return await foundPublication(parts, { name: 'Paper', baseUrl, timeZone: zone.value, edition: tag('zh-Hans'), sectionName: '新闻' });
}

const present = () =>
  storage.read(async ({ publication, changes }) => ({
    baseUrl: (await publication.find())?.baseUrl,
    changes: await changes.newestNumber(),
  }));

describe('foundPublication', () => {
  it('founds an edition with a section in its language', async () => {
    expect((await found('https://paper.example')).ok).toBe(true);
    const { editions, sections } = await storage.read(async ({ publication }) => ({
      editions: await publication.editions(),
      sections: await publication.sections(),
    }));
    expect(editions.map((edition) => edition.tag)).toEqual(['zh-Hans']);
    expect(sections[0]?.names.get(tag('zh-Hans'))).toEqual({ name: '新闻', slug: '新闻' });
    expect((await present()).changes).toBe(1);
  });
  it('refuses to found a second one', async () => {
    await found('https://paper.example');
    expect(errorCode(await found('https://other.example'))).toBe('publication-exists');
    expect((await present()).baseUrl).toBe('https://paper.example');
  });
});

describe('setPublicAddress', () => {
  const local = 'http://localhost:4000';
  it('takes the address that somebody chose, and has the pages made anew', async () => {
    await found('http://localhost:3000');
    await setPublicAddress(parts, { wanted: 'https://paper.example', local });
    expect(await present()).toEqual({ baseUrl: 'https://paper.example', changes: 2 });
  });
  it('follows the port as long as nobody chose an address', async () => {
    await found('http://localhost:3000');
    await setPublicAddress(parts, { wanted: null, local });
    expect((await present()).baseUrl).toBe(local);
  });
  it('keeps an address that was chosen before', async () => {
    await found('https://paper.example');
    await setPublicAddress(parts, { wanted: null, local });
    expect(await present()).toEqual({ baseUrl: 'https://paper.example', changes: 1 });
  });
  it('says nothing when nothing changes', async () => {
    await found(local);
    await setPublicAddress(parts, { wanted: null, local });
    expect((await present()).changes).toBe(1);
  });
  it('does nothing without a publication', async () => {
    await setPublicAddress(parts, { wanted: 'https://paper.example', local });
    expect((await present()).changes).toBe(0);
  });
});

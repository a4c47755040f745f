import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at } from '../../../test/builders.ts';
import { damageDatabase } from '../../../test/damage.ts';
import { temporaryFolder } from '../../../test/newsroom.ts';
import { type SitePage, type SiteStore, SiteStoreDamaged, type SiteStoreWriter } from '../site-store.ts';
import { openSqliteSiteStore } from './sqlite.ts';

let folder: string;
let file: string;
const open: SiteStore[] = [];

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'site.sqlite');
});

afterEach(() => {
  for (const store of open.splice(0)) store.close();
  rmSync(folder, { recursive: true, force: true });
});

function aStore(log: string[] = []): SiteStore {
  const store = openSqliteSiteStore(file, { info: (_, message) => log.push(message), error: () => undefined });
  open.push(store);
  return store;
}

const page = (text: string): SitePage => ({ kind: 'content', status: 200, type: 'text/html', body: Buffer.from(text), languages: [] });
const put = (store: SiteStore, key: string, pages: Readonly<Record<string, SitePage>>) =>
  store.update(async (writer) => writer.put(key, new Map(Object.entries(pages)), null));
const text = (store: SiteStore, path: string) => {
  const found = store.find(path);
  return found?.kind === 'content' ? Buffer.from(found.body).toString() : found;
};

describe('put', () => {
  it('gives every address of a key its page', async () => {
    const store = aStore();
    await put(store, 'a', { '/a/': page('A'), '/old/': { kind: 'redirect', location: '/a/' } });
    expect(text(store, '/a/')).toBe('A');
    expect(store.find('/old/')).toEqual({ kind: 'redirect', location: '/a/' });
  });

  it('takes the addresses that the key no longer has', async () => {
    const store = aStore();
    await put(store, 'a', { '/a/': page('A') });
    await put(store, 'a', { '/b/': page('A') });
    expect([...store.paths()]).toEqual(['/b/']);
  });

  it('says when content appears and vanishes', async () => {
    const store = aStore();
    expect(await put(store, 'a', { '/a/': page('A') })).toBe('appeared');
    expect(await put(store, 'a', { '/b/': page('B') })).toBe('stayed');
    expect(await put(store, 'a', {})).toBe('vanished');
  });

  it('lets an address pass from one key to another in either order', async () => {
    const store = aStore();
    await put(store, 'a', { '/x/': page('A') });
    await store.update(async (writer) => {
      writer.put('b', new Map([['/x/', page('B')]]), null);
      writer.put('a', new Map(), null);
    });
    expect(text(store, '/x/')).toBe('B');
  });

  it('keeps the compressed forms of a page whose bytes are the same, and drops those of one that changed', async () => {
    const store = aStore();
    await put(store, 'a', { '/a/': page('A'), '/b/': page('B') });
    await store.compress(10);
    await put(store, 'a', { '/a/': page('A'), '/b/': page('C') });
    expect(store.find('/a/')).toMatchObject({ brotli: expect.any(Uint8Array) });
    expect(store.find('/b/')).toMatchObject({ brotli: null, gzip: null });
  });
});

describe('update', () => {
  it('shows nothing before it has ended well', async () => {
    const store = aStore();
    await store.update(async (writer) => {
      writer.put('a', new Map([['/a/', page('A')]]), null);
      expect(store.find('/a/')).toBeNull();
    });
    expect(text(store, '/a/')).toBe('A');
  });

  it('leaves everything as it was when the work throws, the position too', async () => {
    const store = aStore();
    const failing = store.update(async (writer) => {
      writer.put('a', new Map([['/a/', page('A')]]), null);
      writer.setPosition(7);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect([...store.paths()]).toEqual([]);
    expect(store.position()).toBe(0);
  });

  it('lets updates follow one another, from two openings of the file too', async () => {
    const stores = [aStore(), aStore()];
    const count = async (writer: SiteStoreWriter) => {
      const position = writer.position();
      await new Promise((done) => setTimeout(done, 2));
      writer.setPosition(position + 1);
    };
    await Promise.all(Array.from({ length: 10 }, (_, number) => stores[number % 2]?.update(count)));
    expect(stores[0]?.position()).toBe(10);
  });

  it('is seen by the generation of another opening', async () => {
    const [store, other] = [aStore(), aStore()];
    const before = other.generation();
    await put(store, 'a', { '/a/': page('A') });
    expect(other.generation()).not.toBe(before);
  });

  it('removes what was not put again, on request', async () => {
    const store = aStore();
    await put(store, 'a', { '/a/': page('A') });
    await store.update(async (writer) => {
      writer.put('b', new Map([['/b/', page('B')]]), null);
      writer.removeOthers();
    });
    expect([...store.paths()]).toEqual(['/b/']);
  });
});

describe('expiry', () => {
  it('names the keys that are wrong from a moment on', async () => {
    const store = aStore();
    const noon = at('2026-03-04T12:00Z');
    await store.update(async (writer) => writer.put('a', new Map([['/a/', page('A')]]), noon));
    expect(store.nextExpiry()).toBe(noon);
    const expired = (moment: string) => store.update(async (writer) => writer.expired(at(moment)));
    expect(await expired('2026-03-04T11:59Z')).toEqual([]);
    expect(await expired('2026-03-04T12:00Z')).toEqual(['a']);
  });
});

describe('compress', () => {
  it('makes both forms, which give the page again', async () => {
    const store = aStore();
    await put(store, 'a', { '/a/': page('A'.repeat(1000)) });
    expect(await store.compress(10)).toBe(1);
    const found = store.find('/a/');
    if (found?.kind !== 'content' || found.brotli === null || found.gzip === null) throw new Error('no forms');
    expect(brotliDecompressSync(found.brotli).toString()).toBe('A'.repeat(1000));
    expect(gunzipSync(found.gzip).toString()).toBe('A'.repeat(1000));
  });

  it('makes at most so many as asked for, and none twice', async () => {
    const store = aStore();
    await put(store, 'a', { '/a/': page('A'), '/b/': page('B'), '/c/': page('C') });
    expect([await store.compress(2), await store.compress(2), await store.compress(2)]).toEqual([2, 1, 0]);
  });
});

describe('opening', () => {
  it('finds what was there', async () => {
    await put(aStore(), 'a', { '/a/': page('A') });
    expect(text(aStore(), '/a/')).toBe('A');
  });

  it('throws a damaged file away and says so', () => {
    writeFileSync(file, 'this is no database, and it is long enough to be looked at as one'.repeat(100));
    const log: string[] = [];
    expect([...aStore(log).paths()]).toEqual([]);
    expect(log).toEqual(['The published site is thrown away and will be computed again: its file cannot be used']);
  });

  it('throws a file of another format away', async () => {
    const store = aStore();
    await put(store, 'a', { '/a/': page('A') });
    store.close();
    open.length = 0;
    const db = new DatabaseSync(file);
    db.exec('pragma user_version = 99');
    db.close();
    expect([...aStore().paths()]).toEqual([]);
  });
});

describe('damage', () => {
  const manyPages = Object.fromEntries(Array.from({ length: 50 }, (_, number) => [`/${number}/`, page(`${number} `.repeat(2000))]));

  /** Makes a store of some pages and overwrites everything behind the first page of its file, as a failing disk may. */
  async function aDamagedStore(log: string[] = []): Promise<SiteStore> {
    const whole = aStore();
    await whole.update(async (writer) => {
      writer.setPosition(7);
      for (const [path, content] of Object.entries(manyPages)) writer.put(path, new Map([[path, content]]), null);
    });
    whole.close();
    open.length = 0;
    damageDatabase(file);
    return aStore(log);
  }

  it('is told from other failures, and leaves the store as good as empty', async () => {
    const store = await aDamagedStore();
    expect(() => store.find('/1/')).toThrow(SiteStoreDamaged);
    expect([store.position(), store.madeBy(), store.nextExpiry()]).toEqual([0, '', null]);
  });

  it('is found by a check, and nothing is found where nothing is wrong', async () => {
    expect(aStore().check()).toBeNull();
    for (const store of open.splice(0)) store.close();
    expect((await aDamagedStore()).check()).toEqual(expect.any(String));
  });

  it('is told to those who listen, once', async () => {
    const store = await aDamagedStore();
    const listener = vi.fn();
    store.onDamage(listener);
    expect(() => store.find('/1/')).toThrow();
    expect(() => store.find('/2/')).toThrow();
    expect(listener).toHaveBeenCalledOnce();
  });

  it('is thrown away by the next update, which begins with an empty store', async () => {
    const log: string[] = [];
    const store = await aDamagedStore(log);
    await store.update(async (writer) => {
      expect(writer.position()).toBe(0);
      writer.put('a', new Map([['/a/', page('A')]]), null);
    });
    expect([...store.paths()]).toEqual(['/a/']);
    expect([text(store, '/a/'), store.check()]).toEqual(['A', null]);
    expect(log).toEqual(['The published site is thrown away and will be computed again: its file is damaged']);
  });

  it('lets readers keep what can be read until the new store is filled', async () => {
    const store = aStore();
    await put(store, 'a', { '/a/': page('A') });
    const before = store.generation();
    for (const ending of ['', '-wal', '-shm']) rmSync(file + ending);
    await store.update(async (writer) => {
      expect(text(store, '/a/')).toBe('A');
      writer.put('b', new Map([['/b/', page('B')]]), null);
    });
    expect([...store.paths()]).toEqual(['/b/']);
    expect(store.generation()).not.toBe(before);
  });

  it('that another process has mended is not mended again', async () => {
    const [store, other] = [await aDamagedStore(), aStore()];
    await put(other, 'b', { '/b/': page('B') });
    await put(store, 'c', { '/c/': page('C') });
    await put(other, 'd', { '/d/': page('D') });
    expect([...store.paths()]).toEqual(['/b/', '/c/', '/d/']);
  });

  it('ends an update that meets it again in the new store', async () => {
    const store = await aDamagedStore();
    const attempts: number[] = [];
    const failing = store.update(async () => {
      attempts.push(1);
      throw new SiteStoreDamaged('again');
    });
    await expect(failing).rejects.toThrow(SiteStoreDamaged);
    expect(attempts.length).toBeLessThan(3);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteStore } from '../site/site-store.ts';
import { openSqliteSiteStore } from '../site/stores/sqlite.ts';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/storage.ts';
import { createApplication, isApplicationTarget } from './application.ts';
import { newsroomFiles } from './newsroom/newsroom-files.ts';

let folder: string;
let storage: Storage;
let store: SiteStore;
const logged: string[] = [];
const log = pino({ base: null }, { write: (line: string) => void logged.push(line) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'courant-application-'));
  storage = await openStorage({ sqliteFile: join(folder, 'courant.sqlite') });
  store = openSqliteSiteStore(join(folder, 'site.sqlite'));
});
afterAll(async () => {
  store.close();
  await storage.close();
  await rm(folder, { recursive: true });
});

const application = (pages = store) => createApplication({ storage, store: pages, log, api: new Hono(), newsroom: newsroomFiles(folder) });

describe('the application', () => {
  it('says how it is', async () => {
    const answer = await application().request('/api/health');
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok', position: 0, changesBehind: 0 }]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
  it.each(['/api/none', '/newsroom/assets/none.js'])('answers %s, where nothing is, with a stable code', async (path) => {
    const answer = await application().request(path);
    expect([answer.status, await answer.json()]).toMatchObject([404, { error: { code: 'not-found' } }]);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
  it('answers an unexpected error without its details, which are logged', async () => {
    const closed = openSqliteSiteStore(join(folder, 'closed.sqlite'));
    closed.close();
    const answer = await application(closed).request('/api/health');
    const text = await answer.text();
    expect([answer.status, JSON.parse(text)]).toMatchObject([500, { error: { code: 'unexpected' } }]);
    expect(text).not.toMatch(/sqlite|database|at /);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(logged.join()).toContain('/api/health');
  });
  it('keeps the secrets of links out of the log when they fail', async () => {
    const failing = new Hono().get('/api/previews/:secret', () => {
      throw new Error('the database is gone');
    });
    const failed = createApplication({ storage, store, log, api: failing, newsroom: newsroomFiles(folder) });
    expect((await failed.request('/api/previews/s3cret?from=mail')).status).toBe(500);
    expect(logged.at(-1)).toContain('/api/previews/…');
    expect(logged.join()).not.toContain('s3cret');
  });
});

describe('isApplicationTarget', () => {
  it.each(['/api', '/api/', '/api?x', '/api/health', '/newsroom', '/newsroom/x'])('%s is', (target) =>
    expect(isApplicationTarget(target)).toBe(true),
  );
  it.each(['/', '/apiary/', '/en/api/', '/newsrooms/', '//api/'])('%s is not', (target) => expect(isApplicationTarget(target)).toBe(false));
});

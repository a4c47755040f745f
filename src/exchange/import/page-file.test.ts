import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCode, value } from '../../../test/builders.ts';
import { readPageFile } from './page-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'courant-page-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('readPageFile', () => {
  it('reads a file', async () => expect(new TextDecoder().decode(value(await readPageFile(file('a.txt', 'boat'))))).toBe('boat'));
  it('refuses a missing file', async () => expect(errorCode(await readPageFile(join(folder, 'none.txt')))).toBe('page-missing'));
  it('refuses a path through a file', async () =>
    expect(errorCode(await readPageFile(join(file('b.txt', ''), 'c.txt')))).toBe('page-missing'));
  it('refuses a folder', async () => {
    mkdirSync(join(folder, 'pages'));
    expect(errorCode(await readPageFile(join(folder, 'pages')))).toBe('page-is-folder');
  });
  it('refuses a device', async () => expect(errorCode(await readPageFile('/dev/null'))).toBe('page-unreadable'));
  it('refuses 200 MB without reading them', async () => {
    const path = file('huge.html', '');
    truncateSync(path, 200 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(errorCode(await readPageFile(path))).toBe('page-too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });
  it('refuses what this user may not read', async () => {
    const path = file('secret.txt', 'boat');
    chmodSync(path, 0o000);
    chmodSync(folder, 0o755);
    expect(await asOrdinaryUser(async () => errorCode(await readPageFile(path)))).toBe('page-not-permitted');
  });
});

/** Root may read everything: where it runs the tests, it becomes nobody for the while. */
async function asOrdinaryUser<Value>(work: () => Promise<Value>): Promise<Value> {
  if (process.geteuid?.() !== 0) return await work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

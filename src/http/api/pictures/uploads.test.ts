import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../test/newsroom.ts';
import { hour, instant, later } from '../../../core/instant.ts';
import { createUploads, removeLeftUploads } from './uploads.ts';

const now = instant(Date.now());
let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const anUpload = () => new Request('http://here/', { method: 'POST', body: 'a picture' });

it('an upload that finds no place for it does not take one from those that come later', async () => {
  const place = join(folder, 'originals');
  const uploads = createUploads(place, 100);
  writeFileSync(place, 'a file where the folder should be');
  for (let count = 0; count < 20; count++) await uploads.take(anUpload(), async () => null).catch(() => null);
  rmSync(place);
  expect(await uploads.take(anUpload(), async (bytes) => bytes.length)).toEqual({ ok: true, value: 9 });
});

it('what the end of the program left of uploads is removed, and nothing else', async () => {
  mkdirSync(join(folder, '.part'));
  for (const name of ['.old.part', '.new.part', 'old.jpg']) writeFileSync(join(folder, name), name);
  const longAgo = later(now, -2 * hour) / 1_000;
  for (const name of ['.old.part', 'old.jpg']) utimesSync(join(folder, name), longAgo, longAgo);
  await removeLeftUploads(folder, later(now, -hour));
  expect(readdirSync(folder).sort()).toEqual(['.new.part', '.part', 'old.jpg']);
});

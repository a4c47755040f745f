import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Crop } from '../core/picture.ts';
import { cropsPresent, writeMedia } from './media-folder.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'courant-media-'));
});

afterEach(() => rm(folder, { recursive: true }));

const crop = (file: string): Crop => ({ width: 320, height: 160, format: 'jpeg', file, bytes: 3 });

it('writes files whole, and leaves no unfinished ones', async () => {
  await writeMedia(join(folder, 'media'), [{ name: 'a.jpg', bytes: Buffer.from('abc') }]);
  expect(await readdir(join(folder, 'media'))).toEqual(['a.jpg']);
});

it('knows which crops are there, and takes none for whole that is not', async () => {
  await writeMedia(folder, [{ name: 'a.jpg', bytes: Buffer.from('abc') }]);
  await writeFile(join(folder, 'short.jpg'), 'ab');
  expect(await cropsPresent(folder, [crop('a.jpg'), crop('short.jpg'), crop('gone.jpg')])).toEqual([crop('a.jpg')]);
});

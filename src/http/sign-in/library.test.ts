import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingForSignIn } from '../../../test/newsroom/sign-in-tables.ts';
import { temporaryFolder } from '../../../test/newsroom.ts';
import { openStorage } from '../../storage/open.ts';
import type { Storage } from '../../storage/storage.ts';

const folder = temporaryFolder();
let storage: Storage;

beforeAll(async () => {
  storage = await openStorage({ sqliteFile: join(folder, 'courant.sqlite') });
});
afterAll(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

describe('the tables of sign-in', () => {
  it('have everything that the library wants, in SQLite', async () => expect(await missingForSignIn(storage)).toEqual([]));
});

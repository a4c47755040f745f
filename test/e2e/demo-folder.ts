/** The demo publication of the browser tests: the real program makes it once, and every file of tests works on a copy. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { orderMissingCrops } from '../../src/actions/order-crops.ts';
import type { IdSource } from '../../src/core/ids.ts';
import { hour, instant, later } from '../../src/core/instant.ts';
import { openStorage } from '../../src/storage/open.ts';
import { compiled, program } from '../command-line.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with the demo, which is only copied. */
    demoFolder: string;
  }
}

/** Makes the folder and provides it as `demoFolder`; returns the function that removes it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'courant-e2e-demo-'));
  await promisify(execFile)(process.execPath, [program, 'init', '--demo', '--data', folder], { env: { ...process.env, ...compiled } });
  await putOffCrops(folder);
  project.provide('demoFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}

/** Orders for tomorrow the crops that every first start on a copy would order at once, and make for minutes beside the tests. */
async function putOffCrops(folder: string): Promise<void> {
  const storage = await openStorage({ sqliteFile: join(folder, 'courant.sqlite') });
  const ids: IdSource = { next: <Kind extends string>() => randomUUID() as string & { readonly __id: Kind } };
  await orderMissingCrops({ storage, ids, now: () => later(instant(Date.now()), 24 * hour) });
  await storage.close();
}

/** What sessions are signed with. */
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import type { Config } from './config.ts';

/**
 * The secret that was given or, where none was, the one in the file of the data folder, which is made with `makeSecret` at the first
 * start and which nobody but this user may read. Two processes that make it at once get the same.
 */
export async function signInSecret(
  { secret, secretFile }: Pick<Config, 'secret' | 'secretFile'>,
  makeSecret: () => string,
): Promise<string> {
  if (secret !== null) return secret;
  const kept = await readKept(secretFile);
  if (kept !== '') return kept;
  const made = `${secretFile}.${process.pid}`;
  await writeFile(made, makeSecret(), { mode: 0o600 });
  await link(made, secretFile).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(made);
  return await readKept(secretFile);
}

async function readKept(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

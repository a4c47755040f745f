/** Writing a file as a whole or not at all. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandFailure } from './command.ts';

/**
 * Writes the pieces beside the file and gives it its name at the end; what had the name is replaced. `isWhole` is asked when all are written: false
 * leaves everything as it was. Fails, saying why, where the file cannot be written.
 */
export async function writeWhole(file: string, pieces: AsyncIterable<string>, isWhole: () => boolean): Promise<boolean> {
  const part = `${file}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part));
    if (isWhole()) {
      await rename(part, file);
      return true;
    }
    await rm(part, { force: true });
    return false;
  } catch (error) {
    await rm(part, { force: true });
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string' || !reasons.has(code)) throw error;
    throw new CommandFailure(`${file} cannot be written: ${reasons.get(code)}. Name a file in a folder that you may write in.`);
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such folder'],
  ['EACCES', 'this user may not write there'],
  ['EISDIR', 'it is a folder'],
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk cannot be written'],
]);

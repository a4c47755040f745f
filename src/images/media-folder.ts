/** The folder from which readers get pictures: files that are written whole and never change. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface MediaFile {
  /** A plain name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes files into a folder, which is made if it is missing; each appears under its name only when it is complete. */
export async function writeMedia(folder: string, files: readonly MediaFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) {
    const unfinished = join(folder, `.${randomUUID()}.part`);
    await writeFile(unfinished, bytes);
    await rename(unfinished, join(folder, name));
  }
}

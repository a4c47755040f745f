/** The folder from which readers get pictures: files that are written whole and never change. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Crop } from '../core/picture.ts';
import { pictureKinds } from './picture-kind.ts';

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

/** Those of the crops whose files lie in the folder, whole: they need not be made again. */
export async function cropsPresent(folder: string, crops: readonly Crop[]): Promise<readonly Crop[]> {
  const sizes = await Promise.all(crops.map(({ file }) => sizeOf(join(folder, file))));
  return crops.filter(({ bytes }, at) => sizes[at] === bytes);
}

/** Where the file lies as it came, by its fingerprint; null if it is not there. */
export async function findOriginal(folder: string, fingerprint: string): Promise<string | null> {
  for (const kind of pictureKinds) {
    const path = join(folder, `${fingerprint}.${kind}`);
    if ((await sizeOf(path)) !== null) return path;
  }
  return null;
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch {
    return null;
  }
}

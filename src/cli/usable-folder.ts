/** Finds out whether this user may work in a data folder, before anything is done in it. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Config } from '../config/config.ts';

/**
 * Rejects with the system's error if the folder, or something of ours in it, is there but cannot be read and written. What is missing
 * is no obstacle: it is made, or that fails by itself.
 */
export async function refuseUnusable({ dataFolder, database, siteFile, servingFile, mediaFolder, originalsFolder }: Config): Promise<void> {
  const files = [...('sqliteFile' in database ? [database.sqliteFile] : []), siteFile, servingFile];
  const places = [dataFolder, mediaFolder, originalsFolder, ...files.flatMap((file) => [file, `${file}-wal`, `${file}-shm`])];
  for (const place of places) {
    await refuseUnusablePlace(place).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    });
  }
}

async function refuseUnusablePlace(place: string): Promise<void> {
  const { R_OK, W_OK, X_OK } = constants;
  const isFolder = (await stat(place)).isDirectory();
  await access(place, isFolder ? R_OK | W_OK | X_OK : R_OK | W_OK);
}

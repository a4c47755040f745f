/** The file of a captured page: looked at before it is read, so that nothing huge or strange is taken into memory. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { fail, ok, type Result } from '../../core/result.ts';
import type { ReadPageError } from './page-error.ts';

/** The most bytes that a page may have. */
export const pageLimit = 20 * 1024 * 1024;

/**
 * The bytes of a page's file. Refuses folders, pipes and devices, files that are missing, not permitted or too large (these are not read
 * at all), and disks that fail.
 */
export async function readPageFile(path: string, limit = pageLimit): Promise<Result<Uint8Array, ReadPageError>> {
  let file: FileHandle;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    return fail(openingError(path, error));
  }
  try {
    const status = await file.stat();
    if (status.isDirectory()) return fail({ code: 'page-is-folder', path });
    if (!status.isFile()) return fail({ code: 'page-unreadable', path, reason: 'it is no ordinary file' });
    if (status.size > limit) return fail({ code: 'page-too-large', path, bytes: status.size, limit });
    return ok(await file.readFile());
  } catch (error) {
    return fail(openingError(path, error));
  } finally {
    await file.close();
  }
}

function openingError(path: string, error: unknown): ReadPageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'page-missing', path };
    case 'EACCES':
    case 'EPERM':
      return { code: 'page-not-permitted', path };
    case 'EISDIR':
      return { code: 'page-is-folder', path };
    default:
      return { code: 'page-unreadable', path, reason: code };
  }
}

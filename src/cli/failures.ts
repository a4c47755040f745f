/** The texts for what can be expected to go wrong around the program: files, folders, ports, databases. */
import { SiteStoreDamaged } from '../site/site-store.ts';
import { StorageError } from '../storage/errors.ts';

const systemTexts: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission for it. Give this user the right to read and write it, or choose another with --data',
  EPERM: 'the system does not allow it. Give this user the right to read and write it, or choose another with --data',
  EROFS: 'it lies on a disk that cannot be written. Choose another folder with --data',
  ENOTDIR: 'a part of the path is a file and not a folder. Choose another folder with --data',
  EEXIST: 'there is a file of that name. Choose another folder with --data',
  ENOSPC: 'the disk is full. Make room and try again',
};

/** By SQLite's primary result codes. The database has errors of its own, so that these are about the published site. */
const siteFileTexts: Readonly<Record<number, string>> = {
  5: 'another program holds it. End that program and try again',
  8: 'it cannot be written. Give this user the right to read and write it, or remove it, since it can be computed again',
  13: 'the disk is full. Make room and try again',
  14: 'it cannot be opened. Give this user the right to read and write it, or remove it, since it can be computed again',
};

/** What to tell a person about an expected error; null for an unexpected one, of which the whole trace is wanted. */
export function expectedMessage(error: unknown): string | null {
  if (error instanceof StorageError) return error.message;
  if (error instanceof SiteStoreDamaged) {
    return `The published site in site.sqlite of the data folder is damaged (${error.message}). Make it anew: courant rebuild. Should that not help, look at the disk.`;
  }
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code === 'ERR_SQLITE_ERROR' && 'errcode' in error) {
    const reason = siteFileTexts[Number(error.errcode) & 0xff];
    return reason === undefined ? null : `The file site.sqlite of the data folder cannot be used: ${reason}.`;
  }
  const text = systemTexts[String(error.code)];
  if (text === undefined) return null;
  const place = 'path' in error ? String(error.path) : 'A file of the data folder';
  return `${place} cannot be used: ${text}.`;
}

/** What to tell a person when the server cannot listen; null for another error. */
export function listeningMessage(error: unknown, host: string, port: number): string | null {
  if (!(error instanceof Error) || !('syscall' in error) || !['listen', 'getaddrinfo'].includes(String(error.syscall))) return null;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') {
    const other = port === 65_535 ? port - 1 : port + 1;
    return `Port ${port} is taken: another program, or another Courant, listens on ${host}. Stop it, or choose another port: courant start --port ${other}`;
  }
  if (code === 'EACCES') return `This user may not listen on port ${port}. Choose one from 1024 on: courant start --port 3000`;
  return `COURANT_HOST (${JSON.stringify(host)}) is no address of this machine (${code}). Leave it out, or give 0.0.0.0 for all its addresses.`;
}

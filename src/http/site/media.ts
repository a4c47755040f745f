/** Pictures and fonts: files of the media folder and of the font packages, whole or in part. Their names never change meaning. */
import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { plainSecurity, sharedSecurity } from '../security-headers.ts';
import { cacheControl } from './cache-control.ts';
import { hasAlready, partFits } from './conditional.ts';
import { requestedRange } from './range.ts';
import { refuse } from './refusal.ts';

export interface MediaFiles {
  /** The folder of the pictures' crops. */
  readonly folder: string;
  /** Other files that are offered under `/media/`, such as fonts: name and place. */
  readonly others: ReadonlyMap<string, string>;
}

const mediaPrefix = '/media/';

const types: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
};

/** Names in folders that do not begin with a dot: nothing that could lead out of the media folder, hidden files or temporary ones. */
const fileForm = /^(?:[\p{L}\p{N}_][\p{L}\p{N}_.-]*\/)*[\p{L}\p{N}_][\p{L}\p{N}_.-]*\.([a-z0-9]+)$/u;

/** True if a path is one of a media file, there or not. */
export function isMediaPath(path: string): boolean {
  return path.startsWith(mediaPrefix);
}

/** Where the file of a media path lies and what it is, or null for a name that no media file has. */
export function mediaFile(path: string, files: MediaFiles): { readonly place: string; readonly type: string } | null {
  const name = path.slice(mediaPrefix.length);
  const type = types[fileForm.exec(name)?.[1] ?? ''];
  return type === undefined ? null : { place: files.others.get(name) ?? join(files.folder, name), type };
}

/** Answers for a media path: 200, 206, 304, 404 or 416. The answer has ended, or its connection is broken, when this is done. */
export async function sendMedia(request: IncomingMessage, response: ServerResponse, file: ReturnType<typeof mediaFile>): Promise<void> {
  const handle = file === null ? null : await openFile(file.place);
  if (file === null || handle === null) {
    refuse(response, { status: 404, sentence: 'There is no such file.' });
    return;
  }
  try {
    const { size, mtimeMs } = await handle.stat();
    const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
    await sendFile({ request, response, handle, size, etag, type: file.type });
  } finally {
    await handle.close();
  }
}

interface Sending {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly handle: FileHandle;
  readonly size: number;
  readonly etag: string;
  readonly type: string;
}

async function sendFile({ request, response, handle, size, etag, type }: Sending): Promise<void> {
  const lasting = ['ETag', etag, 'Cache-Control', cacheControl.media];
  if (hasAlready(request.headers['if-none-match'], etag)) {
    response.writeHead(304, lasting).end();
    return;
  }
  const mayBePart = request.method === 'GET' && partFits(request.headersDistinct['if-range']?.[0], etag);
  const range = requestedRange(mayBePart ? request.headers.range : undefined, size);
  if (range.kind === 'unsatisfiable') {
    response.writeHead(416, ['Content-Range', `bytes */${size}`, 'Content-Length', '0', 'Accept-Ranges', 'bytes', ...plainSecurity]).end();
    return;
  }
  const { first, last } = range.kind === 'part' ? range : { first: 0, last: size - 1 };
  const part = range.kind === 'part' ? ['Content-Range', `bytes ${first}-${last}/${size}`] : [];
  const length = ['Content-Length', String(last - first + 1)];
  response.writeHead(range.kind === 'part' ? 206 : 200, [
    'Content-Type',
    type,
    ...length,
    ...part,
    'Accept-Ranges',
    'bytes',
    ...lasting,
    ...sharedSecurity,
  ]);
  if (request.method === 'HEAD' || size === 0) response.end();
  else await pipeline(handle.createReadStream({ start: first, end: last, autoClose: false }), response);
}

/** The file opened, or null if there is none or it is not a file. */
async function openFile(place: string): Promise<FileHandle | null> {
  try {
    const handle = await open(place, 'r');
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(String(error.code)))
      return null;
    throw error;
  }
}

/** Files on their way in: they lie on the disk until it is their turn, so that many large ones together need no more memory than one. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Instant } from '../../../core/instant.ts';
import { fail, ok, type Result } from '../../../core/result.ts';

type UploadError =
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'too-many-requests' }
  | { readonly code: 'bad-request'; readonly problems: readonly string[] };

export interface Uploads {
  /**
   * Receives the file that a request carries and does with it what is to be done, one file after another in the order in which they are
   * complete. Refuses a file of more bytes than the limit (`too-large`) as soon as that is known, and more files at once than a newsroom sends
   * (`too-many-requests`); a file whose sender has gone away is no use (`bad-request`). Nothing of the file is left behind.
   */
  take<Done>(request: Request, use: (bytes: Uint8Array) => Promise<Done>): Promise<Result<Done, UploadError>>;
}

const ending = '.part';

/** More files than this are not received at the same time. */
const mostAtOnce = 16;

/** Uploads that wait in a folder. */
export function createUploads(folder: string, limit: number): Uploads {
  let receiving = 0;
  let lastTurn: Promise<unknown> = Promise.resolve();
  const inTurn = <Done>(work: () => Promise<Done>): Promise<Done> => {
    const turn = lastTurn.then(work, work);
    lastTurn = turn;
    return turn;
  };
  return {
    async take(request, use) {
      if (Number(request.headers.get('content-length') ?? 0) > limit) return fail({ code: 'too-large', limit });
      if (receiving >= mostAtOnce) return fail({ code: 'too-many-requests' });
      receiving++;
      const path = join(folder, `.${randomUUID()}${ending}`);
      try {
        await mkdir(folder, { recursive: true });
        const received = await receive(request, path, limit);
        if (!received.ok) return received;
        return ok(await inTurn(async () => await use(await readFile(path))));
      } finally {
        receiving--;
        await rm(path, { force: true });
      }
    },
  };
}

/** Removes what uploads left in a folder that ended with the program, and have not grown since a moment. */
export async function removeLeftUploads(folder: string, before: Instant): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('.') || !name.endsWith(ending)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && found.mtimeMs < before) await rm(path, { force: true });
  }
}

/** Writes the body to a file. */
async function receive({ body, signal }: Request, path: string, limit: number): Promise<Result<void, UploadError>> {
  let size = 0;
  const tooLarge = new Error('The file is larger than the limit.');
  const counted = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > limit) throw tooLarge;
      yield chunk;
    }
  };
  const source = body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream<Uint8Array>);
  try {
    await pipeline(source, counted, createWriteStream(path));
    return ok(undefined);
  } catch (error) {
    if (error === tooLarge) return fail({ code: 'too-large', limit });
    if (signal.aborted || isBrokenLine(error)) return fail({ code: 'bad-request', problems: ['body: the upload was broken off'] });
    throw error;
  }
}

function isBrokenLine(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(String(error.code))
  );
}

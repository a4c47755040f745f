/** Compresses what the API says: lists of stories and articles are long and repeat themselves. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { acceptedCodings, type Coding } from './site/accept-encoding.ts';

/** Smaller answers fit into one packet either way. */
const smallest = 1_024;

/** Good enough for an answer that is made while somebody waits. */
const brotliQuality = 4;

type Bytes = Uint8Array<ArrayBuffer>;

const compress: Readonly<Record<Exclude<Coding, 'identity'>, (bytes: Bytes) => Promise<Uint8Array>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** Gives JSON of more than a kilobyte in the smallest form that the client takes. Events, files and pages stay as they are. */
export function compressed(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers, body, status } = context.res;
    if (body === null || headers.has('Content-Encoding') || !/^application\/json\b/.test(headers.get('Content-Type') ?? '')) return;
    const [coding] = acceptedCodings(context.req.header('Accept-Encoding'));
    const plain = new Uint8Array(await context.res.arrayBuffer());
    const isShort = plain.length < smallest || coding === undefined || coding === 'identity';
    const sent = isShort ? plain : new Uint8Array(await compress[coding](plain));
    const answer = new Response(sent, { status, headers });
    answer.headers.delete('Content-Length');
    answer.headers.append('Vary', 'Accept-Encoding');
    if (!isShort) answer.headers.set('Content-Encoding', coding);
    context.res = undefined;
    context.res = answer;
  };
}

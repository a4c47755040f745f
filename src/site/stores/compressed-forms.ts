/** The compressed forms of a page, made beside the other work and not on the way to the reader. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A window of 64 KB, as large as a page: with larger ones Brotli clears megabytes of tables for each page, which takes ten times as long. */
const windowBits = 16;

/** Brotli and gzip of a text, well compressed: it is done once and sent many times. */
export async function compressedForms(body: Uint8Array): Promise<{ readonly brotli: Uint8Array; readonly gzip: Uint8Array }> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    [constants.BROTLI_PARAM_LGWIN]: windowBits,
  };
  return { brotli: await brotli(body, { params }), gzip: await zip(body, { level: 9 }) };
}

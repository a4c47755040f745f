/** The bytes of a captured page as text: its encoding found out, and everything refused that is not text. */
import { fail, ok, type Result } from '../../core/result.ts';
import type { ReadPageError } from './page-error.ts';

export interface DecodedPage {
  readonly text: string;
  readonly kind: 'text' | 'html';
}

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip file', [0x1f, 0x8b, 0x08]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

const markup = /<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|title|table|section|span|br)(?:\s[^>]*)?\/?>/gi;

/** Reads bytes as text or HTML. Refuses empty, binary and wrongly encoded files, and charsets that are not known. */
export function decodePage(bytes: Uint8Array, path: string): Result<DecodedPage, ReadPageError> {
  if (bytes.length === 0) return fail({ code: 'page-empty', path });
  const signature = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature !== undefined) return fail({ code: 'page-binary', path, kind: signature[0], offset: 0 });
  const charset = charsetOf(bytes);
  if (charset === 'utf-8') {
    const zero = bytes.indexOf(0);
    if (zero >= 0 && isMostlyZeros(bytes)) return fail({ code: 'page-binary', path, kind: 'a binary file', offset: zero });
  }
  const decoded = decodedAs(bytes, charset, path);
  if (!decoded.ok) return decoded;
  const text = decoded.value.replace(/^\ufeff/, '').replaceAll('\0', '');
  if (text.trim() === '') return fail({ code: 'page-empty', path });
  return ok({ text, kind: isHtml(text) ? 'html' : 'text' });
}

/** True for more zeros than a page has by a slip of its writer. */
function isMostlyZeros(bytes: Uint8Array): boolean {
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return zeros > 3 && zeros > bytes.length / 10_000;
}

function decodedAs(bytes: Uint8Array, charset: string, path: string): Result<string, ReadPageError> {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset, { fatal: charset === 'utf-8' });
  } catch {
    return fail({ code: 'page-unknown-charset', path, charset });
  }
  try {
    return ok(decoder.decode(bytes));
  } catch {
    const offset = firstWrongByte(bytes);
    let line = 1;
    for (let at = 0; at < offset; at++) if (bytes[at] === 0x0a) line++;
    return fail({ code: 'page-not-utf8', path, offset, line });
  }
}

/** What the bytes are encoded in: by their mark, else as the markup declares, else UTF-8. */
function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ?? /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(start);
  const name = declared?.[1]?.toLowerCase() ?? 'utf-8';
  if (/^utf-?(?:8|16|32)/.test(name)) return 'utf-8';
  return isUtf8Beyond(bytes) ? 'utf-8' : name;
}

/** True for a page that says another charset but was saved as UTF-8, as browsers do: it has signs that only UTF-8 forms so. */
function isUtf8Beyond(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.length < bytes.length;
  } catch {
    return false;
  }
}

/** The offset of the first byte that is no part of UTF-8. */
function firstWrongByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isUtf8Start(bytes.subarray(0, middle + 1))) low = middle + 1;
    else high = middle;
  }
  return sequenceStart(bytes, low);
}

/** A sequence that the byte at an offset breaks off is wrong from its own first byte on. */
function sequenceStart(bytes: Uint8Array, offset: number): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[offset - back] ?? 0;
    if (byte < 0x80) return offset;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte >= 0xc0) return length > back ? offset - back : offset;
  }
  return offset;
}

function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isHtml(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return true;
  return (start.match(markup) ?? []).length >= 3;
}

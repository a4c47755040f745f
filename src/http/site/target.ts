/** The request target: from what a client sends to one canonical path, or a refusal. Pure; nothing is looked up here. */
import { encodedPath } from '../../core/addresses.ts';

export type Target =
  | {
      readonly kind: 'path';
      /** Percent-decoded, NFC, without dot segments, doubled slashes and `index.html`; begins with a slash. */
      readonly path: string;
      /** True if the path was sent in the only spelling that is answered without a redirect. */
      readonly isCanonical: boolean;
      /** With its question mark, or empty; printable ASCII. */
      readonly query: string;
    }
  | { readonly kind: 'refused'; readonly status: 400 | 414; readonly reason: string };

export const longestTarget = 8192;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const schemeAndHost = /^https?:\/\/[^/?#]*/i;

/**
 * Reads a request target. Refuses what is too long (414), and what has no single meaning (400): no leading slash, broken
 * percent-encoding, bytes that are not UTF-8, encoded slashes and control characters.
 */
export function readTarget(target: string): Target {
  if (target.length > longestTarget) return { kind: 'refused', status: 414, reason: 'The address is too long.' };
  const local = target.replace(schemeAndHost, '');
  const { path: sent, query } = splitTarget(local);
  if (!(sent.startsWith('/') || (sent === '' && local !== target))) return refused('The address does not begin with a slash.');
  const decoded = decodedPath(sent);
  if (decoded === null) return refused('The address is not percent-encoded UTF-8.');
  if (hasControls(decoded.join(''))) return refused('The address holds a character that no address has.');
  const path = cleanPath(decoded);
  return { kind: 'path', path, isCanonical: sent === encodedPath(path), query };
}

/** Parts a target at its question mark. A query that could not stand in a header is left out. */
function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const mark = target.indexOf('?');
  if (mark === -1) return { path: target, query: '' };
  const query = target.slice(mark);
  return { path: target.slice(0, mark), query: /^[\x21-\x7e]*$/.test(query) ? query : '' };
}

function refused(reason: string): Target {
  return { kind: 'refused', status: 400, reason };
}

/** The decoded segments behind the first slash, or null if one is not UTF-8 or holds a slash of its own. */
function decodedPath(path: string): readonly string[] | null {
  const segments: string[] = [];
  for (const segment of path.split('/').slice(1)) {
    const decoded = decodedSegment(segment);
    if (decoded === null || decoded.includes('/')) return null;
    segments.push(decoded.normalize('NFC'));
  }
  return segments;
}

/** Node gives the bytes of a target as Latin-1, so bare UTF-8 is decoded together with what is percent-encoded. */
function decodedSegment(segment: string): string | null {
  if (/%(?![0-9a-f]{2})/i.test(segment)) return null;
  const bytes = segment.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  try {
    return strictUtf8.decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return null;
  }
}

function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text);
}

function cleanPath(segments: readonly string[]): string {
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  const last = segments.at(-1);
  const isIndex = last === 'index.html' || last === 'index.htm';
  if (isIndex) kept.pop();
  const isFolder = isIndex || last === undefined || last === '' || last === '.' || last === '..';
  return isFolder && kept.length > 0 ? `/${kept.join('/')}/` : `/${kept.join('/')}`;
}

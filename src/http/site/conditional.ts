/** Entity tags: what a client has already, and whether that still holds. */

const longestHeader = 4000;
const entityTag = /(?:W\/)?"([^"]*)"/g;

/** True if If-None-Match names this strong tag (in quotes), compared weakly, or is `*`: the client has what it would get. */
export function hasAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined || ifNoneMatch.length > longestHeader) return false;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  for (const [, opaque] of ifNoneMatch.matchAll(entityTag)) if (`"${opaque}"` === etag) return true;
  return false;
}

/** True if the part that a client asks for fits what it has: no If-Range, or this very tag, compared strongly. A date never fits. */
export function partFits(ifRange: string | undefined, etag: string): boolean {
  return ifRange === undefined || ifRange.trim() === etag;
}

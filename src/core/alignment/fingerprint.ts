/** Fingerprints of text: two readings of a segment are the same if and only if their fingerprints are. */

/** A fingerprint of normalised text: 16 hexadecimal digits. */
export type Fingerprint = string & { readonly __brand: 'fingerprint' };

/** Stands in `seen` for a text that was linked but never confirmed. */
export const neverSeen = '' as Fingerprint;

/** Stands in `seen` for a reading that is not known any more, and is none of today's: what was confirmed with it is stale. */
export const otherReading = '-' as Fingerprint;

/**
 * The text without what does not count as a change: canonical Unicode, white space folded to one space, ends trimmed,
 * characters that show nothing (soft hyphens, joiners' byte-order mark) gone. Formatting is not text and never arrives here.
 */
export function normalisedText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\uFEFF\u2060]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The fingerprint of a text: two independent 32-bit FNV-1a runs over its normalised UTF-16 units (the second over a salted start). */
export function fingerprint(text: string): Fingerprint {
  const normal = normalisedText(text);
  return (run(normal, 0x811c9dc5) + run(normal, 0x3c6ef372)) as Fingerprint;
}

/** The fingerprint of a text without words: an empty one. */
export const noWords = fingerprint('');

function run(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
}

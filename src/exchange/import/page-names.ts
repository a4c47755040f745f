/** The names under which imports remember pages. */
import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CalendarDay } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';

/**
 * The names of one page in an edition, the surest first: its bytes, then the address that it gives as its own; the path of its file only
 * where it gives none, since one file name may be used for one page after the other.
 */
export async function namesOfPage({
  bytes,
  address,
  file,
  edition,
}: {
  readonly bytes: Uint8Array;
  readonly address: string | null;
  /** Null for a page from the web. */
  readonly file: string | null;
  readonly edition: LanguageTag;
}): Promise<readonly string[]> {
  const fingerprint = `page ${edition} sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (address !== null) return [fingerprint, `page ${edition} ${address.replace(/#.*$/, '')}`];
  return file === null ? [fingerprint] : [fingerprint, `page ${edition} file:${await resolved(file)}`];
}

/** A name that other pages may have too: the headline of a day in an edition. */
export function sharedName(edition: LanguageTag, headline: string, day: CalendarDay): string {
  return `headline ${edition} ${day} ${headline.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()}`;
}

/** The one path of a file, whatever links lead to it; as written where it has gone meanwhile. */
async function resolved(file: string): Promise<string> {
  const path = resolve(file);
  return await realpath(path).catch(() => path);
}

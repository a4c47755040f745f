/** Addresses in pages: made absolute, and only those that a page of ours may link to. */
import { isSafeAddress } from '../../../core/body/check.ts';

/** The absolute form of a link; null for one that leads nowhere or must not be kept (scripts, data, other schemes). */
export function linkAddress(href: string | null, base: string | null): string | null {
  const text = (href ?? '').trim();
  if (text === '' || text.startsWith('#')) return null;
  const address = absolute(text, base);
  if (address === null) return null;
  const safe = address.replace(/["<>\\\s]/g, (sign) => encodeURIComponent(sign));
  return /^(https?|mailto|tel):/i.test(safe) && isSafeAddress(safe) ? safe : null;
}

/** The address of a picture: absolute where the base is known, else as written; null for scripts, data and other schemes. */
export function pictureAddress(source: string | null, base: string | null): string | null {
  const text = (source ?? '').trim();
  if (text === '' || /\p{Cc}/u.test(text)) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined) return scheme === 'http' || scheme === 'https' ? text : null;
  return absolute(text, base) ?? text;
}

function absolute(text: string, base: string | null): string | null {
  try {
    const url = base === null ? new URL(text) : new URL(text, base);
    return url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}

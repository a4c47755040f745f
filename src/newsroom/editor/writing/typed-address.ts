/** What somebody means who types an address by hand, or pastes one. */
import { isSafeAddress } from '../../../core/body/check.ts';

/** What was typed: an address as it stands in a link, words to search for, or an address that cannot be one, and why. */
export type Typed =
  | { readonly kind: 'address'; readonly href: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'wrong'; readonly why: 'scheme' | 'site' | 'space' };

/** A name of a site by itself, with or without a port, and what follows it. */
const barePattern =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z\d-]+)\.?(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/**
 * Reads what was typed. What people leave out is put in: `example.org/x` gets https, a mail address and a telephone number with a plus
 * theirs. An address of the own site becomes its path. Schemes other than http, https, mailto and tel are wrong, as is a space in an address.
 */
export function readTyped(text: string, baseUrl: string): Typed {
  const typed = text.trim();
  const [, scheme = ''] = /^([a-z][a-z\d+.-]*):/i.exec(typed) ?? [];
  if (barePattern.test(typed)) return addressOf(`https://${typed}`, baseUrl);
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]{2,}$/.test(typed)) return addressOf(`mailto:${typed}`, baseUrl);
  if (/^\+\d[\d\s().-]{5,}$/.test(typed)) return addressOf(`tel:${typed.replace(/[^+\d]/g, '')}`, baseUrl);
  if (typed.startsWith('//')) return addressOf(`https:${typed}`, baseUrl);
  if (/^[/#]\S/.test(typed)) return /\s/.test(typed) ? { kind: 'wrong', why: 'space' } : addressOf(typed, baseUrl);
  if (/^(https?|mailto|tel)$/i.test(scheme)) return withScheme(typed, baseUrl);
  const isScheme = scheme !== '' && !/^\s/.test(typed.slice(scheme.length + 1)) && /:\S/.test(typed) && !/\s/.test(typed);
  return isScheme ? { kind: 'wrong', why: 'scheme' } : { kind: 'words', words: typed };
}

function withScheme(typed: string, baseUrl: string): Typed {
  if (/^tel:/i.test(typed)) return addressOf(typed.replace(/[\s().]/g, ''), baseUrl);
  if (/\s/.test(typed)) return { kind: 'wrong', why: 'space' };
  return addressOf(typed, baseUrl);
}

/** With the signs that an address may not hold in their coded form. */
function addressOf(address: string, baseUrl: string): Typed {
  const href = address.replace(/["<>\\]/g, (sign) => encodeURIComponent(sign));
  const isWeb = /^https?:/i.test(href);
  if (!isSafeAddress(href) || (isWeb && !(URL.canParse(href) && isHost(new URL(href).hostname)))) return { kind: 'wrong', why: 'site' };
  return { kind: 'address', href: isWeb ? (ownPath(href, baseUrl) ?? href) : href };
}

function isHost(hostname: string): boolean {
  return hostname === 'localhost' || /^\[.*\]$/.test(hostname) || /[^.]\.[^.]/.test(hostname);
}

/** The path of an address of the own site; null for any other. */
function ownPath(href: string, baseUrl: string): string | null {
  if (!URL.canParse(baseUrl)) return null;
  const [own, base] = [new URL(href), new URL(baseUrl)];
  const below = base.pathname.replace(/\/$/, '');
  if (own.host !== base.host || below !== '' || own.username !== '') return null;
  return `${own.pathname}${own.search}${own.hash}`;
}

/** The headers that keep an answer from being turned against its reader. Flat lists of names and values, as `writeHead` takes them. */
import { createHash } from 'node:crypto';

const common: readonly string[] = [
  'X-Content-Type-Options',
  'nosniff',
  'Referrer-Policy',
  'strict-origin-when-cross-origin',
  'Permissions-Policy',
  'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy',
  'same-origin',
];

const nothingAllowed = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;

/**
 * For a page: its own inline styles by their hashes, pictures and fonts of this site, and nothing else; no script at all.
 * Connections to this site stay allowed because tools that judge a page fetch its robots.txt in the page's name. No page may frame it,
 * except those of this site where `framing` says so.
 */
export function pageSecurity(html: string, framing: "'none'" | "'self'" = "'none'"): readonly string[] {
  const styles = [...html.matchAll(inlineStyle)].map(([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  const sources = styles.length === 0 ? "'none'" : [...new Set(styles)].join(' ');
  const policy =
    `default-src 'none'; style-src ${sources}; img-src 'self'; font-src 'self'; connect-src 'self'; ` +
    `base-uri 'none'; form-action 'self'; frame-ancestors ${framing}`;
  return ['Content-Security-Policy', policy, ...common, 'Cross-Origin-Resource-Policy', 'same-origin'];
}

/** For what other sites and programs may take in: feeds, sitemaps, pictures. */
export const sharedSecurity: readonly string[] = [
  'Content-Security-Policy',
  nothingAllowed,
  ...common,
  'Cross-Origin-Resource-Policy',
  'cross-origin',
  'Access-Control-Allow-Origin',
  '*',
];

/** For everything else: refusals, redirects, the API. */
export const plainSecurity: readonly string[] = [
  'Content-Security-Policy',
  nothingAllowed,
  ...common,
  'Cross-Origin-Resource-Policy',
  'same-origin',
];

/** For the newsroom's page: its own scripts, styles that carry the nonce of this load, and connections to this site. Nothing may frame it. */
export function newsroomSecurity(nonce: string): Readonly<Record<string, string>> {
  const policy =
    `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self'; ` +
    "connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  return { ...Object.fromEntries(pairs(common)), 'Content-Security-Policy': policy, 'Cross-Origin-Resource-Policy': 'same-origin' };
}

/** Names with their values. */
export function pairs(flat: readonly string[]): (readonly [string, string])[] {
  return flat.flatMap((text, index) => (index % 2 === 0 ? [[text, flat[index + 1] ?? ''] as const] : []));
}

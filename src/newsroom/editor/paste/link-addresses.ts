/** Addresses of pasted links: without the redirects that mail programs and search engines wrap them in, and without what follows people. */
import { isSafeAddress } from '../../../core/body/check.ts';

/** Hosts that wrap an address, and the parameters that hold it. */
const wrappers: readonly { readonly host: RegExp; readonly path: RegExp; readonly names: readonly string[] }[] = [
  { host: /(^|\.)google\.[a-z.]{2,6}$/, path: /^\/url$/, names: ['q', 'url'] },
  { host: /(^|\.)safelinks\.protection\.outlook\.com$/, path: /^\//, names: ['url'] },
  { host: /^(l|lm)\.(facebook|instagram)\.com$/, path: /^\//, names: ['u'] },
  { host: /^(www\.)?youtube\.com$/, path: /^\/redirect$/, names: ['q'] },
];

const tracking = /^(utm_[a-z_]*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok)$/i;

/** More wrappings than this are not undone: nobody wraps by accident so often. */
const deepestWrapping = 5;

/** The address that a pasted link means; null for one that must not or cannot be linked to from another page than its own. */
export function linkAddress(href: string | null): string | null {
  let address = encoded((href ?? '').trim());
  if (address.startsWith('//')) address = `https:${address}`;
  for (let time = 0; time < deepestWrapping; time++) {
    const inner = unwrapped(address);
    if (inner === null) break;
    address = encoded(inner);
  }
  if (!/^(https?|mailto|tel):/i.test(address) || !isSafeAddress(address)) return null;
  return /^https?:/i.test(address) ? withoutTracking(address) : address;
}

/** White space inside, and signs that an address may not hold, in their coded form; line ends are dropped as browsers do. */
function encoded(address: string): string {
  return address.replace(/[\t\r\n]+/g, '').replace(/[ "<>\\]/g, (sign) => encodeURIComponent(sign));
}

function unwrapped(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  const wrapper = wrappers.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  const inner = wrapper?.names.map((name) => url.searchParams.get(name)).find((value) => /^(https?|mailto):/i.test(value ?? ''));
  return inner ?? null;
}

function withoutTracking(address: string): string {
  const [, before = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? [];
  if (query === undefined) return address;
  const kept = query.split('&').filter((part) => !tracking.test(part.split('=')[0] ?? ''));
  return `${before}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`;
}

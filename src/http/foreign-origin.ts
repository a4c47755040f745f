/** From which site's page a request comes: browsers say it, and send our cookie along for every site's. */

/** True if another site's page makes the request: only our own may act in the name of whoever is signed in. Programs say nothing of it. */
export function isFromForeignPage(headers: Headers, ownHost: string | null): boolean {
  const origin = headers.get('origin');
  if (origin === null) return headers.get('sec-fetch-site') === 'cross-site';
  return !URL.canParse(origin) || new URL(origin).host !== ownHost;
}

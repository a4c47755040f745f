/** What must be true of a published site whatever happened before, and the site as one value for comparing. */
import type { SiteStore } from '../src/site/site-store.ts';

/** Every address with what stands there, in order: status, type, bytes, languages, or where it leads. */
export function siteAsLines(store: SiteStore): readonly string[] {
  const decoder = new TextDecoder();
  return [...store.paths()].map((path) => {
    const page = store.find(path);
    if (page === null) return `${path} nothing`;
    if (page.kind === 'redirect') return `${path} -> ${page.location}`;
    return `${path} ${page.status} ${page.type} ${JSON.stringify(page.languages)}\n${decoder.decode(page.body)}`;
  });
}

/** Redirects that do not lead straight to a page of ours, or to another site. */
export function wrongRedirects(store: SiteStore): readonly string[] {
  return [...store.paths()].filter((path) => {
    const page = store.find(path);
    return page?.kind === 'redirect' && page.location.startsWith('/') && store.find(decodeURIComponent(page.location))?.kind !== 'content';
  });
}

/** hreflang links that lead to no page, or to one that does not link back. */
export function wrongLanguageLinks(store: SiteStore, baseUrl: string): readonly string[] {
  const links = new Map([...store.paths()].map((path) => [path, languageLinks(store, path, baseUrl)] as const));
  return [...links].flatMap(([path, targets]) =>
    targets
      .filter((target) => !(links.get(target.path)?.some((back) => back.path === path) ?? false))
      .map((target) => `${path} says ${target.language} is at ${target.path}`),
  );
}

/** The words `Headline-…` that stand anywhere in the site. */
export function headlinesShown(store: SiteStore): ReadonlySet<string> {
  return new Set(siteAsLines(store).flatMap((line) => line.match(/headline-\d+/gi) ?? []));
}

function languageLinks(store: SiteStore, path: string, baseUrl: string): readonly { readonly language: string; readonly path: string }[] {
  const page = store.find(path);
  if (page?.kind !== 'content' || page.status !== 200 || !page.type.startsWith('text/html')) return [];
  const html = new TextDecoder().decode(page.body);
  const found = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g);
  return [...found]
    .map(([, language = '', href = '']) => ({ language, path: decodeURIComponent(href.slice(baseUrl.length)) }))
    .filter(({ language }) => language !== 'x-default' || path !== '/');
}

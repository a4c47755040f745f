/** The page for an address with nothing behind it: in the edition it was asked in, with the languages that its story does exist in. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressForm } from '../../core/language.ts';
import type { EditionFrame, PublishedLanguage } from '../../render/published.ts';
import { renderPage } from '../../render/render-page.ts';
import type { SiteLanguage, SiteStore, StoredPage } from '../../site/site-store.ts';
import { pageSecurity } from '../security-headers.ts';
import { preferredEdition } from './accept-language.ts';
import { cacheControl } from './cache-control.ts';
import type { Frames } from './frames.ts';
import { refuse } from './refusal.ts';
import { readTarget } from './target.ts';

export interface NotFound {
  readonly store: SiteStore;
  readonly frames: Frames;
  readonly path: string;
}

/** Answers 404 for a path that the store does not have. */
export function sendNotFound(request: IncomingMessage, response: ServerResponse, { store, frames, path }: NotFound): void {
  const [, first = '', ...rest] = path.split('/');
  const asked = frames.of(first.toLowerCase());
  const frame = asked ?? frameByLanguage(request.headers['accept-language'], frames);
  if (frame === undefined) {
    refuse(response, { status: 404, sentence: 'There is nothing at this address.' });
    return;
  }
  const languages = rest.length === 0 ? [] : offeredLanguages(`/${rest.join('/')}`, store, frames);
  const page = languages.length === 0 ? pageWithoutOffer(frame) : renderedPage(frame, languages);
  response.writeHead(404, [...page.headers, ...(asked === undefined ? ['Vary', 'Accept-Language'] : [])]);
  response.end(page.body);
}

interface ReadyNotFound {
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** Most addresses that lead nowhere were guessed by machines, so the page that offers nothing is rendered once for a frame. */
const withoutOffer = new WeakMap<EditionFrame, ReadyNotFound>();

function pageWithoutOffer(frame: EditionFrame): ReadyNotFound {
  const page = withoutOffer.get(frame) ?? renderedPage(frame, []);
  withoutOffer.set(frame, page);
  return page;
}

function renderedPage(frame: EditionFrame, languages: readonly PublishedLanguage[]): ReadyNotFound {
  const { text, type } = renderPage({ kind: 'not-found', frame, languages });
  const body = Buffer.from(text);
  const kind = ['Content-Type', type, 'Content-Length', String(body.byteLength)];
  return { headers: [...kind, 'Cache-Control', cacheControl.notFound, ...pageSecurity(text)], body };
}

function frameByLanguage(header: string | undefined, frames: Frames): EditionFrame | undefined {
  const tag = preferredEdition(header, frames.tags);
  return tag === null ? frames.all[0] : frames.of(addressForm(tag));
}

/** The languages of the story that stands at the same rest of the path in another edition. */
function offeredLanguages(rest: string, store: SiteStore, frames: Frames): readonly PublishedLanguage[] {
  for (const { edition } of frames.all) {
    const languages = languagesAt(`/${addressForm(edition.tag)}${rest}`, store);
    if (languages.length > 0) return languages.flatMap((language) => publishedLanguage(language, frames));
  }
  return [];
}

function languagesAt(path: string, store: SiteStore): readonly SiteLanguage[] {
  const page = store.find(path.endsWith('/') ? path : `${path}/`);
  const target = page?.kind === 'redirect' ? pageBehind(page.location, store) : page;
  return target?.kind === 'content' ? target.languages : [];
}

function pageBehind(location: string, store: SiteStore): StoredPage | null {
  const target = readTarget(location);
  return location.startsWith('/') && target.kind === 'path' ? store.find(target.path) : null;
}

function publishedLanguage({ edition, path, headline }: SiteLanguage, frames: Frames): readonly PublishedLanguage[] {
  const frame = frames.of(edition.toLowerCase());
  return frame === undefined ? [] : [{ edition: frame.edition, path, headline, isOriginal: false }];
}

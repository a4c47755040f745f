/** What a page says about itself outside its text: JSON-LD, OpenGraph and other meta tags, microdata, time and language. */
import { type LanguageTag, languageTag } from '../../../core/language.ts';
import { readPublished } from '../dates.ts';
import { linkAddress } from './addresses.ts';
import { type PageDocument, type PageElement, textOf } from './dom.ts';
import { articleData, isObject, type JsonObject, plain, textsOf } from './json-ld.ts';

export interface PageMetadata {
  readonly language: LanguageTag | null;
  readonly headline: string;
  readonly standfirst: string;
  readonly section: string;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly address: string | null;
  readonly siteName: string;
  readonly leadPicture: { readonly source: string; readonly caption: string; readonly credit: string; readonly alt: string } | null;
}

/** Reads the metadata of a page; `url` is where the page came from, if that is known. */
export function metadataOf(document: PageDocument, url: string | null): PageMetadata {
  const data = articleData(document) ?? {};
  const meta = metaTags(document);
  const address = addressOf(document, meta, url);
  return {
    language: languageOf(document, meta, data),
    headline: textsOf(data['headline'])[0] ?? meta.get('og:title') ?? meta.get('twitter:title') ?? microdata(document, 'headline'),
    standfirst: textsOf(data['description'])[0] ?? meta.get('og:description') ?? meta.get('description') ?? '',
    section: sectionOf(document, meta, data),
    authors: authorsOf(document, meta, data),
    published: publishedOf(document, meta, data),
    address,
    siteName: meta.get('og:site_name') ?? textsOf(isObject(data['publisher']) ? data['publisher']['name'] : '')[0] ?? '',
    leadPicture: leadPictureOf(meta, data, address ?? url),
  };
}

function metaTags(document: PageDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const names = `${tag.getAttribute('property') ?? ''} ${tag.getAttribute('name') ?? ''} ${tag.getAttribute('itemprop') ?? ''}`;
    const content = plain(tag.getAttribute('content') ?? '');
    for (const name of names.toLowerCase().split(/\s+/)) if (name !== '' && content !== '' && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

function languageOf(document: PageDocument, meta: ReadonlyMap<string, string>, data: JsonObject): LanguageTag | null {
  const root = document.documentElement;
  const said = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    textsOf(data['inLanguage'])[0],
    meta.get('og:locale'),
    meta.get('language'),
    meta.get('dc.language'),
  ];
  for (const text of said) {
    const tag = languageTag((text ?? '').trim().replaceAll('_', '-'));
    if (tag.ok && tag.value !== 'und') return tag.value;
  }
  return null;
}

function sectionOf(document: PageDocument, meta: ReadonlyMap<string, string>, data: JsonObject): string {
  const said = [
    ...textsOf(data['articleSection']),
    meta.get('article:section') ?? '',
    meta.get('parsely-section') ?? '',
    microdata(document, 'articleSection'),
  ];
  const usable = said.map((text) => (text.split(/\s*[,;|>]\s*/)[0] ?? '').trim());
  return usable.find((text) => text !== '' && text.length <= 40 && !/^https?:/.test(text)) ?? '';
}

function authorsOf(document: PageDocument, meta: ReadonlyMap<string, string>, data: JsonObject): readonly string[] {
  const people = [data['author'] ?? data['creator']]
    .flat()
    .filter((one) => !(isObject(one) && one['@type'] === 'Organization' && one['name'] === undefined));
  const named = people.flatMap(textsOf);
  const tags = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author'].map(
    (name) => meta.get(name) ?? '',
  );
  const inPage = [...document.querySelectorAll('[itemprop~=author] [itemprop=name],[rel~=author]')].map(textOf);
  const candidates =
    named.length > 0
      ? named
      : [tags.find((text) => text !== '' && !/^https?:/.test(text)) ?? '', ...inPage].filter((text) => text !== '').slice(0, 3);
  return [...new Set(candidates)].filter((name) => name !== '' && name.length <= 80 && !/^https?:|@/.test(name));
}

function publishedOf(document: PageDocument, meta: ReadonlyMap<string, string>, data: JsonObject): string | null {
  const inPage = [
    ...document.querySelectorAll('[itemprop~=datePublished],time[pubdate],article time[datetime],header time[datetime],time[datetime]'),
  ];
  const said = [
    ...textsOf(data['datePublished']),
    ...[
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'dcterms.created',
      'dc.date',
      'dc.date.issued',
      'date',
      'pubdate',
      'publish-date',
      'cxenseparse:recs:publishtime',
    ].map((name) => meta.get(name) ?? ''),
    ...inPage.slice(0, 3).map((element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element)),
    ...textsOf(data['dateCreated']),
  ];
  for (const text of said) {
    const published = text === '' ? null : readPublished(text);
    if (published !== null) return published;
  }
  return null;
}

function addressOf(document: PageDocument, meta: ReadonlyMap<string, string>, url: string | null): string | null {
  const canonical = document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? null;
  return linkAddress(canonical, url) ?? linkAddress(meta.get('og:url') ?? null, url) ?? linkAddress(url, null);
}

function leadPictureOf(meta: ReadonlyMap<string, string>, data: JsonObject, base: string | null): PageMetadata['leadPicture'] {
  const image = [data['image']].flat()[0];
  const described = isObject(image) ? image : {};
  const source = linkAddress(
    textsOf(described['url'] ?? described['contentUrl'] ?? image)[0] ?? meta.get('og:image') ?? meta.get('twitter:image') ?? null,
    base,
  );
  if (source === null) return null;
  return {
    source,
    caption: textsOf(described['caption'])[0] ?? '',
    credit: textsOf(described['creditText'] ?? described['copyrightHolder'] ?? described['author'])[0] ?? '',
    alt: meta.get('og:image:alt') ?? meta.get('twitter:image:alt') ?? '',
  };
}

function microdata(document: PageDocument, property: string): string {
  const element: PageElement | null = document.querySelector(`[itemprop~=${property}]`);
  return (element?.getAttribute('content') ?? textOf(element)).trim();
}

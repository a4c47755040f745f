/** Structured data of a page (schema.org as JSON-LD): the one object that describes the article, found wherever it lies. */
import type { PageDocument } from './dom.ts';

export type JsonObject = { readonly [key: string]: unknown };

const articleTypes =
  /^(?:.*[:/])?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|OpinionNewsArticle|ScholarlyArticle|TechArticle|SocialMediaPosting|AdvertiserContentArticle)$/;

/** The description of the article, or null. Broken data is passed over. */
export function articleData(document: PageDocument): JsonObject | null {
  const found: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = (script.textContent ?? '').replace(/^\s*<!(?:\[CDATA\[|--)|(?:\]\]|--)>\s*$/g, '');
    try {
      collect(JSON.parse(text.replace(/[\r\n\t]+/g, ' ')), found, 0);
    } catch {}
  }
  return found.find((data) => typeof data['headline'] === 'string' || typeof data['articleBody'] === 'string') ?? found[0] ?? null;
}

/** The text of a value that may be a string, an object with a name, or a list of them. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [plain(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (isObject(value)) return textsOf(value['name'] ?? value['@value'] ?? value['url'] ?? '');
  return [];
}

/** True for an object of JSON. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, found: JsonObject[], depth: number): void {
  if (depth > 6) return;
  if (Array.isArray(value)) for (const each of value) collect(each, found, depth + 1);
  else if (isObject(value)) {
    const types = [value['@type']].flat();
    if (types.some((type) => typeof type === 'string' && articleTypes.test(type))) found.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart']) collect(value[key], found, depth + 1);
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Text without the entities that some writers leave in structured data. */
export function plain(text: string): string {
  return text
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});/gi, (whole: string, name: string) => signOf(name) ?? whole)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The sign that an entity stands for; undefined for one that is not known. */
function signOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isSign = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isSign ? String.fromCodePoint(code) : undefined;
}

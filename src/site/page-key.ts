/** Page keys as text, which is how the site store keeps them: the same page always has the same text. */
import type { FeedSubject, PageKey } from '../render/dependencies.ts';

type Parts = readonly [kind: PageKey['kind'], ...rest: readonly string[]];

/** The text of a key. */
export function keyText(key: PageKey): string {
  return JSON.stringify(partsOf(key));
}

/** The key of a text that `keyText` made; throws on any other. */
export function keyOfText(text: string): PageKey {
  const [kind, ...rest] = JSON.parse(text) as Parts;
  return keyOf(kind, rest);
}

function partsOf(key: PageKey): Parts {
  switch (key.kind) {
    case 'chooser':
    case 'icon':
    case 'robots':
    case 'sitemap-index':
      return [key.kind];
    case 'front':
    case 'news-sitemap':
    case 'pages-sitemap':
    case 'corrections':
      return [key.kind, key.edition];
    case 'section':
      return [key.kind, key.edition, key.sectionId];
    case 'topic':
      return [key.kind, key.edition, key.topicId];
    case 'contributor':
      return [key.kind, key.edition, key.contributorId];
    case 'day':
      return [key.kind, key.edition, key.day];
    case 'month':
    case 'month-sitemap':
    case 'month-of-corrections':
      return [key.kind, key.edition, key.month];
    case 'article':
      return [key.kind, key.articleId];
    case 'feed':
      return [key.kind, key.edition, key.format, ...subjectParts(key.of)];
    case 'redirect':
      return [key.kind, key.from];
  }
}

function subjectParts(subject: FeedSubject): readonly string[] {
  switch (subject.kind) {
    case 'edition':
    case 'corrections':
      return [subject.kind];
    case 'section':
      return [subject.kind, subject.sectionId];
    case 'topic':
      return [subject.kind, subject.topicId];
  }
}

/** What the parts mean by position; the texts come from `keyText`, so their kinds are what they were. */
function keyOf(kind: PageKey['kind'], rest: readonly string[]): PageKey {
  const [first, second, third, fourth] = rest;
  const named = {
    chooser: { kind },
    icon: { kind },
    robots: { kind },
    'sitemap-index': { kind },
    front: { kind, edition: first },
    'news-sitemap': { kind, edition: first },
    'pages-sitemap': { kind, edition: first },
    corrections: { kind, edition: first },
    section: { kind, edition: first, sectionId: second },
    topic: { kind, edition: first, topicId: second },
    contributor: { kind, edition: first, contributorId: second },
    day: { kind, edition: first, day: second },
    month: { kind, edition: first, month: second },
    'month-sitemap': { kind, edition: first, month: second },
    'month-of-corrections': { kind, edition: first, month: second },
    article: { kind, articleId: first },
    feed: {
      kind,
      edition: first,
      format: second,
      of: { kind: third, ...(third === 'edition' || third === 'corrections' ? {} : { [`${third}Id`]: fourth }) },
    },
    redirect: { kind, from: first },
  };
  const key = named[kind];
  if (key === undefined || Object.values(key).includes(undefined)) throw new Error(`Not the key of a page: ${kind} ${rest.join(' ')}`);
  return key as PageKey;
}

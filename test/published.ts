/** Published data for tests of the renderer: everything that a case is not about is filled in. */
import { bodySchema } from '../src/core/body/schema.ts';
import type { ArticleId } from '../src/core/ids.ts';
import type { TimeZone } from '../src/core/instant.ts';
import type { EditionFrame, PublishedArticle, PublishedEdition, PublishedPicture, PublishedSection } from '../src/render/published.ts';
import { aBody, at, tag } from './builders.ts';

export const { nodes, marks } = bodySchema;

export function anEdition(language: string, name = `Courant ${language}`): PublishedEdition {
  return { tag: tag(language), name, tagline: '' };
}

export function aSection(section: Partial<PublishedSection> = {}): PublishedSection {
  return { key: 'sea', name: 'Sea', path: '/en/sea/', kind: 'news', ...section };
}

/** The frame of the first of these languages; the others are its sister editions. */
export function aFrame(languages: readonly [string, ...string[]] = ['en', 'ar']): EditionFrame {
  return {
    publication: {
      name: 'Courant',
      baseUrl: 'https://courant.example',
      timeZone: 'Europe/Paris' as TimeZone,
      accent: '#c8371b',
      sameAs: [],
      tellsMachineHelp: true,
    },
    edition: anEdition(languages[0]),
    editions: languages.map((language) => anEdition(language)),
    sections: [aSection({ path: `/${languages[0]}/sea/` })],
  };
}

export function aPublishedPicture(name = 'boat', picture: Partial<PublishedPicture> = {}): PublishedPicture {
  return {
    crops: [
      { width: 1200, height: 800, format: 'webp', file: `${name}-1200.webp`, bytes: 1 },
      { width: 1200, height: 800, format: 'jpeg', file: `${name}-1200.jpg`, bytes: 1 },
      { width: 480, height: 320, format: 'jpeg', file: `${name}-480.jpg`, bytes: 1 },
    ],
    focus: { x: 0.5, y: 0.5 },
    caption: 'A boat',
    altText: 'A small boat',
    credit: 'Ana Silva',
    creator: 'Ana Silva',
    copyright: '',
    licence: '',
    ...picture,
  };
}

/** An article of `/en/` unless `language` says otherwise; alone in its language unless `languages` says otherwise. */
export function aPublishedArticle(article: Partial<PublishedArticle> = {}, language = 'en'): PublishedArticle {
  const path = article.path ?? `/${language}/2026/11/22/herring/`;
  const headline = article.headline ?? 'The herring is back';
  return {
    articleId: path as ArticleId,
    path,
    kicker: '',
    headline,
    standfirst: 'After ten years.',
    section: aSection({ path: `/${language}/sea/` }),
    byline: [],
    publishedAt: at('2026-11-22T08:00Z'),
    updatedAt: at('2026-11-22T08:00Z'),
    picture: null,
    dateline: '',
    body: aBody('Nobody knew why.'),
    pictures: new Map(),
    topics: [],
    corrections: [],
    original: null,
    stale: new Map(),
    languages: [{ edition: anEdition(language), path, headline, isOriginal: true }],
    searchTitle: '',
    searchDescription: '',
    socialTitle: '',
    machineHelped: false,
    ...article,
  };
}

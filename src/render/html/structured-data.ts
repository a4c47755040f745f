/** Pages as schema.org data: what a machine that reads them should know. */

import { absoluteAddress, frontPath, iconPath, mediaPath } from '../../core/addresses.ts';
import { toIso } from '../../core/instant.ts';
import type {
  EditionFrame,
  ListedCorrection,
  PublishedArticle,
  PublishedCorrection,
  PublishedCredit,
  PublishedPicture,
  PublishedSummary,
} from '../published.ts';
import { sharedCrop } from './picture.ts';
import { changedAt, isUpdated } from './times.ts';

const context = 'https://schema.org';

/** A news article, or an opinion, with its makers, its picture, its corrections and the other languages of its story. */
export function articleData(frame: EditionFrame, article: PublishedArticle): object {
  const { baseUrl } = frame.publication;
  const address = absoluteAddress(baseUrl, article.path);
  const original = article.languages.find(({ isOriginal }) => isOriginal);
  const others = article.languages.filter(({ path }) => path !== article.path);
  const works = (languages: typeof others) =>
    languages.map(({ path, edition, headline }) => ({
      '@type': 'CreativeWork',
      '@id': absoluteAddress(baseUrl, path),
      url: absoluteAddress(baseUrl, path),
      headline,
      inLanguage: edition.tag,
    }));
  const { publishedAt } = article;
  const updatedAt = changedAt(article);
  const isOriginal = original === undefined || original.path === article.path;
  return compactData({
    '@context': context,
    '@type': article.section.kind === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: article.headline,
    description: article.searchDescription || article.standfirst,
    inLanguage: frame.edition.tag,
    datePublished: toIso(article.publishedAt),
    dateModified: toIso(isUpdated({ publishedAt, updatedAt }) ? updatedAt : publishedAt),
    articleSection: article.section.name,
    keywords: article.topics.map(({ name }) => name),
    author: authors(frame, article),
    translator: people(baseUrl, article.byline, 'translator'),
    editor: people(baseUrl, article.byline, 'editor'),
    image: images(baseUrl, article),
    publisher: publisher(frame),
    isAccessibleForFree: true,
    translationOfWork: isOriginal || original === undefined ? [] : works([original])[0],
    workTranslation: isOriginal ? works(others) : [],
    correction: article.corrections.map((correction) => correctionData(frame, correction)),
  });
}

/** The page of what an edition corrected: each notice with the article that was wrong. */
export function correctionsData(frame: EditionFrame, page: ListingPage & { readonly corrections: readonly ListedCorrection[] }): object {
  const { baseUrl } = frame.publication;
  return compactData({
    ...listingData(frame, page),
    hasPart: page.corrections.map((correction) => ({
      ...correctionData(frame, correction),
      about: {
        '@type': 'NewsArticle',
        '@id': absoluteAddress(baseUrl, correction.article.path),
        url: absoluteAddress(baseUrl, correction.article.path),
        headline: correction.article.headline,
      },
    })),
  });
}

function correctionData({ edition }: EditionFrame, { text, at, changedAt }: PublishedCorrection): object {
  return compactData({
    '@type': 'CorrectionComment',
    text,
    inLanguage: edition.tag,
    datePublished: toIso(at),
    dateModified: changedAt === at ? '' : toIso(changedAt),
  });
}

/** The way from the front to this page. */
export function breadcrumbData(frame: EditionFrame, steps: readonly { readonly name: string; readonly path: string }[]): object {
  const all = [{ name: frame.edition.name, path: frontPath(frame.edition.tag) }, ...steps];
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: absoluteAddress(frame.publication.baseUrl, path),
    })),
  };
}

/** The front: the edition as a site of the publication. */
export function siteData(frame: EditionFrame): object {
  const { edition, publication } = frame;
  const address = absoluteAddress(publication.baseUrl, frontPath(edition.tag));
  return compactData({
    '@context': context,
    '@type': 'WebSite',
    '@id': address,
    url: address,
    name: edition.name,
    description: edition.tagline,
    inLanguage: edition.tag,
    publisher: publisher(frame),
  });
}

/** A page that lists something: what it is called, what it says of itself, and where it is. */
interface ListingPage {
  readonly name: string;
  readonly about: string;
  readonly path: string;
}

function listingData(frame: EditionFrame, { name, about, path }: ListingPage): object {
  const address = absoluteAddress(frame.publication.baseUrl, path);
  return {
    '@context': context,
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name,
    description: about,
    inLanguage: frame.edition.tag,
    publisher: publisher(frame),
  };
}

/** A page that lists articles. */
export function collectionData(frame: EditionFrame, page: ListingPage & { readonly articles: readonly PublishedSummary[] }): object {
  const { baseUrl } = frame.publication;
  return compactData({
    ...listingData(frame, page),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: page.articles.map(({ path }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        url: absoluteAddress(baseUrl, path),
      })),
    },
  });
}

function publisher({ publication, edition }: EditionFrame): object {
  return compactData({
    '@type': 'NewsMediaOrganization',
    '@id': `${publication.baseUrl}/#publisher`,
    name: publication.name,
    url: absoluteAddress(publication.baseUrl, '/'),
    alternateName: edition.name === publication.name ? '' : edition.name,
    logo: mark(publication.baseUrl),
    sameAs: publication.sameAs,
  });
}

/** An article without a named writer is the publication's own. */
function authors(frame: EditionFrame, { byline }: PublishedSummary): unknown {
  const writers = people(frame.publication.baseUrl, byline, 'writer');
  return writers.length === 0
    ? { '@id': `${frame.publication.baseUrl}/#publisher`, '@type': 'NewsMediaOrganization', name: frame.publication.name }
    : writers;
}

function people(baseUrl: string, byline: readonly PublishedCredit[], role: PublishedCredit['role']): readonly object[] {
  return byline
    .filter((credit) => credit.role === role)
    .map(({ name, path }) => ({ '@type': 'Person', name, url: absoluteAddress(baseUrl, path) }));
}

/** The article's picture first, then those of its body, each once; an article without any is shown by the publication's mark. */
function images(baseUrl: string, { picture, pictures }: PublishedArticle): readonly object[] {
  const all = new Map<string, object>();
  for (const shown of [...(picture === null ? [] : [picture]), ...pictures.values()]) {
    const crop = sharedCrop(shown);
    if (crop !== null && !all.has(crop.file)) all.set(crop.file, imageData(baseUrl, shown, crop));
  }
  return all.size === 0 ? [mark(baseUrl)] : [...all.values()];
}

function mark(baseUrl: string): object {
  return { '@type': 'ImageObject', url: absoluteAddress(baseUrl, iconPath) };
}

function imageData(baseUrl: string, picture: PublishedPicture, crop: NonNullable<ReturnType<typeof sharedCrop>>): object {
  const { caption, credit, creator, copyright, licence } = picture;
  return compactData({
    '@type': 'ImageObject',
    url: absoluteAddress(baseUrl, mediaPath(crop.file)),
    width: crop.width,
    height: crop.height,
    caption,
    creditText: credit,
    creator: creator === '' ? [] : { '@type': 'Person', name: creator },
    copyrightNotice: copyright,
    license: /^https?:\/\//.test(licence) ? licence : '',
  });
}

/** The data without what is empty. */
function compactData(data: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)));
}

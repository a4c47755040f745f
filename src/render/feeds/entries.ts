/** What the three formats say alike about a feed and its entries. */

import { absoluteAddress, feedPath, mediaPath } from '../../core/addresses.ts';
import { dayOf, type Instant, instant, type TimeZone } from '../../core/instant.ts';
import { ownName } from '../../core/language.ts';
import { feedCrop } from '../html/picture.ts';
import { changedAt } from '../html/times.ts';
import type { EditionFrame, FeedPage, PublishedArticle, PublishedCredit, PublishedPicture } from '../published.ts';
import { text } from '../strings/strings.ts';
import { leaf, type Xml } from './xml.ts';

/** The edition's name, and the section's or topic's if the feed follows one. */
export function feedTitle({ frame, name }: FeedPage): string {
  return name === '' ? frame.edition.name : `${frame.edition.name} · ${name}`;
}

/** Where the feed itself stands. */
export function feedAddress({ frame, path, format }: FeedPage): string {
  return absoluteAddress(frame.publication.baseUrl, feedPath(path, format));
}

/** The newest change among the entries; a fixed moment where there are none, so that an empty feed does not change. */
export function feedChangedAt(articles: readonly PublishedArticle[]): Instant {
  return articles.length === 0 ? whenEmpty : instant(Math.max(...articles.map(changedAt)));
}

/** When a feed without entries changed. */
export const whenEmpty = instant(Date.UTC(2000, 0, 1));

/** The entry's identity for ever: a `tag:` URI (RFC 4151) that no change of slug, section or headline touches. */
export function entryId({ articleId, publishedAt }: PublishedArticle, publication: EditionFrame['publication']): string {
  return `tag:${hostOf(publication)},${dayOf(publishedAt, 'UTC' as TimeZone)}:article/${encodeURIComponent(articleId)}`;
}

/** The host of the publication’s address. */
export function hostOf({ baseUrl }: EditionFrame['publication']): string {
  return baseUrl.replace(/^\w+:\/\//, '').replace(/[:/].*$/, '');
}

/** A moment as RSS writes it: `Sun, 22 Nov 2026 17:05:00 GMT`. */
export function rfc822(moment: Instant): string {
  return new Date(moment).toUTCString();
}

/** Those who wrote the article. */
export function writersOf({ byline }: PublishedArticle): readonly PublishedCredit[] {
  return byline.filter((credit) => credit.role === 'writer');
}

/** Those who translated, edited or illustrated it. */
export function helpersOf({ byline }: PublishedArticle): readonly PublishedCredit[] {
  return byline.filter((credit) => credit.role !== 'writer');
}

/** The page of the original as an Atom link, for a translation whose original readers can see. Its own page stays the only alternate. */
export function originalLink(
  { original }: PublishedArticle,
  { publication, edition }: EditionFrame,
  name: 'link' | 'atom:link',
): readonly Xml[] {
  if (original === null) return [];
  const { tag } = original.edition;
  const href = absoluteAddress(publication.baseUrl, original.path);
  const title = text(edition.tag, 'originallyIn', { language: ownName(tag) });
  return [leaf(name, '', { rel: 'related', type: 'text/html', hreflang: tag, title, href })];
}

/** The file of a picture that readers' programs get. */
interface FeedPicture {
  readonly address: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** The one file of a picture that stands in a feed; null if it has no crops. */
export function feedPicture(picture: PublishedPicture | null, baseUrl: string): FeedPicture | null {
  const crop = picture === null ? null : feedCrop(picture);
  if (crop === null) return null;
  const { file, format, width, height, bytes } = crop;
  return { address: absoluteAddress(baseUrl, mediaPath(file)), type: `image/${format}`, width, height, bytes };
}

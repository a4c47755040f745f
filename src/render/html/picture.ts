/** Pictures: every size that there is, and the browser takes the one it needs. */

import { absoluteAddress, encodedPath, mediaPath } from '../../core/addresses.ts';
import type { Crop } from '../../core/picture.ts';
import type { PublishedPicture } from '../published.ts';
import { attribute, html, type Markup, nothing } from './markup.ts';

export interface PictureOptions {
  /** How wide the picture stands, as the attribute `sizes` says it. */
  readonly sizes: string;
  readonly altText: string;
  /** The one picture that is seen first; it is fetched before others. */
  readonly isFirst: boolean;
  /** Classes of the picture. */
  readonly look: string;
}

/**
 * A picture, or nothing if it has no crop: AVIF, WebP, and what every browser knows. Of the last there is a single file beside AVIF, since
 * hardly a browser takes it then and every name of a file makes the page longer.
 */
export function pictureHtml(picture: PublishedPicture, options: PictureOptions): Markup {
  const fallback = fallbackCrops(picture);
  const shown = closestTo(fallback, 960);
  if (shown === null) return nothing;
  const { sizes } = options;
  const avif = shown.format === 'avif' ? [] : completeAvif(picture, fallback);
  const webp = shown.format === 'avif' || shown.format === 'webp' ? [] : cropsIn(picture, 'webp');
  const loading = options.isFirst ? html` fetchpriority="high"` : html` loading="lazy"`;
  const widths = avif.length > 0 ? nothing : html` srcset="${srcset(fallback)}" sizes="${sizes}"`;
  return html`<picture${attribute('class', options.look)}>${sourceHtml(avif, sizes)}${sourceHtml(webp, sizes)}<img src="${encodedPath(
    mediaPath(shown.file),
  )}"${widths} width="${shown.width}" height="${shown.height}" alt="${options.altText}"${loading} decoding="async"></picture>`;
}

function sourceHtml(crops: readonly Crop[], sizes: string): Markup {
  const [widest] = crops;
  return widest === undefined ? nothing : html`<source type="image/${widest.format}" srcset="${srcset(crops)}" sizes="${sizes}">`;
}

/** The crops in AVIF once the narrowest is there, which is made last; before, telephones would get the widest. */
function completeAvif(picture: PublishedPicture, fallback: readonly Crop[]): readonly Crop[] {
  const crops = cropsIn(picture, 'avif');
  const narrowest = Math.min(...fallback.map(({ width }) => width));
  return crops.some(({ width }) => width <= narrowest) ? crops : [];
}

function cropsIn({ crops }: PublishedPicture, format: Crop['format']): readonly Crop[] {
  return crops.filter((crop) => crop.format === format);
}

/** The crop that feeds carry: a format that their readers all know, near 1280 pixels wide. */
export function feedCrop(picture: PublishedPicture): Crop | null {
  return closestTo(fallbackCrops(picture), 1280);
}

/** A picture for readers of feeds: one file, at its whole address. */
export function feedPictureHtml(picture: PublishedPicture, altText: string, baseUrl: string): Markup {
  const shown = feedCrop(picture);
  if (shown === null) return nothing;
  return html`<img src="${absoluteAddress(baseUrl, mediaPath(shown.file))}" width="${shown.width}" height="${shown.height}" alt="${altText}">`;
}

/** The crop that other sites show beside a link: a format that they all know, near 1200 pixels wide. */
export function sharedCrop(picture: PublishedPicture): Crop | null {
  return closestTo(fallbackCrops(picture), 1200);
}

/** The classes that keep the picture's focus in sight when CSS cuts it. */
export function focusClasses({ focus }: PublishedPicture): string {
  const step = (share: number) => Math.min(10, Math.max(0, Math.round(share * 10)));
  const [x, y] = [step(focus.x), step(focus.y)];
  return `${x === 5 ? '' : ` x${x}`}${y === 5 ? '' : ` y${y}`}`;
}

function fallbackCrops(picture: PublishedPicture): readonly Crop[] {
  for (const format of ['jpeg', 'png', 'gif', 'webp', 'avif'] as const) {
    const found = cropsIn(picture, format);
    if (found.length > 0) return found;
  }
  return [];
}

function closestTo(crops: readonly Crop[], width: number): Crop | null {
  return crops.reduce<Crop | null>(
    (best, crop) => (best === null || Math.abs(crop.width - width) < Math.abs(best.width - width) ? crop : best),
    null,
  );
}

function srcset(crops: readonly Crop[]): string {
  return crops.map((crop) => `${encodedPath(mediaPath(crop.file))} ${crop.width}w`).join(', ');
}

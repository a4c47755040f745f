/** A picture file as it came: what kind it is by its content, how large, and what it says about itself. */
import { createHash } from 'node:crypto';
import sharp, { type Metadata } from 'sharp';
import { type Instant, instant } from '../core/instant.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { readExif } from './exif.ts';
import { readIptc } from './iptc.ts';
import { readXmp } from './xmp.ts';

/** What makers of pictures write into their files; empty where nothing is written. */
interface PictureCredits {
  readonly caption: string;
  readonly altText: string;
  readonly creator: string;
  readonly credit: string;
  readonly copyright: string;
  readonly place: string;
  readonly licence: string;
  readonly takenAt: Instant | null;
}

export interface PictureFile extends PictureCredits {
  readonly fileName: string;
  readonly kind: PictureKind;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly fingerprint: string;
  /** As a viewer sees it: turned the way it was taken. */
  readonly width: number;
  readonly height: number;
  readonly isMoving: boolean;
}

type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'tiff';

export type PictureError =
  | { readonly code: 'picture-empty'; readonly fileName: string }
  | { readonly code: 'picture-is-markup'; readonly fileName: string; readonly kind: string }
  | { readonly code: 'picture-unknown'; readonly fileName: string }
  | { readonly code: 'picture-too-large'; readonly fileName: string; readonly megapixels: number; readonly limit: number }
  | { readonly code: 'picture-broken'; readonly fileName: string; readonly reason: string };

/** More pixels than this are refused before any is decoded. */
const mostPixels = 100_000_000;

const kinds: ReadonlyMap<string, PictureKind> = new Map([
  ['jpeg', 'jpeg'],
  ['png', 'png'],
  ['gif', 'gif'],
  ['webp', 'webp'],
  ['heif', 'avif'],
  ['tiff', 'tiff'],
]);

/**
 * Reads a picture. Its kind is what its content is, whatever its name. Refuses SVG, HTML and other markup (`picture-is-markup`), kinds that
 * are no picture (`picture-unknown`), more than 100 megapixels (`picture-too-large`), and what is cut off or broken (`picture-broken`).
 */
export async function readPicture(bytes: Uint8Array, fileName: string): Promise<Result<PictureFile, PictureError>> {
  if (bytes.length === 0) return fail({ code: 'picture-empty', fileName });
  const markup = markupKind(bytes);
  if (markup !== null) return fail({ code: 'picture-is-markup', fileName, kind: markup });
  const header = await headerOf(bytes);
  const kind = header === null ? undefined : kinds.get(header.format ?? '');
  if (header === null || kind === undefined || (kind === 'avif' && header.compression !== 'av1'))
    return fail({ code: 'picture-unknown', fileName });
  const frames = header.pages ?? 1;
  const height = header.pageHeight ?? header.height;
  const pixels = header.width * height * frames;
  if (pixels > mostPixels)
    return fail({ code: 'picture-too-large', fileName, megapixels: Math.ceil(pixels / 1e6), limit: mostPixels / 1e6 });
  const reason = await whyNotDecoded(bytes);
  if (reason !== null) return fail({ code: 'picture-broken', fileName, reason });
  const isTurned = (header.orientation ?? 1) >= 5;
  const size = isTurned ? { width: height, height: header.width } : { width: header.width, height };
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  return ok({ fileName, kind, fingerprint, ...size, isMoving: frames > 1 && kind !== 'tiff', ...(await creditsOf(header)) });
}

/** The failure in words: what happened, to which file, and what to do. */
export function describePictureError(error: PictureError): string {
  switch (error.code) {
    case 'picture-empty':
      return `${error.fileName}: the picture file is empty. Get it again from where it came.`;
    case 'picture-is-markup':
      return `${error.fileName}: this is ${error.kind}, not a picture. Save it as JPEG, PNG or WebP.`;
    case 'picture-unknown':
      return `${error.fileName}: this is no picture of a known kind. Save it as JPEG, PNG, GIF, WebP or AVIF.`;
    case 'picture-too-large':
      return `${error.fileName}: the picture has ${error.megapixels} megapixels; ${error.limit} are allowed. Make it smaller.`;
    case 'picture-broken':
      return `${error.fileName}: the picture is broken or cut off (${error.reason}). Get it again from where it came.`;
  }
}

function markupKind(bytes: Uint8Array): string | null {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 1024))
    .replace(/^\ufeff/, '')
    .trimStart();
  if (!start.startsWith('<')) return null;
  return /<svg[\s>]/i.test(start) ? 'an SVG drawing' : 'HTML or XML';
}

async function headerOf(bytes: Uint8Array): Promise<Metadata | null> {
  try {
    return await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata();
  } catch {
    return null;
  }
}

/** Decodes the whole picture once; gives the reason where that fails. */
async function whyNotDecoded(bytes: Uint8Array): Promise<string | null> {
  try {
    await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: false }).resize({ width: 32 }).raw().toBuffer();
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  }
}

async function creditsOf(header: Metadata): Promise<PictureCredits> {
  const xmp = header.xmp === undefined ? {} : readXmp(new TextDecoder().decode(header.xmp));
  const iptc = header.iptc === undefined ? {} : readIptc(header.iptc);
  const exif = header.exif === undefined ? {} : await readExif(header.exif);
  const first = (name: keyof Omit<PictureCredits, 'takenAt'>): string => iptc[name] || xmp[name] || exif[name] || '';
  const taken = exif.takenAt ?? xmp.takenAt ?? iptc.takenAt;
  return {
    caption: first('caption'),
    altText: first('altText'),
    creator: first('creator'),
    credit: first('credit'),
    copyright: first('copyright'),
    place: first('place'),
    licence: first('licence'),
    takenAt: taken === undefined || Number.isNaN(taken) ? null : instant(taken),
  };
}

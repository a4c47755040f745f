/** A picture file as it came: what kind it is by its content, how large, and what it says about itself. */
import { createHash } from 'node:crypto';
import { type Instant, instant } from '../core/instant.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { type HeaderError, oneAtATime, openPicture, type PictureHeader, readHeader, reasonOf } from './decoding.ts';
import { readExif } from './exif.ts';
import { readIptc } from './iptc.ts';
import { markupKind, otherKind, type PictureKind } from './picture-kind.ts';
import { readXmp } from './xmp.ts';

/** What makers of pictures write into their files; empty where nothing is written. */
interface PictureCredits {
  readonly headline: string;
  readonly caption: string;
  readonly altText: string;
  readonly creator: string;
  readonly credit: string;
  readonly copyright: string;
  readonly place: string;
  /** The terms of use in words, or else the address at which they stand. */
  readonly licence: string;
  /** What whoever sends the picture asks of those who use it: where, when and how often it may not be shown. */
  readonly instructions: string;
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

export type PictureError =
  | { readonly code: 'picture-empty'; readonly fileName: string }
  | { readonly code: 'picture-is-markup'; readonly fileName: string; readonly kind: string }
  | { readonly code: 'picture-unknown'; readonly fileName: string; readonly kind: string }
  | { readonly code: 'picture-too-large'; readonly fileName: string; readonly megapixels: number; readonly limit: number }
  | { readonly code: 'picture-too-long'; readonly fileName: string; readonly side: number; readonly limit: number }
  | { readonly code: 'picture-broken'; readonly fileName: string; readonly reason: string };

/**
 * Reads a picture: JPEG, PNG, GIF, WebP or AVIF, whatever its name. Refuses SVG, HTML and other markup (`picture-is-markup`): a drawing can
 * carry scripts and fetch what lies elsewhere, and no list of what to take out of it stays complete; whoever drew it can save it as PNG.
 * Refuses other kinds (`picture-unknown`), more than 100 megapixels, or fewer where the kind is costly to decode (`picture-too-large`),
 * sides of more than 65,500 pixels (`picture-too-long`), and what is cut off or broken (`picture-broken`). Only a picture whose header
 * is good is decoded.
 */
export async function readPicture(bytes: Uint8Array, fileName: string): Promise<Result<PictureFile, PictureError>> {
  if (bytes.length === 0) return fail({ code: 'picture-empty', fileName });
  const markup = markupKind(bytes);
  if (markup !== null) return fail({ code: 'picture-is-markup', fileName, kind: markup });
  const header = await readHeader(bytes);
  if (!header.ok) return fail(headerError(header.error, { bytes, fileName }));
  const { kind, width, height, isMoving, blocks } = header.value;
  const reason = await oneAtATime(() => whyNotDecoded(bytes, header.value));
  if (reason !== null) return fail({ code: 'picture-broken', fileName, reason });
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  return ok({ fileName, kind, fingerprint, width, height, isMoving, ...(await creditsOf(blocks)) });
}

/** The failure in words: what happened, to which file, and what to do. */
export function describePictureError(error: PictureError): string {
  switch (error.code) {
    case 'picture-empty':
      return `${error.fileName}: the picture file is empty. Get it again from where it came.`;
    case 'picture-is-markup':
      return `${error.fileName}: this is ${error.kind}, not a picture. Save it as PNG, at least 1920 pixels wide.`;
    case 'picture-unknown':
      return `${error.fileName}: ${error.kind === '' ? 'this is no picture of a known kind' : `${error.kind} is not taken`}. Save it as JPEG, PNG, GIF, WebP or AVIF.`;
    case 'picture-too-large':
      return `${error.fileName}: the picture has ${error.megapixels} megapixels; ${error.limit} are allowed. Make it smaller.`;
    case 'picture-too-long':
      return `${error.fileName}: one side of the picture has ${error.side} pixels; ${error.limit} are allowed. Cut it or make it smaller.`;
    case 'picture-broken':
      return `${error.fileName}: the picture is broken or cut off (${error.reason}). Get it again from where it came.`;
  }
}

function headerError(error: HeaderError, { bytes, fileName }: { bytes: Uint8Array; fileName: string }): PictureError {
  if (error.code !== 'picture-unknown') return { ...error, fileName };
  return { ...error, fileName, kind: otherKind(bytes) };
}

/** Decodes the whole picture once; gives the reason where that fails. */
async function whyNotDecoded(bytes: Uint8Array, { isMoving }: PictureHeader): Promise<string | null> {
  try {
    await openPicture(bytes, { allFrames: isMoving }).resize({ width: 32 }).raw().toBuffer();
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** What the blocks of metadata in a header say; where several say different things, IPTC goes before XMP, and XMP before EXIF. */
export async function creditsOf(header: PictureHeader['blocks']): Promise<PictureCredits> {
  const xmp = header.xmp === undefined ? {} : readXmp(new TextDecoder().decode(header.xmp));
  const iptc = header.iptc === undefined ? {} : readIptc(header.iptc);
  const exif = header.exif === undefined ? {} : await readExif(header.exif);
  const first = (name: keyof Omit<PictureCredits, 'takenAt'>): string => iptc[name] || xmp[name] || exif[name] || '';
  const taken = exif.takenAt ?? xmp.takenAt ?? iptc.takenAt;
  return {
    headline: first('headline'),
    caption: first('caption'),
    altText: first('altText'),
    creator: first('creator'),
    credit: first('credit'),
    copyright: first('copyright'),
    place: first('place'),
    licence: first('licence'),
    instructions: first('instructions'),
    takenAt: taken === undefined || Number.isNaN(taken) ? null : instant(taken),
  };
}

/** A picture: one file with its makers and rights. Its words belong to each language. */
import type { PictureId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { LanguageTag } from './language.ts';

/** One cut and size of a picture, as readers get it. */
export interface Crop {
  readonly width: number;
  readonly height: number;
  readonly format: 'jpeg' | 'webp' | 'avif' | 'png' | 'gif';
  /** The file's name under `/media/`; it contains a fingerprint of the content and never means anything else. */
  readonly file: string;
  readonly bytes: number;
}

/** What somebody reading the picture aloud, or looking for its meaning, needs. */
export interface PictureWords {
  readonly caption: string;
  readonly altText: string;
}

export interface Picture {
  readonly id: PictureId;
  /** SHA-256 of the original file, hexadecimal; two pictures with one fingerprint are one picture. */
  readonly fingerprint: string;
  /** The name of the file as it came. */
  readonly fileName: string;
  readonly width: number;
  readonly height: number;
  /** The point that every crop keeps, as shares of width and height. */
  readonly focus: { readonly x: number; readonly y: number };
  readonly creator: string;
  readonly credit: string;
  readonly copyright: string;
  readonly place: string;
  readonly takenAt: Instant | null;
  readonly licence: string;
  /** From this moment on no page may show the picture. */
  readonly licenceExpiresAt: Instant | null;
  /** From the widest to the narrowest within a format. */
  readonly crops: readonly Crop[];
  readonly words: ReadonlyMap<LanguageTag, PictureWords>;
}

/** True while the right to show the picture lasts. */
export function mayBeShown(picture: Picture, now: Instant): boolean {
  return picture.licenceExpiresAt === null || now < picture.licenceExpiresAt;
}

/** Who is named under the picture: its credit, or else its creator; empty if nobody can be named. */
export function creditOf({ credit, creator }: Picture): string {
  return credit.trim() || creator.trim();
}

/** Opening pictures so that the server stays small: one at a time, on one thread, and only after the header has said how much they need. */
import sharp, { type Metadata, type Sharp } from 'sharp';
import { fail, ok, type Result } from '../core/result.ts';
import { type PictureKind, pictureKind } from './picture-kind.ts';

/** More pixels than this are never decoded. */
const mostPixels = 100_000_000;

/** Nor more than this in all frames of a moving picture together, which are encoded together too. */
const mostMovingPixels = 50_000_000;

/** No picture whose decoder holds more bytes than this at once is decoded. */
const mostMemory = 220_000_000;

/** JPEG can hold no longer side. */
const longestSide = 65_500;

/** What the header of a picture says. */
export interface PictureHeader {
  readonly kind: PictureKind;
  /** As a viewer sees it: turned the way it was taken. */
  readonly width: number;
  readonly height: number;
  /** EXIF's number, 1 to 8. */
  readonly orientation: number;
  readonly isMoving: boolean;
  readonly blocks: Pick<Metadata, 'exif' | 'iptc' | 'xmp'>;
}

export type HeaderError =
  | { readonly code: 'picture-unknown' }
  | { readonly code: 'picture-broken'; readonly reason: string }
  | { readonly code: 'picture-too-large'; readonly megapixels: number; readonly limit: number }
  | { readonly code: 'picture-too-long'; readonly side: number; readonly limit: number };

/**
 * Reads the header and decodes nothing. Refuses what is no JPEG, PNG, GIF, WebP or AVIF (`picture-unknown`), one whose header cannot be read (`picture-broken`), sides that no JPEG can have
 * (`picture-too-long`), and more than 100 megapixels (50 in all frames of a moving picture) or than the decoder of its kind can hold in
 * 220 MB (`picture-too-large`).
 */
export async function readHeader(bytes: Uint8Array): Promise<Result<PictureHeader, HeaderError>> {
  const kind = pictureKind(bytes);
  if (kind === null) return fail({ code: 'picture-unknown' });
  const found = await metadataOf(bytes);
  if (!found.ok) return found;
  const header = found.value;
  const { width } = header;
  const height = header.pageHeight ?? header.height;
  const frames = kind === 'gif' || kind === 'webp' ? (header.pages ?? 1) : 1;
  const isMoving = frames > 1;
  const tooMany = tooManyPixels({ ofFrame: width * height, frames }, isMoving ? movingBytesPerPixel : bytesPerPixel(kind, header));
  if (tooMany !== null) return fail(tooMany);
  const side = Math.max(width, height);
  if (side > longestSide) return fail({ code: 'picture-too-long', side, limit: longestSide });
  const orientation = isMoving ? 1 : (header.orientation ?? 1);
  const size = orientation >= 5 ? { width: height, height: width } : { width, height };
  return ok({ kind, ...size, orientation, isMoving, blocks: header });
}

/** Opens a picture whose header was found good; one that is cut off or broken fails when it is read. */
export function openPicture(bytes: Uint8Array, { allFrames = false } = {}): Sharp {
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp(bytes, { animated: allFrames, limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true });
}

/**
 * Does a piece of work on pixels after all such work that was asked for before, so that never two pictures lie decoded in memory. What is
 * patient lets everything else go first, also what is asked for while it waits.
 */
export function oneAtATime<Done>(work: () => Promise<Done>, { isPatient = false } = {}): Promise<Done> {
  return new Promise((resolve, reject) => {
    const turn = () => work().then(resolve, reject);
    (isPatient ? patient : urgent).push(turn);
    if (!isWorking) void workOff();
  });
}

const urgent: (() => Promise<void>)[] = [];
const patient: (() => Promise<void>)[] = [];
let isWorking = false;

/** Whoever was just served has a moment to ask for the next piece before a patient one begins. */
async function workOff(): Promise<void> {
  isWorking = true;
  for (let turn = nextTurn(); turn !== undefined; turn = nextTurn()) {
    await turn();
    await new Promise((resolve) => setImmediate(resolve));
  }
  isWorking = false;
}

function nextTurn(): (() => Promise<void>) | undefined {
  return urgent.shift() ?? patient.shift();
}

async function metadataOf(bytes: Uint8Array): Promise<Result<Metadata, HeaderError>> {
  try {
    return ok(await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata());
  } catch (error) {
    return fail({ code: 'picture-broken', reason: reasonOf(error) });
  }
}

/** What a decoder says of why it failed, in one line. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

function tooManyPixels({ ofFrame, frames }: { ofFrame: number; frames: number }, bytesEach: number): HeaderError | null {
  const most = frames > 1 ? mostMovingPixels : mostPixels;
  const mostOfFrame = Math.min(most, mostMemory / bytesEach);
  const [pixels, limit] = ofFrame > mostOfFrame ? [ofFrame, mostOfFrame] : [ofFrame * frames, most];
  if (pixels <= limit) return null;
  return { code: 'picture-too-large', megapixels: Math.ceil(pixels / 1e6), limit: Math.floor(limit / 1e6) };
}

/** A moving picture's decoder holds the frame before, too. */
const movingBytesPerPixel = 9;

/** What a decoder holds at once, for each pixel: where a picture is read row by row next to nothing. */
function bytesPerPixel(kind: PictureKind, { isProgressive, channels, depth, chromaSubsampling = '' }: Metadata): number {
  const isDeep = depth !== 'uchar';
  switch (kind) {
    case 'jpeg': {
      const planes = chromaSubsampling.startsWith('4:2:0') ? channels / 2 : channels;
      return isProgressive ? planes * 2 : 1;
    }
    case 'png':
      return isProgressive ? channels * (isDeep ? 2 : 1) : 1;
    case 'avif':
      return isDeep ? 27 : 18;
    case 'gif':
    case 'webp':
      return 5;
  }
}

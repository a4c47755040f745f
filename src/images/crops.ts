/** Crops: a picture in the widths and formats that readers get, upright, in sRGB, without what the camera knows about its place. */
import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import type { Crop } from '../core/picture.ts';
import { type CropCredits, creditsXmp } from './credits-xmp.ts';
import { oneAtATime, openPicture, type PictureHeader, readHeader } from './decoding.ts';

/** A crop with its bytes. */
export interface CropFile extends Crop {
  readonly content: Uint8Array;
}

type CropFormat = 'webp' | 'jpeg' | 'avif';

export interface CropOrder {
  readonly credits: CropCredits;
  readonly formats: readonly CropFormat[];
  /** Crops of the picture that are there already and are not made again. */
  readonly present: readonly Crop[];
  /** Lets all other work on pictures go first; false if it is left out. */
  readonly isPatient?: boolean;
}

/** A crop that has just been made, and how far the work is; `total` counts those that were there already too. */
export interface CropStep {
  readonly crop: CropFile;
  readonly done: number;
  readonly total: number;
}

interface Plan {
  readonly format: CropFormat;
  readonly width: number;
}

/** A still picture at the widest width that is asked for, decoded, upright and in sRGB. */
interface Pixels {
  readonly data: Buffer;
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

const widths = [1920, 1280, 960, 800, 640, 480, 320];

/** A moving picture weighs as much as all its frames, so it comes in fewer widths. */
const movingWidths = [960, 640, 320];

/** The highest picture and the most pixels that a crop of a format has: what the format can hold, and its encoder in little memory. */
const largest = {
  jpeg: { height: 65_500, pixels: 8_000_000 },
  webp: { height: 16_383, pixels: 8_000_000 },
  avif: { height: 8_192, pixels: 5_000_000 },
} as const;

/** The crops that a picture has before its page may be published: quick to make, and known by every browser. AVIF follows when there is time. */
const firstFormats: readonly CropFormat[] = ['webp', 'jpeg'];

/** Every format, in the order in which crops are made. */
export const allFormats: readonly CropFormat[] = [...firstFormats, 'avif'];

/** Makes the crops that a picture needs first, as `cropsInSteps` does. */
export async function makeCrops(bytes: Uint8Array, credits: CropCredits): Promise<readonly CropFile[]> {
  const crops: CropFile[] = [];
  for await (const { crop } of cropsInSteps(bytes, { credits, formats: firstFormats, present: [] })) crops.push(crop);
  return crops;
}

/**
 * Makes the crops of a picture that `readPicture` takes, one with each step, so that the work can be shown, left off and taken up: format by
 * format, in each from the widest to the narrowest, never wider than the picture itself, never larger than the format and its encoder
 * allow; but there is always a JPEG. A moving picture moves in WebP, stands still in JPEG, and has no AVIF. Creator, credit and copyright stay in the files as XMP;
 * all other metadata is left out. One picture is worked on at a time, on one thread, decoded once. Throws what `readPicture` refuses.
 */
export async function* cropsInSteps(
  bytes: Uint8Array,
  { credits, formats, present, isPatient = false }: CropOrder,
): AsyncGenerator<CropStep, void> {
  const read = await readHeader(bytes);
  if (!read.ok) throw new Error(`No crops can be made of this file: ${read.error.code}.`);
  const header = read.value;
  const planned = formats.flatMap((format) => plansFor(format, header));
  const missing = planned.filter((plan) => !present.some(({ format, width }) => format === plan.format && width === plan.width));
  const xmp = creditsXmp(credits);
  const widestStill = Math.max(0, ...missing.filter((plan) => !moves(plan, header)).map(({ width }) => width));
  const still = widestStill === 0 ? null : await oneAtATime(() => uprightPixels(bytes, { header, width: widestStill }), { isPatient });
  for (const [at, plan] of missing.entries()) {
    const source = moves(plan, header) || still === null ? openPicture(bytes, { allFrames: true }) : sharp(still.data, { raw: still.raw });
    const crop = await oneAtATime(() => encodedCrop(source, { plan, xmp }), { isPatient });
    yield { crop, done: planned.length - missing.length + at + 1, total: planned.length };
  }
}

/** The crops with another one, in the order in which a picture holds them; it takes the place of one of its format and width. */
export function withCrop(crops: readonly Crop[], added: Crop): readonly Crop[] {
  const others = crops.filter(({ format, width }) => format !== added.format || width !== added.width);
  const order: readonly string[] = allFormats;
  const rank = ({ format }: Crop) => order.indexOf(format);
  return [...others, added].sort((one, other) => rank(one) - rank(other) || other.width - one.width);
}

function plansFor(format: CropFormat, { width: own, height, isMoving }: PictureHeader): readonly Plan[] {
  if (isMoving && format === 'avif') return [];
  const all = isMoving ? movingWidths : widths;
  const widest = Math.min(own, all[0] ?? own);
  const fitting = [widest, ...all.filter((width) => width < widest)];
  const { height: highest, pixels } = largest[format];
  const small = fitting.filter((width) => (height * width) / own <= highest && (height * width * width) / own <= pixels);
  const chosen = small.length === 0 && format === 'jpeg' ? fitting.slice(-1) : small;
  return chosen.map((width) => ({ format, width }));
}

function moves({ format }: Plan, { isMoving }: PictureHeader): boolean {
  return isMoving && format === 'webp';
}

/** Decodes row by row and makes smaller first; only what is small then is turned. */
async function uprightPixels(bytes: Uint8Array, { header, width }: { header: PictureHeader; width: number }): Promise<Pixels> {
  const { orientation } = header;
  const height = Math.max(1, Math.round((header.height * width) / header.width));
  const size = orientation >= 5 ? { width: height, height: width } : { width, height };
  const small = await pixelsOf(
    openPicture(bytes)
      .resize({ ...size, fit: 'fill' })
      .toColourspace('srgb'),
  );
  if (orientation === 1) return small;
  return await pixelsOf(turned(sharp(small.data, { raw: small.raw }), orientation));
}

async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

/** Mirrors and then turns, as EXIF's number of an orientation says. */
function turned(picture: Sharp, orientation: number): Sharp {
  switch (orientation) {
    case 2:
      return picture.flop();
    case 3:
      return picture.rotate(180);
    case 4:
      return picture.flip();
    case 5:
      return picture.flop().rotate(270);
    case 6:
      return picture.rotate(90);
    case 7:
      return picture.flop().rotate(90);
    case 8:
      return picture.rotate(270);
    default:
      return picture;
  }
}

async function encodedCrop(source: Sharp, { plan, xmp }: { plan: Plan; xmp: string }): Promise<CropFile> {
  const { format, width } = plan;
  const sized = source.resize({ width, withoutEnlargement: true }).toColourspace('srgb').withXmp(xmp);
  const { data, info } = await encoded(sized, format).toBuffer({ resolveWithObject: true });
  const fingerprint = createHash('sha256').update(data).digest('hex').slice(0, 16);
  const extension = format === 'jpeg' ? 'jpg' : format;
  const height = info.pageHeight ?? info.height;
  return { width: info.width, height, format, file: `${fingerprint}-${info.width}.${extension}`, bytes: data.length, content: data };
}

function encoded(picture: Sharp, format: CropFormat): Sharp {
  switch (format) {
    case 'webp':
      return picture.webp({ quality: 68, effort: 4 });
    case 'jpeg':
      return picture
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 78, progressive: true, chromaSubsampling: '4:2:0', mozjpeg: false, optimiseCoding: true });
    case 'avif':
      return picture.avif({ quality: 52, effort: 3, chromaSubsampling: '4:2:0' });
  }
}

/** Crops: a picture in the widths and formats that readers get, upright, in sRGB, without what the camera knows about its place. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Crop } from '../core/picture.ts';
import type { PictureFile } from './picture-file.ts';

/** A crop with its bytes. */
export interface CropFile extends Crop {
  readonly content: Uint8Array;
}

const widths = [1920, 1280, 960, 800, 640, 480, 320];

/** No WebP picture can be higher. */
const highestWebp = 16_383;

/**
 * Makes the crops of a picture that `readPicture` has read: WebP and JPEG, from the widest to the narrowest within a format, never wider
 * than the picture itself, and in WebP never higher than that format allows. A moving picture moves in WebP and stands still in JPEG. Creator, credit and copyright stay in the files as XMP;
 * all other metadata is left out. One picture is encoded at a time, on one thread and without keeping
 * what was decoded, so that a server beside it stays quick and small.
 */
export async function makeCrops(bytes: Uint8Array, picture: PictureFile): Promise<readonly CropFile[]> {
  sharp.concurrency(1);
  sharp.cache(false);
  const crops: CropFile[] = [];
  for (const format of ['webp', 'jpeg'] as const) {
    for (const width of widthsFor(picture.width)) {
      const height = (picture.height * width) / picture.width;
      if (format === 'jpeg' || height <= highestWebp) crops.push(await cropOf(bytes, picture, { format, width }));
    }
  }
  return crops;
}

function widthsFor(own: number): readonly number[] {
  const smaller = widths.filter((width) => width < own);
  const widest = Math.min(own, widths[0] ?? own);
  return [widest, ...smaller.filter((width) => width < widest)];
}

async function cropOf(
  bytes: Uint8Array,
  picture: PictureFile,
  { format, width }: { format: 'webp' | 'jpeg'; width: number },
): Promise<CropFile> {
  const moves = picture.isMoving && format === 'webp';
  const upright = sharp(bytes, { animated: moves, limitInputPixels: false, failOn: 'error' }).autoOrient();
  const sized = upright.resize({ width, withoutEnlargement: true }).toColourspace('srgb').withXmp(creditsXmp(picture));
  const encoded =
    format === 'webp'
      ? sized.webp({ quality: 68, effort: 4 })
      : sized
          .flatten({ background: '#ffffff' })
          .jpeg({ quality: 78, progressive: true, chromaSubsampling: '4:2:0', mozjpeg: false, optimiseCoding: true });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  const fingerprint = createHash('sha256').update(data).digest('hex').slice(0, 16);
  const extension = format === 'jpeg' ? 'jpg' : 'webp';
  const height = info.pageHeight ?? info.height;
  return { width: info.width, height, format, file: `${fingerprint}-${info.width}.${extension}`, bytes: data.length, content: data };
}

/** Who made the picture and who owns it, for whoever finds the file by itself. */
function creditsXmp({ creator, credit, copyright }: PictureFile): string {
  const parts = [
    creator === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${xmlText(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    copyright === '' ? '' : `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(copyright)}</rdf:li></rdf:Alt></dc:rights>`,
    credit === '' ? '' : `<photoshop:Credit>${xmlText(credit)}</photoshop:Credit>`,
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${parts.join('')}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

function xmlText(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

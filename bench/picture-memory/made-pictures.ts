/** Pictures that cost much: bombs, small files of 200 megapixels, and genuine ones as large as they may be. */
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

export interface MadePicture {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** With what it is answered. */
  readonly answer: 200 | 422;
}

const bombSize = { width: 20_000, height: 10_000 };

/** A plain grey surface. */
function plain(width: number, height: number, channels: 3 | 4 = 3): Sharp {
  return sharp({ create: { width, height, channels, background: '#5a8c5a' }, limitInputPixels: false });
}

/** Something as uneven as a photograph. */
async function photo(width: number, height: number): Promise<Sharp> {
  const [small, large] = [
    { width: Math.ceil(width / 4), height: Math.ceil(height / 4) },
    { width, height },
  ];
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const data = await sharp({ create: { ...small, channels: 3, background: '#000', noise } })
    .jpeg({ quality: 90 })
    .toBuffer();
  return sharp(data).resize({ ...large, fit: 'fill' });
}

/** Files of 200 megapixels, or of a header that says so. */
export async function bombs(): Promise<readonly MadePicture[]> {
  const { width, height } = bombSize;
  const grey = () => plain(width, height).toColourspace('b-w');
  const files: Readonly<Record<string, Uint8Array>> = {
    'bomb.png': await grey().png({ compressionLevel: 1 }).toBuffer(),
    'bomb-interlaced.png': claimedPng(await plain(40, 40).png({ progressive: true }).toBuffer()),
    'bomb.jpg': await grey().jpeg({ quality: 1 }).toBuffer(),
    'bomb-progressive.jpg': claimedJpeg(await plain(40, 40).jpeg({ progressive: true }).toBuffer()),
    'bomb.gif': claimedGif(await plain(40, 40).gif().toBuffer()),
    'bomb.webp': claimedWebp(await plain(40, 40).webp().toBuffer()),
    'bomb.avif': claimedAvif(await plain(40, 40).avif().toBuffer()),
  };
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes, answer: 422 }));
}

/** The costliest pictures that are taken, of every kind: at the limit of what their decoder may hold. */
export async function costliest(): Promise<readonly MadePicture[]> {
  const files: Readonly<Record<string, Uint8Array>> = {
    'limit.jpg': await (await photo(12_000, 8_300)).jpeg({ quality: 60 }).toBuffer(),
    'limit-progressive.jpg': await (await photo(7_400, 4_900))
      .jpeg({ progressive: true, chromaSubsampling: '4:4:4', quality: 60 })
      .toBuffer(),
    'limit-interlaced.png': await plain(9_000, 6_000, 4).png({ progressive: true }).toBuffer(),
    'limit.webp': await (await photo(8_100, 5_400)).webp({ quality: 50, effort: 0 }).toBuffer(),
    'limit.avif': await (await photo(4_100, 2_900)).avif({ quality: 40, effort: 0 }).toBuffer(),
  };
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes, answer: 200 }));
}

/** Six of what cameras make. */
export async function genuine(): Promise<readonly MadePicture[]> {
  const sides = [6_000, 6_240, 7_000, 7_360, 8_256, 8_688];
  return await Promise.all(
    sides.map(async (side, number) => {
      const bytes = await (await photo(side, Math.round(side / 1.5))).jpeg({ quality: 75 }).toBuffer();
      return { name: `camera-${number + 1}.jpg`, bytes, answer: 200 as const };
    }),
  );
}

function claimedPng(bytes: Buffer): Buffer {
  bytes.writeUInt32BE(bombSize.width, 16);
  bytes.writeUInt32BE(bombSize.height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

function claimedJpeg(bytes: Buffer): Buffer {
  const at = bytes.indexOf(Buffer.from([0xff, 0xc2]));
  bytes.writeUInt16BE(bombSize.height, at + 5);
  bytes.writeUInt16BE(bombSize.width, at + 7);
  return bytes;
}

/** The size of the screen and that of the frame. */
function claimedGif(bytes: Buffer): Buffer {
  for (const at of [6, bytes.indexOf(Buffer.from([0x2c, 0, 0, 0, 0, 40, 0, 40, 0])) + 5]) {
    bytes.writeUInt16LE(bombSize.width, at);
    bytes.writeUInt16LE(bombSize.height, at + 2);
  }
  return bytes;
}

/** WebP holds no longer side than 16,383. */
function claimedWebp(bytes: Buffer): Buffer {
  const at = bytes.indexOf(Buffer.from([0x9d, 0x01, 0x2a]));
  bytes.writeUInt16LE(16_383, at + 3);
  bytes.writeUInt16LE(12_207, at + 5);
  return bytes;
}

function claimedAvif(bytes: Buffer): Buffer {
  const at = bytes.indexOf('ispe');
  bytes.writeUInt32BE(bombSize.width, at + 8);
  bytes.writeUInt32BE(bombSize.height, at + 12);
  return bytes;
}

/** What pictures cost: decided by their headers, and measured in a process of its own. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describePictureError, readPicture } from './picture-file.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#5a8c5a' }, limitInputPixels: false });
const refusal = async (bytes: Uint8Array) => {
  const read = await readPicture(bytes, 'wall');
  return read.ok ? '' : describePictureError(read.error);
};

/** A small JPEG whose header claims another size. */
async function claiming(width: number, height: number, options: { readonly isProgressive?: boolean } = {}) {
  const bytes = await plain(40, 40)
    .jpeg({ progressive: options.isProgressive === true, chromaSubsampling: '4:4:4' })
    .toBuffer();
  const at = bytes.indexOf(Buffer.from([0xff, options.isProgressive === true ? 0xc2 : 0xc0]));
  bytes.writeUInt16BE(height, at + 5);
  bytes.writeUInt16BE(width, at + 7);
  return bytes;
}

describe('readPicture refuses', () => {
  it('a JPEG that claims more than 100 megapixels', async () =>
    expect(await refusal(await claiming(20_000, 10_000))).toBe('wall: the picture has 200 megapixels; 100 are allowed. Make it smaller.'));
  it('a progressive JPEG that is too much for its decoder', async () =>
    expect(await refusal(await claiming(9_000, 5_000, { isProgressive: true }))).toBe(
      'wall: the picture has 45 megapixels; 36 are allowed. Make it smaller.',
    ));
  it('a side that no JPEG can have', async () =>
    expect(await refusal(await plain(70_000, 1).png().toBuffer())).toBe(
      'wall: one side of the picture has 70000 pixels; 65500 are allowed. Cut it or make it smaller.',
    ));
  it('an AVIF that claims more than its decoder can hold', async () => {
    const bytes = await plain(40, 40).avif().toBuffer();
    const at = bytes.indexOf('ispe');
    bytes.writeUInt32BE(5000, at + 8);
    bytes.writeUInt32BE(4000, at + 12);
    expect(await refusal(bytes)).toBe('wall: the picture has 20 megapixels; 12 are allowed. Make it smaller.');
  });
  it('a moving picture with more than 50 megapixels in all', async () => {
    const frames = await Promise.all(['#f00', '#0f0', '#00f'].map((tint) => plain(40, 40).tint(tint).png().toBuffer()));
    const bytes = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    const at = bytes.indexOf('VP8X');
    bytes.writeUIntLE(5000 - 1, at + 12, 3);
    bytes.writeUIntLE(4000 - 1, at + 15, 3);
    expect(await refusal(bytes)).toBe('wall: the picture has 60 megapixels; 50 are allowed. Make it smaller.');
  });
});

describe('memory', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'courant-memory-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Reads files and makes their crops, all at once, in a process of its own; gives the answers and the most memory that it had, in MB. */
  async function costOf(files: readonly string[]): Promise<{ readonly answers: readonly string[]; readonly megabytes: number }> {
    const script = `
      import { readFileSync } from 'node:fs';
      import { makeCrops } from ${JSON.stringify(new URL('crops.ts', import.meta.url).href)};
      import { readPicture } from ${JSON.stringify(new URL('picture-file.ts', import.meta.url).href)};
      const answers = await Promise.all(process.argv.slice(1).map(async (file) => {
        const bytes = readFileSync(file);
        const read = await readPicture(bytes, file);
        return read.ok ? String((await makeCrops(bytes, read.value)).length) : read.error.code;
      }));
      console.log(JSON.stringify({ answers, megabytes: process.resourceUsage().maxRSS / 1024 }));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, ...files]);
    return JSON.parse(stdout);
  }

  it('stays under 600 MB for bombs and for the costliest picture that is taken', { timeout: 60_000 }, async () => {
    const files = [
      {
        name: 'bomb.png',
        bytes: await plain(20_000, 10_000).toColourspace('b-w').png({ compressionLevel: 1 }).toBuffer(),
        answer: 'picture-too-large',
      },
      { name: 'bomb.jpg', bytes: await claiming(20_000, 10_000), answer: 'picture-too-large' },
      {
        name: 'progressive.jpg',
        bytes: await plain(8_200, 4_400).jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toBuffer(),
        answer: '14',
      },
    ];
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    const { answers, megabytes } = await costOf(files.map(({ name }) => join(folder, name)));
    expect(answers).toEqual(files.map(({ answer }) => answer));
    expect(megabytes).toBeLessThan(600);
  });
});

import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { value } from '../../test/builders.ts';
import type { Crop } from '../core/picture.ts';
import { allFormats, type CropFile, type CropOrder, type CropStep, cropsInSteps, makeCrops, withCrop } from './crops.ts';
import { readPicture } from './picture-file.ts';

const credits = { creator: 'Lea Brandt', credit: 'Harbour <Archive>', copyright: '© Harbour' };
const plain = (width: number, height: number, background = '#5a8c5a') => sharp({ create: { width, height, channels: 3, background } });
const block = (width: number, height: number, background: string) => ({ create: { width, height, channels: 3 as const, background } });
/** Red and green above, blue and white below. */
const quarters = (width: number, height: number) =>
  plain(width, height, '#fff').composite([
    { input: block(width / 2, height / 2, '#f00'), left: 0, top: 0 },
    { input: block(width / 2, height / 2, '#0f0'), left: width / 2, top: 0 },
    { input: block(width / 2, height / 2, '#00f'), left: 0, top: height / 2 },
  ]);
const moving = async (width: number, height: number) => {
  const frames = await Promise.all(['#f00', '#0f0'].map((background) => plain(width, height, background).png().toBuffer()));
  return await sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 200], loop: 3 })
    .toBuffer();
};

const steps = async (bytes: Uint8Array, order: Partial<CropOrder> = {}) => {
  const made: CropStep[] = [];
  for await (const step of cropsInSteps(bytes, { credits, formats: allFormats, present: [], ...order })) made.push(step);
  return made;
};
const allCrops = async (bytes: Uint8Array) => (await steps(bytes)).map(({ crop }) => crop);
const sizes = (crops: readonly CropFile[]) => crops.map(({ format, width, height }) => `${format} ${width}x${height}`);
/** The colour at a place of a picture, given in shares of its sides, rounded so that what encoders change does not count. */
const colourAt = async (bytes: Uint8Array, [x, y]: readonly [number, number]) => {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [...data.subarray(at, at + 3)];
};
const seenAt = async (bytes: Uint8Array, place: readonly [number, number]) =>
  (await colourAt(bytes, place)).map((share) => (share > 128 ? 1 : 0)).join('');

describe('makeCrops', () => {
  it('makes WebP and JPEG from the widest to the narrowest, never enlarged', async () =>
    expect(sizes(await makeCrops(await plain(800, 400).jpeg().toBuffer(), credits))).toEqual([
      'webp 800x400',
      'webp 640x320',
      'webp 480x240',
      'webp 320x160',
      'jpeg 800x400',
      'jpeg 640x320',
      'jpeg 480x240',
      'jpeg 320x160',
    ]));
  it('leaves out the crops that would be higher than the format allows', async () =>
    expect(sizes(await makeCrops(await plain(400, 17_000).jpeg().toBuffer(), credits))).toEqual([
      'webp 320x13600',
      'jpeg 400x17000',
      'jpeg 320x13600',
    ]));
  it('crops a thin picture, which only JPEG can hold', async () =>
    expect(sizes(await makeCrops(await plain(10, 65_500).png().toBuffer(), credits))).toEqual(['jpeg 10x65500']));
  it('crops a flat picture', async () =>
    expect(sizes(await makeCrops(await plain(400, 1).png().toBuffer(), credits))).toEqual([
      'webp 400x1',
      'webp 320x1',
      'jpeg 400x1',
      'jpeg 320x1',
    ]));
});

describe('cropsInSteps', () => {
  it('makes AVIF last, and counts', async () => {
    const made = await steps(await plain(400, 200).jpeg().toBuffer());
    expect(made.map(({ crop, done, total }) => `${done}/${total} ${crop.format} ${crop.width}`)).toEqual([
      '1/6 webp 400',
      '2/6 webp 320',
      '3/6 jpeg 400',
      '4/6 jpeg 320',
      '5/6 avif 400',
      '6/6 avif 320',
    ]);
    expect((await sharp(made[4]?.crop.content).metadata()).compression).toBe('av1');
  });
  it('goes on where it was left off', async () => {
    const bytes = await plain(400, 200).jpeg().toBuffer();
    const present: CropFile[] = [];
    for await (const { crop } of cropsInSteps(bytes, { credits, formats: allFormats, present: [] })) {
      present.push(crop);
      if (present.length === 5) break;
    }
    const rest = await steps(bytes, { present });
    expect(rest.map(({ crop, done, total }) => `${done}/${total} ${crop.format} ${crop.width}`)).toEqual(['6/6 avif 320']);
    expect([...present, ...rest.map(({ crop }) => crop)].map(({ file }) => file)).toEqual((await allCrops(bytes)).map(({ file }) => file));
  });
  it('gives crops that find their places again in whatever order they come', async () => {
    const made = await allCrops(await plain(400, 200).jpeg().toBuffer());
    expect([...made.slice(2), ...made.toReversed()].reduce<readonly Crop[]>(withCrop, [])).toEqual(made);
  });
  it('does nothing where all crops are there', async () => {
    const bytes = await plain(100, 50).jpeg().toBuffer();
    expect(await steps(bytes, { present: await allCrops(bytes) })).toEqual([]);
  });
  it('names files by their own content', async () => {
    for (const { file, content, width, format, bytes } of await allCrops(await plain(100, 50).jpeg().toBuffer())) {
      const extension = format === 'jpeg' ? 'jpg' : format;
      expect(file).toBe(`${createHash('sha256').update(content).digest('hex').slice(0, 16)}-${width}.${extension}`);
      expect(bytes).toBe(content.length);
    }
  });
  it('refuses what is no picture', async () =>
    await expect(steps(Buffer.from('<svg/>'))).rejects.toThrow('No crops can be made of this file: picture-unknown.'));

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('turns a picture of orientation %i upright in every format', async (orientation) => {
    const bytes = await quarters(80, 40).withMetadata({ orientation }).jpeg({ quality: 100 }).toBuffer();
    const upright = await sharp(bytes).autoOrient().png().toBuffer();
    for (const { content, width, height } of await allCrops(bytes)) {
      expect([width, height]).toEqual(orientation >= 5 ? [40, 80] : [80, 40]);
      for (const place of [
        [0.25, 0.25],
        [0.75, 0.25],
        [0.25, 0.75],
        [0.75, 0.75],
      ] as const) {
        expect(await seenAt(content, place)).toBe(await seenAt(upright, place));
      }
      expect((await sharp(content).metadata()).orientation ?? 1).toBe(1);
    }
  });
  it.each([
    ['Display P3', () => plain(80, 40, '#ff0000').withIccProfile('p3').jpeg({ quality: 100 }), [255, 0, 0]],
    ['CMYK with a profile', () => plain(80, 40).toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 100 }), [90, 140, 90]],
    ['CMYK without a profile', () => plain(80, 40).toColourspace('cmyk').jpeg({ quality: 100 }), [90, 140, 90]],
    ['16 bits', () => plain(80, 40).toColourspace('rgb16').png(), [90, 140, 90]],
    ['grey', () => plain(80, 40, '#777').toColourspace('b-w').jpeg({ quality: 100 }), [119, 119, 119]],
    ['a palette', () => plain(80, 40).png({ palette: true }), [90, 140, 90]],
  ])('gives the colours of %s as sRGB', async (_, picture, expected) => {
    for (const { content } of await allCrops(await picture().toBuffer())) {
      const metadata = await sharp(content).metadata();
      expect([metadata.space, metadata.icc]).toEqual(['srgb', undefined]);
      for (const [at, share] of (await colourAt(content, [0.5, 0.5])).entries())
        expect(Math.abs(share - (expected[at] ?? 0))).toBeLessThan(16);
    }
  });
  it('keeps what is transparent so, and puts it on white in JPEG', async () => {
    const bytes = await sharp({ create: { width: 80, height: 40, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    for (const { content, format } of await allCrops(bytes)) {
      if (format === 'jpeg') expect(await colourAt(content, [0.5, 0.5])).toEqual([255, 255, 255]);
      else expect((await sharp(content).stats()).isOpaque).toBe(false);
    }
  });

  it('keeps makers and rights, and nothing of the camera and its place', async () => {
    const bytes = await quarters(80, 40)
      .withExif({
        IFD0: { Model: 'Camera 7', Artist: 'Somebody' },
        IFD2: { BodySerialNumber: 'S-4711', LensSerialNumber: 'L-4712' },
        IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
      })
      .jpeg()
      .toBuffer();
    expect(bytes.toString('latin1')).toMatch(/S-4711/);
    for (const { content } of await allCrops(bytes)) {
      expect(value(await readPicture(content, 'crop'))).toMatchObject({ ...credits, caption: '' });
      expect((await sharp(content).metadata()).exif).toBeUndefined();
      expect(Buffer.from(content).toString('latin1')).not.toMatch(/Camera 7|GPS|471[12]/);
    }
  });

  it('lets a moving picture move in WebP and stand in JPEG, in fewer widths', async () => {
    const bytes = await moving(1000, 500);
    expect(value(await readPicture(bytes, 'boat.gif'))).toMatchObject({ kind: 'gif', isMoving: true, width: 1000, height: 500 });
    const made = await allCrops(bytes);
    expect(sizes(made)).toEqual(['webp 960x480', 'webp 640x320', 'webp 320x160', 'jpeg 960x480', 'jpeg 640x320', 'jpeg 320x160']);
    expect(await sharp(made[0]?.content).metadata()).toMatchObject({ pages: 2, delay: [100, 200], loop: 3 });
    expect(await seenAt(made[3]?.content ?? new Uint8Array(), [0.5, 0.5])).toBe('100');
  });
  it('takes a still GIF for a still picture', async () =>
    expect(sizes(await allCrops(await plain(100, 50).gif().toBuffer()))).toEqual(['webp 100x50', 'jpeg 100x50', 'avif 100x50']));
});

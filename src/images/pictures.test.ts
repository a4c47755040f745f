import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { errorCode, value } from '../../test/builders.ts';
import { makeCrops } from './crops.ts';
import { readIptc } from './iptc.ts';
import { describePictureError, readPicture } from './picture-file.ts';
import { readXmp } from './xmp.ts';

/** A picture whose left half is blue and whose right half is white. */
const halves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).composite([
    { input: { create: { width: Math.ceil(width / 2), height, channels: 3, background: '#0000ff' } }, left: 0, top: 0 },
  ]);
const jpeg = (width = 800, height = 400): Promise<Buffer> => halves(width, height).jpeg().toBuffer();
const xmp = (inside: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Harbour Archive">${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;
const words =
  '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">A boat &amp; a quay</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Lea Brandt</rdf:li><rdf:li>Tom Okafor</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Harbour</rdf:li></rdf:Alt></dc:rights>';

describe('readPicture', () => {
  it('knows the kind by the content, not by the name', async () =>
    expect(value(await readPicture(await halves(20, 10).png().toBuffer(), 'boat.jpg'))).toMatchObject({
      kind: 'png',
      width: 20,
      height: 10,
      isMoving: false,
    }));
  it('gives the size as it is seen', async () => {
    const turned = await halves(80, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(value(await readPicture(turned, 'boat.jpg'))).toMatchObject({ width: 40, height: 80 });
  });
  it('reads words, makers and rights', async () => {
    const bytes = await halves(80, 40).withXmp(xmp(words)).jpeg().toBuffer();
    expect(value(await readPicture(bytes, 'boat.jpg'))).toMatchObject({
      caption: 'A boat & a quay',
      creator: 'Lea Brandt',
      credit: 'Harbour Archive',
      copyright: '© Harbour',
    });
  });
  it('reads the moment and the artist of a camera', async () => {
    const bytes = await halves(80, 40)
      .withExif({ IFD0: { Artist: 'Lea Brandt' }, IFD2: { DateTimeOriginal: '2024:11:18 09:30:00' } })
      .jpeg()
      .toBuffer();
    expect(value(await readPicture(bytes, 'boat.jpg'))).toMatchObject({ creator: 'Lea Brandt', takenAt: Date.UTC(2024, 10, 18, 9, 30) });
  });
  it.each([
    ['nothing', '', 'picture-empty'],
    ['a drawing', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'picture-is-markup'],
    ['HTML', '\ufeff  <html><script>alert(1)</script></html>', 'picture-is-markup'],
    ['other bytes', 'just text', 'picture-unknown'],
  ])('refuses %s', async (_, content, code) =>
    expect(errorCode(await readPicture(new TextEncoder().encode(content), 'boat.jpg'))).toBe(code),
  );
  it('refuses a picture that is cut off', async () => {
    const bytes = await jpeg();
    expect(errorCode(await readPicture(bytes.subarray(0, bytes.length / 2), 'boat.jpg'))).toBe('picture-broken');
  });
  it('refuses more than 100 megapixels before decoding them', async () => {
    const bytes = await sharp({ create: { width: 10_001, height: 10_000, channels: 3, background: '#fff' }, limitInputPixels: false })
      .png()
      .toBuffer();
    const refused = await readPicture(bytes, 'wall.png');
    expect(errorCode(refused)).toBe('picture-too-large');
    if (!refused.ok)
      expect(describePictureError(refused.error)).toBe('wall.png: the picture has 101 megapixels; 100 are allowed. Make it smaller.');
  });
});

describe('makeCrops', () => {
  const crops = async (bytes: Buffer) => makeCrops(bytes, value(await readPicture(bytes, 'boat')));

  it('makes both formats from the widest to the narrowest, never enlarged', async () =>
    expect((await crops(await jpeg())).map(({ format, width, height }) => `${format} ${width}x${height}`)).toEqual([
      'webp 800x400',
      'webp 640x320',
      'webp 480x240',
      'webp 320x160',
      'jpeg 800x400',
      'jpeg 640x320',
      'jpeg 480x240',
      'jpeg 320x160',
    ]));
  it('leaves out the WebP crops that would be higher than the format allows', async () =>
    expect((await crops(await jpeg(400, 17_000))).map(({ format, width }) => `${format} ${width}`)).toEqual([
      'webp 320',
      'jpeg 400',
      'jpeg 320',
    ]));
  it('names files by their own content', async () => {
    for (const { file, content, width, format, bytes } of await crops(await jpeg(100, 50))) {
      expect(file).toBe(
        `${createHash('sha256').update(content).digest('hex').slice(0, 16)}-${width}.${format === 'jpeg' ? 'jpg' : 'webp'}`,
      );
      expect(bytes).toBe(content.length);
    }
  });
  it('turns the picture upright', async () => {
    const [crop] = await crops(await halves(80, 40).withMetadata({ orientation: 3 }).jpeg().toBuffer());
    const { data } = await sharp(crop?.content).raw().toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(200);
    expect((await sharp(crop?.content).metadata()).orientation ?? 1).toBe(1);
  });
  it('keeps makers and rights, and nothing of the camera', async () => {
    const bytes = await halves(80, 40)
      .withXmp(xmp(words))
      .withExifMerge({ IFD0: { Model: 'Camera 7' }, IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer();
    for (const { content } of await crops(bytes)) {
      const kept = value(await readPicture(content, 'crop'));
      expect(kept).toMatchObject({ creator: 'Lea Brandt', credit: 'Harbour Archive', copyright: '© Harbour', caption: '' });
      expect(Buffer.from(content).toString('latin1')).not.toMatch(/Camera 7|GPS/);
    }
  });
  it('lets a moving picture move in WebP and stand in JPEG', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0'].map((background) =>
        sharp({ create: { width: 40, height: 30, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const bytes = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 100] })
      .toBuffer();
    expect(value(await readPicture(bytes, 'boat.gif'))).toMatchObject({ kind: 'gif', isMoving: true, width: 40, height: 30 });
    const made = await crops(bytes);
    expect(made.map(({ format, width, height }) => `${format} ${width}x${height}`)).toEqual(['webp 40x30', 'jpeg 40x30']);
    expect((await sharp(made[0]?.content).metadata()).pages).toBe(2);
  });
});

describe('metadata', () => {
  it('reads IPTC fields in UTF-8 and in the older code', () => {
    const field = (record: number, number: number, bytes: readonly number[]) => [0x1c, record, number, 0, bytes.length, ...bytes];
    expect(readIptc(Uint8Array.from(field(2, 80, [0x4a, 0xf6, 0x72, 0x67]))).creator).toBe('Jörg');
    expect(readIptc(Uint8Array.from([...field(1, 90, [0x1b, 0x25, 0x47]), ...field(2, 80, [0x4a, 0xc3, 0xb6])])).creator).toBe('Jö');
  });
  it('gives nothing for damaged IPTC', () => expect(readIptc(Uint8Array.from([0x1c, 2, 80, 0x7f, 0xff, 1])).creator).toBe(''));
  it('reads XMP up to where it breaks', () => expect(readXmp(`${xmp(words).slice(0, -40)}<<<`)).toMatchObject({ creator: 'Lea Brandt' }));
});

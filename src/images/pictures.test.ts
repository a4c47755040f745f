import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { errorCode, value } from '../../test/builders.ts';
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
    ['a drawing with a prefix', '<!-- made by hand --><s:svg xmlns:s="http://www.w3.org/2000/svg"/>', 'picture-is-markup'],
    ['TIFF', 'II*\0\x08\0\0\0', 'picture-unknown'],
    ['a sound in the box of a WebP', 'RIFF\x24\0\0\0WAVEfmt ', 'picture-unknown'],
    ['a name of AVIF alone', '\0\0\0\x10ftypavif\0\0\0\0', 'picture-broken'],
    ['a GIF whose header is broken', 'GIF89a\x01', 'picture-broken'],
    ['a drawing', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'picture-is-markup'],
    ['HTML', '\ufeff  <html><script>alert(1)</script></html>', 'picture-is-markup'],
    ['other bytes', 'just text', 'picture-unknown'],
  ])('refuses %s', async (_, content, code) =>
    expect(errorCode(await readPicture(new TextEncoder().encode(content), 'boat.jpg'))).toBe(code),
  );
  it('knows a drawing in UTF-16', async () => {
    const refused = await readPicture(Buffer.from('\ufeff<svg onload="alert(1)"/>', 'utf16le'), 'map.svg');
    expect(refused.ok ? '' : describePictureError(refused.error)).toBe(
      'map.svg: this is an SVG drawing, not a picture. Save it as PNG, at least 1920 pixels wide.',
    );
  });
  it('says what a refused file is, where that is known', async () => {
    const refused = await readPicture(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'boat.jpg');
    expect(refused.ok ? '' : describePictureError(refused.error)).toBe(
      'boat.jpg: HEIC is not taken. Save it as JPEG, PNG, GIF, WebP or AVIF.',
    );
  });
  it.each(['jpeg', 'png', 'gif', 'webp', 'avif'] as const)('takes %s', async (format) =>
    expect(value(await readPicture(await halves(20, 10).toFormat(format).toBuffer(), 'boat'))).toMatchObject({
      kind: format,
      width: 20,
      height: 10,
      isMoving: false,
    }),
  );
  it.each(['jpeg', 'png', 'gif', 'webp', 'avif'] as const)('reads the words in %s', async (format) =>
    expect(value(await readPicture(await halves(80, 40).withXmp(xmp(words)).toFormat(format).toBuffer(), 'boat'))).toMatchObject({
      credit: format === 'gif' ? '' : 'Harbour Archive',
    }),
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

describe('metadata', () => {
  it('takes the headline before the title', () => {
    expect(readXmp(xmp('<dc:title>img_7</dc:title><photoshop:Headline>Boats leave</photoshop:Headline>')).headline).toBe('Boats leave');
    expect(readXmp(xmp('<dc:title>Boats</dc:title>')).headline).toBe('Boats');
  });
  it('takes the terms of use, and where there are none the address of the licence', () => {
    const web = '<xmpRights:WebStatement>https://example.org/terms</xmpRights:WebStatement>';
    const terms = '<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">One use</rdf:li></rdf:Alt></xmpRights:UsageTerms>';
    const namespaces = (inside: string) =>
      xmp(inside).replace('<rdf:Description', '<rdf:Description xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"');
    expect(readXmp(namespaces(terms + web)).licence).toBe('One use');
    expect(readXmp(namespaces(web)).licence).toBe('https://example.org/terms');
    expect(readXmp(xmp('<cc:license rdf:resource="https://example.org/by/4.0/"/>')).licence).toBe('https://example.org/by/4.0/');
  });
  it('reads IPTC fields in UTF-8 and in the older code', () => {
    const field = (record: number, number: number, bytes: readonly number[]) => [0x1c, record, number, 0, bytes.length, ...bytes];
    expect(readIptc(Uint8Array.from(field(2, 80, [0x4a, 0xf6, 0x72, 0x67]))).creator).toBe('Jörg');
    expect(readIptc(Uint8Array.from([...field(1, 90, [0x1b, 0x25, 0x47]), ...field(2, 80, [0x4a, 0xc3, 0xb6])])).creator).toBe('Jö');
  });
  it('takes the headline of IPTC before its title', () => {
    const field = (number: number, word: string) => [0x1c, 2, number, 0, word.length, ...Buffer.from(word)];
    expect(readIptc(Uint8Array.from([...field(5, 'img'), ...field(105, 'Boats')])).headline).toBe('Boats');
    expect(readIptc(Uint8Array.from(field(5, 'img'))).headline).toBe('img');
  });
  it('reads the special instructions of IPTC and of XMP', () => {
    const words = 'No archive';
    expect(readIptc(Uint8Array.from([0x1c, 2, 40, 0, words.length, ...Buffer.from(words)])).instructions).toBe(words);
    expect(readXmp(xmp(`<photoshop:Instructions>${words}</photoshop:Instructions>`)).instructions).toBe(words);
  });
  it('gives nothing for damaged IPTC', () => expect(readIptc(Uint8Array.from([0x1c, 2, 80, 0x7f, 0xff, 1])).creator).toBe(''));
  it('reads XMP up to where it breaks', () => expect(readXmp(`${xmp(words).slice(0, -40)}<<<`)).toMatchObject({ creator: 'Lea Brandt' }));
});

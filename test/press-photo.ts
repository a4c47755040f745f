/** A photograph as an agency sends it: its maker, its caption and its terms are in the file. */
import sharp from 'sharp';

/** What the file says, in IPTC's words. */
export const pressWords = {
  headline: 'The ferry is back',
  caption: 'The ferry lies at the pier of Skerra on Sunday evening.',
  creator: 'Lea Brandt',
  credit: 'Harbour Archive',
  copyright: '© 2026 Harbour Archive',
  place: 'Skerra, Norway',
  instructions: 'Not for use in Norway. One use only.',
};

const datasetNumbers = { headline: 105, caption: 120, creator: 80, credit: 110, copyright: 116, instructions: 40 } as const;

/** A JPEG of this size with these words as IPTC, in UTF-8, and on demand with where the camera stood. Another tint is another picture. */
export async function pressPhoto({ width = 1000, height = 600, tint = '#5a8c5a', hasPosition = false } = {}): Promise<Buffer> {
  const plain = sharp({ create: { width, height, channels: 3, background: tint } }).jpeg();
  const position = { GPSLatitudeRef: 'N', GPSLatitude: '63/1 34/1 0/1', GPSMapDatum: 'WGS-84 GPS' };
  const jpeg = await (hasPosition ? plain.withExif({ IFD3: position }) : plain).toBuffer();
  const [city = '', country = ''] = pressWords.place.split(', ');
  const named = Object.entries(datasetNumbers) as [keyof typeof datasetNumbers, number][];
  const records = Buffer.concat([
    dataset(1, 90, Buffer.from([0x1b, 0x25, 0x47])),
    ...named.map(([name, number]) => dataset(2, number, Buffer.from(pressWords[name]))),
    dataset(2, 90, Buffer.from(city)),
    dataset(2, 101, Buffer.from(country)),
  ]);
  const resource = Buffer.alloc(12);
  resource.write('8BIM', 0, 'latin1');
  resource.writeUInt16BE(0x0404, 4);
  resource.writeUInt32BE(records.length, 8);
  const payload = Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource, records, Buffer.alloc(records.length % 2)]);
  const segment = Buffer.from([0xff, 0xed, 0, 0]);
  segment.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), segment, payload, jpeg.subarray(2)]);
}

function dataset(record: number, number: number, bytes: Buffer): Buffer {
  const head = Buffer.from([0x1c, record, number, 0, 0]);
  head.writeUInt16BE(bytes.length, 3);
  return Buffer.concat([head, bytes]);
}

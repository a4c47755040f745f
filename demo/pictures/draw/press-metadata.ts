import { Buffer } from 'node:buffer';

/** What a press photograph says about itself. */
export type PressInfo = {
  readonly title: string;
  readonly caption: string;
  readonly byline: string;
  readonly bylineTitle: string;
  readonly credit: string;
  readonly city: string;
  readonly country: string;
  readonly copyright: string;
  readonly keywords: readonly string[];
  /** Local date and time of the exposure, as 2026-09-17T18:42:10+01:00. */
  readonly taken: string;
  readonly camera: Camera;
};

/** What the camera writes of its own accord, and what a newsroom takes out again before it publishes. */
type Camera = {
  readonly make: string;
  readonly model: string;
  readonly serial: string;
  readonly lens: string;
  readonly latitude: number;
  readonly longitude: number;
};

type Value = {
  readonly type: 'ascii' | 'short' | 'long' | 'rational' | 'bytes' | 'undefined';
  readonly count: number;
  readonly bytes: Buffer;
};
type Entry = readonly [tag: number, value: Value];

const typeNumber = { bytes: 1, ascii: 2, short: 3, long: 4, rational: 5, undefined: 7 } as const;

function ascii(text: string): Value {
  const bytes = Buffer.from(`${text}\0`, 'utf8');
  return { type: 'ascii', count: bytes.length, bytes };
}

function short(number: number): Value {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(number);
  return { type: 'short', count: 1, bytes };
}

function long(number: number): Value {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return { type: 'long', count: 1, bytes };
}

function rational(...numbers: readonly (readonly [above: number, below: number])[]): Value {
  const bytes = Buffer.alloc(numbers.length * 8);
  numbers.forEach(([above, below], i) => {
    bytes.writeUInt32BE(above, i * 8);
    bytes.writeUInt32BE(below, i * 8 + 4);
  });
  return { type: 'rational', count: numbers.length, bytes };
}

function raw(...values: readonly number[]): Value {
  return { type: 'bytes', count: values.length, bytes: Buffer.from(values) };
}

/** Lays out one directory of a TIFF that begins at `offset`: the entries, then the values that do not fit into them. */
function directory(entries: readonly Entry[], offset: number): Buffer {
  const sorted = [...entries].sort((a, b) => a[0] - b[0]);
  const head = Buffer.alloc(2 + sorted.length * 12 + 4);
  head.writeUInt16BE(sorted.length);
  const tail: Buffer[] = [];
  let free = offset + head.length;
  sorted.forEach(([tag, value], i) => {
    const at = 2 + i * 12;
    head.writeUInt16BE(tag, at);
    head.writeUInt16BE(typeNumber[value.type], at + 2);
    head.writeUInt32BE(value.count, at + 4);
    if (value.bytes.length <= 4) {
      value.bytes.copy(head, at + 8);
      return;
    }
    head.writeUInt32BE(free, at + 8);
    const padded = value.bytes.length % 2 === 0 ? value.bytes : Buffer.concat([value.bytes, Buffer.from([0])]);
    tail.push(padded);
    free += padded.length;
  });
  return Buffer.concat([head, ...tail]);
}

function degrees(value: number): Value {
  const size = Math.abs(value);
  const minutes = (size % 1) * 60;
  return rational([Math.floor(size), 1], [Math.floor(minutes), 1], [Math.round((minutes % 1) * 60 * 100), 100]);
}

function exposure(info: PressInfo): Entry[] {
  const time = `${info.taken.slice(0, 10).replaceAll('-', ':')} ${info.taken.slice(11, 19)}`;
  return [
    [0x829a, rational([1, 250])],
    [0x829d, rational([8, 1])],
    [0x8827, short(200)],
    [0x9000, { ...raw(0x30, 0x32, 0x33, 0x32), type: 'undefined' }],
    [0x9003, ascii(time)],
    [0x9011, ascii(info.taken.slice(19))],
    [0x920a, rational([35, 1])],
    [0xa431, ascii(info.camera.serial)],
    [0xa434, ascii(info.camera.lens)],
  ];
}

function position({ latitude, longitude }: Camera): Entry[] {
  return [
    [0x0000, raw(2, 3, 0, 0)],
    [0x0001, ascii(latitude < 0 ? 'S' : 'N')],
    [0x0002, degrees(latitude)],
    [0x0003, ascii(longitude < 0 ? 'W' : 'E')],
    [0x0004, degrees(longitude)],
    [0x0005, raw(0)],
    [0x0006, rational([42, 10])],
  ];
}

function exif(info: PressInfo): Buffer {
  const first = (exposureAt: number, positionAt: number): Entry[] => [
    [0x010e, ascii(info.caption)],
    [0x010f, ascii(info.camera.make)],
    [0x0110, ascii(info.camera.model)],
    [0x0112, short(1)],
    [0x0132, ascii(`${info.taken.slice(0, 10).replaceAll('-', ':')} ${info.taken.slice(11, 19)}`)],
    [0x013b, ascii(info.byline)],
    [0x8298, ascii(info.copyright)],
    [0x8769, long(exposureAt)],
    [0x8825, long(positionAt)],
  ];
  const exposureAt = 8 + directory(first(0, 0), 8).length;
  const second = directory(exposure(info), exposureAt);
  const positionAt = exposureAt + second.length;
  const header = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
  return Buffer.concat([
    Buffer.from('Exif\0\0'),
    header,
    directory(first(exposureAt, positionAt), 8),
    second,
    directory(position(info.camera), positionAt),
  ]);
}

function dataset(record: number, number: number, value: string | Buffer): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
  const head = Buffer.from([0x1c, record, number, 0, 0]);
  head.writeUInt16BE(bytes.length, 3);
  return Buffer.concat([head, bytes]);
}

/** The IPTC record inside Photoshop's image resources, text in UTF-8. */
function iptc(info: PressInfo): Buffer {
  const [year, clock] = [info.taken.slice(0, 10).replaceAll('-', ''), info.taken.slice(11).replaceAll(':', '')];
  const records = Buffer.concat([
    dataset(1, 90, Buffer.from([0x1b, 0x25, 0x47])),
    dataset(2, 0, Buffer.from([0, 4])),
    dataset(2, 5, info.title),
    ...info.keywords.map((word) => dataset(2, 25, word)),
    dataset(2, 55, year),
    dataset(2, 60, clock),
    dataset(2, 80, info.byline),
    dataset(2, 85, info.bylineTitle),
    dataset(2, 90, info.city),
    dataset(2, 101, info.country),
    dataset(2, 105, info.title),
    dataset(2, 110, info.credit),
    dataset(2, 115, info.credit),
    dataset(2, 116, info.copyright),
    dataset(2, 120, info.caption),
  ]);
  const head = Buffer.from([0x38, 0x42, 0x49, 0x4d, 0x04, 0x04, 0, 0, 0, 0, 0, 0]);
  head.writeUInt32BE(records.length, 8);
  return Buffer.concat([Buffer.from('Photoshop 3.0\0'), head, records, Buffer.alloc(records.length % 2)]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function xmp(info: PressInfo): Buffer {
  const choice = (name: string, text: string) =>
    `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
  const words = info.keywords.map((word) => `<rdf:li>${escaped(word)}</rdf:li>`).join('');
  const body = [
    choice('dc:title', info.title),
    choice('dc:description', info.caption),
    choice('dc:rights', info.copyright),
    `<dc:creator><rdf:Seq><rdf:li>${escaped(info.byline)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:subject><rdf:Bag>${words}</rdf:Bag></dc:subject>`,
    `<photoshop:Headline>${escaped(info.title)}</photoshop:Headline>`,
    `<photoshop:Credit>${escaped(info.credit)}</photoshop:Credit>`,
    `<photoshop:City>${escaped(info.city)}</photoshop:City>`,
    `<photoshop:Country>${escaped(info.country)}</photoshop:Country>`,
    `<photoshop:AuthorsPosition>${escaped(info.bylineTitle)}</photoshop:AuthorsPosition>`,
    `<photoshop:DateCreated>${info.taken}</photoshop:DateCreated>`,
    `<aux:SerialNumber>${escaped(info.camera.serial)}</aux:SerialNumber>`,
  ].join('');
  const spaces =
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"';
  const packet =
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    `<rdf:Description rdf:about="" ${spaces}>${body}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  return Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(packet, 'utf8')]);
}

function segment(marker: number, payload: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
}

/** Writes EXIF, XMP and IPTC into a JPEG, behind its JFIF header. */
export function withPressMetadata(jpeg: Buffer, info: PressInfo): Buffer {
  if (jpeg.readUInt16BE(0) !== 0xffd8) throw new Error('This is not a JPEG: it does not begin with a start-of-image marker.');
  const behind = jpeg.readUInt16BE(2) === 0xffe0 ? 4 + jpeg.readUInt16BE(4) : 2;
  const added = [segment(0xe1, exif(info)), segment(0xe1, xmp(info)), segment(0xed, iptc(info))];
  return Buffer.concat([jpeg.subarray(0, behind), ...added, jpeg.subarray(behind)]);
}

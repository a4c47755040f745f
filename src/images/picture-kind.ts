/** Kinds of files by their first bytes; names and what a browser claims do not count. */

export const pictureKinds = ['jpeg', 'png', 'gif', 'webp', 'avif'] as const;

export type PictureKind = (typeof pictureKinds)[number];

interface Signature<Kind> {
  readonly kind: Kind;
  readonly at: number;
  /** As Latin-1. */
  readonly start: string;
}

const signatures: readonly Signature<PictureKind>[] = [
  { kind: 'jpeg', at: 0, start: '\xff\xd8\xff' },
  { kind: 'png', at: 0, start: '\x89PNG\r\n\x1a\n' },
  { kind: 'gif', at: 0, start: 'GIF8' },
  { kind: 'webp', at: 8, start: 'WEBP' },
];

const otherSignatures: readonly Signature<string>[] = [
  { kind: 'TIFF (or a camera’s raw format)', at: 0, start: 'II*\0' },
  { kind: 'TIFF (or a camera’s raw format)', at: 0, start: 'MM\0*' },
  { kind: 'HEIC', at: 4, start: 'ftyphei' },
  { kind: 'HEIC', at: 4, start: 'ftyphev' },
  { kind: 'HEIC', at: 4, start: 'ftypmif1' },
  { kind: 'JPEG XL', at: 0, start: '\xff\x0a' },
  { kind: 'JPEG XL', at: 4, start: 'JXL ' },
  { kind: 'JPEG 2000', at: 4, start: 'jP  ' },
  { kind: 'Photoshop’s own format', at: 0, start: '8BPS' },
  { kind: 'PDF', at: 0, start: '%PDF' },
  { kind: 'BMP', at: 0, start: 'BM' },
];

/** The kind of a picture that is taken; null for everything else. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const start = latin1(bytes.subarray(0, 256));
  const found = signatures.find((signature) => start.startsWith(signature.start, signature.at));
  if (found !== undefined) return found.kind === 'webp' && !start.startsWith('RIFF') ? null : found.kind;
  return start.startsWith('ftyp', 4) && brandsIn(bytes).some((brand) => brand === 'avif' || brand === 'avis') ? 'avif' : null;
}

/** What a file is that is not taken, in words; empty where that is not known. */
export function otherKind(bytes: Uint8Array): string {
  const start = latin1(bytes.subarray(0, 32));
  return otherSignatures.find((signature) => start.startsWith(signature.start, signature.at))?.kind ?? '';
}

/** What markup a file is, in words; null where it is none. Markup in UTF-16 is known too. */
export function markupKind(bytes: Uint8Array): string | null {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const coding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const start = new TextDecoder(coding)
    .decode(bytes.subarray(0, 4096))
    .replace(/^\ufeff/, '')
    .trimStart();
  if (!start.startsWith('<')) return null;
  return /<(?:\w+:)?svg[\s>/]/i.test(start) ? 'an SVG drawing' : 'HTML or XML';
}

/** The brands that the first box of an ISO media file names. */
function brandsIn(bytes: Uint8Array): readonly string[] {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const text = latin1(bytes.subarray(8, Math.min(length, 256)));
  return (text.match(/.{4}/gs) ?? []).filter((_, at) => at !== 1);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

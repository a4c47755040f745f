/** IPTC-IIM: the older words of press pictures, in numbered fields. */
import { cleanText, type RawCredits } from './raw-credits.ts';

type Field = keyof Omit<RawCredits, 'takenAt'>;

/** Where a field has several numbers, the later ones go before the earlier. */
const fieldOf: ReadonlyMap<number, Field> = new Map<number, Field>([
  [5, 'headline'],
  [40, 'instructions'],
  [80, 'creator'],
  [105, 'headline'],
  [110, 'credit'],
  [116, 'copyright'],
  [120, 'caption'],
]);
const placeFields = [92, 90, 95, 101];
const mostFields = 1000;

/** Reads the fields of an IIM record, bare or inside Photoshop's blocks. What is damaged is passed over. */
export function readIptc(block: Uint8Array): RawCredits {
  const bytes = recordIn(block);
  const texts = new Map<number, string>();
  let isUtf8 = false;
  let at = 0;
  for (let count = 0; count < mostFields && at + 5 <= bytes.length && bytes[at] === 0x1c; count++) {
    const record = bytes[at + 1] ?? 0;
    const number = bytes[at + 2] ?? 0;
    const length = ((bytes[at + 3] ?? 0) << 8) | (bytes[at + 4] ?? 0);
    const value = bytes.subarray(at + 5, at + 5 + length);
    if (length > 0x7fff || value.length < length) break;
    if (record === 1 && number === 90) isUtf8 = value[0] === 0x1b && value[1] === 0x25 && value[2] === 0x47;
    if (record === 2 && !texts.has(number)) texts.set(number, decoded(value, isUtf8));
    at += 5 + length;
  }
  const result: RawCredits = {};
  for (const [number, field] of fieldOf) result[field] = texts.get(number) || (result[field] ?? '');
  result.place = placeFields
    .map((number) => texts.get(number) ?? '')
    .filter((part) => part !== '')
    .join(', ');
  const day = /^(\d{4})(\d\d)(\d\d)$/.exec(texts.get(55) ?? '');
  if (day !== null) result.takenAt = Date.parse(`${day[1]}-${day[2]}-${day[3]}T00:00:00Z`);
  return result;
}

/** The IIM record itself: in a file of Photoshop's it is resource 0x0404. */
function recordIn(block: Uint8Array): Uint8Array {
  if (block[0] === 0x1c) return block;
  for (let at = 0; at + 12 <= block.length; at++) {
    const isStart = block[at] === 0x38 && block[at + 1] === 0x42 && block[at + 2] === 0x49 && block[at + 3] === 0x4d;
    if (!isStart || block[at + 4] !== 0x04 || block[at + 5] !== 0x04) continue;
    const nameLength = (block[at + 6] ?? 0) + 1;
    const start = at + 6 + nameLength + (nameLength % 2);
    const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
    if (start + 4 > block.length) break;
    return block.subarray(start + 4, start + 4 + view.getUint32(start));
  }
  return new Uint8Array();
}

function decoded(value: Uint8Array, isUtf8: boolean): string {
  try {
    return cleanText(new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(value));
  } catch {
    return cleanText(new TextDecoder('windows-1252').decode(value));
  }
}

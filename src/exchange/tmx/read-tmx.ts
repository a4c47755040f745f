/** Reading TMX, of any version and from any program, unit by unit. */
import { type Instant, readInstant } from '../../core/instant.ts';
import { localName, XmlFault, type XmlReader, xmlReader } from '../xml/reader.ts';
import { characterType } from './write-tmx.ts';

/** A text in its languages. */
export interface TmxUnit {
  /** Where it begins. */
  readonly line: number;
  /** The language of the original; null where any can be. */
  readonly from: string | null;
  readonly variants: readonly TmxVariant[];
}

interface TmxVariant {
  readonly language: string;
  readonly text: string;
  readonly at: Instant | null;
  readonly by: string;
}

/** Elements in a text whose own content is code of another format, and no words. */
const codes: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

interface OpenUnit {
  readonly line: number;
  readonly from: string | null;
  readonly date: string | undefined;
  readonly by: string | undefined;
  readonly variants: TmxVariant[];
}

/** Calls `onUnit` for each unit, as soon as it was read. It refuses, as `xmlReader` does, what is no TMX. */
export function tmxReader(onUnit: (unit: TmxUnit) => void): XmlReader {
  const path: string[] = [];
  let from: string | null = null;
  let unit: OpenUnit | null = null;
  let variant: Omit<TmxVariant, 'text'> | null = null;
  let text = '';
  let code: { readonly depth: number; readonly isCharacter: boolean; text: string } | null = null;
  const reader = xmlReader({
    open(tag, attributes, line) {
      const name = localName(tag);
      if (path.length === 0 && name !== 'tmx') throw new XmlFault(`is no TMX: its outermost element is <${tag}>`, line);
      path.push(name);
      if (name === 'header') from = languageOf(attributes['srclang']);
      else if (name === 'tu') {
        const own = attributes['srclang'];
        const date = attributes['changedate'] ?? attributes['creationdate'];
        const by = attributes['changeid'] ?? attributes['creationid'];
        unit = { line, from: own === undefined ? from : languageOf(own), date, by, variants: [] };
      } else if (name === 'tuv' && unit !== null) {
        const date = attributes['changedate'] ?? attributes['creationdate'] ?? unit.date;
        const by = attributes['changeid'] ?? attributes['creationid'] ?? unit.by ?? '';
        variant = { language: attributes['xml:lang'] ?? attributes['lang'] ?? '', at: momentOf(date), by };
        text = '';
      } else if (code === null && codes.has(name) && path.includes('seg')) {
        code = { depth: path.length, isCharacter: attributes['type'] === characterType, text: '' };
      }
    },
    text(piece) {
      if (code !== null) code.text += piece;
      else if (path.includes('seg')) text += piece;
    },
    close(tag) {
      const name = localName(tag);
      if (code !== null && code.depth === path.length) {
        if (code.isCharacter) text += characterOf(code.text);
        code = null;
      }
      path.pop();
      if (name === 'tuv' && unit !== null && variant !== null) {
        unit.variants.push({ ...variant, text });
        variant = null;
      } else if (name === 'tu' && unit !== null) {
        const { line, from: own, variants } = unit;
        unit = null;
        onUnit({ line, from: own, variants });
      }
    },
  });
  return reader;
}

function languageOf(text: string | undefined): string | null {
  return text === undefined || text === '' || text === '*all*' ? null : text;
}

/** The moment of `20261122T093000Z`; null for anything else. */
function momentOf(text: string | undefined): Instant | null {
  const [, year, month, day, hours, minutes, seconds] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/.exec(text ?? '') ?? [];
  const read = readInstant(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
  return read.ok ? read.value : null;
}

function characterOf(hex: string): string {
  return /^[0-9a-f]{1,6}$/.test(hex) && Number.parseInt(hex, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(hex, 16)) : '';
}

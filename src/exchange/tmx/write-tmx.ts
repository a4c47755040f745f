/** The translation memory as TMX 1.4b. */
import { type Instant, toIso } from '../../core/instant.ts';
import type { MemoryEntry } from '../../core/memory/memory.ts';
import { escapedText, escapedValue } from '../xml/escape.ts';

/** A placeholder of this type holds a character that XML forbids, as its hexadecimal number. */
export const characterType = 'x-courant-character';

/** What stands before the units. `from` is the language of all originals; null if there are several. */
export function tmxHead(from: string | null, version: string): string {
  const about = `creationtool="Courant" creationtoolversion="${escapedValue(version)}" segtype="paragraph" o-tmf="Courant"`;
  const languages = `adminlang="en" srclang="${escapedValue(from ?? '*all*')}" datatype="plaintext"`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n<header ${about} ${languages}/>\n<body>\n`;
}

/** What stands behind them. */
export const tmxTail = '</body>\n</tmx>\n';

/** An entry as a unit, with the name of the story in which it was confirmed. */
export function tmxUnit({ from, to, source, target, at, by }: MemoryEntry, story: string | null): string {
  const whose = `srclang="${escapedValue(from)}" creationdate="${tmxDate(at)}" creationid="${escapedValue(by.name)}"`;
  const place = story === null ? '' : `<prop type="x-story">${escapedText(story, () => '')}</prop>`;
  return `<tu ${whose}>${place}${variant(from, source)}${variant(to, target)}</tu>\n`;
}

function variant(language: string, text: string): string {
  return `<tuv xml:lang="${escapedValue(language)}"><seg>${escapedText(text, character)}</seg></tuv>`;
}

function character(hex: string): string {
  return `<ph type="${characterType}">${hex}</ph>`;
}

/** `20261122T093000Z`. */
function tmxDate(moment: Instant): string {
  return toIso(moment).replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}

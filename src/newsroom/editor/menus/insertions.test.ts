import { describe, expect, it } from 'vitest';
import { editor as german } from '../../strings/editor/de.ts';
import { fitting, insertions } from './insertions.ts';

const items = insertions({ askEmbed: () => undefined, askPicture: () => undefined });
const texts: Readonly<Record<string, unknown>> = german;
const t: Parameters<typeof fitting>[2] = (key) => String(texts[key]);
const found = (query: string, isInLine = false) => fitting(items, { query, isInLine }, t).map(({ text }) => t(text));

describe('fitting', () => {
  it.each([
    ['trenn', ['Trennlinie']],
    ['divi', ['Trennlinie']],
    ['list', ['Liste', 'Nummerierte Liste']],
    ['image', ['Bild']],
    ['zzz', []],
  ])('finds by the name in the language, and by the English one: %s', (query, names) => expect(found(query)).toEqual(names));
  it('has everything where nothing is typed', () => expect(found('')).toHaveLength(items.length));
  it.each([
    ['fu', ['Fußnote']],
    ['foot', ['Fußnote']],
    ['f', []],
    ['note', []],
    ['ta', []],
  ])('finds in a line of words only what goes there and begins like it: %s', (query, names) => expect(found(query, true)).toEqual(names));
});

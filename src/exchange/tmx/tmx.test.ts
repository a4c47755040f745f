/** TMX out and in: what was written comes back, and what others write is understood or refused. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, tag } from '../../../test/builders.ts';
import { type Newsroom, openNewsroom } from '../../../test/newsroom.ts';
import type { MemoryEntry } from '../../core/memory/memory.ts';
import { entriesOf } from './entries-of.ts';
import { exportTmx } from './export-tmx.ts';
import { importTmx } from './import-tmx.ts';
import { type TmxUnit, tmxReader } from './read-tmx.ts';
import { tmxHead, tmxTail, tmxUnit } from './write-tmx.ts';

const now = at('2026-01-02T09:30Z');

function read(text: string): readonly TmxUnit[] {
  const units: TmxUnit[] = [];
  const reader = tmxReader((unit) => units.push(unit));
  reader.write(text);
  reader.end();
  return units;
}
const tmx = (units: string, header = 'srclang="en"') =>
  `<?xml version="1.0"?>\n<tmx version="1.4"><header ${header}/><body>\n${units}</body></tmx>`;
const tuv = (language: string, seg: string) => `<tuv xml:lang="${language}"><seg>${seg}</seg></tuv>`;
const texts = (units: readonly TmxUnit[]) => units.map(({ variants }) => variants.map(({ language, text }) => [language, text]));
const complaint = (text: string) => {
  try {
    read(text);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return null;
};

function anEntry(source: string, target: string): MemoryEntry {
  return { from: tag('en'), to: tag('de'), source, target, at: now, by: { kind: 'import', name: 'Ann' }, place: null };
}

describe('TMX that was written', () => {
  it('comes back whatever characters are in it', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('\0', '\u0001', '\r', '\n', '<', '&', '\ufffe', '\ud800', 'a') }),
        (one, other) => {
          const entry = anEntry(`a${one}`, `b${other}`);
          const [unit] = read(tmxHead('en', '1') + tmxUnit(entry, 'ferry') + tmxTail);
          const taken = unit === undefined ? null : entriesOf(unit, { editions: [], pair: {}, now });
          expect(taken).toEqual({ ok: true, value: [entry] });
        },
      ),
    ));
});

describe('TMX of other programs', () => {
  it('is read without the code in its texts', () =>
    expect(
      texts(read(tmx(`<tu>${tuv('en', 'Press <bpt i="1">{\\b <sub>x</sub></bpt>OK<ept i="1">}</ept><ph/>, <hi>now</hi>')}</tu>`))),
    ).toEqual([[['en', 'Press OK, now']]]));
  it('may name languages as older versions do', () =>
    expect(texts(read(tmx('<tu><tuv lang="EN"><seg>a</seg></tuv></tu>')))).toEqual([[['EN', 'a']]]));
  it('says the line of each unit', () => expect(read(tmx(`<tu/>\n<tu/>\n`)).map(({ line }) => line)).toEqual([3, 4]));
  it('is refused where it is no XML, with the line', () => expect(complaint(tmx('<tu>\n<tuv></tu>'))).toContain('not well-formed'));
  it('is refused where it is something else', () => expect(complaint('<html/>')).toContain('is no TMX'));
  it('is refused where it is cut off', () => expect(complaint(tmx('<tu>').slice(0, -30))).toContain('not well-formed'));
  it('may name the definitions of TMX, which nobody fetches', () =>
    expect(complaint('<!DOCTYPE tmx SYSTEM "http://nowhere.example/tmx14.dtd"><tmx version="1.4"><body/></tmx>')).toBeNull());
  it('is refused where it defines what swells', () =>
    expect(complaint('<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx><body>&b;</body></tmx>')).toContain(
      'definitions of its own',
    ));
  it('is refused where it asks for a file', () =>
    expect(complaint('<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx>&a;</tmx>')).toContain('definitions of its own'));
  it('is refused where it is deeper than any', () => expect(complaint(`<tmx>${'<a>'.repeat(200)}`)).toContain('deep'));
  it('is refused where a text has no end', () => expect(complaint(`<tmx><body>${'a'.repeat(5_000_000)}`)).toContain('longer than any'));
});

describe('what the memory takes of a unit', () => {
  const editions = [tag('en'), tag('pt-BR'), tag('zh-Hans'), tag('zh-Hant')];
  const pairs = (unit: Partial<TmxUnit>, pair = {}) => {
    const variants = ['EN-US', 'pt_BR', 'zh-CN', 'de'].map((language) => ({ language, text: `in ${language}`, at: null, by: '' }));
    const taken = entriesOf({ line: 1, from: 'en', variants, ...unit }, { editions, pair, now });
    return taken.ok ? taken.value.map(({ from, to }) => `${from} ${to}`) : taken.error;
  };
  it('is each translation, in the editions of the paper', () => expect(pairs({})).toEqual(['en pt-BR', 'en zh-Hans', 'en de']));
  it('is only the wanted pair', () => expect(pairs({}, { to: tag('de') })).toEqual(['en de']));
  it('is every pair where any can be the original', () => expect(pairs({ from: null })).toHaveLength(12));
  it('is nothing without the original', () => expect(pairs({ from: 'fr' })).toEqual({ code: 'original-missing', language: 'fr' }));
  it('is nothing where a language is none', () =>
    expect(pairs({ variants: [{ language: '', text: 'a', at: null, by: '' }] })).toEqual({ code: 'language-unknown', language: '' }));
});

describe('the memory of a newsroom', () => {
  let newsroom: Newsroom;
  beforeEach(async () => {
    newsroom = await openNewsroom({ editions: ['en', 'de'] });
  });
  afterEach(() => newsroom.close());

  async function* bytes(text: string, encoding: BufferEncoding = 'utf8') {
    yield Buffer.from(text, encoding);
  }
  const take = async (input: AsyncIterable<Uint8Array>) => {
    const lines: number[] = [];
    const interrupted = new AbortController().signal;
    const done = await importTmx(newsroom, {
      bytes: input,
      pair: {},
      now,
      interrupted,
      onDone: () => {},
      onFault: (line) => lines.push(line),
    });
    return { ...done, lines };
  };
  const out = async () => {
    const interrupted = new AbortController().signal;
    let file = '';
    for await (const piece of exportTmx(newsroom, { pair: {}, version: '1', interrupted, onDone: () => {} })) file += piece;
    return file;
  };
  const good = `<tu>${tuv('en', 'Low tide')}${tuv('de', 'Ebbe')}</tu>\n`;

  it('takes what is good, reports what is not, and takes nothing twice', async () => {
    const file = tmx(`${good}<tu>${tuv('fr', 'x')}</tu>\n<tu>${tuv('en', 'High')}${tuv('de', 'Hoch')}</tu>`);
    expect(await take(bytes(file))).toMatchObject({ units: 3, added: 2, faults: 1, lines: [4], stopped: null });
    expect(await take(bytes(file))).toMatchObject({ units: 3, added: 0 });
  });
  it('keeps what came before a file breaks off', async () =>
    expect(await take(bytes(tmx(good).slice(0, -10)))).toMatchObject({
      added: 1,
      stopped: { message: expect.stringContaining('not well-formed') },
    }));
  it('is read in UTF-16 too', async () =>
    expect(await take(bytes(`\ufeff${tmx(good)}`, 'utf16le'))).toMatchObject({ added: 1, stopped: null }));
  it('refuses bytes that are not of the encoding', async () =>
    expect(await take(bytes(tmx(good.replace('Ebbe', '\xff')), 'latin1'))).toMatchObject({
      stopped: { message: expect.stringContaining('bytes') },
    }));
  it('goes out and comes back as it was', async () => {
    await take(bytes(tmx(good)));
    const file = await out();
    const other = await openNewsroom({ editions: ['en', 'de'] });
    const mine = newsroom;
    newsroom = other;
    await take(bytes(file));
    expect(await out()).toBe(file);
    newsroom = mine;
    await other.close();
  });
});

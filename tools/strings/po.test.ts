import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cataloguesIn, readTexts } from './catalogues.ts';
import { readPo, type Texts, takePo, writePo } from './po.ts';

const english: Texts = { 'a/greet': 'Hello {name}', 'a/count': { one: 'One story', other: '{count} stories' } };
const polish: Texts = {
  'a/greet': 'Cześć {name}',
  'a/count': { one: 'Jeden', few: '{count} teksty', many: '{count} tekstów', other: '{count} tekstu' },
};
const taken = (file: string, before: Texts = {}) => takePo(english, before, readPo(file));
const changed = (from: string, to: string) => writePo(english, polish, 'pl').replace(from, to);

describe('PO files', () => {
  it('come back as they went out', () =>
    expect(taken(writePo(english, polish, 'pl'))).toEqual({ texts: polish, problems: [], missing: [] }));
  it('name every plural of the language', () => expect(writePo(english, {}, 'pl').match(/a\/count\[\w+\]/g)).toHaveLength(4));
  it('leave what is not translated as it was', () => expect(taken(writePo(english, {}, 'pl'), polish).texts).toEqual(polish));
  it('leave what is marked as doubtful', () =>
    expect(taken(changed('msgctxt "a/greet"', '#, fuzzy\nmsgctxt "a/greet"')).missing).toEqual(['a/greet']));
  it('say what is missing', () => expect(taken(writePo(english, { 'a/greet': 'Cześć {name}' }, 'pl')).missing).toHaveLength(4));
  it('refuse a text that lost an argument, and keep the old one', () => {
    const { texts, problems } = taken(changed('Cześć {name}', 'Cześć {nazwa}'), polish);
    expect(problems).toEqual([{ context: 'a/greet', code: 'arguments-differ', wanted: ['{name}'] }]);
    expect(texts).toEqual(polish);
  });
  it('refuse a text that the interface does not have', () =>
    expect(taken(changed('a/greet', 'a/gone')).problems).toEqual([{ context: 'a/gone', code: 'unknown', wanted: [] }]));
  it('that are none are refused with their line', () => expect(() => readPo('msgid "a\nmsgstr ""')).toThrow('line 2'));
  it('that name no language are refused', () =>
    expect(() => readPo('msgid ""\nmsgstr ""\n"Content-Type: text/plain\\n"\n')).toThrow('no language'));

  it('carry any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/\{\w+\}/.test(text));
        const said: Texts = { 'a/x': 'X' };
        const file = writePo(said, { 'a/x': text }, 'fr');
        expect(takePo(said, {}, readPo(file)).texts).toEqual({ 'a/x': text });
      }),
    );
  });
});

describe('the interface’s own texts', () => {
  const root = resolve(import.meta.dirname, '../..');
  const files = readdirSync(join(root, 'src/render/strings')).flatMap((file) => /^([a-z-]+)\.ts$/.exec(file)?.[1] ?? []);
  const languages = files.filter((name) => !['catalogue', 'strings', 'en'].includes(name));

  it.each(languages)('in %s come back as they went out', async (language) => {
    for (const catalogue of cataloguesIn(root)) {
      const [source, translated] = [await readTexts(catalogue, 'en'), await readTexts(catalogue, language)];
      if (Object.keys(translated).length === 0) continue;
      const { texts, problems, missing } = takePo(source, {}, readPo(writePo(source, translated, language)));
      expect({ name: catalogue.name, problems, missing }).toEqual({ name: catalogue.name, problems: [], missing: [] });
      expect(texts).toEqual(translated);
    }
  });
});

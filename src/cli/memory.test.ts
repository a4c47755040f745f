import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCommandLine } from '../../test/command-line.ts';

const { folder, courant, aPaper, close } = openCommandLine();
afterAll(close);

const data = aPaper('paper');
const unit = (one: string, other: string) =>
  `<tu><tuv xml:lang="en"><seg>${one}</seg></tuv><tuv xml:lang="de"><seg>${other}</seg></tuv></tu>\n`;
const write = (name: string, units: string) =>
  writeFile(join(folder, name), `<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="en"/><body>\n${units}</body></tmx>`);

describe('courant import tmx and export tmx', () => {
  it('take a memory in once, and give it out', async () => {
    await write('in.tmx', unit('Low tide', 'Ebbe'));
    expect(courant(['import', 'tmx', 'in.tmx', ...data])).toEqual({
      code: 0,
      output: '1 units read, 1 texts with their translations are new.\n',
      errors: '',
    });
    expect(courant(['import', 'tmx', 'in.tmx', ...data]).output).toContain('0 texts with their translations are new');
    expect(courant(['export', 'tmx', 'out.tmx', '--from', 'en', '--to', 'de', ...data])).toMatchObject({ code: 0, errors: '' });
    expect(await readFile(join(folder, 'out.tmx'), 'utf8')).toContain('<tuv xml:lang="de"><seg>Ebbe</seg></tuv>');
  });
  it('go on after a bad unit, say its line, and end with 1', async () => {
    await write('bad.tmx', `<tu><tuv xml:lang="fr"><seg>x</seg></tuv></tu>\n${unit('High tide', 'Flut')}`);
    const { code, output, errors } = courant(['import', 'tmx', 'bad.tmx', ...data]);
    expect([code, errors]).toEqual([1, expect.stringMatching(/^bad\.tmx, line 3: the unit was left out, because it has no text in "en"/)]);
    expect(output).toContain('1 texts with their translations are new');
  });
  it('say where a file is broken', async () => {
    await writeFile(join(folder, 'cut.tmx'), '<?xml version="1.0"?>\n<tmx>\n<body>');
    expect(courant(['import', 'tmx', 'cut.tmx', ...data])).toMatchObject({
      code: 1,
      errors: expect.stringContaining('cut.tmx, line 3: the file is not well-formed XML'),
    });
  });
  it.each<[number, string, readonly string[]]>([
    [2, 'needs one FILE', ['import', 'tmx']],
    [2, 'needs one FILE', ['export', 'tmx', 'a', 'b']],
    [2, '--from ("?") is no language tag', ['export', 'tmx', 'a', '--from', '?']],
    [1, 'there is no such file', ['import', 'tmx', 'none.tmx']],
    [1, 'cannot be written', ['export', 'tmx', 'nowhere/out.tmx']],
  ])('end with %i and say what is wrong: %s', (exit, message, words) =>
    expect(courant([...words, ...data])).toMatchObject({ code: exit, errors: expect.stringContaining(message) }),
  );
});

describe('courant import xliff and export xliff', () => {
  it('refuse a file that is none, and one of an article that is not here', async () => {
    const xliff = '<xliff version="2.1" srcLang="en" trgLang="de"><file id="f1" original="nobody"/></xliff>';
    await writeFile(join(folder, 'other.xlf'), xliff);
    await writeFile(join(folder, 'none.xlf'), '<html/>');
    expect(courant(['import', 'xliff', 'other.xlf', ...data])).toMatchObject({
      code: 1,
      errors: expect.stringContaining('has no article "nobody"'),
    });
    expect(courant(['import', 'xliff', 'none.xlf', ...data])).toMatchObject({
      code: 1,
      errors: expect.stringContaining('none.xlf, line 1: the file is no XLIFF 2'),
    });
  });
  it.each<[number, string, readonly string[]]>([
    [2, 'needs one FILE', ['import', 'xliff']],
    [2, 'needs --article ID', ['export', 'xliff', 'a.xlf']],
    [1, 'There is no article nobody', ['export', 'xliff', 'a.xlf', '--article', 'nobody']],
  ])('end with %i and say what is wrong: %s', (exit, message, words) =>
    expect(courant([...words, ...data])).toMatchObject({ code: exit, errors: expect.stringContaining(message) }),
  );
});

import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCommandLine } from '../../test/command-line.ts';

const { aPaper, courant, folder, close } = openCommandLine();

beforeAll(async () => {
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'story.html'), '<h1>A story</h1><p>Of one line.</p>');
});
afterAll(close);

const commands: readonly (readonly string[])[] = [
  ['start', '--port', '0'],
  ['init'],
  ['rebuild'],
  ['doctor'],
  ['import', 'page', 'story.html', '--edition', 'en'],
];

describe('a data folder that cannot be written', () => {
  it.each(commands)('is refused by %s, before anything is done', async (...words) => {
    const data = aPaper(`locked-${words[0]}`);
    await chmod(data[1], 0o555);
    const before = await readdir(data[1]);
    expect(courant([...words, ...data], { isOrdinary: true })).toEqual({
      code: 1,
      output: '',
      errors: expect.stringMatching(/^\/.*\/locked-\w+ cannot be used: there is no permission for it\. .*--data\.\n$/),
    });
    expect(await readdir(data[1])).toEqual(before);
    await chmod(data[1], 0o755);
  });

  it('is told from one without a publication when it cannot be looked into', async () => {
    const data = aPaper('closed');
    await chmod(data[1], 0o000);
    expect(courant(['rebuild', ...data], { isOrdinary: true }).errors).toContain('there is no permission for it');
    await chmod(data[1], 0o755);
  });
});

describe('a file in the data folder that cannot be written', () => {
  it.each(['courant.sqlite', 'site.sqlite', 'media'])('is named: %s', async (name) => {
    const data = aPaper(`one-locked-${name}`);
    await chmod(data[1], 0o777);
    for (const other of await readdir(data[1])) await chmod(join(data[1], other), 0o777);
    await chmod(join(data[1], name), 0o555);
    const { code, output, errors } = courant(['doctor', ...data], { isOrdinary: true });
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain(`${join(data[1], name)} cannot be used: there is no permission for it`);
  });
});

describe('a data folder that is not there', () => {
  it('is left so when the PostgreSQL database cannot be reached', async () => {
    const environment = { COURANT_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/paper' };
    const { code, errors } = courant(['start', '--data', join(folder, 'never')], { environment });
    expect([code, errors]).toEqual([1, expect.stringContaining('cannot be reached')]);
    expect(await readdir(folder)).not.toContain('never');
  });
});

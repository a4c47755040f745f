import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openCommandLine } from '../../test/command-line.ts';
import { damageDatabase } from '../../test/damage.ts';

const { aPaper, courant, folder, started, endAll, close } = openCommandLine();

afterEach(endAll);
afterAll(close);

const trace = /\n\s+at /;

describe('a damaged published site', () => {
  function damaged(name: string): readonly ['--data', string] {
    const data = aPaper(name);
    damageDatabase(join(data[1], 'site.sqlite'));
    return data;
  }

  it('is reported by the doctor, with what to do', () => {
    const { code, output, errors } = courant(['doctor', ...damaged('site-doctor')]);
    expect([code, errors]).toEqual([1, '']);
    expect(output).toMatch(/PROBLEM {2}The published site .*site\.sqlite is damaged .*courant rebuild/);
  });

  it('is made anew by a rebuild, which says so', () => {
    const data = damaged('site-rebuild');
    const { code, output, errors } = courant(['rebuild', ...data]);
    expect([code, output]).toEqual([0, expect.stringMatching(/^\d+ pages in /)]);
    expect(errors).toContain('The published site is thrown away and will be computed again: its file is damaged');
    expect(errors).not.toMatch(trace);
    expect(courant(['doctor', ...data]).code).toBe(0);
  });

  it('is made anew by a start, which says so', async () => {
    const { port, printed } = await started(damaged('site-start'));
    expect(printed()).toContain('The published site is thrown away and will be computed again: its file is damaged');
    expect((await fetch(`http://127.0.0.1:${port}/en/`)).status).toBe(200);
  });
});

describe('a damaged database', () => {
  it.each([[['start', '--port', '0']], [['rebuild']], [['doctor']], [['init']], [['import', 'page', 'story.html', '--edition', 'en']]])(
    'is named by %j, with what to do',
    async (words) => {
      const data = aPaper(`database-${words.length}-${words[0]}`);
      const file = join(data[1], 'courant.sqlite');
      damageDatabase(file);
      await writeFile(join(folder, 'story.html'), '<h1>A story</h1><p>Of one line.</p>');
      const { code, errors } = courant([...words, ...data]);
      expect(code).toBe(1);
      expect(errors).toContain(`The database ${file} is damaged`);
      expect(errors).toContain('put a backup in its place');
      expect(errors).not.toMatch(trace);
    },
  );

  it('is named by a rebuild that meets the damage on its way', () => {
    const data = aPaper('database-inside');
    damageDatabase(join(data[1], 'courant.sqlite'), ['sections']);
    const { code, errors } = courant(['rebuild', ...data]);
    expect([code, errors]).toEqual([1, expect.stringMatching(/^The database .*courant\.sqlite is damaged .*\n$/)]);
  });
});

import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openCommandLine } from '../../test/command-line.ts';
import { damageDatabase } from '../../test/damage.ts';

const { aPaper, courant, started, endAll, close } = openCommandLine();

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

/** That what comes before the first screen says only texts that come with it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from './en.ts';
import { first } from './first/en.ts';

const newsroom = join(import.meta.dirname, '..');

/** The sources that are there when a file runs: it, what it imports, and the parts that are said to need no other texts. */
function sourcesFrom(file: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(file) || !/\.tsx?$/.test(file)) return found;
  const source = readFileSync(file, 'utf8');
  found.set(file, source);
  const imported = source.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm);
  const parts = source.matchAll(/import\('([^']+)'\)\)\.\w+, \{ texts: 'first' \}/g);
  for (const [, path = ''] of [...imported, ...parts]) sourcesFrom(join(dirname(file), path), found);
  return found;
}

describe('the first texts', () => {
  const sources = sourcesFrom(join(newsroom, 'main.tsx'));
  const source = [...sources.values()].join('\n');
  const isSaid = (key: string): boolean =>
    source.includes(`'${key}'`) || source.includes(`\`${key.slice(0, Math.max(0, key.lastIndexOf('.')))}.\${`);

  it('are looked for where people sign in, on the board and in its dialogs', () => {
    const files = [...sources.keys()].map((file) => file.slice(newsroom.length + 1).replaceAll('\\', '/'));
    for (const screen of ['sign-in/sign-in-screen', 'sign-in/code-step', 'board/board-screen', 'board/cell-dialog'])
      expect(files).toContain(`screens/${screen}.tsx`);
    expect(files).not.toContain('screens/article/article-screen.tsx');
  });
  it('are all that is said before other screens', () =>
    expect(Object.keys(catalogue).filter((key) => isSaid(key) && !Object.hasOwn(first, key))).toEqual([]));
  it('tell everything that can go wrong', () =>
    expect(Object.keys(catalogue).filter((key) => key.startsWith('error.') && !Object.hasOwn(first, key))).toEqual([]));
});

/** No text of the newsroom is left over: each is said somewhere. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from './en.ts';

const newsroom = join(import.meta.dirname, '..');
const source = globSync('**/*.{ts,tsx}', { cwd: newsroom })
  .filter((path) => !/^strings[/\\][\w-]+[/\\]|\.test\.ts$/.test(path))
  .map((path) => readFileSync(join(newsroom, path), 'utf8'))
  .join('\n');

/** Keys that are put together, each of a name from a list that the newsroom shares with the API or the core. */
const families = [
  'error',
  'event',
  'by',
  'check',
  'checks',
  'state',
  'short',
  'needs',
  'next',
  'start',
  'step',
  'field',
  'role',
  'permission',
  'delivery',
  'details.role',
  'article.closed',
  'editor.linkWrong',
  'suggestions',
  'picture.slot',
  'preview.show',
  'preview.about',
  'preview.width',
  'history.reason',
  'history.change',
  'history.part',
  'history.role',
  'history.kind',
  'history.setting',
  'alignment.is',
  'glossary.use',
  'glossary.part',
  'alignment.counts',
  'alignment.todo',
  'machine.failure',
  'notices',
  'notices.mail',
  'xliff.refused',
];

/** Keys that are put together of few names, said one by one so that others with the same beginning are still looked for. */
const single = [
  ...['credit', 'creator', 'copyright', 'place', 'caption', 'altText', 'captionIn', 'altTextIn'].map((name) => `picture.${name}`),
  ...['publication', 'editions', 'sections', 'topics', 'desks', 'contributors', 'machine'].map((name) => `settings.${name}`),
  ...['missing', 'stale'].map((name) => `machine.${name}`),
  ...['pullQuote', 'box'].map((name) => `editor.${name}`),
  ...['words', 'characters'].map((name) => `article.${name}`),
];

const isSaid = (key: string): boolean =>
  source.includes(`'${key}'`) ||
  source.includes(`"${key}"`) ||
  single.includes(key) ||
  families.includes(key.slice(0, Math.max(0, key.lastIndexOf('.'))));

describe('the texts in English', () => {
  it('are all said somewhere', () => expect(Object.keys(catalogue).filter((key) => !isSaid(key))).toEqual([]));
});

describe('the families of keys', () => {
  it('are all put together somewhere', () => expect(families.filter((family) => !source.includes(`\`${family}.\${`))).toEqual([]));
});

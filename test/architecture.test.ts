/** Who may import whom, and the limits of the house: each rule with its reason, so that a failure teaches. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
/** The files that say what the database is to the rest of the program; they hold types alone. */
const storageFace = [
  'storage',
  'newsroom',
  'account-storage',
  'glossary-storage',
  'minor-change-storage',
  'machine-storage',
  'memory-storage',
  'correction-storage',
].map((name) => `storage/${name}.ts`);

/** Folder -> what it may import of ours. A path ending in `.ts` allows that file alone. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  contract: ['core'],
  draft: ['core'],
  storage: ['core'],
  images: ['core'],
  machine: ['core'],
  render: ['core'],
  site: ['core', 'render', ...storageFace],
  actions: ['core', 'draft', 'images', 'machine', 'search', ...storageFace],
  exchange: ['core', 'images', 'actions', ...storageFace],
  jobs: ['core', 'actions', 'images', 'site', ...storageFace],
  config: ['core'],
  mail: ['core'],
  search: ['core'],
  newsroom: ['core', 'contract', 'draft', 'render'],
  // Of the formats only what one article at a time needs: imports of archives would fill a server’s memory.
  http: [
    ...['core', 'contract', 'draft', 'actions', 'render', 'site', 'config', 'mail', 'search', ...storageFace],
    ...['exchange/xliff/article-xliff.ts', 'exchange/xml/decode.ts'],
  ],
};

/** What the pure folders may take from outside: they run in Node, in the browser and in tests alike. */
const pureFolders: Readonly<Record<string, readonly string[]>> = {
  core: ['prosemirror-model'],
  render: ['prosemirror-model'],
  draft: ['prosemirror-model', 'yjs', '@tiptap/y-tiptap'],
};

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const isTest = (path: string) => path.endsWith('.test.ts') || path.endsWith('-contract.ts');

const sources: readonly SourceFile[] = ['src', 'demo', 'test', 'bench'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') || path.endsWith('.tsx'))
    .map((path) => {
      const text = readFileSync(join(root, folder, path), 'utf8');
      const imports = [...text.matchAll(/^\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gm)];
      return { path: join(folder, path), text, imports: imports.map((found) => found[1] ?? found[2] ?? found[3] ?? '') };
    }),
);

const product = sources.filter(({ path }) => path.startsWith('src/') && !isTest(path));

/** The path below `src/` of an import of ours, or null for a package. */
function ours(file: SourceFile, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return relative(join(root, 'src'), normalize(join(root, dirname(file.path), specifier)));
}

function offences(files: readonly SourceFile[], rule: (file: SourceFile, specifier: string) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports.filter((specifier) => rule(file, specifier)).map((specifier) => `${file.path} -> ${specifier}`),
  );
}

describe('who may import whom', () => {
  for (const [folder, allowed] of Object.entries(mayImport)) {
    it(`src/${folder} imports of ours only ${[folder, ...allowed].join(', ')}: the arrows of docs/ARCHITECTURE.md point one way`, () => {
      const files = product.filter(({ path }) => path.startsWith(`src/${folder}/`));
      expect(files.length).toBeGreaterThan(0);
      const forbidden = offences(files, (file, specifier) => {
        const target = ours(file, specifier);
        return target !== null && ![folder, ...allowed].some((place) => target === place || target.startsWith(`${place}/`));
      });
      expect(forbidden).toEqual([]);
    });
  }

  for (const [folder, packages] of Object.entries(pureFolders)) {
    it(`src/${folder} is pure: of packages only ${packages.join(', ')}, so that it runs wherever a page or a rule is needed`, () => {
      const files = product.filter(({ path }) => path.startsWith(`src/${folder}/`));
      expect(offences(files, (file, specifier) => ours(file, specifier) === null && !packages.includes(specifier))).toEqual([]);
    });

    it(`src/${folder} has no clock and no randomness: the same data gives the same bytes`, () => {
      const files = product.filter(({ path }) => path.startsWith(`src/${folder}/`));
      const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|\bperformance\.|\bcrypto\./;
      expect(files.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
    });
  }

  it('every folder of src has its rule', () => {
    const folders = new Set(product.map(({ path }) => path.split('/')[1] ?? '').filter((name) => !name.endsWith('.ts')));
    expect([...folders].filter((folder) => !(folder in mayImport) && folder !== 'cli')).toEqual([]);
  });

  it('only the command line and main.ts reach into demo/', () => {
    const files = product.filter(({ path }) => !path.startsWith('src/cli/') && path !== 'src/main.ts');
    expect(offences(files, (file, specifier) => ours(file, specifier)?.startsWith('../demo') === true)).toEqual([]);
  });

  it('nothing is imported in a circle', () => expect(circles()).toEqual([]));
});

describe('limits', () => {
  it('no file is longer than 400 lines: the longest file is the one that hurts', () => {
    const long = product.filter(({ path, text }) => !path.includes('/strings/') && text.split('\n').length > 401);
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([]);
  });

  it('no index.ts and no default export: a name says what is imported, and from where', () => {
    expect(sources.filter(({ path }) => /(^|\/)index\.tsx?$/.test(path)).map(({ path }) => path)).toEqual([]);
    expect(product.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('a frozen migration imports nothing of ours: it must mean the same in ten years', () => {
    const migrations = product.filter(({ path }) => /^src\/storage\/migrations\/\d/.test(path));
    expect(migrations.length).toBeGreaterThan(0);
    expect(offences(migrations, (_, specifier) => specifier.startsWith('.'))).toEqual([]);
  });
});

/** Circles of imports, type imports left out: those are gone when the program runs. */
function circles(): string[] {
  const graph = new Map(
    product.map((file) => {
      const text = file.text.replace(/^\s*import type [\s\S]*?;$/gm, '');
      const targets = file.imports.filter((specifier) => text.includes(`'${specifier}'`)).map((specifier) => ours(file, specifier));
      return [relative('src', file.path), targets.filter((target) => target !== null)] as const;
    }),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

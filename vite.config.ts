import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

/** Builds the newsroom, the only part of the program that is built; everything else runs from source. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'src/newsroom'),
  base: '/newsroom/',
  plugins: [react(), onlyStylesInUse(), compressedForms()],
  build: {
    outDir: resolve(import.meta.dirname, '.cache/newsroom'),
    emptyOutDir: true,
    // One style sheet, loaded with the page: one that failed to arrive with its screen would not be asked for again.
    cssCodeSplit: false,
    rolldownOptions: {
      input: resolve(import.meta.dirname, 'src/newsroom/newsroom.html'),
      output: {
        // What a screen needs comes in few parts: each answer has its own head, and small parts compress badly.
        codeSplitting: { groups: [{ name: partOf }] },
      },
    },
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

/** What comes in one part each, after all that those before it bring. */
const parts: readonly (readonly [string, readonly string[]])[] = [
  ['desk', ['main.tsx', 'screens/sign-in/sign-in-screen.tsx', 'screens/board/board-screen.tsx']],
  ['dialog', ['frame/dialog.tsx']],
  ['writing', ['screens/article/article-screen.tsx']],
];
const partOfModule = new Map<string, string>();

/** The part that a module belongs to; null for what only other screens need. */
function partOf(id: string, graph: Pick<Rolldown.ChunkingContext, 'getModuleInfo'>): string | null {
  const gather = (name: string, module: string): void => {
    if (partOfModule.has(module)) return;
    partOfModule.set(module, name);
    for (const imported of importsOf(module, graph)) gather(name, imported);
  };
  for (const [name, files] of parts) for (const file of files) gather(name, resolve(import.meta.dirname, 'src/newsroom', file));
  return partOfModule.get(id) ?? null;
}

/** What a module imports: of the component library, which is one module that hands on all others, only what it names. */
function importsOf(module: string, graph: Pick<Rolldown.ChunkingContext, 'getModuleInfo'>): readonly string[] {
  const { importedIds = [], code } = graph.getModuleInfo(module) ?? {};
  const lists = [...(code ?? '').matchAll(/\{([^{}]*)\}\s*from\s*["']@mantine\/core["']/g)].map(([, names = '']) => names);
  const files = new Set(lists.flatMap((names) => names.split(',')).map((name) => `${fileOf(name.trim().split(' ')[0] ?? '')}.mjs`));
  return importedIds.flatMap((imported) => {
    if (!/@mantine[\\/]core[\\/]esm[\\/]index\.mjs$/.test(imported)) return [imported];
    return (graph.getModuleInfo(imported)?.importedIds ?? []).filter((part) => files.has(part.split(/[\\/]/).at(-1) ?? ''));
  });
}

/** The library's file for a name: a component's is called like it, a function's in small letters. */
function fileOf(name: string): string {
  return /^[A-Z]/.test(name) ? name : name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Fails the build where the styles of the component library are not those of the components in it: a missing one is hard to see. */
function onlyStylesInUse(): Plugin {
  return {
    name: 'only-styles-in-use',
    apply: 'build',
    generateBundle(_options, bundle) {
      const used = new Set<string>();
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const name = /@mantine\/core\/.*\/(\w+)\.module\.mjs$/.exec(id.replaceAll('\\', '/'))?.[1];
          if (name !== undefined && renderedLength > 0) used.add(name);
        }
      }
      const styles = readFileSync(resolve(import.meta.dirname, 'src/newsroom/theme/mantine.css'), 'utf8');
      const imported = new Set([...styles.matchAll(/styles\/([A-Z]\w+)\.css/g)].map(([, name = '']) => name));
      for (const name of used.difference(imported)) this.error(`theme/mantine.css must import @mantine/core/styles/${name}.css`);
      for (const name of imported.difference(used)) this.error(`theme/mantine.css imports ${name}.css, which no component needs`);
    },
  };
}

/** Puts compressed forms beside scripts and styles, as small as they can be: the server has nothing to compress when they are asked for. */
function compressedForms(): Plugin {
  return {
    name: 'compressed-forms',
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => /\.(js|css|svg)$/.test(fileName));
      await Promise.all(
        files.map(async (file) => {
          const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          await writeFile(resolve(dir, `${file.fileName}.br`), await promisify(brotliCompress)(bytes));
          await writeFile(resolve(dir, `${file.fileName}.gz`), await promisify(gzip)(bytes, { level: 9 }));
        }),
      );
    },
  };
}

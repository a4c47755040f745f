/** The catalogues of the interface as files of the program: those of the newsroom by area, those of the reader site. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Text, Texts } from './po.ts';

/** One file per language. */
export interface Catalogue {
  /** What the contexts of its texts begin with: `newsroom/board`, `reader`. */
  readonly name: string;
  /** The English file; those of other languages lie beside it. */
  readonly english: string;
}

/** Holds no texts of its own: those of some areas, loaded together. */
const gathered = 'first';

/** Every catalogue below the folder of the program. */
export function cataloguesIn(root: string): readonly Catalogue[] {
  const newsroom = join(root, 'src/newsroom/strings');
  const areas = readdirSync(newsroom, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== gathered);
  return [
    ...areas.map(({ name }) => ({ name: `newsroom/${name}`, english: join(newsroom, name, 'en.ts') })),
    { name: 'reader', english: join(root, 'src/render/strings/en.ts') },
  ];
}

/** Where the texts of a language are, whether or not they are there yet. */
export function fileOf({ english }: Catalogue, language: string): string {
  return join(dirname(english), `${language.toLowerCase()}.ts`);
}

/** The texts of a language under their contexts; none if the language is not there yet. */
export async function readTexts(catalogue: Catalogue, language: string): Promise<Texts> {
  const file = fileOf(catalogue, language);
  if (!existsSync(file)) return {};
  const module: Readonly<Record<string, Readonly<Record<string, Text>>>> = await import(pathToFileURL(file).href);
  const [texts = {}] = Object.values(module);
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${catalogue.name}/${key}`, text]));
}

/** Writes the texts of a language; what stands before them in its file stays, and a new file begins like the others. */
export function writeTexts(catalogue: Catalogue, language: string, texts: Texts): void {
  const file = fileOf(catalogue, language);
  const own = Object.entries(texts).flatMap(([context, text]) =>
    context.startsWith(`${catalogue.name}/`)
      ? [`  ${JSON.stringify(context.slice(catalogue.name.length + 1))}: ${JSON.stringify(text)},\n`]
      : [],
  );
  writeFileSync(
    file,
    `${existsSync(file) ? beginningOf(readFileSync(file, 'utf8')) : newBeginning(catalogue, language)}{\n${own.join('')}};\n`,
  );
}

/** Everything up to the texts. */
function beginningOf(source: string): string {
  const declared = source.indexOf('export const ');
  return source.slice(0, source.indexOf('= {', declared) + 2);
}

function newBeginning({ name }: Catalogue, language: string): string {
  if (name === 'reader') {
    const [first = '', ...rest] = language.split('-');
    const exported = first + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
    return `import type { Catalogue } from './catalogue.ts';\n\nexport const ${exported}: Catalogue = `;
  }
  const area = name.slice('newsroom/'.length);
  return `import type { Translated } from '../text.ts';\nimport type { ${area} as english } from './en.ts';\n\nexport const ${area}: Translated<typeof english> = `;
}

/**
 * The interface's texts out and in as PO: `npm run strings -- export LANGUAGE [FILE]` writes all of them with what they are in the language,
 * `npm run strings -- import FILE...` takes what translators made of it into the catalogues.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Catalogue, cataloguesIn, fileOf, readTexts, writeTexts } from './catalogues.ts';
import { type PoProblem, readPo, type Texts, takePo, writePo } from './po.ts';

const root = resolve(import.meta.dirname, '../..');
const usage = 'Usage: npm run strings -- export LANGUAGE [FILE] | import FILE...';

async function textsOf(catalogues: readonly Catalogue[], language: string) {
  return Object.assign({}, ...(await Promise.all(catalogues.map((catalogue) => readTexts(catalogue, language)))));
}

async function exportTexts(given: string, file = `${given}.po`): Promise<void> {
  const [language = given] = Intl.getCanonicalLocales(given);
  const catalogues = cataloguesIn(root);
  writeFileSync(file, writePo(await textsOf(catalogues, 'en'), await textsOf(catalogues, language), language));
  console.log(`Wrote ${file}.`);
}

/** Takes one file; false if something in it could not be taken. */
async function importTexts(file: string): Promise<boolean> {
  const read = readPo(readFileSync(file, 'utf8'));
  const catalogues = cataloguesIn(root);
  const english = await textsOf(catalogues, 'en');
  const before: Texts = await textsOf(catalogues, read.language);
  const { texts, problems, missing } = takePo(english, before, read);
  for (const problem of problems) console.error(`${file}: ${said(problem)}`);
  const contextsOf = ({ name }: Catalogue) => Object.keys(english).filter((context) => context.startsWith(`${name}/`));
  const isChanged = (context: string) => JSON.stringify(texts[context]) !== JSON.stringify(before[context]);
  const lacking = new Set(missing.map((context) => context.replace(/\[\w+\]$/, '')));
  const whole = catalogues.filter((catalogue) => {
    const contexts = contextsOf(catalogue);
    return contexts.some(isChanged) && !contexts.some((context) => lacking.has(context));
  });
  for (const catalogue of whole) writeTexts(catalogue, read.language, texts);
  const written = whole.map((catalogue) => fileOf(catalogue, read.language));
  if (written.length > 0)
    execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', ...written], { cwd: root, stdio: 'ignore' });
  console.log(`${file}: changed ${written.length} of ${catalogues.length} catalogues in ${read.language}.`);
  if (missing.length > 0) {
    console.error(
      `${file}: ${missing.length} texts are not translated yet, such as ${missing[0]}. Their catalogues were left as they are: translate all texts of one.`,
    );
  }
  return problems.length === 0 && missing.length === 0;
}

function said({ context, code, wanted }: PoProblem): string {
  if (code === 'unknown') return `${context} is no text of the interface. Export the file again; the text stays out.`;
  return `${context} must have the arguments ${wanted.join(', ') || '(none)'} and no others. Mend it; the old text stays.`;
}

async function main([command, ...words]: readonly string[]): Promise<number> {
  const [first, second] = words;
  if (command === 'export' && first !== undefined && words.length <= 2) {
    await exportTexts(first, second);
    return 0;
  }
  if (command !== 'import' || first === undefined) {
    console.error(usage);
    return 2;
  }
  let allTaken = true;
  for (const file of words) {
    try {
      allTaken = (await importTexts(file)) && allTaken;
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : error}`);
      allTaken = false;
    }
  }
  return allTaken ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));

import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { picturesOf } from '../../core/body/pictures.ts';
import type { Picture } from '../../core/picture.ts';
import { fontPlaces, type Workplace } from '../../main.ts';
import type { Reader } from '../../storage/storage.ts';
import { type Command, dataOption, type ExitCode } from '../command.ts';
import { configOf, withPublication } from '../workplace.ts';

/** `courant doctor`: looks at everything that the program needs and says what it finds. */
export const doctor: Command = {
  name: 'doctor',
  operands: '',
  about: 'checks the data folder, the database, the published site, pictures and fonts',
  options: { data: dataOption },
  run(given, terminal) {
    const config = configOf(given, terminal);
    return withPublication<ExitCode>(config, terminal, async (workplace) => {
      const findings = [
        ...(await databaseFindings(workplace)),
        ...(await siteFindings(workplace)),
        await pictureFinding(workplace),
        await fontFinding(),
      ];
      for (const { isGood, text } of findings) terminal.output.write(`${isGood ? 'good   ' : 'PROBLEM'}  ${text}\n`);
      return findings.every(({ isGood }) => isGood) ? 0 : 1;
    });
  },
};

interface Finding {
  readonly isGood: boolean;
  readonly text: string;
}

const good = (text: string): Finding => ({ isGood: true, text });
const problem = (text: string): Finding => ({ isGood: false, text });

/** That the workplace could be opened at all says that the folder can be written and the database is one of this Courant. */
async function databaseFindings({ config, storage }: Workplace): Promise<readonly Finding[]> {
  await storage.check();
  const { publication, editions } = await storage.read(async (reader) => ({
    publication: await reader.publication.find(),
    editions: await reader.publication.editions(),
  }));
  const kind = 'sqliteFile' in config.database ? config.database.sqliteFile : 'PostgreSQL, from COURANT_DATABASE_URL';
  return [
    good(`The data folder ${config.dataFolder} can be read and written.`),
    good(`The database is open and its tables are those of this version: ${kind}.`),
    good(`The publication is ${publication?.name} at ${publication?.baseUrl}, in ${editions.map(({ tag }) => tag).join(', ')}.`),
  ];
}

function positionFinding(position: number, newest: number): Finding {
  if (position === newest) return good(`The published site shows the newest change, number ${newest}.`);
  if (position > newest) {
    return problem(`The published site shows change ${position}, but the database ends with ${newest}. Make it anew with courant rebuild.`);
  }
  return problem(
    `The published site shows change ${position}, the newest is ${newest}. Let courant start run, or make it anew with courant rebuild.`,
  );
}

async function siteFindings({ config, storage, store }: Workplace): Promise<readonly Finding[]> {
  const damage = store.check();
  if (damage !== null) {
    return [
      problem(`The published site ${config.siteFile} is damaged (${damage}). Make it anew with courant rebuild: nothing of it is lost.`),
    ];
  }
  const position = positionFinding(store.position(), await storage.read((reader) => reader.changes.newestNumber()));
  const problems = store.problems();
  if (problems.length === 0)
    return [position, good(`The published site has ${count(store.paths())} addresses, and every page could be made.`)];
  return [
    position,
    ...problems.map((page) => problem(`The page ${page.key} could not be made in ${page.attempts} attempts: ${page.problem}.`)),
  ];
}

/** Every crop that a page may name lies in the media folder. */
async function pictureFinding({ config, storage }: Workplace): Promise<Finding> {
  const files = await storage.read(async (reader) => {
    const found = new Set<string>();
    for await (const picture of publicPictures(reader)) for (const { file } of picture.crops) found.add(file);
    return found;
  });
  const missing = await missingFiles([...files].map((file) => join(config.mediaFolder, file)));
  if (missing.length === 0) return good(`All ${files.size} files of public pictures are in ${config.mediaFolder}.`);
  return problem(
    `${missing.length} of ${files.size} files of public pictures are missing, the first one ${missing[0]}. Bring them back from a backup.`,
  );
}

const articlesAtOnce = 500;

async function* publicPictures(reader: Reader): AsyncGenerator<Picture> {
  const seen = new Set<string>();
  for (let articles = await reader.published.all(null, articlesAtOnce); articles.length > 0; ) {
    for (const { articleId } of articles) {
      const record = await reader.published.article(articleId);
      if (record === null) continue;
      const ids = picturesOf(record.revision.content).filter((id) => !seen.has(id));
      for (const id of ids) seen.add(id);
      yield* await reader.pictures.findAll(ids);
    }
    articles = await reader.published.all(articles.at(-1)?.articleId ?? null, articlesAtOnce);
  }
}

async function fontFinding(): Promise<Finding> {
  const places = [...fontPlaces().values()];
  const missing = await missingFiles(places);
  if (missing.length === 0) return good(`All ${places.length} font files are installed.`);
  return problem(`${missing.length} of ${places.length} font files are missing, the first one ${missing[0]}. Run npm ci again.`);
}

async function missingFiles(files: readonly string[]): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const file of files) {
    await access(file).catch(() => missing.push(file));
  }
  return missing;
}

function count(things: Iterable<unknown>): number {
  let number = 0;
  for (const _ of things) number++;
  return number;
}

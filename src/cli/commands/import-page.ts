import { absoluteAddress } from '../../core/addresses.ts';
import { readInstant } from '../../core/instant.ts';
import { type LanguageTag, languageTag } from '../../core/language.ts';
import { describeFinding } from '../../exchange/import/describe-finding.ts';
import type { PageImportOptions } from '../../exchange/import/page.ts';
import { describeImportError, type PageImportReport } from '../../exchange/import/page-report.ts';
import type { Workplace } from '../../main.ts';
import { StorageError } from '../../storage/errors.ts';
import { type Arguments, type Command, dataOption, type ExitCode, type Terminal, UsageError } from '../command.ts';
import { type Progress, startProgress } from '../progress.ts';
import { configOf, withPublication } from '../workplace.ts';

/** `courant import page`: captured pages, one after the other; a broken one stops no other. */
export const importPage: Command = {
  name: 'import page',
  operands: 'FILE|URL...',
  about: 'makes stories of captured pages, text or HTML, beside a running server too',
  options: {
    edition: { takes: 'LANGUAGE', about: 'the edition that the pages belong to, such as en (needed)' },
    section: { takes: 'KEY', about: 'the section (default: what the page says, else the first)' },
    date: { takes: 'DATE', about: 'when it appeared, such as 2024-11-18 (default: what the page says, else now)' },
    publish: { takes: true, about: 'publishes at once; otherwise the stories are drafts' },
    again: { takes: true, about: 'updates the drafts of pages that were imported before, but never text that a person changed' },
    data: dataOption,
  },
  run(given, terminal) {
    if (given.operands.length === 0) throw new UsageError('courant import page needs at least one FILE or URL.');
    const options = optionsOf(given);
    return withPublication(configOf(given, terminal), terminal, (workplace) => importAll(given.operands, { options, workplace, terminal }));
  },
};

function optionsOf(given: Arguments): PageImportOptions {
  const date = given.value('date');
  if (date !== undefined && !readInstant(date).ok) {
    throw new UsageError(`--date (${JSON.stringify(date)}) is no date: give a day (2024-11-18) or a moment (2024-11-18T09:00Z).`);
  }
  const section = given.value('section');
  return {
    edition: editionOf(given.value('edition')),
    publish: given.has('publish'),
    again: given.has('again'),
    ...(section === undefined ? {} : { section }),
    ...(date === undefined ? {} : { date }),
  };
}

function editionOf(text: string | undefined): LanguageTag {
  if (text === undefined) throw new UsageError('courant import page needs --edition LANGUAGE, such as --edition en.');
  const tag = languageTag(text);
  if (!tag.ok) throw new UsageError(`--edition (${JSON.stringify(text)}) is no language tag: give one such as en, pt-BR or zh-Hans.`);
  return tag.value;
}

interface Importing {
  readonly options: PageImportOptions;
  readonly workplace: Workplace;
  readonly terminal: Terminal;
}

async function importAll(sources: readonly string[], importing: Importing): Promise<ExitCode> {
  const { output, interrupted } = importing.terminal;
  const progress = startProgress({ output, total: sources.length, things: 'files', now: () => performance.now() });
  let done = 0;
  let failed = 0;
  for (const source of sources) {
    if (interrupted.aborted) break;
    if (!(await importOne(source, importing, progress))) failed++;
    done++;
    progress.advance();
  }
  progress.end();
  if (sources.length > 1 || interrupted.aborted) output.write(`${summary({ done, failed, total: sources.length })}\n`);
  return failed === 0 && done === sources.length ? 0 : 1;
}

/** Imports one page and prints what came of it; false if nothing did. */
async function importOne(source: string, { options, workplace, terminal }: Importing, progress: Progress): Promise<boolean> {
  const { config, log, refresher, storage } = workplace;
  const complain = (message: string): false => {
    progress.end();
    terminal.errors.write(`${message}\n`);
    return false;
  };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(source)?.[1];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) {
    return complain(
      `${source}: pages are not read from ${scheme} addresses. Give one that begins with http:// or https://, or the name of a file.`,
    );
  }
  try {
    // Loaded here because a server, which never needs it, would keep a tenth of its memory for it.
    const page = await import('../../exchange/import/page.ts');
    const result = await page.importPage({ ...workplace, folders: config }, source, options);
    if (!result.ok) return complain(describeImportError(result.error));
    await refresher.catchUp();
    const publication = await storage.read((reader) => reader.publication.find());
    for (const line of reportLines(source, result.value, publication?.baseUrl ?? '')) progress.print(line);
    return true;
  } catch (error) {
    if (error instanceof StorageError) throw error;
    log.error({ err: error, source }, 'a page could not be imported');
    return complain(`${source}: something unexpected went wrong, and the page was left out. The trace above says where.`);
  }
}

const outcomes: Readonly<Record<PageImportReport['outcome'], string>> = {
  created: 'a new story',
  updated: 'its draft was updated',
  unchanged: 'nothing is new in it',
  'already-imported': 'imported before and left alone (--again updates its draft)',
  'changed-since': 'already imported, changed since: --again brings the draft up to date',
};

/** What the report of a page says, a line each: first what became of it, then what was found in it. */
function reportLines(source: string, report: PageImportReport, baseUrl: string): readonly string[] {
  const place = report.path === null ? 'a draft' : `public at ${absoluteAddress(baseUrl, report.path)}`;
  const findings = report.lines.map((found) => `  ${describeFinding(found)}`);
  const lines = [`${source}: “${report.headline}”, ${outcomes[report.outcome]}, ${place}`, ...findings];
  // Words of a page may hold signs that command a terminal.
  return lines.map((line) => line.replace(/\p{Cc}/gu, ' '));
}

function summary({ done, failed, total }: { done: number; failed: number; total: number }): string {
  const left = total - done;
  const stopped = left === 0 ? '' : ` Stopped before the other ${left}; the same command again goes on with them.`;
  return `${done - failed} of ${total} files imported${failed === 0 ? '' : `, ${failed} failed`}.${stopped}`;
}

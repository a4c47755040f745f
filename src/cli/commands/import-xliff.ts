import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { importXliff, type XliffImportError, type XliffImported } from '../../exchange/xliff/article-xliff.ts';
import { refusalText } from '../../exchange/xliff/refusal-text.ts';
import { decodedXml } from '../../exchange/xml/decode.ts';
import { type Command, CommandFailure, dataOption, type ExitCode, type Terminal, UsageError } from '../command.ts';
import { existingFile } from '../existing-file.ts';
import { configOf, withPublication } from '../workplace.ts';

/** `courant import xliff`: what was translated with another program. */
export const importXliffCommand: Command = {
  name: 'import xliff',
  operands: 'FILE',
  about: 'takes a translation back in, beside a running server too; nothing that was changed meanwhile is written over',
  options: { data: dataOption },
  run(given, terminal) {
    const [name, ...others] = given.operands;
    if (name === undefined || others.length > 0) throw new UsageError('courant import xliff needs one FILE.');
    return withPublication(configOf(given, terminal), terminal, async (workplace) => {
      const file = resolve(terminal.folder, name);
      await existingFile(name, file);
      let xml = '';
      for await (const piece of decodedXml(createReadStream(file))) xml += piece;
      const taken = await importXliff(workplace, { xml, by: { kind: 'import', name: 'XLIFF' } });
      if (!taken.ok) throw new CommandFailure(`${name}${failureText(taken.error)}`);
      return report(name, taken.value, terminal);
    });
  },
};

function report(name: string, { written, unchanged, refused, foreign }: XliffImported, { output, errors }: Terminal): ExitCode {
  for (const { source, reason } of refused) errors.write(`${name}: “${source.replace(/\p{Cc}/gu, ' ')}” ${refusalText(reason)}\n`);
  for (const line of foreign) errors.write(`${name}, line ${line}: the unit does not say what of the article it is, and was left out.\n`);
  const left = refused.length + foreign.length;
  output.write(`${written} texts taken, to be confirmed; ${unchanged} as they were${left === 0 ? '' : `; ${left} left out`}.\n`);
  return left === 0 ? 0 : 1;
}

function failureText(error: XliffImportError): string {
  switch (error.code) {
    case 'xliff-unreadable':
      return `, line ${error.line}: the file ${error.reason}. Nothing was taken.`;
    case 'article-not-found':
      return `: this newsroom has no article ${JSON.stringify(error.articleId)}, of which the file says that it is. Import it where it was exported.`;
    case 'article-is-original':
      return `: the article ${error.articleId} is no translation any more. Nothing was taken.`;
    case 'xliff-of-another-article':
      return `: the file is of another article (${error.original}).`;
  }
}

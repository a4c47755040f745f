import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { UnitFault } from '../../exchange/tmx/entries-of.ts';
import { importTmx, type TmxImported } from '../../exchange/tmx/import-tmx.ts';
import { type Command, dataOption, UsageError } from '../command.ts';
import { existingFile } from '../existing-file.ts';
import { pairOf, pairOptions } from '../language-pair.ts';
import { startProgress } from '../progress.ts';
import { configOf, withPublication } from '../workplace.ts';

/** `courant import tmx`: another program's translation memory into this one. */
export const importTmxCommand: Command = {
  name: 'import tmx',
  operands: 'FILE',
  about: 'takes a translation memory in, beside a running server too; what is there already stays once',
  options: {
    ...pairOptions,
    data: dataOption,
  },
  run(given, terminal) {
    const [name, ...others] = given.operands;
    if (name === undefined || others.length > 0) throw new UsageError('courant import tmx needs one FILE.');
    const pair = pairOf(given);
    return withPublication(configOf(given, terminal), terminal, async ({ storage, now }) => {
      const file = resolve(terminal.folder, name);
      await existingFile(name, file);
      const { output, errors, interrupted } = terminal;
      const progress = startProgress({ output, total: null, things: 'units', now: () => performance.now() });
      const imported = await importTmx(
        { storage },
        {
          ...{ bytes: createReadStream(file), pair, now: now(), interrupted },
          onDone: (units) => progress.advance(units),
          onFault(line, fault) {
            progress.end();
            errors.write(`${name}, line ${line}: ${faultText(fault)}\n`);
          },
        },
      );
      progress.end();
      if (imported.stopped !== null && imported.stopped !== 'interrupted') {
        errors.write(`${name}, line ${imported.stopped.line}: the file ${imported.stopped.message}. What stands before that was taken.\n`);
      }
      output.write(`${summary(imported)}\n`);
      return imported.stopped === null && imported.faults === 0 ? 0 : 1;
    });
  },
};

function faultText(fault: UnitFault): string {
  switch (fault.code) {
    case 'language-unknown':
      return `the unit was left out, because ${JSON.stringify(fault.language)} is no language tag, such as en or pt-BR.`;
    case 'original-missing':
      return `the unit was left out, because it has no text in ${JSON.stringify(fault.language)}, which it names as the language of the original.`;
    case 'too-long':
      return 'the unit was left out, because it has a text of more than 100000 characters.';
  }
}

function summary({ units, added, faults, stopped }: TmxImported): string {
  const left = faults === 0 ? '' : `, ${faults} left out`;
  const goesOn = stopped === 'interrupted' ? ' Stopped; the same command again goes on.' : '';
  return `${units} units read${left}, ${added} texts with their translations are new.${goesOn}`;
}

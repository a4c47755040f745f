import { resolve } from 'node:path';
import { programVersion } from '../../config/version.ts';
import { exportTmx } from '../../exchange/tmx/export-tmx.ts';
import { type Command, dataOption, UsageError } from '../command.ts';
import { pairOf, pairOptions } from '../language-pair.ts';
import { startProgress } from '../progress.ts';
import { configOf, withPublication } from '../workplace.ts';
import { writeWhole } from '../written-file.ts';

/** `courant export tmx`: the translation memory as a file that other programs read. */
export const exportTmxCommand: Command = {
  name: 'export tmx',
  operands: 'FILE',
  about: 'writes the translation memory as TMX 1.4b, beside a running server too',
  options: {
    ...pairOptions,
    data: dataOption,
  },
  run(given, terminal) {
    const [name, ...others] = given.operands;
    if (name === undefined || others.length > 0) throw new UsageError('courant export tmx needs one FILE.');
    const pair = pairOf(given);
    const file = resolve(terminal.folder, name);
    return withPublication(configOf(given, terminal), terminal, async ({ storage }) => {
      const { output, interrupted } = terminal;
      const progress = startProgress({ output, total: null, things: 'texts', now: () => performance.now() });
      let written = 0;
      const pieces = exportTmx(
        { storage },
        {
          ...{ pair, interrupted, version: programVersion() },
          onDone(units) {
            written += units;
            progress.advance(units);
          },
        },
      );
      const isWritten = await writeWhole(file, pieces, () => !interrupted.aborted);
      progress.end();
      output.write(isWritten ? `${name}: ${written} texts with their translations.\n` : `Stopped; ${name} was not written.\n`);
      return isWritten ? 0 : 1;
    });
  },
};

import { type Command, CommandFailure, dataOption, type ExitCode, UsageError } from '../command.ts';
import { makeDemo, makeEmpty } from '../found.ts';
import { configOf, withWorkplace } from '../workplace.ts';

/** `courant init`: makes a publication where there is none. */
export const init: Command = {
  name: 'init',
  operands: '',
  about: 'makes a publication in an empty data folder: the demo, or an empty one',
  options: {
    demo: { takes: true, about: 'the demo publication: a small paper in eight languages (this is the default)' },
    empty: { takes: true, about: 'a publication with an English edition, one section and no story' },
    data: dataOption,
  },
  run(given, terminal) {
    if (given.has('demo') && given.has('empty')) throw new UsageError('courant init takes either --demo or --empty, not both.');
    const config = configOf(given, terminal);
    return withWorkplace<ExitCode>(config, terminal, async (workplace) => {
      const present = await workplace.storage.read((reader) => reader.publication.find());
      if (present !== null) {
        throw new CommandFailure(`${config.dataFolder} holds a publication already: ${present.name}. Choose another folder with --data.`);
      }
      await (given.has('empty') ? makeEmpty(workplace) : makeDemo(workplace, terminal));
      await workplace.refresher.catchUp();
      terminal.output.write(`The publication is ready in ${config.dataFolder}. Serve it with courant start.\n`);
      return 0;
    });
  },
};

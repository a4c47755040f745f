import { startCourant } from '../../main.ts';
import { type Command, CommandFailure, dataOption, type ExitCode } from '../command.ts';
import { listeningMessage } from '../failures.ts';
import { makeDemo } from '../found.ts';
import { configOf, withWorkplace } from '../workplace.ts';

/** `courant start`: serves until it is asked to stop. */
export const start: Command = {
  name: 'start',
  operands: '',
  about: 'starts the reader site and the API; the first start in an empty folder makes the demo publication',
  options: { port: { takes: 'N', about: 'the port to listen on (default 3000, or PORT)' }, data: dataOption },
  run(given, terminal) {
    const config = configOf(given, terminal);
    return withWorkplace<ExitCode>(config, terminal, async (workplace) => {
      const isFounded = (await workplace.storage.read((reader) => reader.publication.find())) !== null;
      const prepare = async (): Promise<void> => (isFounded ? undefined : await makeDemo(workplace, terminal));
      const courant = await startCourant(workplace, prepare).catch((error: unknown) => {
        const message = listeningMessage(error, config.host, config.port);
        throw message === null ? error : new CommandFailure(message);
      });
      terminal.output.write(`Courant serves ${courant.address} from ${config.dataFolder}. Stop it with Ctrl-C.\n`);
      await stopWish(terminal.interrupted);
      await courant.stop();
      return 0;
    });
  },
};

function stopWish(interrupted: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (interrupted.aborted) resolve();
    else interrupted.addEventListener('abort', () => resolve(), { once: true });
  });
}

import { startCourant } from '../../main.ts';
import { type Command, CommandFailure, dataOption, type ExitCode } from '../command.ts';
import { listeningMessage } from '../failures.ts';
import { makeDemo } from '../found.ts';
import { claimServing } from '../serving-claim.ts';
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
      let giveBack = (): void => {};
      const prepare = async (port: number): Promise<void> => {
        giveBack = claimServing(config.servingFile, port);
        if (!isFounded) await makeDemo(workplace, terminal);
      };
      const courant = await startCourant(workplace, prepare).catch((error: unknown) => {
        const message = listeningMessage(error, config.host, config.port);
        throw message === null ? error : new CommandFailure(message);
      });
      terminal.output.write(`Courant serves ${courant.address} from ${config.dataFolder}. Stop it with Ctrl-C.\n`);
      if (courant.namedElsewhere !== null) terminal.output.write(elsewhere(courant.namedElsewhere, courant.address));
      if (courant.ownerLink !== null) terminal.output.write(firstRun(courant.ownerLink));
      await stopWish(terminal.interrupted);
      await courant.stop();
      giveBack();
      return 0;
    });
  },
};

function elsewhere(named: string, address: string): string {
  return `Pages name ${named} as their address, from an earlier COURANT_URL. If readers use another one, start with COURANT_URL set to it, such as COURANT_URL=${address.slice(0, -1)}\n`;
}

function firstRun(link: string): string {
  return `Nobody owns the publication yet. Whoever opens this link first becomes its owner (it works once, for a day, until the next start):\n\n  ${link}\n\n`;
}

function stopWish(interrupted: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (interrupted.aborted) resolve();
    else interrupted.addEventListener('abort', () => resolve(), { once: true });
  });
}

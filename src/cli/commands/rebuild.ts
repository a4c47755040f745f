import { rebuildSite } from '../../site/rebuild.ts';
import type { SiteStore } from '../../site/site-store.ts';
import { type Command, dataOption, type ExitCode, type Terminal } from '../command.ts';
import { startProgress } from '../progress.ts';
import { configOf, withPublication } from '../workplace.ts';

/** `courant rebuild`: computes every page anew; readers keep the old ones until all new ones are there. */
export const rebuild: Command = {
  name: 'rebuild',
  operands: '',
  about: 'computes every page anew, beside a running server too',
  options: { data: dataOption },
  run(given, terminal) {
    return withPublication<ExitCode>(configOf(given, terminal), terminal, async (workplace) => {
      const { storage, store, log, now, program } = workplace;
      const startedAt = performance.now();
      let counted = 0;
      const progress = startProgress({ output: terminal.output, total: null, things: 'pages', now: () => performance.now() });
      const pages = await rebuildSite({
        storage,
        store,
        log,
        program,
        now: now(),
        onProgress(made) {
          progress.advance(made - counted);
          counted = made;
        },
      });
      progress.end();
      const seconds = (performance.now() - startedAt) / 1000;
      terminal.output.write(`${pages} pages in ${seconds.toFixed(1)} s.\n`);
      await compressPages(store, terminal);
      return 0;
    });
  },
};

const formsAtOnce = 20;

/** Makes the compressed forms as well, which a running server would do only after the next change. Stopping here does no harm. */
async function compressPages(store: SiteStore, { output, interrupted }: Terminal): Promise<void> {
  const progress = startProgress({ output, total: null, things: 'pages compressed', now: () => performance.now() });
  for (let made = await store.compress(formsAtOnce); made > 0 && !interrupted.aborted; made = await store.compress(formsAtOnce)) {
    progress.advance(made);
  }
  progress.end();
}

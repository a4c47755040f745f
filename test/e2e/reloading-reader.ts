/** A reader who reloads pages all the time and remembers what came. */
import { setTimeout as pause } from 'node:timers/promises';

interface Visit {
  readonly address: string;
  readonly status: number;
  /** By one clock, in milliseconds. */
  readonly began: number;
  readonly ended: number;
}

export interface ReloadingReader {
  /** Resolves when every page came once more with this status. */
  sees(status: number): Promise<void>;
  /** Ends it; all visits in the order in which they ended. */
  stop(): Promise<readonly Visit[]>;
}

/** So many requests may be under way: a slow server is not asked faster than it answers. */
const mostUnderWay = 60;

/** Reloads the pages, all at once, so many milliseconds after they were reloaded last, whether they have come or not. */
export function watchPages(addresses: readonly string[], every: number): ReloadingReader {
  const visits: Visit[] = [];
  const underWay = new Set<Promise<void>>();
  const visit = async (address: string): Promise<void> => {
    const began = performance.now();
    const answer = await fetch(address, { redirect: 'manual' });
    await answer.arrayBuffer();
    visits.push({ address, status: answer.status, began, ended: performance.now() });
  };
  const timer = setInterval(() => {
    if (underWay.size > mostUnderWay) return;
    for (const address of addresses) {
      const one: Promise<void> = visit(address).finally(() => underWay.delete(one));
      underWay.add(one);
    }
  }, every);
  return {
    async sees(status) {
      const asked = performance.now();
      const hasCome = (address: string) => visits.some((one) => one.address === address && one.began > asked && one.status === status);
      while (!addresses.every(hasCome)) await pause(every);
    },
    async stop() {
      clearInterval(timer);
      await Promise.all(underWay);
      return visits;
    },
  };
}

/** A line to a server that can be cut and joined again. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CuttableLine {
  /** Leads to the server, with nothing at its end. */
  readonly address: string;
  /** Breaks every connection and lets nobody in. */
  cut(): void;
  join(): void;
  close(): Promise<void>;
}

/** A line on a port of its own to the server at an address. */
export async function cuttable(server: string): Promise<CuttableLine> {
  const port = Number(new URL(server).port);
  const open = new Set<Socket>();
  let isCut = false;
  const line = createServer((client) => {
    if (isCut) {
      client.destroy();
      return;
    }
    const behind = connect(port, 'localhost');
    for (const [one, other] of [
      [client, behind],
      [behind, client],
    ] as const) {
      open.add(one);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.on('error', () => other.destroy());
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => {
    line.listen(0, 'localhost', resolve);
  });
  const breakAll = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    address: `http://localhost:${(line.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      breakAll();
    },
    join() {
      isCut = false;
    },
    async close() {
      breakAll();
      await new Promise((resolve) => line.close(resolve));
    },
  };
}

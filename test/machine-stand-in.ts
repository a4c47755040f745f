/**
 * A small HTTP server that answers as the published documentation of a translation service says. It stands in for somebody else’s service,
 * which cannot be had on every machine; our own parts are the real ones.
 */
import { createServer, type IncomingHttpHeaders } from 'node:http';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The JSON that was sent; null for none. */
  readonly json: Readonly<Record<string, unknown>> | null;
}

interface Answered {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a text as it stands. */
  readonly body: unknown;
}

export interface StandIn {
  readonly address: string;
  readonly asked: readonly Asked[];
  stop(): Promise<void>;
}

/** Starts it on a free port. `answer` gives null where it answers nothing at all. */
export async function startStandIn(answer: (asked: Asked) => Answered | null): Promise<StandIn> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString();
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        json: text === '' ? null : JSON.parse(text),
      };
      asked.push(one);
      const answered = answer(one);
      if (answered === null) return;
      const { status = 200, headers = {}, body } = answered;
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

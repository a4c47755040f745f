/** The one HTTP server: readers first and directly, the application beside them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { isApplicationTarget } from './application.ts';
import type { failureHandler } from './failure.ts';
import { plainSecurity } from './security-headers.ts';
import type { RequestHandler } from './site/reader-handler.ts';
import { longestTarget } from './site/target.ts';

export interface ServerParts {
  readonly reader: RequestHandler;
  readonly application: Hono;
  /** Who takes requests to upgrade the connection; without one they are answered like any other. */
  readonly upgrade?: UpgradeHandler;
  readonly fail: ReturnType<typeof failureHandler>;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly patience?: Patience;
}

/** Takes connections out of the server's hands: they are its own to end before the server stops. */
interface UpgradeHandler {
  /** True if it takes requests with this target. */
  wants(target: string): boolean;
  open(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

export interface RunningServer {
  readonly host: string;
  readonly port: number;
  /**
   * Stops accepting, finishes requests under way, closes idle connections and event streams, which have no end of their own and begin anew
   * elsewhere; after `graceMs` it breaks off what is left.
   */
  stop(graceMs: number): Promise<void>;
}

/** Limits against clients that send or read slowly or never, in milliseconds. */
export interface Patience {
  /** For the head of a request. */
  readonly headersTimeout: number;
  /** For a whole request: a large picture over a slow line takes minutes. */
  readonly requestTimeout: number;
  /** For the next request on a connection. */
  readonly keepAliveTimeout: number;
  /** For anything to move at all, unless we are the ones who are waited for. */
  readonly silenceTimeout: number;
  /** How often the first two are looked at. */
  readonly connectionsCheckingInterval: number;
}

const usualPatience: Patience = {
  headersTimeout: 15_000,
  requestTimeout: 600_000,
  keepAliveTimeout: 10_000,
  silenceTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
};

const maxHeaderSize = 16 * 1024;

const lingerMs = 500;

type ParserError = NodeJS.ErrnoException & { readonly rawPacket?: Buffer };

/** Starts to listen. Rejects with the system's error, such as `EADDRINUSE`. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const patience = parts.patience ?? usualPatience;
  const { upgrade } = parts;
  const shouldUpgradeCallback = ({ url = '' }: IncomingMessage) => upgrade?.wants(url) === true;
  const server = createServer({ ...patience, maxHeaderSize, shouldUpgradeCallback }, requestListener(parts));
  if (upgrade !== undefined) server.on('upgrade', (request, socket, head) => upgrade.open(request, socket, head));
  server.timeout = patience.silenceTimeout;
  server.on('request', (request, response) => response.on('timeout', (socket) => bearSilence({ request, response, socket }, patience)));
  const streams = openStreams(server);
  server.on('clientError', refuseConnection);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: parts.host, port: parts.port, backlog: 1024 }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { address, port } = server.address() as AddressInfo;
  return { host: address, port, stop: (graceMs) => stopServer(server, streams, graceMs) };
}

interface Silence {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly socket: Socket;
}

/** A silence that is our own, on a request that has come whole and is not answered yet, is no reason to hang up: pictures wait for their turn. */
function bearSilence({ request, response, socket }: Silence, { silenceTimeout }: Patience): void {
  if (request.complete && !response.headersSent) socket.setTimeout(silenceTimeout);
  else socket.destroy();
}

function requestListener({ reader, application, fail }: ServerParts): RequestHandler {
  const applicationListener = getRequestListener(application.fetch, { overrideGlobalObjects: false });
  return (request, response) => {
    if (isApplicationTarget(request.url ?? '')) {
      applicationListener(request, response).catch((error: unknown) => fail(response, error));
      return;
    }
    try {
      reader(request, response);
    } catch (error) {
      fail(response, error);
    }
  };
}

/** The answers to those who asked for a stream of events, as long as they are open. */
function openStreams(server: Server): ReadonlySet<ServerResponse> {
  const streams = new Set<ServerResponse>();
  server.on('request', ({ headers }, response) => {
    if (headers.accept !== 'text/event-stream') return;
    streams.add(response);
    response.once('close', () => streams.delete(response));
  });
  return streams;
}

async function stopServer(server: Server, streams: ReadonlySet<ServerResponse>, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  for (const stream of streams) stream.destroy();
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}

/**
 * Answers what the parser refuses, if nothing else was sent on the connection: words between two answers could be taken for one of them.
 * The connection stays for a moment after that, since closing it on unread input would take the answer away again.
 */
function refuseConnection(error: ParserError, socket: Duplex): void {
  if (socket.writableEnded) return;
  if (error.code === 'ECONNRESET' || !(socket instanceof Socket) || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const status = statusOf(error);
  const body = `${STATUS_CODES[status] ?? 'Bad Request'}\n`;
  const headers = [
    'Content-Type',
    'text/plain; charset=utf-8',
    'Content-Length',
    String(body.length),
    ...plainSecurity,
    'Connection',
    'close',
  ];
  const lines = headers.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`));
  socket.end(`HTTP/1.1 ${status} ${body.trim()}\r\n${lines.join('')}\r\n${body}`);
  setTimeout(() => socket.destroy(), lingerMs).unref();
}

function statusOf({ code, rawPacket }: ParserError): number {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  if (code !== 'HPE_HEADER_OVERFLOW') return 400;
  const lineEnd = rawPacket?.indexOf('\r\n') ?? -1;
  return rawPacket !== undefined && (lineEnd === -1 || lineEnd > longestTarget) ? 414 : 431;
}

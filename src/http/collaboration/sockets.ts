/** The door of the collaboration connection: who may open one, from which page, and how many. */
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { PersonId } from '../../core/ids.ts';
import { isFromForeignPage } from '../foreign-origin.ts';
import { plainSecurity } from '../security-headers.ts';
import type { FindVisitor, Visitor } from '../visitor.ts';

/** One message may be this large: what is pasted into an article at once. */
const largestMessage = 2 * 1024 * 1024;

/** A person may have this many connections: a tab of the newsroom has one. */
const connectionsPerPerson = 30;

/** What may wait to be sent on a connection before it is taken for dead. */
const largestBacklog = 16 * 1024 * 1024;

/** Somebody at the other end of a connection. `visitor` is who it is now; roles may change meanwhile. */
export interface Guest {
  visitor: Visitor;
  readonly headers: Headers;
  readonly socket: WebSocket;
}

export interface Sockets {
  /** Answers a request to upgrade: with a connection, or with a refusal: 401 for nobody, 403 from another site's page, 429 for too many. */
  open(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>;
  guests(): readonly Guest[];
  /** Ends what has not ended by itself, and lets nobody in any more. */
  terminate(): void;
}

/** Makes the door; `onOpen` is given each new connection. */
export function createSockets(findVisitor: FindVisitor, onOpen: (guest: Guest) => void): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: largestMessage, perMessageDeflate: false });
  const guests = new Set<Guest>();
  let isClosed = false;

  const admit = (visitor: Visitor, headers: Headers) => (socket: WebSocket) => {
    const guest: Guest = { visitor, headers, socket };
    guests.add(guest);
    socket.on('close', () => guests.delete(guest));
    socket.on('error', () => socket.terminate());
    onOpen(guest);
  };
  const countOf = (id: PersonId) => [...guests].filter(({ visitor }) => visitor.person.id === id).length;

  return {
    async open(request, socket, head) {
      socket.on('error', () => socket.destroy());
      const headers = headersOf(request);
      if (isFromForeignPage(headers, headers.get('host'))) return refuse(socket, 403);
      const visitor = await findVisitor(headers);
      if (isClosed) return void socket.destroy();
      if (visitor === null) return refuse(socket, 401);
      if (countOf(visitor.person.id) >= connectionsPerPerson) return refuse(socket, 429);
      server.handleUpgrade(request, socket, head, admit(visitor, headers));
    },
    guests: () => [...guests],
    terminate() {
      isClosed = true;
      for (const { socket } of guests) socket.terminate();
    },
  };
}

/** Sends a message, unless the other end has stopped reading: then the connection ends, and a living client comes back for what it missed. */
export function send({ socket }: Guest, data: Uint8Array): void {
  if (socket.bufferedAmount > largestBacklog) socket.terminate();
  else socket.send(data);
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) for (const value of values) headers.append(name, value);
  return headers;
}

/** The answer is read before the connection goes; the other end need not close it. */
const lingerMs = 500;

function refuse(socket: Duplex, status: 401 | 403 | 429): void {
  const security = plainSecurity.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${security}Content-Length: 0\r\nConnection: close\r\n\r\n`);
  setTimeout(() => socket.destroy(), lingerMs).unref();
}

/** The door of the collaboration connection, on a server in this process. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { instant } from '../../core/instant.ts';
import type { Person } from '../../core/person.ts';
import type { FindVisitor, Visitor } from '../visitor.ts';
import { createSockets, type Sockets } from './sockets.ts';

const id = 'ona' as Person['id'];
const person: Person = { id, name: 'Ona', email: 'ona@test.example', language: null, grants: [], createdAt: instant(0), suspendedAt: null };
const ona: Visitor = { person, token: null };
const request = [
  'GET / HTTP/1.1',
  'Host: here',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
];

let server: Server;
const held = new Set<Socket>();

afterEach(async () => {
  for (const socket of held) socket.destroy();
  await new Promise((done) => server.close(done));
});

/** Somebody who asks for a connection and never closes an own end of it; the text is what came back. */
async function ask(sockets: Sockets): Promise<{ readonly text: () => string }> {
  server = createServer();
  server.on('connection', (socket) => held.add(socket).has(socket) && socket.once('close', () => held.delete(socket)));
  server.on('upgrade', (message, socket, head) => void sockets.open(message, socket, head));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const client = connect({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', allowHalfOpen: true });
  let text = '';
  client.on('data', (data) => {
    text += data.toString();
  });
  client.write(`${request.join('\r\n')}\r\n\r\n`);
  await vi.waitFor(() => expect(held.size).toBe(1));
  return { text: () => text };
}

it('lets go of whom it has refused, though the other end stays open', async () => {
  const { text } = await ask(
    createSockets(
      async () => null,
      () => undefined,
    ),
  );
  await vi.waitFor(() => expect(text()).toContain('401 Unauthorized'));
  await vi.waitFor(() => expect(held.size).toBe(0), 2_000);
});

it('lets nobody in any more once it was closed, though it was asked before', async () => {
  const found = Promise.withResolvers<Visitor>();
  const find = vi.fn<FindVisitor>(() => found.promise);
  const sockets = createSockets(find, () => undefined);
  await ask(sockets);
  await vi.waitFor(() => expect(find).toHaveBeenCalled());
  sockets.terminate();
  found.resolve(ona);
  await vi.waitFor(() => expect(held.size).toBe(0), 2_000);
  expect(sockets.guests()).toEqual([]);
});

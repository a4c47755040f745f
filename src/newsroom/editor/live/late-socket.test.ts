import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { LateSocket } from './late-socket.ts';

let server: WebSocketServer;
beforeAll(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
});
afterAll(() => void server.close());

it('sends a moment later, in order, and what waits before it closes', async () => {
  const got: string[] = [];
  const ended = new Promise<void>((done) =>
    server.once('connection', (peer) => {
      peer.on('message', (message) => got.push(String(message)));
      peer.on('close', () => done());
    }),
  );
  const socket = new LateSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await once(socket, 'open');
  socket.send('one');
  socket.send('two');
  expect(socket.bufferedAmount).toBe(0);
  await expect.poll(() => got).toEqual(['one', 'two']);
  socket.send('three');
  socket.close();
  await ended;
  expect(got).toEqual(['one', 'two', 'three']);
});

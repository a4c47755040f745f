import { writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Hono } from 'hono';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPage, type Serving, serving } from '../../test/serving.ts';
import { failureHandler } from './failure.ts';
import { startServer } from './server.ts';

let site: Serving;

beforeAll(async () => {
  site = await serving(['en']);
  await site.put({ '/en/': aPage('the front'), '/en/secret/': aPage('the second page') });
});
afterAll(() => site.stop());

const statusOf = (received: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(received)?.[1] ?? 0);
const statuses = (received: string): readonly number[] => [...received.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
const head = 'Host: paper.example\r\n';

describe('the server, sent what is no request', () => {
  it.each<[string, string, number]>([
    ['noise', '\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n', 400],
    ['no slash', `GET en/ HTTP/1.1\r\n${head}\r\n`, 400],
    ['no host', 'GET /en/ HTTP/1.1\r\n\r\n', 400],
    ['an unknown version', `GET /en/ HTTP/9.9\r\n${head}\r\n`, 400],
    ['a space in the address', `GET /en/ x HTTP/1.1\r\n${head}\r\n`, 400],
    ['a header without a name', `GET /en/ HTTP/1.1\r\n${head}: x\r\n\r\n`, 400],
    ['a folded header', `GET /en/ HTTP/1.1\r\n${head}A: b\r\n c\r\n\r\n`, 400],
    ['NUL in a header', `GET /en/ HTTP/1.1\r\n${head}A: \u0000\r\n\r\n`, 400],
    ['two lengths', `POST /en/ HTTP/1.1\r\n${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400],
    ['a length and chunks', `POST /en/ HTTP/1.1\r\n${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['a bare line feed', `GET /en/ HTTP/1.1\n${head}\n`, 400],
    ['an over-long address', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${head}\r\n`, 414],
    ['headers that are too large', `GET /en/ HTTP/1.1\r\n${head}A: ${'b'.repeat(20_000)}\r\n\r\n`, 431],
    ['everything about the site', `OPTIONS * HTTP/1.1\r\n${head}\r\n`, 405],
  ])('%s, refuses it', async (_, bytes, status) => {
    const received = await site.raw(bytes);
    expect(statusOf(received)).toBe(status);
    expect(received).not.toMatch(/the front|node_modules|Error:/);
    expect((await site.get('/en/')).status).toBe(200);
  });

  it('answers a refusal with security headers and closes', async () => {
    const received = await site.raw(`GET /en/ x HTTP/1.1\r\n${head}\r\n`);
    for (const line of ["Content-Security-Policy: default-src 'none'", 'X-Content-Type-Options: nosniff', 'Connection: close']) {
      expect(received).toContain(line);
    }
  });

  it('closes on CONNECT', async () => expect(await site.raw(`CONNECT paper.example:443 HTTP/1.1\r\n${head}\r\n`)).not.toMatch(/ 200 /));
});

describe('the server', () => {
  it('takes the body of a GET for a body and not for the next request', async () => {
    const smuggled = `GET /en/secret/ HTTP/1.1\r\n${head}\r\n`;
    const received = await site.raw(
      `GET /en/ HTTP/1.1\r\n${head}Content-Length: ${smuggled.length}\r\n\r\n${smuggled}GET /en/ HTTP/1.1\r\n${head}\r\n`,
    );
    expect(statuses(received)).toEqual([200, 200]);
    expect(received).not.toContain('the second page');
  });
  it('answers requests of one connection in their order', async () => {
    const request = (path: string) => `GET ${path} HTTP/1.1\r\n${head}\r\n`;
    const received = await site.raw(request('/en/') + request('/none') + request('/en/secret/'));
    expect(statuses(received)).toEqual([200, 404, 200]);
    expect(received.indexOf('the front')).toBeLessThan(received.indexOf('the second page'));
  });
  it('does not put words between two answers when a later request is broken', async () => {
    const received = await site.raw(`GET /en/ HTTP/1.1\r\n${head}\r\nnonsense\r\n\r\n`);
    expect(statuses(received).filter((status) => status === 200).length).toBeLessThanOrEqual(1);
  });
  it('understands the whole address that a proxy sends', async () =>
    expect(statusOf(await site.raw(`GET http://paper.example/en/ HTTP/1.1\r\n${head}\r\n`))).toBe(200));
  it('answers HTTP/1.0', async () => expect(statusOf(await site.raw('GET /en/ HTTP/1.0\r\n\r\n'))).toBe(200));
  it('gives the application what is not for readers', async () => {
    expect((await site.get('/api/health')).text).toBe('{"status":"ok"}');
    expect((await site.get('/apiary/')).headers['content-type']).toMatch(/^text\/html/);
  });
});

describe('the server, where something unexpected happens', () => {
  it('answers 500 without details, and logs them', async () => {
    const logged: string[] = [];
    const fail = failureHandler(pino({ base: null }, { write: (line: string) => void logged.push(line) }));
    const reader = (): never => {
      throw new Error('the disk at /srv/secret is full');
    };
    const server = await startServer({ reader, application: new Hono(), fail, host: '127.0.0.1', port: 0 });
    const answer = await fetch(`http://127.0.0.1:${server.port}/en/`);
    const text = await answer.text();
    await server.stop(100);
    expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([500, 'nosniff']);
    expect(text).not.toContain('secret');
    expect(logged.join()).toContain('/srv/secret');
  });
  it('says which port is taken', async () => {
    const parts = { reader: () => {}, application: new Hono(), fail: () => {}, host: '127.0.0.1', port: site.server.port };
    await expect(startServer(parts)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the server, left by its readers', () => {
  it('logs nothing, at whatever moment they go', async () => {
    await writeFile(join(site.mediaFolder, 'left.jpeg'), Buffer.alloc(3_000_000, 1));
    for (let attempt = 0; attempt < 60; attempt++) {
      const socket = connect(site.server.port, '127.0.0.1');
      socket.on('error', () => {});
      await new Promise((resolve) => socket.once('connect', resolve));
      await new Promise((resolve) => socket.write(`GET /media/left.jpeg HTTP/1.1\r\n${head}\r\n`.repeat(2), resolve));
      await new Promise((resolve) => setTimeout(resolve, attempt % 4));
      socket.resetAndDestroy();
    }
    expect((await site.get('/en/')).status).toBe(200);
    expect(site.logged).toEqual([]);
  });
});

describe('the server, kept waiting', () => {
  let impatient: Serving;

  beforeAll(async () => {
    const patience = {
      headersTimeout: 200,
      requestTimeout: 400,
      keepAliveTimeout: 200,
      silenceTimeout: 500,
      connectionsCheckingInterval: 50,
    };
    impatient = await serving(['en'], patience);
    await writeFile(join(impatient.mediaFolder, 'large.jpeg'), Buffer.alloc(20_000_000, 1));
  });
  afterAll(() => impatient.stop());

  it('for the end of a head, closes', async () => expect(statusOf(await impatient.raw(`GET /en/ HTTP/1.1\r\n${head}A: `))).toBe(408));
  it('for the end of a body, closes', async () => {
    const received = await impatient.raw(`POST /en/ HTTP/1.1\r\n${head}Content-Length: 10\r\n\r\nabc`);
    expect(statuses(received)).toEqual([405]);
  });
  it('by its own work on a request that has come whole, answers', async () => {
    const address = `http://127.0.0.1:${impatient.server.port}/api/slow`;
    expect((await fetch(address, { method: 'POST', body: '1200' })).status).toBe(200);
  });
  it('for the next request, closes', async () => {
    const startedAt = performance.now();
    await impatient.raw(`GET /none HTTP/1.1\r\n${head}\r\n`);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
  it('by a reader who takes nothing of a large file, closes', async () => {
    const socket = connect(impatient.server.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`GET /media/large.jpeg HTTP/1.1\r\n${head}\r\n`);
    await new Promise((resolve) => socket.once('data', resolve));
    socket.pause();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    let received = 0;
    socket.on('data', (chunk: Buffer) => {
      received += chunk.length;
    });
    socket.resume();
    await new Promise((resolve) => socket.once('close', resolve));
    expect(received).toBeLessThan(20_000_000);
  });
});

describe('the server that is asked to stop', () => {
  const bytes = 20_000_000;

  it('finishes a slow download, and takes no new connection', async () => {
    const other = await serving(['en']);
    await writeFile(join(other.mediaFolder, 'large.jpeg'), Buffer.alloc(bytes, 1));
    const { port } = other.server;
    const received = await new Promise<number>((resolve, reject) => {
      get({ host: '127.0.0.1', port, path: '/media/large.jpeg', agent: false }, async (response) => {
        let count = 0;
        const stopped = other.server.stop(20_000);
        response.on('data', (chunk: Buffer) => {
          count += chunk.length;
          response.pause();
          setTimeout(() => response.resume(), 1);
        });
        response.on('end', () => stopped.then(() => resolve(count), reject));
        response.on('error', reject);
        await expect(reaches(port)).resolves.toBe(false);
      });
    });
    expect(received).toBe(bytes);
    await other.stop();
  });

  it('does not wait for idle connections', async () => {
    const other = await serving(['en']);
    const socket = connect(other.server.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`GET /en/ HTTP/1.1\r\n${head}\r\n`);
    await new Promise((resolve) => socket.once('data', resolve));
    const startedAt = performance.now();
    await other.server.stop(5000);
    expect(performance.now() - startedAt).toBeLessThan(1000);
    await other.stop();
  });

  it('breaks off what takes longer than it may', async () => {
    const other = await serving(['en']);
    await writeFile(join(other.mediaFolder, 'large.jpeg'), Buffer.alloc(bytes, 1));
    const socket = connect(other.server.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`GET /media/large.jpeg HTTP/1.1\r\n${head}\r\n`);
    await new Promise((resolve) => socket.once('data', resolve));
    socket.pause();
    const startedAt = performance.now();
    await other.server.stop(300);
    expect(performance.now() - startedAt).toBeLessThan(2000);
    socket.destroy();
    await other.stop();
  });
});

function reaches(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

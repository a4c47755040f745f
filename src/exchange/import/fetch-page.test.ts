import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { errorCode, value } from '../../../test/builders.ts';
import { fetchPage } from './fetch-page.ts';

let server: Server | null = null;
const serve = async (answer: RequestListener): Promise<string> => {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
};
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

describe('fetchPage', () => {
  it('gives the bytes and where they were found in the end', async () => {
    const url = await serve((request, answer) =>
      request.url === '/'
        ? answer.writeHead(302, { location: '/story' }).end()
        : answer.writeHead(200, { 'content-type': 'text/html' }).end('<p>Boat</p>'),
    );
    const page = value(await fetchPage(url));
    expect([text(page.bytes), page.url]).toEqual(['<p>Boat</p>', `${url}story`]);
  });
  it('writes the charset of the headers into the page', async () => {
    const url = await serve((_, answer) => answer.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' }).end('<p>Boat</p>'));
    expect(text(value(await fetchPage(url)).bytes)).toBe('<meta charset="windows-1251"><p>Boat</p>');
  });
  it('refuses what is no page', async () => {
    const url = await serve((_, answer) => answer.writeHead(200, { 'content-type': 'image/png' }).end('x'));
    expect(errorCode(await fetchPage(url))).toBe('page-not-text');
  });
  it('refuses an answer that is no success', async () => {
    const url = await serve((_, answer) => answer.writeHead(404).end());
    expect(errorCode(await fetchPage(url))).toBe('page-answered-error');
  });
  it('refuses a page that is too long, though it did not say so', async () => {
    const url = await serve((_, answer) => {
      answer.writeHead(200, { 'content-type': 'text/html' });
      answer.write('x'.repeat(2000));
      answer.end('x'.repeat(2000));
    });
    expect(errorCode(await fetchPage(url, { bytes: 3000 }))).toBe('page-too-long');
  });
  it('refuses a page that never ends', async () => {
    const url = await serve((_, answer) => void answer.writeHead(200, { 'content-type': 'text/html' }).write('x'));
    expect(errorCode(await fetchPage(url, { milliseconds: 200 }))).toBe('page-too-slow');
  });
  it('refuses redirects without end', async () => {
    const url = await serve((_, answer) => answer.writeHead(302, { location: '/' }).end());
    expect(errorCode(await fetchPage(url))).toBe('too-many-redirects');
  });
  it('refuses other schemes and redirects to them', async () => {
    const url = await serve((_, answer) => answer.writeHead(302, { location: 'file:///etc/hostname' }).end());
    expect([errorCode(await fetchPage('file:///etc/hostname')), errorCode(await fetchPage(url))]).toEqual([
      'not-an-address',
      'not-an-address',
    ]);
  });
  it('says when nobody answers', async () => expect(errorCode(await fetchPage('http://127.0.0.1:1/'))).toBe('page-unreachable'));
});

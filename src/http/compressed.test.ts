import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { compressed } from './compressed.ts';

const rows = Array.from({ length: 200 }, (_, number) => ({ storyId: `story-${number}`, state: 'public' }));

const api = new Hono();
api.use(compressed());
api.get('/long', (context) => {
  context.header('Set-Cookie', 'one=1', { append: true });
  context.header('Set-Cookie', 'two=2', { append: true });
  return context.json(rows, 409);
});
api.get('/short', (context) => context.json({ status: 'ok' }));
api.get('/events', () => new Response('x'.repeat(5_000), { headers: { 'Content-Type': 'text/event-stream' } }));
api.get('/nothing', () => new Response(null, { status: 204 }));

const get = async (path: string, accepted = 'gzip, br') => await api.request(path, { headers: { 'accept-encoding': accepted } });

describe('an answer of the API', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('goes compressed to whoever accepts %s', async (accepted, coding, unpacked) => {
    const answer = await get('/long', accepted);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([answer.status, answer.headers.get('content-encoding'), answer.headers.get('vary')]).toEqual([409, coding, 'Accept-Encoding']);
    expect(JSON.parse(unpacked(bytes).toString())).toEqual(rows);
    expect(bytes.length).toBeLessThan(JSON.stringify(rows).length / 5);
  });
  it('keeps all of its cookies', async () => expect((await get('/long')).headers.getSetCookie()).toEqual(['one=1', 'two=2']));
  it('goes plain to whoever cannot unpack it', async () => {
    const answer = await get('/long', 'identity');
    expect([answer.headers.get('content-encoding'), answer.headers.get('vary'), await answer.json()]).toEqual([
      null,
      'Accept-Encoding',
      rows,
    ]);
  });
  it.each(['/short', '/events', '/nothing'])('stays as it is at %s', async (path) =>
    expect((await get(path)).headers.get('content-encoding')).toBeNull(),
  );
});

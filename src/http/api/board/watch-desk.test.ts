import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aDeskApi, type DeskApi } from '../../../../test/desk-api.ts';
import { type RunningServer, startServer } from '../../server.ts';

let desk: DeskApi;
let server: RunningServer;

beforeEach(async () => {
  desk = await aDeskApi();
  server = await startServer({ reader: () => {}, application: desk.api, fail: () => {}, host: '127.0.0.1', port: 0 });
});
afterEach(() => desk.close());

/** The bytes of a line as they come, until it ends or breaks. */
async function listen(): Promise<{ readonly read: () => Promise<string> }> {
  const headers = { accept: 'text/event-stream', 'x-person': desk.owner.id };
  const { body } = await fetch(`http://127.0.0.1:${server.port}/api/board/changes`, { headers });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  return { read: async () => (await reader?.read().catch(() => ({ value: 'broken' })))?.value ?? 'ended' };
}

describe('a line through the server', () => {
  it('says at once that it stands, and does not keep the server from stopping', async () => {
    const line = await listen();
    expect(await line.read()).toMatch(/^id: 0\nevent: still\n/);
    const begun = performance.now();
    await server.stop(10_000);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(await line.read()).toMatch(/broken|ended/);
  });

  it('tells what changes while it is open', async () => {
    const line = await listen();
    await line.read();
    const { storyId } = await desk.start('ferry');
    expect(await line.read()).toContain(storyId);
    await server.stop(0);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsroomFiles } from './newsroom-files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'courant-newsroom-files-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'newsroom.html'), '<meta name="style-nonce" content="%NONCE%">');
  await writeFile(join(folder, 'assets', 'main-1.js'), 'start()');
  await writeFile(join(folder, 'assets', 'main-1.js.br'), brotliCompressSync('start()'));
  await writeFile(join(folder, 'assets', 'letters-1.woff2'), 'letters');
  await writeFile(join(folder, 'secret.js'), 'secret');
});
afterAll(() => rm(folder, { recursive: true }));

const get = async (path: string, headers: Record<string, string> = {}) => await newsroomFiles(folder).request(path, { headers });

describe('the files of the newsroom', () => {
  it.each(['/newsroom', '/newsroom/', '/newsroom/articles/a1'])('give the page at %s', async (path) =>
    expect((await get(path)).headers.get('content-type')).toBe('text/html; charset=utf-8'),
  );
  it('let only styles with the nonce of this load be added', async () => {
    const answer = await get('/newsroom/');
    const nonce = /content="([^"%]+)"/.exec(await answer.text())?.[1];
    expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(await (await get('/newsroom/')).text()).not.toContain(nonce);
  });
  it('give a part compressed, to be kept for good', async () => {
    const answer = await get('/newsroom/assets/main-1.js', { 'accept-encoding': 'gzip, br' });
    expect([answer.headers.get('content-encoding'), answer.headers.get('cache-control')]).toEqual([
      'br',
      'public, max-age=31536000, immutable',
    ]);
    expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe('start()');
  });
  it('give a part that the build did not compress as it is', async () => {
    const answer = await get('/newsroom/assets/letters-1.woff2', { 'accept-encoding': 'gzip, br' });
    expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([null, 'letters']);
  });
  it('give a part as it is to whoever cannot unpack it', async () =>
    expect(await (await get('/newsroom/assets/main-1.js')).text()).toBe('start()'));
  it.each(['/newsroom/assets/none.js', '/newsroom/assets/main-1.js.br', '/newsroom/assets/..%2Fsecret.js'])(
    'have nothing at %s',
    async (path) => expect((await get(path)).status).toBe(404),
  );
  it('give the parts of a new build to whoever loads its page, without a restart', async () => {
    const files = newsroomFiles(folder);
    expect((await files.request('/newsroom/assets/main-2.js')).status).toBe(404);
    await writeFile(join(folder, 'assets', 'main-2.js'), 'start(2)');
    await writeFile(join(folder, 'newsroom.html'), '<meta name="style-nonce" content="%NONCE%"><script src="main-2.js"></script>');
    expect(await (await files.request('/newsroom/')).text()).toContain('main-2.js');
    expect(await (await files.request('/newsroom/assets/main-2.js')).text()).toBe('start(2)');
  });
  it('say what to do if the newsroom was not built', async () => {
    const answer = await newsroomFiles(join(folder, 'none')).request('/newsroom/');
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('npm run build')]);
  });
});

import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, aPage, type Serving, serving } from '../../../test/serving.ts';

let site: Serving;
const html = (words: string) => `<!doctype html><style>p{margin:0}</style><title>${words}</title><p>${words.repeat(50)}`;
const languages = [
  { edition: 'en', path: '/en/2024/11/18/tides/', headline: 'The tide machine' },
  { edition: 'zh-Hans', path: '/zh-hans/2024/11/18/潮/', headline: '潮汐机' },
];

beforeAll(async () => {
  site = await serving();
  await site.put({
    '/': aPage(html('Editions')),
    '/en/': aPage(html('Front')),
    '/fr/': aPage(html('Une')),
    '/zh-hant/': aPage(html('頭版')),
    '/en/2024/11/18/tides/': aPage(html('The tide machine'), { languages }),
    '/zh-hans/2024/11/18/潮/': aPage(html('潮汐机'), { languages }),
    '/fr/été/': aPage(html('Été')),
    '/en/feed.xml': aPage('<feed/>', { type: 'application/atom+xml; charset=utf-8' }),
    '/en/2024/11/18/gone/': aPage(html('Taken down'), { status: 410 }),
    '/en/2024/11/18/old-tides/': { kind: 'redirect', location: '/en/2024/11/18/tides/' },
    '/old/shop': { kind: 'redirect', location: 'https://shop.example/a?b=c' },
    '/zh-hans/2024/11/18/old/': { kind: 'redirect', location: '/zh-hans/2024/11/18/%E6%BD%AE/' },
  });
  await mkdir(join(site.mediaFolder, 'ab'));
  await writeFile(join(site.mediaFolder, 'ab/picture-1f2e.jpeg'), Buffer.from('0123456789'.repeat(10)));
  await writeFile(join(site.mediaFolder, '.hidden.jpeg'), 'secret');
  await writeFile(join(site.mediaFolder, '../secret.jpeg'), 'secret');
  await symlink('/etc', join(site.mediaFolder, 'folder.jpeg'));
});
afterAll(() => site.stop());

describe('a path', () => {
  const tides = '/en/2024/11/18/tides/';
  it.each<[string, number, string | null]>([
    ['/en/', 200, null],
    ['/en/?utm_source=x', 200, null],
    ['/fr/%C3%A9t%C3%A9/', 200, null],
    ['/en/feed.xml', 200, null],
    ['/en', 301, '/en/'],
    ['/EN/', 301, '/en/'],
    ['/EN', 301, '/en/'],
    ['/En/2024/11/18/tides?a=b', 301, `${tides}?a=b`],
    ['/ZH-Hans/2024/11/18/%E6%BD%AE/', 301, '/zh-hans/2024/11/18/%E6%BD%AE/'],
    ['//en//', 301, '/en/'],
    ['/fr/../en/', 301, '/en/'],
    ['/en/index.html', 301, '/en/'],
    ['/%65n/', 301, '/en/'],
    ['/fr/%c3%a9t%c3%a9/', 301, '/fr/%C3%A9t%C3%A9/'],
    ['/fr/e%CC%81te%CC%81/', 301, '/fr/%C3%A9t%C3%A9/'],
    ['/en/feed.xml/', 301, '/en/feed.xml'],
    ['/en/2024/11/18/old-tides/', 301, tides],
    ['/en/2024/11/18/old-tides', 301, tides],
    ['/old/shop?x=y', 301, 'https://shop.example/a?b=c'],
    ['/zh-hans/2024/11/18/old/', 301, '/zh-hans/2024/11/18/%E6%BD%AE/'],
    ['/en/2024/11/18/gone/', 410, null],
    ['/en/nothing/', 404, null],
    ['/en/2024/', 404, null],
    ['/frames', 404, null],
    ['/frames/', 404, null],
    ['/en/%2e%2e%2fetc', 400, null],
    ['/en/%00', 400, null],
    ['/en/%ff', 400, null],
  ])('%s gives %i', async (path, status, location) => {
    const answer = await site.get(path);
    expect([answer.status, answer.headers.location ?? null]).toEqual([status, location]);
    expectSecured(answer);
    if (status !== 200 && status !== 410) expect(answer.text).not.toContain('The tide machine</title>');
  });

  it('that is over-long is refused', async () => {
    const answer = await site.get(`/en/${'a'.repeat(9000)}`);
    expect(answer.status).toBe(414);
    expectSecured(answer);
  });

  it('is answered alike at the second time, from memory', async () => {
    const [first, second] = [await site.get(tides), await site.get(tides)];
    expect({ ...second.headers, date: '' }).toEqual({ ...first.headers, date: '' });
    expect(second.text).toBe(first.text);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const answer = await site.get('/en/', {}, method);
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    expectSecured(answer);
  });

  it('gives the head alone when only that is asked for', async () => {
    const [whole, head] = [await site.get(tides), await site.get(tides, {}, 'HEAD')];
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
    expect(head.body).toHaveLength(0);
  });
});

describe('a page', () => {
  it.each<[string, string | undefined, (body: Buffer) => Buffer]>([
    ['gzip', 'gzip', gunzipSync],
    ['gzip, br', 'br', brotliDecompressSync],
    ['identity', undefined, (body) => body],
    ['br;q=0, gzip;q=0', undefined, (body) => body],
    ['identity;q=0, gzip', 'gzip', gunzipSync],
  ])('for Accept-Encoding %s comes as %s with the same text', async (accept, coding, decoded) => {
    const answer = await site.get('/en/', { 'accept-encoding': accept });
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(decoded(answer.body).toString()).toBe(html('Front'));
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
    expect(answer.headers.vary).toBe('Accept-Encoding');
  });

  it('is refused when every coding is', async () => {
    const answer = await site.get('/en/', { 'accept-encoding': '*;q=0' });
    expect([answer.status, answer.headers.vary]).toEqual([406, 'Accept-Encoding']);
  });

  it('comes plain while its compressed forms are not made yet', async () => {
    await site.store.update(async (writer) => void writer.put('fresh', new Map([['/en/fresh/', aPage(html('Fresh'))]]), null));
    const plain = await site.get('/en/fresh/', { 'accept-encoding': 'gzip' });
    expect([plain.status, plain.headers['content-encoding'], plain.headers.vary]).toEqual([200, undefined, 'Accept-Encoding']);
    while ((await site.store.compress(10)) > 0);
    expect((await site.get('/en/fresh/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  });

  it('has an entity tag for each coding', async () => {
    const codings = ['identity', 'gzip', 'br'];
    const tags = await Promise.all(codings.map(async (coding) => (await site.get('/en/', { 'accept-encoding': coding })).headers.etag));
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
  });

  it('is not sent again to who has it, and only to who has this coding', async () => {
    const { etag = '', ...headers } = (await site.get('/en/', { 'accept-encoding': 'br' })).headers;
    const again = await site.get('/en/', { 'accept-encoding': 'br', 'if-none-match': `"x", W/${etag}` });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    for (const name of ['cache-control', 'vary'] as const) expect(again.headers[name]).toBe(headers[name]);
    expect(again.headers.etag).toBe(etag);
    expect(again.headers['content-length']).toBeUndefined();
    expect((await site.get('/en/', { 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(200);
    expect((await site.get('/en/', { 'if-none-match': '*' }, 'HEAD')).status).toBe(304);
  });

  it('that is gone stays gone for who has it', async () =>
    expect((await site.get('/en/2024/11/18/gone/', { 'if-none-match': '*' })).status).toBe(410));

  it('shows at once when it was published again', async () => {
    for (let version = 1; version <= 20; version++) {
      await site.store.update(async (writer) => void writer.put('often', new Map([['/en/often/', aPage(`version ${version}`)]]), null));
      expect((await site.get('/en/often/')).text).toBe(`version ${version}`);
      if (version % 5 === 0) await site.store.compress(10);
    }
    await site.store.update(async (writer) => void writer.put('often', new Map(), null));
    expect((await site.get('/en/often/')).status).toBe(404);
  });

  it('is never older than another that was published in the same moment', async () => {
    const paths = ['a', 'b', 'c', 'd', 'e'].map((name) => `/en/group-${name}/`);
    const publish = (version: number) =>
      site.store.update(async (writer) => {
        for (const path of paths) writer.put(`group ${path}`, new Map([[path, aPage(`${version}`)]]), null);
      });
    await publish(0);
    let isOver = false;
    const reading = (async () => {
      let newest = 0;
      while (!isOver) {
        for (const path of paths) {
          const seen = Number((await site.get(path)).text);
          expect(seen).toBeGreaterThanOrEqual(newest);
          newest = seen;
        }
      }
      return newest;
    })();
    for (let version = 1; version <= 30; version++) {
      await publish(version);
      await new Promise((resolve) => setTimeout(resolve, 7));
    }
    isOver = true;
    expect(await reading).toBeGreaterThan(0);
    expect((await site.get(paths[4] ?? '')).text).toBe('30');
  });

  it('allows its own inline style and no script', async () => {
    const policy = (await site.get('/en/')).headers['content-security-policy'] ?? '';
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update('p{margin:0}').digest('base64')}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|script-src|\*/);
  });

  it('is for this site, a feed for all', async () => {
    expect((await site.get('/en/')).headers['access-control-allow-origin']).toBeUndefined();
    expect((await site.get('/en/feed.xml')).headers['access-control-allow-origin']).toBe('*');
  });
});

describe('the root', () => {
  it.each<[string, string]>([
    ['fr-CA, en;q=0.5', '/fr/'],
    ['zh-TW', '/zh-hant/'],
    ['xx, EN', '/en/'],
  ])('for Accept-Language %s leads to %s', async (header, front) => {
    const answer = await site.get('/', { 'accept-language': header });
    expect([answer.status, answer.headers.location]).toEqual([302, front]);
    expect(answer.headers.vary).toBe('Accept-Language');
    expect(answer.headers['cache-control']).toMatch(/^private/);
  });

  it.each([{}, { 'accept-language': 'ja' }, { 'accept-language': '*' }])('shows the editions for %j', async (headers) => {
    const answer = await site.get('/', headers as Record<string, string>);
    expect([answer.status, answer.headers.vary]).toEqual([200, 'Accept-Encoding, Accept-Language']);
    expect(answer.text).toContain('Editions');
  });
});

describe('an address without a page', () => {
  it('offers the languages in which the story exists', async () => {
    const answer = await site.get('/fr/2024/11/18/tides/');
    expect(answer.status).toBe(404);
    expect(answer.headers['cache-control']).toBe('public, max-age=10');
    expect(answer.text).toContain('lang="fr"');
    for (const offered of ['/en/2024/11/18/tides/', 'The tide machine', '/zh-hans/2024/11/18/%E6%BD%AE/', '潮汐机']) {
      expect(answer.text).toContain(offered);
    }
  });
  it('offers them behind a redirect, and without the slash', async () => {
    expect((await site.get('/fr/2024/11/18/old-tides')).text).toContain('The tide machine');
  });
  it('offers nothing where there is nothing', async () =>
    expect((await site.get('/fr/2024/11/18/none/')).text).not.toContain('The tide machine'));
  it('offers the own language too, where the story has another address in it', async () =>
    expect((await site.get('/zh-hans/2024/11/18/tides/')).text).toContain('潮汐机'));
  it('offers every language where there is no such edition', async () => {
    const answer = await site.get('/xx/2024/11/18/tides/', { 'accept-language': 'en' });
    for (const headline of ['The tide machine', '潮汐机']) expect(answer.text).toContain(headline);
  });
  it('outside any edition speaks the language of the reader', async () => {
    const answer = await site.get('/nothing', { 'accept-language': 'zh-TW' });
    expect([answer.status, answer.headers.vary]).toEqual([404, 'Accept-Language']);
    expect(answer.text).toMatch(/lang="?zh-Hant/);
  });
});

describe('a media file', () => {
  const picture = '/media/ab/picture-1f2e.jpeg';
  const get = (headers: Record<string, string> = {}, method = 'GET') => site.get(picture, headers, method);

  it('lasts for ever', async () => {
    const answer = await get();
    expect([answer.status, answer.headers['content-type'], answer.body.length]).toEqual([200, 'image/jpeg', 100]);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect([answer.headers['accept-ranges'], answer.headers.vary]).toEqual(['bytes', undefined]);
    expectSecured(answer);
  });
  it.each<[string, [number, string | undefined, string]]>([
    ['bytes=0-4', [206, 'bytes 0-4/100', '01234']],
    ['bytes=-3', [206, 'bytes 97-99/100', '789']],
    ['bytes=98-', [206, 'bytes 98-99/100', '89']],
    ['bytes=0-1,4-5', [200, undefined, '0123456789'.repeat(10)]],
    ['bytes=100-', [416, 'bytes */100', '']],
  ])('for Range %s gives %j', async (range, expected) => {
    const answer = await get({ range });
    expect([answer.status, answer.headers['content-range'], answer.text]).toEqual(expected);
  });
  it('with a name that no file system takes is not found', async () =>
    expect((await site.get(`/media/${'a'.repeat(300)}.jpeg`)).status).toBe(404));
  it('is sent whole when the part would be of another file', async () => {
    const { etag = '' } = (await get()).headers;
    expect((await get({ range: 'bytes=0-4', 'if-range': etag })).status).toBe(206);
    expect((await get({ range: 'bytes=0-4', 'if-range': '"other"' })).status).toBe(200);
  });
  it('is not sent again to who has it', async () => {
    const { etag = '' } = (await get()).headers;
    expect((await get({ 'if-none-match': etag })).status).toBe(304);
  });
  it('gives its head alone', async () => {
    const answer = await get({}, 'HEAD');
    expect([answer.status, answer.headers['content-length'], answer.body.length]).toEqual([200, '100', 0]);
  });
  it.each([
    '/media/none.jpeg',
    '/media/.hidden.jpeg',
    '/media/ab',
    '/media/ab/',
    '/media/',
    '/media/../secret.jpeg',
    '/media/ab/../../secret.jpeg',
    '/media/%2e%2e/secret.jpeg',
    '/media/..%2fsecret.jpeg',
    '/media/..%5csecret.jpeg',
    '/media//etc/passwd',
    '/media/folder.jpeg',
    '/media/folder.jpeg/passwd',
    '/media/site.sqlite',
  ])('is not found at %s, and nothing leaks', async (path) => {
    const answer = await site.get(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.text).not.toMatch(/secret|root:/);
  });
});

it('logs nothing for what clients do wrong', () => expect(site.logged).toEqual([]));

function expectSecured({ headers }: Answer): void {
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBeDefined();
  expect(headers['permissions-policy']).toBeDefined();
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-resource-policy']).toBeDefined();
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers['server']).toBeUndefined();
}

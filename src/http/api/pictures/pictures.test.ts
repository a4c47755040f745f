/** The library over the API: what is taken in, found, changed, and refused. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { at, tag } from '../../../../test/builders.ts';
import { type Caller, type NewsroomApi, openApi } from '../../../../test/newsroom/api.ts';
import { everywhere } from '../../../../test/newsroom/signed-in.ts';
import { type Newsroom, openNewsroom, pictureIds } from '../../../../test/newsroom.ts';
import { pressPhoto, pressWords } from '../../../../test/press-photo.ts';
import { largestUpload, addPicture as operation } from '../../../contract/pictures.ts';

let newsroom: Newsroom;
let api: NewsroomApi;
let publisher: Caller;
let reporter: Caller;

beforeEach(async () => {
  newsroom = await openNewsroom();
  api = openApi(newsroom);
  publisher = await api.signedIn();
  reporter = await api.signedIn({ grants: [everywhere('reporter')] });
});

afterEach(() => newsroom.close());

type Answer = z.output<(typeof operation)['answer']>;

const send = (body: BodyInit | null, { name = 'ferry.jpg', headers = {}, caller = reporter } = {}) =>
  caller.request(`/api/pictures?name=${encodeURIComponent(name)}`, { method: 'POST', body, headers });
const refused = async (response: Response): Promise<string> => {
  const { error } = (await response.json()) as { error: { code: string; details: object } };
  return `${response.status} ${error.code} ${JSON.stringify(error.details)}`;
};
const upload = async (tint?: string): Promise<Answer> => {
  const photo = await pressPhoto(tint === undefined ? {} : { tint });
  return operation.answer.parse(await (await send(new Uint8Array(photo))).json());
};
/** What stands in the folder of originals; nothing if it is not there. */
const originals = async () => (existsSync(newsroom.originalsFolder) ? await readdir(newsroom.originalsFolder) : []);

describe('addPicture', () => {
  it('reads from the file who made the picture, and offers what it says', async () => {
    const { headline, caption, instructions, ...known } = pressWords;
    expect(await upload()).toMatchObject({
      ...known,
      fileName: 'ferry.jpg',
      width: 1000,
      words: [],
      written: { headline, caption, altText: '', instructions },
    });
  });
  it('gives files that readers can get at once, and says that others are being made', async () => {
    const { files, thumbnail, work } = await upload();
    expect([...new Set(files.map(({ format }) => format))]).toEqual(['webp', 'jpeg']);
    expect(thumbnail).toMatchObject({ width: 480, format: 'webp' });
    expect(work).toEqual({ done: 0, total: 0, failure: null });
  });
  it('gives the picture that is there if the file came before', async () => {
    expect((await upload()).id).toBe((await upload()).id);
    expect((await publisher.call('readPictures', { query: {} })).answer.total).toBe(3);
  });
  it('leaves nothing of the upload but the original', async () => {
    await upload();
    expect(await originals()).toHaveLength(1);
  });
  it('refuses what is no picture, in the words of the file', async () =>
    expect(await refused(await send('<svg xmlns="http://www.w3.org/2000/svg"/>', { name: 'map.svg' }))).toBe(
      '422 picture-is-markup {"fileName":"map.svg","kind":"an SVG drawing"}',
    ));
  it('refuses an empty file', async () => expect(await refused(await send(null))).toBe('422 picture-empty {"fileName":"ferry.jpg"}'));
  it('refuses at once a file that says how much too large it is', async () =>
    expect(await refused(await send('x', { headers: { 'content-length': String(largestUpload + 1) } }))).toBe(
      `413 too-large {"limit":${largestUpload}}`,
    ));
  it('stops receiving a file that does not say how large it is, and leaves nothing of it', async () => {
    const block = new Uint8Array(1_000_000);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent++;
        controller.enqueue(block);
      },
    });
    const caller: Caller = {
      ...reporter,
      request: (path, init) => reporter.request(path, { ...init, duplex: 'half' } as RequestInit),
    };
    expect(await refused(await send(body, { caller }))).toBe(`413 too-large {"limit":${largestUpload}}`);
    expect(sent).toBeLessThan(70);
    expect(await originals()).toEqual([]);
  });
  it('is content with a sender who goes away, and leaves nothing of the file', async () => {
    const leaving = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        leaving.abort();
        controller.error(new Error('gone'));
      },
    });
    const caller: Caller = {
      ...reporter,
      request: (path, init) => reporter.request(path, { ...init, duplex: 'half', signal: leaving.signal } as RequestInit),
    };
    expect(await refused(await send(body, { caller }))).toContain('400 bad-request');
    expect(await originals()).toEqual([]);
  });
  it('takes several at once', async () => {
    const tints = ['#000000', '#333333', '#666666', '#999999'];
    expect(new Set((await Promise.all(tints.map(upload))).map(({ id }) => id)).size).toBe(4);
  });
  it('needs a name', async () => expect((await reporter.request('/api/pictures', { method: 'POST', body: 'x' })).status).toBe(400));
  it('is nothing for nobody', async () => expect((await send('x', { caller: api.nobody })).status).toBe(401));
});

describe('readPictures', () => {
  it('comes a page at a time, the newest first', async () => {
    newsroom.wait(1_000);
    const { id } = await upload();
    const first = (await reporter.call('readPictures', { query: { limit: '2' } })).answer;
    expect([first.pictures.length, first.pictures[0]?.id, first.total]).toEqual([2, id, 3]);
    const cursor = `${first.next?.addedAt}.${first.next?.pictureId}`;
    const second = (await reporter.call('readPictures', { query: { limit: '2', cursor } })).answer;
    expect([second.pictures.length, second.next]).toEqual([1, null]);
  });
  it('finds by words', async () => {
    await upload();
    const found = (await reporter.call('readPictures', { query: { words: 'skerra brandt' } })).answer;
    expect(found.pictures.map(({ fileName }) => fileName)).toEqual(['ferry.jpg']);
  });
});

describe('a picture', () => {
  const [lighthouse] = pictureIds;
  const params = { pictureId: lighthouse };
  const known = {
    focus: { x: 0.2, y: 0.8 },
    creator: 'Jo Lens',
    credit: 'Lens',
    copyright: '',
    place: 'Skerra',
    takenAt: '2026-02-01T10:00:00Z',
  };

  it('is changed', async () => {
    const { answer } = await reporter.call('changePicture', { params, body: known });
    expect(answer).toMatchObject({ ...known, takenAt: at('2026-02-01T10:00Z') });
  });
  it('has its focus inside itself', async () =>
    expect((await reporter.call('changePicture', { params, body: { ...known, focus: { x: 1.2, y: 0 } } })).code).toBe('bad-request'));
  it('has words in each language', async () => {
    const body = { caption: 'Der Leuchtturm', altText: 'Ein Turm am Meer' };
    const { answer } = await reporter.call('describePicture', { params: { ...params, edition: tag('de') }, body });
    expect(answer.words).toEqual([{ edition: 'de', ...body }]);
  });
  it('has no words in a language that the paper does not have', async () =>
    expect(
      (await reporter.call('describePicture', { params: { ...params, edition: tag('fr') }, body: { caption: 'x', altText: '' } })).code,
    ).toBe('edition-unknown'));
  it('is shown no more when its right has ended', async () => {
    const body = { licence: 'for the spring', licenceExpiresAt: '2026-03-01T00:00:00Z' };
    expect((await publisher.call('setPictureRights', { params, body })).answer).toMatchObject({
      licence: 'for the spring',
      isExpired: true,
    });
  });
  it('is given rights only by whoever may say so', async () =>
    expect((await reporter.call('setPictureRights', { params, body: { licence: '', licenceExpiresAt: null } })).code).toBe('not-allowed'));
  it('that is not there is not found', async () =>
    expect((await reporter.call('readPicture', { params: { pictureId: 'none' as typeof lighthouse } })).code).toBe('not-found'));
});

/** Taking pictures in, and the right to show them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPicture, at, errorCode, tag, value } from '../../test/builders.ts';
import { type Newsroom, openNewsroom, pictureIds } from '../../test/newsroom.ts';
import { pressPhoto } from '../../test/press-photo.ts';
import type { PictureId } from '../core/ids.ts';
import { addPicture } from './add-picture.ts';
import { changePicture } from './change-picture.ts';
import { describePicture } from './describe-picture.ts';
import { cropsOrderOf, makeCropsKind, orderCrops, orderMissingCrops } from './order-crops.ts';
import { setPictureLicence } from './set-picture-licence.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

const jpeg = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#0000ff' } })
    .withExif({ IFD0: { Artist: 'Lea Brandt' } })
    .jpeg()
    .toBuffer();
const add = (bytes: Uint8Array) => {
  const unlessSaid = { creator: 'Somebody', credit: 'The Test' };
  return addPicture(newsroom.parts, { bytes, fileName: 'boat.jpg', folders: newsroom, unlessSaid });
};

const changesMade = async () => (await newsroom.storage.read(({ changes }) => changes.after(1, 9))).map(({ change }) => change);
const ordered = () => newsroom.storage.read(({ jobs }) => jobs.unfinished(makeCropsKind));
const orders = async () => (await ordered()).map(cropsOrderOf);
const urgencies = async () => (await ordered()).map(({ urgency }) => urgency);

describe('addPicture', () => {
  it('writes the crops for the readers, and the file as it came beside them', async () => {
    const bytes = await jpeg();
    const { crops, fingerprint } = value(await add(bytes));
    expect(crops.filter(({ file }) => !existsSync(join(newsroom.mediaFolder, file)))).toEqual([]);
    expect(readFileSync(join(newsroom.originalsFolder, `${fingerprint}.jpeg`)).equals(bytes)).toBe(true);
  });
  it('lets the file speak first of its maker', async () =>
    expect(value(await add(await jpeg()))).toMatchObject({ creator: 'Lea Brandt', credit: 'The Test' }));
  it('gives the picture that is known already by its bytes', async () => {
    const bytes = await jpeg();
    expect(value(await add(bytes))).toEqual(value(await add(bytes)));
  });
  it('orders the crops that take longer, once', async () => {
    const bytes = await jpeg();
    const { id } = value(await add(bytes));
    await add(bytes);
    expect(await orders()).toEqual([{ pictureId: id, isAnew: false }]);
  });
  it('has the crops of an upload made before those of many pictures that come at once', async () => {
    const wish = { unlessSaid: {}, folders: newsroom, fileName: 'boat.jpg' };
    value(await addPicture(newsroom.parts, { ...wish, bytes: await pressPhoto({ width: 40, height: 20 }), isOneOfMany: true }));
    value(await add(await jpeg()));
    expect(await urgencies()).toEqual(['bulk', 'awaited']);
  });
  it('refuses what is no picture, and writes nothing', async () => {
    expect(errorCode(await add(Buffer.from('<svg/>')))).toBe('picture-is-markup');
    expect([newsroom.mediaFolder, newsroom.originalsFolder].filter((folder) => existsSync(folder))).toEqual([]);
  });
});

describe('setPictureLicence', () => {
  const limit = (pictureId: PictureId) =>
    setPictureLicence(newsroom.parts, { pictureId, licence: 'for this spring', licenceExpiresAt: at('2026-06-01') });

  it('says until when the picture may be shown', async () => {
    expect(value(await limit(pictureIds[0]))).toMatchObject({ licence: 'for this spring', licenceExpiresAt: at('2026-06-01') });
    expect(await changesMade()).toEqual([{ kind: 'picture-changed', pictureId: pictureIds[0] }]);
  });
  it('changes nothing when the licence is that one already', async () => {
    await limit(pictureIds[0]);
    await limit(pictureIds[0]);
    expect(await changesMade()).toHaveLength(1);
  });
  it('refuses an unknown picture', async () => expect(errorCode(await limit('none' as PictureId))).toBe('picture-not-found'));
});

describe('changePicture', () => {
  const [pictureId] = pictureIds;
  const before = aPicture({ id: pictureId });
  const change = (own: Partial<typeof before>) => changePicture(newsroom.parts, { ...before, ...own, pictureId });
  const pictureChanged = { kind: 'picture-changed', pictureId };

  it('has the files made anew when they name somebody else, and tells the site of the words at once', async () => {
    expect(value(await change({ credit: 'Another' }))).toMatchObject({ credit: 'Another' });
    expect(await orders()).toEqual([{ pictureId, isAnew: true }]);
    expect(await changesMade()).toEqual([pictureChanged]);
  });
  it('has an order that waits among many others carried out as soon as an upload', async () => {
    await newsroom.storage.transact((writer) => orderCrops(newsroom.parts, writer, { pictureId, isAnew: true, urgency: 'bulk' }));
    value(await change({ credit: 'Another' }));
    expect(await urgencies()).toEqual(['awaited']);
  });
  it('orders the files once, however often it is changed before they are made', async () => {
    await change({ credit: 'Another' });
    await change({ credit: 'A third' });
    expect(await orders()).toHaveLength(1);
  });
  it('leaves the files as they are when another point is to be kept in sight', async () => {
    await change({ focus: { x: 0.1, y: 0.2 } });
    expect(await orders()).toEqual([]);
    expect(await changesMade()).toEqual([pictureChanged]);
  });
  it('tells the site nothing of what it does not show', async () => {
    await change({ place: 'Skerra', takenAt: at('2026-01-01') });
    expect([await orders(), await changesMade()]).toEqual([[], []]);
  });
  it('refuses an unknown picture', async () =>
    expect(errorCode(await changePicture(newsroom.parts, { ...before, pictureId: 'none' as PictureId }))).toBe('picture-not-found'));
});

describe('describePicture', () => {
  const [pictureId] = pictureIds;
  const words = { caption: 'Der Turm', altText: 'Ein Turm' };
  const describeIn = (edition: string, id = pictureId) => describePicture(newsroom.parts, { pictureId: id, edition: tag(edition), words });

  it('keeps the words beside those of other languages', async () => {
    await describeIn('en');
    expect([...value(await describeIn('de')).words]).toEqual([
      [tag('en'), words],
      [tag('de'), words],
    ]);
  });
  it('refuses a language without an edition', async () => expect(errorCode(await describeIn('fr'))).toBe('edition-unknown'));
  it('refuses an unknown picture', async () => expect(errorCode(await describeIn('de', 'none' as PictureId))).toBe('picture-not-found'));
});

describe('orderMissingCrops', () => {
  it('orders once what pictures of an older program lack', async () => {
    await orderMissingCrops(newsroom.parts);
    await orderMissingCrops(newsroom.parts);
    expect(new Set((await orders()).map(({ pictureId }) => pictureId))).toEqual(new Set(pictureIds));
    expect(await orders()).toHaveLength(2);
  });
  it('orders nothing for pictures that have AVIF', async () => {
    const avif = { format: 'avif', width: 320, height: 200, file: 'a.avif', bytes: 1 } as const;
    await newsroom.storage.transact(async ({ pictures }) => {
      for (const id of pictureIds) await pictures.save(aPicture({ id, crops: [avif] }), newsroom.now());
    });
    await orderMissingCrops(newsroom.parts);
    expect(await orders()).toEqual([]);
  });
});

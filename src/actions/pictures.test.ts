/** Taking pictures in, and the right to show them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, errorCode, value } from '../../test/builders.ts';
import { type Newsroom, openNewsroom, pictureIds } from '../../test/newsroom.ts';
import type { PictureId } from '../core/ids.ts';
import { addPicture } from './add-picture.ts';
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
  it('refuses what is no picture, and writes nothing', async () => {
    expect(errorCode(await add(Buffer.from('<svg/>')))).toBe('picture-is-markup');
    expect([newsroom.mediaFolder, newsroom.originalsFolder].filter((folder) => existsSync(folder))).toEqual([]);
  });
});

describe('setPictureLicence', () => {
  const limit = (pictureId: PictureId) =>
    setPictureLicence(newsroom.parts, { pictureId, licence: 'for this spring', licenceExpiresAt: at('2026-06-01') });
  const changesMade = async () => (await newsroom.storage.read(({ changes }) => changes.after(1, 9))).map(({ change }) => change);

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

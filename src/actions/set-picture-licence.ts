/** The right to show a picture: under which licence, and until when. */
import type { PictureId } from '../core/ids.ts';
import type { Picture } from '../core/picture.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';
import { orderTelling } from './tell-right-ended.ts';

export interface PictureLicence extends Pick<Picture, 'licence' | 'licenceExpiresAt'> {
  readonly pictureId: PictureId;
}

export type SetPictureLicenceError = { readonly code: 'picture-not-found'; readonly pictureId: PictureId };

/** Gives a picture its licence; from the moment at which it expires no page shows the picture, and the desk is told. Refuses an unknown picture. */
export async function setPictureLicence(
  parts: ActionParts,
  { pictureId, licence, licenceExpiresAt }: PictureLicence,
): Promise<Result<Picture, SetPictureLicenceError>> {
  const { storage, now } = parts;
  return await storage.transact(async (writer) => {
    const before = await writer.pictures.find(pictureId);
    if (before === null) return fail({ code: 'picture-not-found', pictureId });
    if (before.licence === licence && before.licenceExpiresAt === licenceExpiresAt) return ok(before);
    const picture = { ...before, licence, licenceExpiresAt };
    await writer.pictures.save(picture, now());
    await orderTelling(parts, writer, picture);
    await writer.changes.add(now(), { kind: 'picture-changed', pictureId });
    return ok(picture);
  });
}

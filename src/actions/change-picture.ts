/** What is known of a picture: what every cut keeps in sight, who made it, where and when. */
import type { PictureId } from '../core/ids.ts';
import type { Picture } from '../core/picture.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { orderCrops } from './order-crops.ts';
import type { ActionParts } from './parts.ts';

export interface PictureChange extends Pick<Picture, 'focus' | 'creator' | 'credit' | 'copyright' | 'place' | 'takenAt'> {
  readonly pictureId: PictureId;
}

export type ChangePictureError = { readonly code: 'picture-not-found'; readonly pictureId: PictureId };

/**
 * Changes what is known of a picture. Readers see it at once; the files, which name the maker too, are made anew behind the scenes. Refuses
 * an unknown picture.
 */
export async function changePicture(parts: ActionParts, change: PictureChange): Promise<Result<Picture, ChangePictureError>> {
  const { storage, now } = parts;
  const { pictureId, focus, creator, credit, copyright, place, takenAt } = change;
  return await storage.transact(async (writer) => {
    const before = await writer.pictures.find(pictureId);
    if (before === null) return fail({ code: 'picture-not-found', pictureId });
    const picture = { ...before, focus, creator, credit, copyright, place, takenAt };
    const namesOthers = creator !== before.creator || credit !== before.credit || copyright !== before.copyright;
    const isCutElsewhere = focus.x !== before.focus.x || focus.y !== before.focus.y;
    await writer.pictures.save(picture, now());
    if (namesOthers) await orderCrops(parts, writer, { pictureId, isAnew: true, urgency: 'awaited' });
    if (namesOthers || isCutElsewhere) await writer.changes.add(now(), { kind: 'picture-changed', pictureId });
    return ok(picture);
  });
}

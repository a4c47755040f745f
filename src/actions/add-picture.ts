/** Taking a picture in: checked, cropped, entered once. */
import type { Picture } from '../core/picture.ts';
import { ok, type Result } from '../core/result.ts';
import { makeCrops } from '../images/crops.ts';
import { writeMedia } from '../images/media-folder.ts';
import { type PictureError, readPicture } from '../images/picture-file.ts';
import { orderCrops } from './order-crops.ts';
import type { ActionParts } from './parts.ts';

/** Where the files of pictures lie. */
export interface PictureFolders {
  /** The crops that readers get. */
  readonly mediaFolder: string;
  /** The files as they came, each named by its fingerprint. */
  readonly originalsFolder: string;
}

export interface AddPictureRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly folders: PictureFolders;
  readonly focus?: Picture['focus'];
  /** True where many are taken in at once and nobody waits for this one: what is uploaded meanwhile goes before it. */
  readonly isOneOfMany?: boolean;
  /** What is known from elsewhere; what the file itself says of its maker and rights goes before it. */
  readonly unlessSaid?: { readonly creator?: string; readonly credit?: string; readonly copyright?: string };
}

/**
 * The picture, new or known already by its bytes. It has what readers need first; what takes longer is ordered. Refuses what `readPicture` refuses; then nothing is written.
 */
export async function addPicture(parts: ActionParts, request: AddPictureRequest): Promise<Result<Picture, PictureError>> {
  const { storage, ids, now } = parts;
  const { bytes, fileName, folders, focus = { x: 0.5, y: 0.5 }, unlessSaid = {} } = request;
  const file = await readPicture(bytes, fileName);
  if (!file.ok) return file;
  const { fingerprint, kind, width, height, place, licence, takenAt } = file.value;
  const known = await storage.read((reader) => reader.pictures.findByFingerprint(fingerprint));
  if (known !== null) return ok(known);
  const creator = file.value.creator || (unlessSaid.creator ?? '');
  const credit = file.value.credit || (unlessSaid.credit ?? '');
  const copyright = file.value.copyright || (unlessSaid.copyright ?? '');
  const crops = await makeCrops(bytes, { ...file.value, creator, credit, copyright });
  await writeMedia(
    folders.mediaFolder,
    crops.map(({ file: name, content }) => ({ name, bytes: content })),
  );
  await writeMedia(folders.originalsFolder, [{ name: `${fingerprint}.${kind}`, bytes }]);
  const picture: Picture = {
    id: ids.next<'picture'>(),
    fingerprint,
    fileName,
    width,
    height,
    focus,
    creator,
    credit,
    copyright,
    place,
    takenAt,
    licence,
    licenceExpiresAt: null,
    crops: crops.map(({ content: _, ...crop }) => crop),
    words: new Map(),
  };
  return await storage.transact(async (writer) => {
    const present = await writer.pictures.findByFingerprint(fingerprint);
    if (present !== null) return ok(present);
    await writer.pictures.save(picture, now());
    await orderCrops(parts, writer, { pictureId: picture.id, isAnew: false, urgency: request.isOneOfMany ? 'bulk' : 'awaited' });
    return ok(picture);
  });
}

/** Makes the crops that a picture lacks, one after another; readers get them when all of them are there. */
import { readFile } from 'node:fs/promises';
import type { PictureFolders } from '../../actions/add-picture.ts';
import { cropsOrderOf, makeCropsKind } from '../../actions/order-crops.ts';
import type { ActionParts } from '../../actions/parts.ts';
import type { Crop, Picture } from '../../core/picture.ts';
import { allFormats, type CropFile, cropsInSteps, withCrop } from '../../images/crops.ts';
import { cropsPresent, findOriginal, writeMedia } from '../../images/media-folder.ts';
import type { Job } from '../../storage/newsroom.ts';
import type { Task } from '../task.ts';

export interface MakeCropsParts extends Pick<ActionParts, 'storage' | 'now'> {
  readonly folders: PictureFolders;
}

/**
 * The task. It saves the picture after each crop, so that a run goes on where the one before left off (which may have made the last crop and told nobody),
 * and lets uploads go first. Fails
 * where the file of the picture is missing.
 */
export function makeCropsTask(parts: MakeCropsParts): Task {
  return {
    kind: makeCropsKind,
    lane: 'slow',
    async run(job, { progress, stopping }) {
      const { pictureId } = cropsOrderOf(job);
      const { mediaFolder, originalsFolder } = parts.folders;
      const picture = await parts.storage.read(({ pictures }) => pictures.find(pictureId));
      if (picture === null) return;
      const original = await findOriginal(originalsFolder, picture.fingerprint);
      if (original === null)
        throw new Error(`The file of the picture ${picture.fileName} is not among the originals (${picture.fingerprint}).`);
      const present = await presentCrops(job, picture, mediaFolder);
      let hasMade = false;
      const steps = cropsInSteps(await readFile(original), { credits: picture, formats: allFormats, present, isPatient: true });
      for (let step = await orStopped(steps.next(), stopping); !step.done; step = await orStopped(steps.next(), stopping)) {
        const { crop, done, total } = step.value;
        await keepCrop(parts, picture, crop);
        hasMade = true;
        await progress(done, total);
        stopping.throwIfAborted();
      }
      if (hasMade || job.attempts > 1)
        await parts.storage.transact(({ changes }) => changes.add(parts.now(), { kind: 'picture-changed', pictureId }));
    },
  };
}

/** What was waited for, unless the work is to be left off: an encoder cannot be, and nobody waits for what it makes then. */
async function orStopped<Value>(waiting: Promise<Value>, stopping: AbortSignal): Promise<Value> {
  const stopped = Promise.withResolvers<never>();
  const stop = (): void => stopped.reject(stopping.reason);
  if (stopping.aborted) stop();
  stopping.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([stopped.promise, waiting]);
  } finally {
    stopping.removeEventListener('abort', stop);
  }
}

/** What need not be made. Crops are made in the order in which a picture holds them, so those made anew by an earlier run are its first. */
async function presentCrops(job: Job, { crops }: Picture, mediaFolder: string): Promise<readonly Crop[]> {
  return cropsOrderOf(job).isAnew ? crops.slice(0, job.done) : await cropsPresent(mediaFolder, crops);
}

async function keepCrop({ storage, now, folders }: MakeCropsParts, { id }: Picture, { content, ...crop }: CropFile): Promise<void> {
  await writeMedia(folders.mediaFolder, [{ name: crop.file, bytes: content }]);
  await storage.transact(async ({ pictures }) => {
    const picture = await pictures.find(id);
    if (picture !== null) await pictures.save({ ...picture, crops: withCrop(picture.crops, crop) }, now());
  });
}

/** Having a picture's crops made behind the scenes: those that it lacks, or all of them anew. */
import type { PictureId } from '../core/ids.ts';
import type { Job, PictureQuery, Urgency } from '../storage/newsroom.ts';
import type { Reader, Writer } from '../storage/storage.ts';
import type { ActionParts } from './parts.ts';

/** The kind of the jobs that make crops. */
export const makeCropsKind = 'make-crops';

export interface CropsOrder {
  readonly pictureId: PictureId;
  /** Those that are there are made anew too: what they say of the maker has changed. */
  readonly isAnew: boolean;
}

/** The order in a job of this kind. */
export function cropsOrderOf({ details }: Pick<Job, 'details'>): CropsOrder {
  return { pictureId: String(details['pictureId']) as PictureId, isAnew: details['isAnew'] === true };
}

/** Adds the job in the transaction, unless one waits that will do the same; that one then becomes as urgent. */
export async function orderCrops(
  { ids, now }: Pick<ActionParts, 'ids' | 'now'>,
  writer: Writer,
  { urgency, ...order }: CropsOrder & { readonly urgency: Exclude<Urgency, 'moment'> },
): Promise<void> {
  const waiting = (await writer.jobs.unfinished(makeCropsKind)).find((job) => job.attempts === 0 && includes(cropsOrderOf(job), order));
  if (waiting !== undefined) {
    const isUrgentEnough = urgency === 'bulk' || waiting.urgency === urgency;
    if (isUrgentEnough || (await writer.jobs.save({ ...waiting, urgency }, null))) return;
  }
  await writer.jobs.add({
    id: ids.next<'job'>(),
    kind: makeCropsKind,
    details: { ...order },
    urgency,
    createdAt: now(),
    dueAt: now(),
    attempts: 0,
    done: 0,
    total: 0,
    finishedAt: null,
    failure: null,
  });
}

/** Whether whoever carries out the one order has carried out the other too. */
function includes(one: CropsOrder, other: CropsOrder): boolean {
  return one.pictureId === other.pictureId && (one.isAnew || !other.isAnew);
}

/** How far the making of pictures' crops is: the oldest unfinished job of each. */
export async function cropsUnderWay(reader: Pick<Reader, 'jobs'>): Promise<ReadonlyMap<PictureId, Job>> {
  const jobs = await reader.jobs.unfinished(makeCropsKind);
  return new Map(jobs.toReversed().map((job) => [cropsOrderOf(job).pictureId, job]));
}

const portion = 200;

/** Orders the crops of every picture that has none in AVIF, as those have that an older program took in. A few hundred pictures at a time. */
export async function orderMissingCrops(parts: ActionParts): Promise<void> {
  let after: PictureQuery['after'] = null;
  do {
    const page = await parts.storage.read((reader) => reader.desk.pictures({ words: [], after, limit: portion }));
    const lacking = page.pictures.filter(({ picture }) => !picture.crops.some(({ format }) => format === 'avif'));
    if (lacking.length > 0)
      await parts.storage.transact(async (writer) => {
        const underWay = await cropsUnderWay(writer);
        for (const { picture } of lacking)
          if (!underWay.has(picture.id)) await orderCrops(parts, writer, { pictureId: picture.id, isAnew: false, urgency: 'bulk' });
      });
    after = page.next;
  } while (after !== null);
}

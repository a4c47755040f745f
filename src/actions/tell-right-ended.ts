/** Telling the desk that the right to show a picture has ended: its pages are refreshed by themselves, its stories need another picture. */
import type { Actor } from '../core/article.ts';
import type { PictureId, StoryId } from '../core/ids.ts';
import { type Instant, toIso } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Picture } from '../core/picture.ts';
import type { Reader, Writer } from '../storage/storage.ts';
import type { ActionParts } from './parts.ts';

/** The kind of the job that tells; its details name the picture and the moment. */
export const tellRightEndedKind = 'tell-right-ended';

const clock: Actor = { kind: 'system', name: 'Courant' };

/** Has the desk told at the moment at which the right ends; nothing is to be told of one that lasts for ever. */
export async function orderTelling(
  { ids, now }: Pick<ActionParts, 'ids' | 'now'>,
  writer: Writer,
  { id: pictureId, licenceExpiresAt }: Pick<Picture, 'id' | 'licenceExpiresAt'>,
): Promise<void> {
  if (licenceExpiresAt === null) return;
  await writer.jobs.add({
    id: ids.next<'job'>(),
    kind: tellRightEndedKind,
    details: { pictureId, endedAt: licenceExpiresAt },
    urgency: 'bulk',
    createdAt: now(),
    dueAt: licenceExpiresAt,
    attempts: 0,
    done: 0,
    total: 1,
    finishedAt: null,
    failure: null,
  });
}

export interface RightEnded {
  readonly pictureId: PictureId;
  readonly endedAt: Instant;
}

/**
 * Puts an event into the log of every story that shows the picture, to readers or in a draft, and returns those stories; none if the right was
 * given anew since. Told once, however often it is called.
 */
export async function tellRightEnded({ storage, now }: ActionParts, { pictureId, endedAt }: RightEnded): Promise<readonly StoryId[]> {
  return await storage.transact(async (writer) => {
    const picture = await writer.pictures.find(pictureId);
    if (picture === null || picture.licenceExpiresAt !== endedAt) return [];
    const told: StoryId[] = [];
    for (const [storyId, editions] of await editionsShowing(writer, pictureId)) {
      const details = { picture: pictureId, fileName: picture.fileName, endedAt: toIso(endedAt), editions: [...editions].join(' ') };
      if (await isTold(writer, storyId, details)) continue;
      await writer.stories.addEvent({ storyId, articleId: null, at: now(), by: clock, kind: 'picture-right-ended', details });
      await writer.desk.touch(storyId);
      told.push(storyId);
    }
    return told;
  });
}

async function editionsShowing(reader: Reader, pictureId: PictureId): Promise<ReadonlyMap<StoryId, ReadonlySet<LanguageTag>>> {
  const stories = new Map<StoryId, Set<LanguageTag>>();
  const shown = [...(await reader.published.withPicture(pictureId)), ...(await reader.desk.articlesWithPicture(pictureId))];
  for (const { storyId, edition } of shown) stories.set(storyId, (stories.get(storyId) ?? new Set()).add(edition));
  return stories;
}

async function isTold(reader: Reader, storyId: StoryId, told: { readonly picture: string; readonly endedAt: string }): Promise<boolean> {
  const events = await reader.stories.events(storyId);
  return events.some(
    ({ kind, details }) => kind === 'picture-right-ended' && details['picture'] === told.picture && details['endedAt'] === told.endedAt,
  );
}

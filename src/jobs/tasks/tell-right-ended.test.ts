import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { value } from '../../../test/builders.ts';
import { createDesk, type Desk } from '../../../test/desk.ts';
import { type Newsroom, openNewsroom, pictureIds } from '../../../test/newsroom.ts';
import { setPictureLicence } from '../../actions/set-picture-licence.ts';
import { tellRightEnded } from '../../actions/tell-right-ended.ts';
import type { StoryId } from '../../core/ids.ts';
import { hour, type Instant, later } from '../../core/instant.ts';
import { startWorker, type Worker } from '../worker.ts';
import { tellRightEndedTask } from './tell-right-ended.ts';

const [pictureId] = pictureIds;
const leadPicture = { pictureId, words: { caption: 'At sea', altText: 'A boat' } };
let newsroom: Newsroom;
let desk: Desk;
let worker: Worker;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  const { parts, storage, now } = newsroom;
  worker = startWorker({ storage, now, tasks: [tellRightEndedTask(parts)], onFailure: () => undefined });
});

afterEach(async () => {
  await worker.stop();
  await newsroom.close();
});

const inOneHour = () => later(newsroom.now(), hour);
const until = (licenceExpiresAt: Instant | null) => setPictureLicence(newsroom.parts, { pictureId, licence: 'agency', licenceExpiresAt });
const told = async (storyId: StoryId) =>
  (await newsroom.storage.read(({ stories }) => stories.events(storyId))).filter(({ kind }) => kind === 'picture-right-ended');
const deskNumber = () => newsroom.storage.read((reader) => reader.desk.newestNumber());

describe('when the right to show a picture ends', () => {
  it('every story that shows it is told, at that moment', async () => {
    const { story, article } = await desk.write({ leadPicture });
    const draft = await desk.write({ leadPicture });
    const other = await desk.write();
    value(await desk.publish(article));
    value(await until(inOneHour()));
    const before = await deskNumber();
    newsroom.wait(hour);
    await vi.waitFor(async () => expect(await told(story.id)).toMatchObject([{ at: newsroom.now(), details: { editions: 'en' } }]), 5_000);
    expect([(await told(draft.story.id)).length, (await told(other.story.id)).length]).toEqual([1, 0]);
    expect((await deskNumber()) - before).toBe(2);
  });

  it('nobody is told twice', async () => {
    const { story } = await desk.write({ leadPicture });
    const endedAt = inOneHour();
    value(await until(endedAt));
    newsroom.wait(hour);
    await tellRightEnded(newsroom.parts, { pictureId, endedAt });
    await tellRightEnded(newsroom.parts, { pictureId, endedAt });
    expect(await told(story.id)).toHaveLength(1);
  });

  it('nobody is told where it was given anew before', async () => {
    const { story } = await desk.write({ leadPicture });
    const endedAt = inOneHour();
    value(await until(endedAt));
    value(await until(null));
    newsroom.wait(hour);
    expect(await tellRightEnded(newsroom.parts, { pictureId, endedAt })).toEqual([]);
    expect(await told(story.id)).toEqual([]);
  });
});

import { rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { value } from '../../../test/builders.ts';
import { type Newsroom, openNewsroom } from '../../../test/newsroom.ts';
import { pressPhoto } from '../../../test/press-photo.ts';
import { addPicture } from '../../actions/add-picture.ts';
import { changePicture } from '../../actions/change-picture.ts';
import { makeCropsKind } from '../../actions/order-crops.ts';
import type { Picture } from '../../core/picture.ts';
import type { Job } from '../../storage/newsroom.ts';
import type { Task } from '../task.ts';
import { makeCropsTask } from './make-crops.ts';

let newsroom: Newsroom;
let task: Task;
let picture: Picture;

beforeEach(async () => {
  newsroom = await openNewsroom();
  task = makeCropsTask({ ...newsroom.parts, folders: newsroom });
  picture = value(await addPicture(newsroom.parts, { bytes: await pressPhoto(), fileName: 'ferry.jpg', folders: newsroom }));
});

afterEach(() => newsroom.close());

const { signal: never } = new AbortController();
const formats = ({ crops }: Picture) => [...new Set(crops.map(({ format }) => format))].join(' ');
const widths = ({ crops }: Picture, wanted: string) => crops.filter(({ format }) => format === wanted).map(({ width }) => width);
const files = ({ crops }: Picture) => crops.map(({ file }) => file);
const present = async () =>
  value(await newsroom.storage.read(async ({ pictures }) => ({ ok: true, value: await pictures.find(picture.id) }))) as Picture;
const orders = () => newsroom.storage.read(({ jobs }) => jobs.unfinished(makeCropsKind));
const changesMade = async () => (await newsroom.storage.read(({ changes }) => changes.after(1, 99))).map(({ change }) => change.kind);

/** Takes the oldest order and works on it; gives the progress that it said. Broken off after so many crops, if that is said. */
async function work({ stopAfter = Number.POSITIVE_INFINITY, attempts = 1 } = {}): Promise<readonly string[]> {
  const said: string[] = [];
  const stopping = new AbortController();
  let job = (await orders())[0] as Job;
  job = { ...job, attempts };
  const progress = async (done: number, total: number) => {
    said.push(`${done}/${total}`);
    await newsroom.storage.transact(({ jobs }) => jobs.save({ ...job, attempts: 0, done, total }, null));
    if (said.length >= stopAfter) stopping.abort();
  };
  await task.run(job, { progress, stopping: stopping.signal });
  await newsroom.storage.transact(({ jobs }) => jobs.save({ ...job, attempts: 0, finishedAt: newsroom.now() }, null));
  return said;
}

describe('make-crops', () => {
  it('makes what readers need last: AVIF in every width, and tells the site once', async () => {
    expect(formats(picture)).toBe('webp jpeg');
    expect(await work()).toEqual(['13/18', '14/18', '15/18', '16/18', '17/18', '18/18']);
    expect(widths(await present(), 'avif')).toEqual([1000, 960, 800, 640, 480, 320]);
    expect(await changesMade()).toEqual(['picture-changed']);
  });
  it('writes every crop into the folder from which readers get it', async () => {
    await work();
    expect((await readdir(newsroom.mediaFolder)).sort()).toEqual(files(await present()).sort());
  });
  it('goes on where it was broken off, and has told the site nothing before', async () => {
    await expect(work({ stopAfter: 2 })).rejects.toThrow('aborted');
    expect(await changesMade()).toEqual([]);
    expect(await work({ attempts: 2 })).toEqual(['15/18', '16/18', '17/18', '18/18']);
    expect(await changesMade()).toEqual(['picture-changed']);
  });
  it('tells the site though a run before it made the last crop', async () => {
    await expect(work({ stopAfter: 6 })).rejects.toThrow('aborted');
    expect(await work({ attempts: 2 })).toEqual([]);
    expect(await changesMade()).toEqual(['picture-changed']);
  });
  it('makes again what is missing from the folder', async () => {
    await work();
    rmSync(newsroom.mediaFolder, { recursive: true });
    await newsroom.storage.transact(({ jobs }) => jobs.add({ ...aJob(), details: { pictureId: picture.id } }));
    expect(await work()).toHaveLength(18);
  });
  it('makes all files anew when somebody else is to be named in them, and takes that up too', async () => {
    await work();
    const before = await present();
    value(await changePicture(newsroom.parts, { ...before, pictureId: before.id, credit: 'Another Archive' }));
    await expect(work({ stopAfter: 7 })).rejects.toThrow('aborted');
    expect(await work({ attempts: 2 })).toHaveLength(11);
    const after = await present();
    expect(after.crops.map(({ format, width }) => `${format} ${width}`)).toEqual(
      before.crops.map(({ format, width }) => `${format} ${width}`),
    );
    expect(files(after).filter((file) => files(before).includes(file))).toEqual([]);
  });
  it('fails where the file of the picture is missing', async () => {
    rmSync(newsroom.originalsFolder, { recursive: true });
    await expect(work()).rejects.toThrow('The file of the picture ferry.jpg is not among the originals');
  });
  it('has nothing to do for a picture that is not there', async () => {
    const job = { ...aJob(), details: { pictureId: 'none' } };
    await expect(task.run(job, { progress: () => Promise.reject(new Error('no')), stopping: never })).resolves.toBeUndefined();
  });
});

function aJob(): Job {
  const now = newsroom.now();
  const unbegun = { attempts: 0, done: 0, total: 0, finishedAt: null, failure: null };
  return {
    id: newsroom.parts.ids.next<'job'>(),
    kind: makeCropsKind,
    details: {},
    urgency: 'bulk',
    createdAt: now,
    dueAt: now,
    ...unbegun,
  };
}

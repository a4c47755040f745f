/** A press photograph from its file to the page that readers get: over the API, by the job, and after its maker was corrected. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDesk, type Desk } from '../../../../test/desk.ts';
import { type Caller, openApi } from '../../../../test/newsroom/api.ts';
import { type Newsroom, openNewsroom, textAt } from '../../../../test/newsroom.ts';
import { pressPhoto, pressWords } from '../../../../test/press-photo.ts';
import { nodes } from '../../../../test/published.ts';
import { addPicture } from '../../../contract/pictures.ts';
import type { Article } from '../../../core/article.ts';
import type { Slug } from '../../../core/slug.ts';
import { makeCropsTask } from '../../../jobs/tasks/make-crops.ts';
import { startWorker } from '../../../jobs/worker.ts';

let newsroom: Newsroom;
let desk: Desk;
let publisher: Caller;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  publisher = await openApi(newsroom).signedIn();
});

afterEach(() => newsroom.close());

async function upload() {
  const body = new Uint8Array(await pressPhoto());
  return addPicture.answer.parse(await (await publisher.request('/api/pictures?name=ferry.jpg', { method: 'POST', body })).json());
}

/** The picture in the library, and an article that shows it with the words that it offers, over the API alone. */
async function published() {
  const picture = await upload();
  const { article, story } = await desk.write({ slug: 'ferry' as Slug });
  const read = (await publisher.call('readArticle', { params: { articleId: article.id } })).answer;
  const figure = nodes.figure.create({ id: 'f', picture: picture.id }, nodes.figure.schema.text(picture.written.caption));
  const body = read.content.body.copy(read.content.body.content.addToEnd(figure)).toJSON();
  const content = { ...read.content, body };
  const saving = { params: { articleId: article.id }, body: { content, changedFrom: read.revision.id } };
  const { words } = (await publisher.call('saveArticle', saving)).answer;
  const publishing = { params: { storyId: story.id }, body: { articles: [{ articleId: article.id, words }] } };
  expect((await publisher.call('publishArticles', publishing)).code).toBeNull();
  return { picture, article };
}

async function page(): Promise<string> {
  await newsroom.refresher.catchUp();
  return textAt(newsroom.store, '/en/2026/03/04/ferry/') ?? '';
}

async function makeCrops(): Promise<void> {
  const { storage, parts, now } = newsroom;
  const worker = startWorker({
    storage,
    now,
    tasks: [makeCropsTask({ ...parts, folders: newsroom })],
    onFailure: (error) => expect(error).toBeNull(),
  });
  await vi.waitFor(async () => expect(await storage.read(({ jobs }) => jobs.unfinished('make-crops'))).toEqual([]), { timeout: 15_000 });
  await worker.stop();
}

it('caption and credit of the file are on the page', async () => {
  await published();
  expect(await page()).toContain(`<figcaption>${pressWords.caption} <span class="credit">${pressWords.credit}</span></figcaption>`);
});

it('the page offers AVIF when the job is done, and not before', async () => {
  await published();
  expect(await page()).not.toContain('image/avif');
  await makeCrops();
  expect(await page()).toContain('<source type="image/avif"');
});

it('the page names somebody else as soon as the picture does, and its files when they are made anew', async () => {
  const { picture } = await published();
  await makeCrops();
  const before = await page();
  const { focus, creator, copyright, place, takenAt: _ } = picture;
  const body = { focus, creator, copyright, place, takenAt: null, credit: 'Another Archive' };
  await publisher.call('changePicture', { params: { pictureId: picture.id }, body });
  expect(await page()).toContain('<span class="credit">Another Archive</span>');
  await makeCrops();
  expect(filesIn(await page()).filter((file) => filesIn(before).includes(file))).toEqual([]);
});

it('the picture says which article readers see it in, and in which drafts it stands', async () => {
  const { picture, article } = await published();
  const leadPicture = { pictureId: picture.id, words: { caption: '', altText: '' } };
  const { article: draft }: { article: Article } = await desk.write({ headline: 'The pier', leadPicture });
  const { uses } = (await publisher.call('readPicture', { params: { pictureId: picture.id } })).answer;
  expect(uses.map(({ articleId, isPublic, address }) => ({ articleId, isPublic, address }))).toEqual([
    { articleId: article.id, isPublic: true, address: 'https://test.example/en/2026/03/04/ferry/' },
    { articleId: draft.id, isPublic: false, address: null },
  ]);
});

function filesIn(html: string): readonly string[] {
  return html.match(/\/media\/[\w-]+\.(?:avif|webp|jpg)/g) ?? [];
}

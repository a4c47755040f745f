/** Behaviours 6 to 10 of the product, from the action to the published page. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishArticles } from '../src/actions/publish-articles.ts';
import { setPictureLicence } from '../src/actions/set-picture-licence.ts';
import type { Article } from '../src/core/article.ts';
import type { Slug } from '../src/core/slug.ts';
import { at, reporter, value } from './builders.ts';
import { createDesk, type Desk } from './desk.ts';
import { draftGroup, groupEditions } from './groups.ts';
import { type Newsroom, openNewsroom, pictureIds, textAt } from './newsroom.ts';
import { siteAsLines } from './site-invariants.ts';

const today = '2026/03/04';
let newsroom: Newsroom;
let desk: Desk;

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'de', 'fr', 'ar', 'zh-Hans'] });
  desk = createDesk(newsroom);
});

afterEach(() => newsroom.close());

async function publish(...articles: readonly Article[]) {
  value(await desk.publish(...articles));
  await newsroom.refresher.catchUp();
}

async function changeSlug(article: Article, slug: string) {
  await publish(await desk.revise(article, { slug: slug as Slug }));
}

describe('behaviour 6: publishing one language', () => {
  it('leaves the draft of another as it is, and its public page byte for byte but for the new language', async () => {
    const original = await desk.write();
    const arabicArticle = await desk.translate(original, 'ar', { headline: 'عودة العبارة', slug: 'عودة' as Slug });
    await publish(original.article, arabicArticle);
    const draft = await desk.revise(arabicArticle, { headline: 'مسودة' });
    await newsroom.refresher.catchUp();
    const arabicPages = () =>
      siteAsLines(newsroom.store).filter((line) => line.startsWith('/ar/') && !line.startsWith(`/ar/${today}/عودة/`));
    const before = arabicPages();
    await publish(await desk.translate(original, 'de', { headline: 'Fähre kehrt zurück', slug: 'fähre' as Slug }));
    expect(arabicPages()).toEqual(before);
    expect(await newsroom.storage.read(({ articles }) => articles.find(draft.id))).toEqual(draft);
    expect(siteAsLines(newsroom.store).join()).not.toContain('مسودة');
  });
});

describe('behaviour 7: a group of five languages', () => {
  it('is visible not at all, then whole, to a reader who reloads all the time', async () => {
    const { storage, now } = newsroom.parts;
    newsroom.refresher.start();
    const group = await draftGroup({ storage, now, number: 7 });
    const paths = groupEditions.map((edition) => `/${edition.toLowerCase()}/${today}/group-7/`);
    const seen: boolean[] = [];
    const isPublished = publishArticles(newsroom.parts, { articles: group.map(({ id }) => ({ articleId: id })), by: reporter });
    while (!(seen.at(-1) ?? false)) {
      for (const path of paths) seen.push(newsroom.store.find(path) !== null);
      await new Promise((done) => setTimeout(done, 1));
    }
    for (const path of paths) seen.push(newsroom.store.find(path) !== null);
    value(await isPublished);
    expect(seen.slice(seen.indexOf(true))).not.toContain(false);
    expect(seen.indexOf(true)).toBeGreaterThan(0);
  });
});

describe('behaviour 8: an unpublished language', () => {
  it('has no address, and no feed, sitemap, hreflang link or list mentions it', async () => {
    const original = await desk.write();
    await desk.translate(original, 'de', { headline: 'Geheime Fassung', slug: 'geheim' as Slug });
    await publish(original.article);
    expect(newsroom.store.find(`/de/${today}/geheim/`)).toBeNull();
    expect(siteAsLines(newsroom.store).join()).not.toMatch(/geheim/i);
    expect(textAt(newsroom.store, `/en/${today}/ferry-returns/`)).not.toContain('<link rel="alternate" hreflang="de"');
  });

  it('can be answered with the languages that exist, because the pages of those name them', async () => {
    await publish((await desk.write()).article);
    expect(newsroom.store.find(`/en/${today}/ferry-returns/`)).toMatchObject({
      languages: [{ edition: 'en', path: `/en/${today}/ferry-returns/`, headline: 'Ferry returns' }],
    });
  });
});

describe('behaviour 9: a slug that changes twice', () => {
  it('leaves two old addresses, each of which leads straight to the newest', async () => {
    const { article } = await desk.write({ slug: 'first' as Slug });
    await publish(article);
    await changeSlug(article, 'second');
    await changeSlug(article, 'third');
    const newest = { kind: 'redirect', location: `/en/${today}/third/` };
    expect(newsroom.store.find(`/en/${today}/first/`)).toEqual(newest);
    expect(newsroom.store.find(`/en/${today}/second/`)).toEqual(newest);
    expect(newsroom.store.find(`/en/${today}/third/`)).toMatchObject({ status: 200 });
  });

  it('gives the article its first address back when it returns to it', async () => {
    const { article } = await desk.write({ slug: 'first' as Slug });
    await publish(article);
    await changeSlug(article, 'second');
    await changeSlug(article, 'first');
    expect(newsroom.store.find(`/en/${today}/first/`)).toMatchObject({ status: 200 });
    expect(newsroom.store.find(`/en/${today}/second/`)).toEqual({ kind: 'redirect', location: `/en/${today}/first/` });
  });
});

describe('behaviour 10: the right to a picture ends at noon', () => {
  const noon = at('2026-03-04T12:00Z');
  const [pictureId] = pictureIds;

  beforeEach(async () => {
    value(await setPictureLicence(newsroom.parts, { pictureId, licence: '', licenceExpiresAt: noon }));
    await publish((await desk.write({ leadPicture: { pictureId, words: { caption: '', altText: 'A lighthouse' } } })).article);
  });

  it('and at noon every page that showed it is there without it', async () => {
    const showing = () => siteAsLines(newsroom.store).filter((line) => line.includes('lighthouse-600.jpg'));
    expect(showing().map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['/en/', `/en/${today}/ferry-returns/`, '/en/feed.json']),
    );
    newsroom.wait(noon - newsroom.now() - 1);
    await newsroom.refresher.catchUp();
    expect(showing()).not.toEqual([]);
    newsroom.wait(1);
    await newsroom.refresher.catchUp();
    expect(showing()).toEqual([]);
  });

  it('is when the store says that it expires, so that the refresher wakes at that moment', () =>
    expect(newsroom.store.nextExpiry()).toBe(noon));
});

/** Behaviours 6 to 10 of the product, from the action to the published page. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addTranslation } from '../src/actions/add-translation.ts';
import { createStory } from '../src/actions/create-story.ts';
import { publishArticles } from '../src/actions/publish-articles.ts';
import { saveRevision } from '../src/actions/save-revision.ts';
import type { Article, ArticleContent } from '../src/core/article.ts';
import type { LanguageTag } from '../src/core/language.ts';
import type { Slug } from '../src/core/slug.ts';
import { aContent, aPicture, at, reporter, tag, value } from './builders.ts';
import { draftGroup, groupEditions } from './groups.ts';
import { type Newsroom, openNewsroom, pictureIds, sectionIds, textAt } from './newsroom.ts';
import { siteAsLines } from './site-invariants.ts';

const [english, german, arabic] = ['en', 'de', 'ar'].map(tag) as [LanguageTag, LanguageTag, LanguageTag];
const today = '2026/03/04';
let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'de', 'fr', 'ar', 'zh-Hans'] });
});

afterEach(() => newsroom.close());

async function write(content: Partial<ArticleContent> = {}) {
  const request = { slugline: 'ferry', sectionId: sectionIds[0], topicIds: [], edition: english, by: reporter };
  return value(await createStory(newsroom.parts, { ...request, content: aContent(content) }));
}

async function translate(original: Awaited<ReturnType<typeof write>>, edition: LanguageTag, content: Partial<ArticleContent>) {
  const { story, revision } = original;
  const request = { storyId: story.id, edition, restsOnId: revision.id, content: aContent(content), by: reporter };
  return value(await addTranslation(newsroom.parts, request)).article;
}

async function publish(...articles: readonly Article[]) {
  value(await publishArticles(newsroom.parts, { articles: articles.map(({ id }) => ({ articleId: id })), by: reporter }));
  await newsroom.refresher.catchUp();
}

async function changeSlug(article: Article, slug: string) {
  const change = {
    articleId: article.id,
    content: aContent({ slug: slug as Slug }),
    changedFrom: null,
    reason: 'saved',
    by: reporter,
  } as const;
  value(await saveRevision(newsroom.parts, change));
  await publish(article);
}

describe('behaviour 6: publishing one language', () => {
  it('leaves the draft of another as it is, and its public page byte for byte but for the new language', async () => {
    const original = await write();
    const arabicArticle = await translate(original, arabic, { headline: 'عودة العبارة', slug: 'عودة' as Slug });
    await publish(original.article, arabicArticle);
    const changed = {
      articleId: arabicArticle.id,
      content: aContent({ headline: 'مسودة' }),
      changedFrom: null,
      reason: 'saved',
      by: reporter,
    } as const;
    const draft = value(await saveRevision(newsroom.parts, changed)).article;
    await newsroom.refresher.catchUp();
    const arabicPages = () =>
      siteAsLines(newsroom.store).filter((line) => line.startsWith('/ar/') && !line.startsWith(`/ar/${today}/عودة/`));
    const before = arabicPages();
    await publish(await translate(original, german, { headline: 'Fähre kehrt zurück', slug: 'fähre' as Slug }));
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
    const original = await write();
    await translate(original, german, { headline: 'Geheime Fassung', slug: 'geheim' as Slug });
    await publish(original.article);
    expect(newsroom.store.find(`/de/${today}/geheim/`)).toBeNull();
    expect(siteAsLines(newsroom.store).join()).not.toMatch(/geheim/i);
    expect(textAt(newsroom.store, `/en/${today}/ferry-returns/`)).not.toContain('<link rel="alternate" hreflang="de"');
  });

  it('can be answered with the languages that exist, because the pages of those name them', async () => {
    await publish((await write()).article);
    expect(newsroom.store.find(`/en/${today}/ferry-returns/`)).toMatchObject({
      languages: [{ edition: 'en', path: `/en/${today}/ferry-returns/`, headline: 'Ferry returns' }],
    });
  });
});

describe('behaviour 9: a slug that changes twice', () => {
  it('leaves two old addresses, each of which leads straight to the newest', async () => {
    const { article } = await write({ slug: 'first' as Slug });
    await publish(article);
    await changeSlug(article, 'second');
    await changeSlug(article, 'third');
    const newest = { kind: 'redirect', location: `/en/${today}/third/` };
    expect(newsroom.store.find(`/en/${today}/first/`)).toEqual(newest);
    expect(newsroom.store.find(`/en/${today}/second/`)).toEqual(newest);
    expect(newsroom.store.find(`/en/${today}/third/`)).toMatchObject({ status: 200 });
  });

  it('gives the article its first address back when it returns to it', async () => {
    const { article } = await write({ slug: 'first' as Slug });
    await publish(article);
    await changeSlug(article, 'second');
    await changeSlug(article, 'first');
    expect(newsroom.store.find(`/en/${today}/first/`)).toMatchObject({ status: 200 });
    expect(newsroom.store.find(`/en/${today}/second/`)).toEqual({ kind: 'redirect', location: `/en/${today}/first/` });
  });
});

describe('behaviour 10: the right to a picture ends at noon', () => {
  it('and at noon every page that showed it is there without it', async () => {
    const picture = aPicture({ id: pictureIds[0], licenceExpiresAt: at('2026-03-04T12:00Z') });
    await newsroom.storage.transact((writer) => writer.pictures.save(picture));
    const words = { caption: '', altText: 'A lighthouse' };
    await publish((await write({ leadPicture: { pictureId: picture.id, words } })).article);
    const showing = () => siteAsLines(newsroom.store).filter((line) => line.includes('lighthouse-600.jpg'));
    expect(showing().map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['/en/', `/en/${today}/ferry-returns/`, '/en/feed.json']),
    );
    newsroom.wait(at('2026-03-04T12:00Z') - newsroom.now() - 1);
    await newsroom.refresher.catchUp();
    expect(showing()).not.toEqual([]);
    newsroom.wait(1);
    await newsroom.refresher.catchUp();
    expect(showing()).toEqual([]);
  });

  it('is when the store says that it expires, so that the refresher wakes at that moment', async () => {
    const picture = aPicture({ id: pictureIds[0], licenceExpiresAt: at('2026-03-04T12:00Z') });
    await newsroom.storage.transact((writer) => writer.pictures.save(picture));
    await publish((await write({ leadPicture: { pictureId: picture.id, words: { caption: '', altText: 'x' } } })).article);
    expect(newsroom.store.nextExpiry()).toBe(at('2026-03-04T12:00Z'));
  });
});

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reporter, value } from '../../test/builders.ts';
import { damageDatabase } from '../../test/damage.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom, textAt } from '../../test/newsroom.ts';
import { siteAsLines } from '../../test/site-invariants.ts';
import { takeDownArticle } from '../actions/take-down-article.ts';
import type { Article } from '../core/article.ts';
import { day, hour, minute } from '../core/instant.ts';
import { createRefresher } from './refresher.ts';
import { SiteStoreDamaged } from './site-store.ts';

const today = '2026/03/04';
let newsroom: Newsroom;
let desk: Desk;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
});

afterEach(() => newsroom.close());

async function publish(headline: string): Promise<Article> {
  const { article } = await desk.write({ headline });
  value(await desk.publish(article));
  return article;
}

/** Damages or mends what is stored of an article, behind the back of the storage. */
function setStoredBody(article: Article, change: string) {
  const db = new DatabaseSync(join(newsroom.folder, 'courant.sqlite'));
  db.prepare(`update revisions set body = ${change} where article_id = ?`).run(article.id);
  db.close();
}

describe('catchUp', () => {
  it('fills an empty store', async () => {
    await newsroom.refresher.catchUp();
    expect(textAt(newsroom.store, '/en/')).toContain('The Test en');
  });

  it('shows what was published', async () => {
    await publish('Ferry returns');
    await newsroom.refresher.catchUp();
    expect(textAt(newsroom.store, '/en/')).toContain('Ferry returns');
  });

  it('sets the position to the newest change', async () => {
    await publish('Ferry returns');
    await newsroom.refresher.catchUp();
    expect(newsroom.store.position()).toBe(await newsroom.storage.read(({ changes }) => changes.newestNumber()));
  });

  it('does nothing when nothing has happened', async () => {
    await newsroom.refresher.catchUp();
    const generation = newsroom.store.generation();
    await newsroom.refresher.catchUp();
    expect(newsroom.store.generation()).toBe(generation);
  });

  it('gives the same bytes when two refreshers take the same changes', async () => {
    await newsroom.refresher.catchUp();
    await publish('Ferry returns');
    const other = createRefresher({ ...newsroom, log: { info: () => undefined, error: () => undefined } });
    await Promise.all([newsroom.refresher.catchUp(), other.catchUp()]);
    const once = siteAsLines(newsroom.store);
    await other.catchUp();
    expect(siteAsLines(newsroom.store)).toEqual(once);
  });

  it('gives the front its new date after midnight', async () => {
    await newsroom.refresher.catchUp();
    const before = textAt(newsroom.store, '/en/');
    newsroom.wait(day);
    await newsroom.refresher.catchUp();
    expect(textAt(newsroom.store, '/en/')).not.toBe(before);
  });

  it('takes an article out of the news sitemap after two days', async () => {
    await publish('Ferry returns');
    await newsroom.refresher.catchUp();
    newsroom.wait(2 * day);
    await newsroom.refresher.catchUp();
    expect(textAt(newsroom.store, '/en/sitemap-news.xml')).toContain('Ferry returns');
    newsroom.wait(1);
    await newsroom.refresher.catchUp();
    expect(textAt(newsroom.store, '/en/sitemap-news.xml')).not.toContain('Ferry returns');
  });
});

describe('after an upgrade', () => {
  const catchUpAs = (program: string) =>
    createRefresher({ ...newsroom, program, log: { info: () => undefined, error: () => undefined } }).catchUp();

  it('makes every page anew, once', async () => {
    await catchUpAs('1.0');
    await newsroom.store.update(async (pages) =>
      pages.put('["chooser"]', new Map([['/', { kind: 'redirect', location: '/old/' } as const]]), null),
    );
    await catchUpAs('1.0');
    expect(newsroom.store.find('/')).toMatchObject({ kind: 'redirect' });
    await catchUpAs('1.10');
    expect(newsroom.store.find('/')).toMatchObject({ kind: 'content' });
    const generation = newsroom.store.generation();
    await catchUpAs('1.10');
    expect(newsroom.store.generation()).toBe(generation);
  });
});

describe('a page that cannot be made', () => {
  it('does not hold up the others, and is noted with its cause', async () => {
    const broken = await publish('Broken');
    await newsroom.refresher.catchUp();
    setStoredBody(broken, "'{'");
    await takeDownArticle(newsroom.parts, { articleId: (await publish('Second')).id, reason: 'Wrong.', by: reporter });
    await publish('Third');
    const restarted = createRefresher({ ...newsroom, log: { info: () => undefined, error: () => undefined } });
    await restarted.catchUp();
    expect(textAt(newsroom.store, `/en/${today}/third/`)).toContain('Third');
    expect(textAt(newsroom.store, '/en/')).toContain('Third');
    expect(newsroom.store.problems().map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(newsroom.store.position()).toBe(await newsroom.storage.read(({ changes }) => changes.newestNumber()));
  });

  it('keeps its old page and is tried again, later each time, until it can be made', async () => {
    const broken = await publish('Broken');
    await newsroom.refresher.catchUp();
    const feed = textAt(newsroom.store, '/en/feed.xml');
    setStoredBody(broken, "'{' || body");
    await publish('Second');
    const restarted = createRefresher({ ...newsroom, log: { info: () => undefined, error: () => undefined } });
    await restarted.catchUp();
    newsroom.wait(minute);
    await restarted.catchUp();
    expect(newsroom.store.problems()[0]?.attempts).toBe(2);
    expect(textAt(newsroom.store, '/en/feed.xml')).toBe(feed);
    setStoredBody(broken, 'substr(body, 2)');
    newsroom.wait(hour);
    await restarted.catchUp();
    expect(newsroom.store.problems()).toEqual([]);
    expect(textAt(newsroom.store, '/en/feed.xml')).toContain('Second');
  });

  it('never keeps an article in public that was taken down', async () => {
    const original = await desk.write({ headline: 'Private' });
    const { article } = original;
    const sibling = await desk.translate(original, 'de', { headline: 'Privat' });
    value(await desk.publish(article, sibling));
    await newsroom.refresher.catchUp();
    setStoredBody(sibling, "'{'");
    value(await takeDownArticle(newsroom.parts, { articleId: article.id, reason: 'Private.', by: reporter }));
    await newsroom.refresher.catchUp();
    expect(newsroom.store.problems().map(({ key }) => key)).toContain(JSON.stringify(['article', article.id]));
    expect(newsroom.store.find(`/en/${today}/private/`)).toBeNull();
  });
});

describe('a damaged store', () => {
  it('is made anew with the next change, as it would be from nothing', async () => {
    await publish('Ferry returns');
    await newsroom.refresher.catchUp();
    const whole = siteAsLines(newsroom.store);
    damageDatabase(join(newsroom.folder, 'site.sqlite'));
    await newsroom.refresher.catchUp();
    expect(siteAsLines(newsroom.store)).toEqual(whole);
  });

  it('is made anew as soon as a reader meets the damage', async () => {
    newsroom.refresher.start();
    await publish('Ferry returns');
    const path = `/en/${today}/ferry-returns/`;
    const isShown = () => expect.poll(() => newsroom.store.find(path), { timeout: 5000 }).toMatchObject({ brotli: expect.any(Uint8Array) });
    await isShown();
    damageDatabase(join(newsroom.folder, 'site.sqlite'));
    expect(() => newsroom.store.find(path)).toThrow(SiteStoreDamaged);
    await isShown();
    expect(newsroom.store.check()).toBeNull();
  });
});

describe('start', () => {
  it('shows changes by itself and makes compressed forms', async () => {
    newsroom.refresher.start();
    await publish('Ferry returns');
    const path = `/en/${today}/ferry-returns/`;
    await expect
      .poll(() => newsroom.store.find(path), { timeout: 5000 })
      .toMatchObject({ kind: 'content', brotli: expect.any(Uint8Array) });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reporter, tag, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom, textAt } from '../../test/newsroom.ts';
import type { BegunStory } from '../actions/beginnings.ts';
import { correctStory } from '../actions/correct-story.ts';
import { takeDownArticle } from '../actions/take-down-article.ts';
import { day } from '../core/instant.ts';
import type { Slug } from '../core/slug.ts';

let newsroom: Newsroom;
let desk: Desk;
let ferry: BegunStory;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  ferry = await desk.write({ slug: 'ferry' as Slug, headline: 'Ferry returns' });
  value(await desk.publish(ferry.article));
});

afterEach(() => newsroom.close());

const correct = async (text: string): Promise<void> => {
  const texts = new Map([[tag('en'), text]]);
  value(await correctStory(newsroom.parts, { storyId: ferry.story.id, correctionId: null, texts, by: reporter }));
};
const page = async (path: string): Promise<string | null> => {
  await newsroom.refresher.catchUp();
  return textAt(newsroom.store, path);
};

describe('the corrections of an edition', () => {
  it('have a page and feeds before there are any', async () => {
    expect(await page('/en/corrections/')).toContain('Nothing has been corrected yet.');
    for (const file of ['feed.xml', 'rss.xml', 'feed.json']) expect(await page(`/en/corrections/${file}`)).not.toBeNull();
  });
  it('stand in the sitemap with their months', async () => {
    await correct('It left at noon.');
    const sitemap = await page('/en/sitemap.xml');
    for (const path of ['/en/corrections/', '/en/corrections/2026/03/'])
      expect(sitemap).toContain(`<loc>https://test.example${path}</loc>`);
  });
  it('are parted by months, which know each other', async () => {
    await correct('It left at noon.');
    newsroom.wait(40 * day);
    await correct('It left at one.');
    expect(await page('/en/corrections/2026/03/')).toMatch(/It left at noon.*href="\/en\/corrections\/2026\/04\/" rel="next"/s);
    expect(await page('/en/corrections/2026/04/')).not.toContain('It left at noon.');
  });
  it('show at most fifty, with the way to the month where they break off', async () => {
    for (let number = 0; number < 51; number++) await correct(`Correction number ${number}.`);
    const newest = (await page('/en/corrections/')) ?? '';
    expect(newest.match(/<li><p class="meta when">/g)).toHaveLength(50);
    expect(newest).toContain('href="/en/corrections/2026/03/" rel="prev"');
  });
  it('follow the article to its new address and headline', async () => {
    await correct('It left at noon.');
    await page('/en/');
    value(await desk.publish(await desk.revise(ferry.article, { slug: 'boat' as Slug, headline: 'Boat returns' })));
    for (const path of ['/en/corrections/', '/en/corrections/2026/03/', '/en/corrections/feed.xml'])
      expect(await page(path)).toMatch(/\/en\/2026\/03\/04\/boat\/.*Boat returns|Boat returns.*\/en\/2026\/03\/04\/boat\//s);
  });
  it('go with an article that is taken down', async () => {
    await correct('It left at noon.');
    await page('/en/');
    value(await takeDownArticle(newsroom.parts, { articleId: ferry.article.id, reason: 'Wrong.', by: reporter }));
    expect([await page('/en/corrections/2026/03/'), (await page('/en/corrections/'))?.includes('It left at noon.')]).toEqual([null, false]);
  });
});

/** The program as a stranger meets it: started on an empty folder, read in a browser without JavaScript, fed with a captured page. */
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../chromium.ts';
import { type Program, startProgram } from './program.ts';

const editions = ['en', 'de', 'fr', 'es', 'ar', 'hi', 'zh-hans', 'ru'];

let program: Program;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  program = await startProgram();
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

/** Opens a page, and fails for any answer that is not good and any request that leaves the site. */
async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  const bad: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(program.address)) bad.push(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) bad.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(program.address + path, { waitUntil: 'load' });
  expect(bad).toEqual([]);
  return page;
}

async function fetched(path: string): Promise<string> {
  return await (await fetch(program.address + path)).text();
}

describe('the demo publication', () => {
  for (const edition of editions) {
    it(`is a front page in ${edition}, without sideways scrolling on a telephone`, async () => {
      const page = await open(`/${edition}/`);
      expect((await page.locator('html').getAttribute('lang'))?.toLowerCase()).toBe(edition);
      expect(await page.locator('html').getAttribute('dir')).toBe(edition === 'ar' ? 'rtl' : 'ltr');
      expect(await page.locator('main a').count()).toBeGreaterThan(15);
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(screen ?? 0);
      await page.close();
    });
  }

  it('is read from the front to the story, and on in another language', async () => {
    const page = await open('/en/');
    const headline = (await page.locator('main h2 a').first().textContent())?.trim();
    await page.locator('main h2 a').first().click();
    expect((await page.locator('h1').textContent())?.trim()).toBe(headline);
    await page.locator('main a[hreflang="ar"]').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/ar\/\d{4}\/\d\d\/\d\d\//);
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl');
    expect(await page.locator('main img').first().getAttribute('alt')).toMatch(/\p{Script=Arabic}/u);
    await page.close();
  });

  it('leads every edition with a picture that has arrived', async () => {
    const page = await open('/hi/');
    const width = await page
      .locator('main img')
      .first()
      .evaluate((image) => (image as HTMLImageElement).naturalWidth);
    expect(width).toBeGreaterThan(300);
    await page.close();
  });

  it('shows the credit that the photograph’s file carries', async () => {
    const link = (await fetched('/en/')).match(/href="(\/en\/[^"]*mirel[^"]*)"/)?.[1] ?? '';
    const page = await open(link);
    expect(await page.locator('figcaption').first().textContent()).toContain('The Lantern');
    await page.close();
  });

  it('corrects itself in public', async () => {
    const link = (await fetched('/ru/')).match(/href="(\/ru\/\d{4}[^"]*)"/g)?.map((found) => found.slice(6, -1)) ?? [];
    const pages = await Promise.all([...new Set(link)].map(fetched));
    expect(pages.filter((page) => page.includes('"CorrectionComment"')).length).toBe(2);
    for (const feed of ['feed.xml', 'rss.xml', 'feed.json']) expect((await fetched(`/ru/${feed}`)).match(/Исправления/g)).toHaveLength(2);
  });

  it('offers the languages of a story at the address of one that is missing', async () => {
    const only = (await fetched('/en/')).match(/href="\/en\/(\d{4}\/\d\d\/\d\d\/[^"]*flood[^"]*|[^"]*houses[^"]*)"/)?.[1] ?? '';
    const answer = await fetch(`${program.address}/de/${only}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/hreflang="ru"/);
  });

  it('chooses an edition by the languages that a reader asks for', async () => {
    const answer = await fetch(`${program.address}/`, { headers: { 'Accept-Language': 'pt, zh-CN;q=0.8' }, redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/zh-hans/');
  });
});

describe('courant import page, beside the running program', () => {
  const headline = 'Bell of the old pilot boat rings again at Saltgate';

  beforeAll(async () => {
    const capture = join(import.meta.dirname, 'captures/harbour-bell.txt');
    await program.run('import', 'page', capture, '--edition', 'en', '--publish', '--date', '2024-11-18');
  }, 60_000);

  it('gives a page that reads as the captured one', async () => {
    const page = await open('/en/2024/11/18/bell-of-the-old-pilot-boat-rings-again-at-saltgate/');
    expect((await page.locator('h1').textContent())?.trim()).toBe(headline);
    expect(await page.locator('main').textContent()).toContain('By Ines Morrow');
    expect(await page.locator('main h2').first().textContent()).toContain('How it was mended');
    const caption = (await page.locator('figcaption').textContent()) ?? '';
    expect(caption).toContain('Pilots of the watch at Saltgate');
    expect(caption).toContain('Jun Harrow/The Lantern');
    expect(caption).not.toContain('[');
    const paragraphs = await page.locator('main p').allTextContents();
    expect(paragraphs.filter((text) => text.includes('The promise has been kept for two days.'))).toHaveLength(1);
    expect(paragraphs.join('\n')).not.toContain('Loading');
    await page.close();
  });

  it('shows the story on front, section, feeds and sitemap', async () => {
    const places = ['/en/', '/en/harbour-notes/', '/en/feed.xml', '/en/rss.xml', '/en/feed.json', '/en/harbour-notes/feed.xml'];
    for (const place of places) expect(await fetched(place), place).toContain(headline);
    expect(await fetched('/en/sitemap-2024-11.xml')).toContain('/en/2024/11/18/bell-of-the-old-pilot-boat-rings-again-at-saltgate/');
  });

  it('makes no second story of the same file', async () => {
    const capture = join(import.meta.dirname, 'captures/harbour-bell.txt');
    await program.run('import', 'page', capture, '--edition', 'en', '--publish', '--date', '2024-11-18');
    expect((await fetched('/en/harbour-notes/feed.json')).match(/"title":"Bell of/g)).toHaveLength(1);
  });

  it('can be thrown away and rebuilt', async () => {
    const before = await fetched('/en/harbour-notes/');
    await program.run('rebuild');
    expect(await fetched('/en/harbour-notes/')).toBe(before);
  });
});

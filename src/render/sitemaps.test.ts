import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../core/ids.ts';
import { instant, type TimeZone } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { EditionFrame, PublishedSummary } from './published.ts';
import { renderNewsSitemap, renderRobots, renderSitemap, renderSitemapIndex } from './sitemaps.ts';

const baseUrl = 'https://courant.example';
const at = (iso: string) => instant(Date.parse(iso));

function aFrame(tag: string): EditionFrame {
  const edition = { tag: tag as LanguageTag, name: 'The Courant', tagline: '' };
  const publication = {
    name: 'Courant',
    baseUrl,
    timeZone: 'Europe/Paris' as TimeZone,
    accent: '#800000',
    sameAs: [],
    tellsMachineHelp: true,
  };
  return { publication, edition, editions: [edition], sections: [] };
}

function aSummary(number: number): PublishedSummary {
  return {
    articleId: `article-${number}` as ArticleId,
    path: `/en/2026/11/22/story-${number}/`,
    kicker: '',
    headline: `Herring & chips ${number}`,
    standfirst: '',
    section: { key: 'sea', name: 'Sea', path: '/en/sea/', kind: 'news' },
    byline: [],
    publishedAt: at('2026-11-22T08:00Z'),
    updatedAt: at('2026-11-22T09:30Z'),
    picture: null,
  };
}

const newsOf = (tag: string, articles: readonly PublishedSummary[]) =>
  renderNewsSitemap({ kind: 'news-sitemap', frame: aFrame(tag), path: `/${tag}/sitemap-news.xml`, articles }).text;

describe('renderSitemap', () => {
  it('lists addresses, encoded, with their last change where it is known', () => {
    const entries = [
      { path: '/ar/2026/11/22/سمك/', changedAt: at('2026-11-22T08:00Z') },
      { path: '/ar/', changedAt: null },
    ];
    expect(renderSitemap({ kind: 'sitemap', entries, baseUrl, path: '/ar/sitemap.xml' })).toEqual({
      path: '/ar/sitemap.xml',
      status: 200,
      type: 'application/xml; charset=utf-8',
      text:
        '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
        '<url><loc>https://courant.example/ar/2026/11/22/%D8%B3%D9%85%D9%83/</loc><lastmod>2026-11-22T08:00:00Z</lastmod></url>' +
        '<url><loc>https://courant.example/ar/</loc></url></urlset>\n',
    });
  });
});

describe('renderSitemapIndex', () => {
  it('names every sitemap', () => {
    const page = renderSitemapIndex({ kind: 'sitemap-index', baseUrl, paths: ['/en/sitemap.xml', '/en/sitemap-2026-11.xml'] });
    expect(page.path).toBe('/sitemap.xml');
    expect(page.text).toContain('<sitemap><loc>https://courant.example/en/sitemap-2026-11.xml</loc></sitemap>');
  });
});

describe('renderNewsSitemap', () => {
  it('gives name, language, date and title', () =>
    expect(newsOf('en', [aSummary(1)])).toContain(
      '<news:publication><news:name>The Courant</news:name><news:language>en</news:language></news:publication>' +
        '<news:publication_date>2026-11-22T08:00:00Z</news:publication_date><news:title>Herring &amp; chips 1</news:title>',
    ));
  it.each([
    ['zh-Hans', 'zh-cn'],
    ['zh-Hant', 'zh-tw'],
    ['zh-HK', 'zh-tw'],
    ['sr-Latn', 'sr'],
    ['pt-BR', 'pt'],
  ])('names %s as Google does: %s', (tag, language) =>
    expect(newsOf(tag, [aSummary(1)])).toContain(`<news:language>${language}</news:language>`),
  );
  it('stops at a thousand', () => {
    const articles = Array.from({ length: 1001 }, (_, number) => aSummary(number));
    expect(newsOf('en', articles).match(/<news:news>/g)).toHaveLength(1000);
  });
});

describe('renderRobots', () => {
  it('shuts the newsroom and its API alone, and names the sitemaps', () =>
    expect(renderRobots({ kind: 'robots', baseUrl, newsSitemaps: ['/en/sitemap-news.xml'] })).toEqual({
      path: '/robots.txt',
      status: 200,
      type: 'text/plain; charset=utf-8',
      text:
        'User-agent: *\nAllow: /\nDisallow: /newsroom/\nDisallow: /api/\n\n' +
        'Sitemap: https://courant.example/sitemap.xml\nSitemap: https://courant.example/en/sitemap-news.xml\n',
    }));
});

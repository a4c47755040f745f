import { describe, expect, it } from 'vitest';
import { tag } from '../../test/builders.ts';
import { readAddress } from './address-reading.ts';

describe('readAddress', () => {
  const read = (path: string) => readAddress(path, ['en', 'zh-Hans'].map(tag));

  it('knows an article', () =>
    expect(read('/en/2026/03/04/ferry/')).toEqual({ kind: 'article', edition: 'en', day: '2026-03-04', slug: 'ferry' }));
  it('knows an edition by the form of its tag in addresses', () =>
    expect(read('/zh-hans/')).toEqual({ kind: 'front', edition: 'zh-Hans' }));
  it('knows a section', () => expect(read('/en/sea/')).toEqual({ kind: 'section', edition: 'en', slug: 'sea' }));
  it('knows a topic', () => expect(read('/en/topic/birds/')).toEqual({ kind: 'topic', edition: 'en', slug: 'birds' }));
  it('knows a contributor', () => expect(read('/en/by/ines/')).toEqual({ kind: 'contributor', edition: 'en', slug: 'ines' }));
  it.each([
    '/',
    '/robots.txt',
    '/sitemap.xml',
    '/newsroom/',
    '/api/stories',
    '/media/x.jpg',
    '/en/2026/03/',
    '/en/2026/03/04/',
    '/en/feed.xml',
  ])('knows that %s belongs to the site itself', (path) => expect(read(path)).toEqual({ kind: 'fixed' }));
  it.each(['/en/topic/birds/rss.xml', '/en/sitemap-2026-03.xml', '/en/search'])('knows that %s belongs to the site itself', (path) =>
    expect(read(path)).toEqual({ kind: 'fixed' }),
  );
  it.each(['/about.html', '/fr/', '/2019/05/ferry/', '/en/sea/deep/', '/en/sea'])('does not know %s', (path) =>
    expect(read(path)).toEqual({ kind: 'other' }),
  );
});

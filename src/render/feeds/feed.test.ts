import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { FeedFormat } from '../../core/addresses.ts';
import { bodySchema } from '../../core/body/schema.ts';
import type { ArticleId } from '../../core/ids.ts';
import { instant, type TimeZone } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';
import type { EditionFrame, FeedPage, PublishedArticle, PublishedEdition, PublishedPicture } from '../published.ts';
import { renderFeed } from './feed.ts';

const at = (iso: string) => instant(Date.parse(iso));

function anEdition(tag: string, name: string): PublishedEdition {
  return { tag: tag as LanguageTag, name, tagline: 'News of the sea' };
}

const english = anEdition('en', 'The Courant');
const arabic = anEdition('ar', 'كورانت');
const publication = {
  name: 'Courant',
  baseUrl: 'https://courant.example',
  timeZone: 'Europe/Paris' as TimeZone,
  accent: '',
  sameAs: [],
  tellsMachineHelp: true,
};
const original = { edition: arabic, path: '/ar/2026/11/22/ringa/' };
const frame: EditionFrame = { publication, edition: english, editions: [english, arabic], sections: [] };

const picture: PublishedPicture = {
  crops: [
    { width: 2400, height: 1600, format: 'jpeg', file: 'a-2400.jpg', bytes: 900_000 },
    { width: 1200, height: 800, format: 'jpeg', file: 'a-1200.jpg', bytes: 90_000 },
    { width: 1200, height: 800, format: 'avif', file: 'a-1200.avif', bytes: 40_000 },
  ],
  focus: { x: 0.5, y: 0.5 },
  caption: 'The fleet & its gulls',
  altText: 'Boats',
  credit: 'Ana <Silva>',
  creator: 'Ana Silva',
  copyright: '© Ana Silva',
  licence: '',
};

const body = bodySchema.node('doc', null, [
  bodySchema.node('paragraph', { id: 'p1' }, [bodySchema.text('The herring came back & nobody knew why.')]),
]);

function anArticle(fields: Partial<PublishedArticle> = {}): PublishedArticle {
  const path = fields.path ?? '/en/2026/11/22/herring/';
  const headline = fields.headline ?? 'Herring <return> & stay';
  return {
    articleId: 'article-1' as ArticleId,
    path,
    kicker: 'Fishing',
    headline,
    standfirst: 'After ten years.',
    section: { key: 'sea', name: 'Sea', path: '/en/sea/', kind: 'news' },
    byline: [
      { name: 'Mary O’Neil', path: '/en/by/mary-oneil/', role: 'writer' },
      { name: 'Omar Haddad', path: '/en/by/omar-haddad/', role: 'translator' },
    ],
    publishedAt: at('2026-11-22T08:00Z'),
    updatedAt: at('2026-11-22T09:30Z'),
    picture,
    dateline: '',
    body,
    pictures: new Map(),
    topics: [{ name: 'Fisheries', path: '/en/topic/fisheries/' }],
    corrections: [],
    original: null,
    stale: new Map(),
    languages: [{ edition: english, path, headline, isOriginal: true }],
    searchTitle: '',
    searchDescription: '',
    socialTitle: '',
    machineHelped: false,
    ...fields,
  };
}

function aPage(format: FeedFormat, fields: Partial<FeedPage> = {}): FeedPage {
  return { kind: 'feed', frame, format, path: '/en/', name: '', articles: [anArticle()], ...fields };
}

const textOf = (format: FeedFormat, fields: Partial<FeedPage> = {}) => renderFeed(aPage(format, fields)).text;
const jsonOf = (fields: Partial<FeedPage> = {}) => JSON.parse(textOf('json', fields));
const idOf = (text: string) => /tag:[^<"]+/.exec(text)?.[0];

function parses(document: string): boolean {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(document).close();
  return true;
}

describe('every feed', () => {
  it.each([
    ['atom', '/en/sea/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['rss', '/en/sea/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['json', '/en/sea/feed.json', 'application/feed+json'],
  ] as const)('as %s stands at %s', (format, path, type) =>
    expect(renderFeed(aPage(format, { path: '/en/sea/' }))).toMatchObject({ path, type, status: 200 }),
  );

  const formats = ['atom', 'rss', 'json'] as const;
  it.each(formats)('as %s keeps the id of an entry when slug, section and words change', (format) => {
    const moved = anArticle({
      path: '/en/2026/11/22/other/',
      headline: 'Other',
      section: { key: 'land', name: 'Land', path: '/en/land/', kind: 'news' },
      updatedAt: at('2026-11-23T09:00Z'),
    });
    expect(idOf(textOf(format, { articles: [moved] }))).toBe(idOf(textOf(format)));
    expect(idOf(textOf(format))).toBe('tag:courant.example,2026-11-22:article/article-1');
  });
  it.each(formats)('as %s names the section or topic after the edition', (format) =>
    expect(textOf(format, { name: 'Sea', path: '/en/sea/' })).toContain('The Courant · Sea'),
  );
  it.each(formats)('as %s holds the whole text with no relative address', (format) => {
    const text = textOf(format);
    expect(text).toContain('The herring came back');
    expect(text).not.toMatch(/(href|src)=\\?(&quot;|["'])\//);
  });
  it.each(formats)('as %s carries corrections below the text', (format) => {
    const corrected = anArticle({
      corrections: [{ text: 'It was eleven years.', at: at('2026-11-22T09:30Z'), changedAt: at('2026-11-22T09:30Z') }],
    });
    expect(textOf(format, { articles: [corrected] })).toMatch(/knew why.*Correction of 22 Nov 2026.*It was eleven years\./);
    expect(textOf(format)).not.toContain('Correction');
  });
  it.each(formats)('as %s names the translator and links to the original below the text', (format) => {
    const translated = anArticle({ original });
    expect(textOf(format, { articles: [translated] })).toMatch(
      /knew why.*Translated by Omar Haddad · First published in .*https:\/\/courant\.example\/ar\/2026\/11\/22\/ringa\//,
    );
    expect(textOf(format)).not.toContain('First published');
  });
  it.each(formats)('as %s says that a machine helped', (format) =>
    expect(textOf(format, { articles: [anArticle({ machineHelped: true })] })).toMatch(/knew why.*Made with machine help/),
  );
  it.each(formats)('as %s is newer for a correction, so that its readers fetch the entry again', (format) => {
    const corrected = anArticle({
      corrections: [{ text: 'It was eleven years.', at: at('2026-11-23T10:00Z'), changedAt: at('2026-11-24T10:00Z') }],
    });
    expect(textOf(format)).not.toContain('2026-11-24');
    expect(textOf(format, { articles: [corrected] })).toMatch(/(updated>|date_modified":")2026-11-24T10:00:00Z/);
  });
  it.each(formats)('as %s of nothing changes with nothing', (format) => {
    expect(textOf(format, { articles: [] })).toBe(textOf(format, { articles: [] }));
    expect(textOf(format, { articles: [] })).not.toContain('tag:');
  });
  it.each(['atom', 'rss'] as const)('as %s parses with hostile words, and when empty', (format) => {
    const headline = ']]></title><script>\u0000\u0008\ud800"&amp;';
    expect(parses(textOf(format, { articles: [anArticle({ headline, standfirst: headline })], name: headline }))).toBe(true);
    expect(parses(textOf(format, { articles: [] }))).toBe(true);
  });
});

describe('Atom', () => {
  it('relates a translation to its original, whose page is no alternate of the entry', () => {
    const link =
      'rel="related" type="text/html" hreflang="ar" title="First published in العربية" href="https://courant.example/ar/2026/11/22/ringa/"/>';
    expect(textOf('atom', { articles: [anArticle({ original })] })).toContain(`<link ${link}`);
    expect(textOf('rss', { articles: [anArticle({ original })] })).toContain(`<atom:link ${link}`);
  });
  it('says its language, itself and its page', () => {
    expect(textOf('atom')).toContain('xml:lang="en"');
    expect(textOf('atom')).toContain('<link rel="self" type="application/atom+xml" href="https://courant.example/en/feed.xml"/>');
    expect(textOf('atom')).toContain('<link rel="alternate" type="text/html" hreflang="en" href="https://courant.example/en/"/>');
  });
  it('links each entry to its page', () =>
    expect(textOf('atom')).toContain(
      '<link rel="alternate" type="text/html" hreflang="en" href="https://courant.example/en/2026/11/22/herring/"/><published>',
    ));
  it('tells writers from those who helped', () => {
    expect(textOf('atom')).toContain('<author><name>Mary O’Neil</name><uri>https://courant.example/en/by/mary-oneil/</uri></author>');
    expect(textOf('atom')).toContain('<contributor><name>Omar Haddad</name>');
  });
  it('is as new as its newest update, and has a fixed date when empty', () => {
    const older = anArticle({ articleId: 'article-2' as ArticleId, updatedAt: at('2026-11-20T00:00Z') });
    expect(textOf('atom', { articles: [older, anArticle()] })).toMatch(/<\/subtitle><updated>2026-11-22T09:30:00Z</);
    expect(textOf('atom', { articles: [] })).toContain('<updated>2000-01-01T00:00:00Z</updated>');
  });
});

describe('RSS', () => {
  it('dates by RFC 822 and marks its ids as no addresses', () => {
    expect(textOf('rss')).toContain('<pubDate>Sun, 22 Nov 2026 08:00:00 GMT</pubDate>');
    expect(textOf('rss')).toContain('<guid isPermaLink="false">tag:');
  });
  it('keeps signs of the headline as text, and the summary as HTML that shows them', () => {
    const text = textOf('rss', { articles: [anArticle({ headline: 'A < B & C', standfirst: 'A < B' })] });
    expect(text).toContain('<title>A &#x3C; B &#x26; C</title>');
    expect(text).toContain('<description>A &amp;lt; B</description>');
  });
  it('has the language, the author and the picture with its credit', () => {
    expect(textOf('rss')).toContain('<language>en</language>');
    expect(textOf('rss')).toContain('<dc:creator>Mary O’Neil</dc:creator>');
    expect(textOf('rss')).toMatch(/<media:content url="https:\/\/courant.example\/media\/a-1200.jpg" type="image\/jpeg"/);
    expect(textOf('rss')).toContain('<media:credit>Ana &lt;Silva&gt;</media:credit>');
  });
  it('has no picture that has no crops', () =>
    expect(textOf('rss', { articles: [anArticle({ picture: { ...picture, crops: [] } })] })).not.toContain('media:content'));
});

describe('JSON Feed', () => {
  it('has the words of version 1.1', () =>
    expect(jsonOf()).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      feed_url: 'https://courant.example/en/feed.json',
      items: [
        {
          title: 'Herring <return> & stay',
          summary: 'After ten years.',
          image: 'https://courant.example/media/a-1200.jpg',
          date_published: '2026-11-22T08:00:00Z',
          date_modified: '2026-11-22T09:30:00Z',
          authors: [{ name: 'Mary O’Neil', url: 'https://courant.example/en/by/mary-oneil/' }],
          tags: ['Sea', 'Fisheries'],
        },
      ],
    }));
  it('has kicker, translators and original in its extension', () =>
    expect(jsonOf({ articles: [anArticle({ original })] }).items[0]._courant).toEqual({
      kicker: 'Fishing',
      translators: [{ name: 'Omar Haddad', url: 'https://courant.example/en/by/omar-haddad/' }],
      original: { url: 'https://courant.example/ar/2026/11/22/ringa/', language: 'ar' },
    }));
  it('leaves out what is not there', () => {
    const [item] = jsonOf({ articles: [anArticle({ byline: [], kicker: '', standfirst: '', picture: null })] }).items;
    for (const name of ['authors', 'summary', 'image', '_courant']) expect(Object.keys(item)).not.toContain(name);
  });
});

import { describe, expect, it } from 'vitest';
import { aParagraph } from '../../test/aligned.ts';
import { at } from '../../test/builders.ts';
import { aFrame, anEdition, aPublishedArticle, aPublishedPicture, aSection, nodes } from '../../test/published.ts';
import { flawOf } from '../../test/well-formed.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { CorrectionId } from '../core/ids.ts';
import type { CalendarDay, CalendarMonth, Instant } from '../core/instant.ts';
import type { ArticlePage, CorrectionsPage, FrontPage, ListPage, PublishedArticle, PublishedLanguage, PublishedPage } from './published.ts';
import { renderPage } from './render-page.ts';

const herring: PublishedLanguage[] = [
  { edition: anEdition('en'), path: '/en/2026/11/22/herring/', headline: 'The herring is back', isOriginal: false },
  { edition: anEdition('ar'), path: '/ar/2026/11/22/الرنجة/', headline: 'عودة الرنجة', isOriginal: true },
];

function anArticlePage(article: Partial<PublishedArticle> = {}, language = 'en'): ArticlePage {
  return { kind: 'article', frame: aFrame([language, 'en', 'ar']), article: aPublishedArticle(article, language) };
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => aPublishedArticle({ path: `/en/2026/11/22/s${at}/`, headline: `Story ${at}` }));

function aFront(page: Partial<FrontPage> = {}): FrontPage {
  return { kind: 'front', frame: aFrame(), now: at('2026-11-22T08:00Z'), top: [], recent: [], sections: [], ...page };
}

function aList(page: Partial<ListPage> = {}): ListPage {
  return { kind: 'section', frame: aFrame(), path: '/en/sea/', name: 'Sea', about: '', articles: numbered(6), alternates: [], ...page };
}

function aCorrectionsPage(page: Partial<CorrectionsPage> = {}): CorrectionsPage {
  const { articleId, path, headline } = aPublishedArticle({}, 'en');
  const moment = at('2026-10-31T23:30Z');
  const corrections = [
    {
      correctionId: 'c' as CorrectionId,
      text: 'It was cod, <b>not</b> herring.',
      at: moment,
      changedAt: moment,
      article: { articleId, path, headline },
    },
  ];
  const rest = { month: null, earlier: null, later: null, alternates: [] };
  return { kind: 'corrections', frame: aFrame(), path: '/en/corrections/', corrections, ...rest, ...page };
}

const shown = (page: PublishedPage) => renderPage(page).text;
const dataOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json]) => JSON.parse(json ?? ''));
const alternatesOf = (html: string) =>
  [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
    ([, language, href]) => `${language} ${decodeURI(href ?? '')}`,
  );

const every: readonly PublishedPage[] = [
  aFront({ top: numbered(10), recent: numbered(12), sections: [{ section: aSection(), articles: numbered(14).slice(10) }] }),
  aFront(),
  aList(),
  aList({ kind: 'topic', path: '/en/topic/fish/', articles: [] }),
  aList({ kind: 'contributor', path: '/en/by/ana/', about: 'Writes <about> fish' }),
  anArticlePage({ headline: '"<&\'', picture: aPublishedPicture(), languages: herring }),
  {
    kind: 'gone',
    frame: aFrame(),
    path: '/en/2026/11/22/herring/',
    reason: 'At a court’s <order>',
    at: at('2026-11-22T08:00Z'),
    languages: herring,
  },
  { kind: 'not-found', frame: aFrame(), languages: herring },
  aCorrectionsPage(),
  aCorrectionsPage({ corrections: [] }),
  aCorrectionsPage({ month: '2026-11' as CalendarMonth, path: '/en/corrections/2026/11/' }),
  { kind: 'chooser', publication: aFrame().publication, editions: aFrame(['en', 'ar', 'zh-Hans']).editions },
  {
    kind: 'month',
    frame: aFrame(),
    path: '/en/2026/11/',
    month: '2026-11' as CalendarMonth,
    days: [{ day: '2026-11-22' as CalendarDay, path: '/en/2026/11/22/', total: 9, articles: numbered(2) }],
    earlier: { month: '2026-10' as CalendarMonth, path: '/en/2026/10/' },
    later: null,
  },
  { kind: 'day', frame: aFrame(), path: '/en/2026/11/22/', day: '2026-11-22' as CalendarDay, articles: numbered(2) },
];

describe.each(every.map((page) => [page.kind, page] as const))('the page of a %s', (_kind, page) => {
  const html = shown(page);

  it('is well-formed', () => expect(flawOf(html)).toBeNull());
  it('has one style sheet and nothing that runs', () => {
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html.replaceAll('<script type="application/ld+json">', '')).not.toMatch(/<(script|iframe)| on[a-z]+="| style="|javascript:/i);
  });
  it('has one main heading, one main part and a way to it', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<main id="main">/g)).toHaveLength(1);
  });
  it('loads nothing from elsewhere', () => expect(html.match(/(?:src|srcset)="(?!\/media\/)[^"]*"|url\((?!\/media\/)[^)]*\)/g)).toBeNull());
  it('gives the same bytes again', () => expect(renderPage(page)).toEqual(renderPage(page)));
});

describe('the page of an article', () => {
  it('stands at its address', () => expect(renderPage(anArticlePage())).toMatchObject({ path: '/en/2026/11/22/herring/', status: 200 }));
  it('says its language and direction', () => {
    expect(shown(anArticlePage({}, 'ar'))).toContain('<html lang="ar" dir="rtl">');
    expect(shown(anArticlePage())).toContain('<html lang="en" dir="ltr">');
  });
  it('offers the other languages in their own names, scripts and directions', () =>
    expect(shown(anArticlePage({ languages: herring }))).toContain(
      `<a href="${encodeURI('/ar/2026/11/22/الرنجة/')}" rel="alternate" lang="ar" dir="rtl" hreflang="ar">العربية</a>`,
    ));
  it('names the same alternates in every language, with the original for all others', () => {
    const english = shown(anArticlePage({ languages: herring }));
    const arabic = shown(anArticlePage({ languages: herring, path: '/ar/2026/11/22/الرنجة/' }, 'ar'));
    expect(alternatesOf(english)).toEqual([
      'en https://courant.example/en/2026/11/22/herring/',
      'ar https://courant.example/ar/2026/11/22/الرنجة/',
      'x-default https://courant.example/ar/2026/11/22/الرنجة/',
    ]);
    expect(alternatesOf(arabic)).toEqual(alternatesOf(english));
  });
  it('gives times with their zone, and a change from the first minute on', () => {
    const published = at('2026-11-22T08:00Z');
    expect(shown(anArticlePage({ publishedAt: published, updatedAt: at('2026-11-22T08:00:59Z') }))).not.toContain('Updated');
    expect(shown(anArticlePage({ publishedAt: published, updatedAt: at('2026-11-22T08:01Z') }))).toContain(
      'Updated <time datetime="2026-11-22T08:01:00Z">',
    );
  });
  it('credits everybody by role', () => {
    const byline = [
      { name: 'Ana', path: '/en/by/ana/', role: 'writer' },
      { name: 'Omar', path: '/en/by/omar/', role: 'translator' },
      { name: 'Bo', path: '/en/by/bo/', role: 'writer' },
    ] as const;
    const html = shown(anArticlePage({ byline }));
    expect(html).toContain('By <a href="/en/by/ana/" rel="author">Ana</a> and <a href="/en/by/bo/" rel="author">Bo</a>');
    expect(html).toContain('Translated by <a href="/en/by/omar/" rel="author">Omar</a>');
    const [data] = dataOf(html);
    expect(data.author.map(({ name }: { name: string }) => name)).toEqual(['Ana', 'Bo']);
    expect(data.translator).toMatchObject([{ name: 'Omar' }]);
  });
  it('tells machines what it is, what it renders and what was wrong in it', () => {
    const corrections = [{ text: 'It was cod, </script> not herring.', at: at('2026-11-23T08:00Z'), changedAt: at('2026-11-23T08:00Z') }];
    const html = shown(
      anArticlePage({ languages: herring, corrections, picture: aPublishedPicture(), section: aSection({ kind: 'opinion' }) }),
    );
    const [data, crumbs] = dataOf(html);
    expect(data).toMatchObject({
      '@type': 'OpinionNewsArticle',
      inLanguage: 'en',
      datePublished: '2026-11-22T08:00:00Z',
      dateModified: '2026-11-23T08:00:00Z',
      image: [{ url: 'https://courant.example/media/boat-1200.jpg', creditText: 'Ana Silva' }],
      translationOfWork: { inLanguage: 'ar' },
      correction: [{ '@type': 'CorrectionComment', text: 'It was cod, </script> not herring.' }],
    });
    expect(crumbs.itemListElement).toHaveLength(3);
    expect(html).toContain('<section class="fixes"');
  });
  it('is shown by the mark of the publication in its data when it has no picture', () =>
    expect(dataOf(shown(anArticlePage()))[0]).toMatchObject({ image: [{ url: 'https://courant.example/favicon.svg' }] }));
  it('links a translation to its original, by the name of its language', () => {
    const original = { edition: anEdition('ar'), path: '/ar/2026/11/22/الرنجة/' };
    expect(shown(anArticlePage({ languages: herring, original }))).toContain(
      `First published in <a href="${encodeURI(original.path)}" lang="ar" dir="rtl" hreflang="ar">العربية</a>`,
    );
    expect(shown(anArticlePage())).not.toContain('First published');
  });
  it('says below the passages that are stale, and once below the head, since when the original is another', () => {
    const original = { edition: anEdition('ar'), path: '/ar/2026/11/22/ringa/' };
    const list = nodes.list.create({ ordered: false }, nodes.listItem.create(null, aParagraph('inner', 'Three.')));
    const body = nodes.doc.create(null, [aParagraph('one', 'One.'), aParagraph('two', 'Two.'), list]);
    const stale = new Map([
      ['headline', at('2026-11-24T08:00Z')],
      ['standfirst', at('2026-11-23T08:00Z')],
      ['two', at('2026-11-25T08:00Z')],
      ['inner', at('2026-11-26T08:00Z')],
    ] as [SegmentKey, Instant][]);
    const html = shown(anArticlePage({ body, stale, original }));
    const line = (day: string) =>
      `<p class="stale"><a href="/ar/2026/11/22/ringa/" hreflang="ar">Changed in the original on <time datetime="2026-11-${day}T08:00:00Z">${day} Nov 2026</time></a></p>`;
    expect(html.match(/class="stale"/g)).toHaveLength(3);
    expect(html).toContain(`After ten years.</p>${line('23')}</header>`);
    expect(html).toContain(`<p>One.</p><p>Two.</p>${line('25')}<ul class="list"><li>Three.</li></ul>${line('26')}</div>`);
    expect(shown(anArticlePage({ body, stale }))).toContain('<p class="stale">Changed in the original on <time');
    expect(shown(anArticlePage({ body }))).not.toContain('class="stale"');
  });
  it('says that a machine helped, if the publication tells it', () => {
    const silent = { ...aFrame(), publication: { ...aFrame().publication, tellsMachineHelp: false } };
    expect(shown(anArticlePage({ machineHelped: true }))).toContain('Made with machine help, checked by a person');
    expect(shown({ ...anArticlePage({ machineHelped: true }), frame: silent })).not.toContain('machine');
    expect(shown(anArticlePage())).not.toContain('machine');
  });
  it('lists several translators by the rules of its language', () => {
    const byline = ['عمر', 'ليلى', 'سامي'].map((name) => ({ name, path: '/ar/by/x/', role: 'translator' }) as const);
    expect(shown(anArticlePage({ byline }, 'ar')).replaceAll(/<\/?a[^>]*>/g, '')).toContain('ترجمة: عمر وليلى وسامي');
  });
});

describe('the front', () => {
  it('offers every edition and itself, and the chooser to all others', () =>
    expect(alternatesOf(shown(aFront()))).toEqual([
      'en https://courant.example/en/',
      'ar https://courant.example/ar/',
      'x-default https://courant.example/',
    ]));
  it('shows an article once among the top and the sections', () => {
    const html = shown(aFront({ top: numbered(3), sections: [{ section: aSection(), articles: numbered(4) }] }));
    expect(html.match(/>Story 2</g)).toHaveLength(1);
    expect(html.match(/>Story 3</g)).toHaveLength(1);
  });
  it('leaves out the most recent where they would repeat the top', () =>
    expect(shown(aFront({ top: numbered(3), recent: numbered(3) }))).not.toContain('class="latest"'));
  it('names the writers of an opinion as its language lists them', () => {
    const byline = ['安娜', '博'].map((name) => ({ name, path: '/zh-hans/by/x/', role: 'writer' }) as const);
    const section = aSection({ kind: 'opinion' });
    const page = aFront({
      frame: aFrame(['zh-Hans', 'en']),
      top: numbered(1),
      sections: [{ section, articles: [aPublishedArticle({ byline })] }],
    });
    expect(shown(page)).toContain('<p class="who">安娜和博</p>');
  });
  it('is a whole page with one article, and with none', () => {
    expect(shown(aFront({ top: numbered(1), recent: numbered(1) }))).toContain('class="open one"');
    expect(shown(aFront())).toContain('Nothing has been published here yet.');
  });
});

describe('lists', () => {
  it('name the alternates that there are', () => {
    const alternates = [
      { edition: anEdition('en'), path: '/en/sea/' },
      { edition: anEdition('de'), path: '/de/meer/' },
    ];
    expect(alternatesOf(shown(aList({ alternates })))).toEqual([
      'en https://courant.example/en/sea/',
      'de https://courant.example/de/meer/',
      'x-default https://courant.example/en/sea/',
    ]);
  });
  it('mark the section they are', () => expect(shown(aList())).toContain('<a href="/en/sea/" aria-current="true">Sea</a>'));
  it('offer feeds of sections and topics, but not of contributors', () => {
    expect(shown(aList())).toContain('href="https://courant.example/en/sea/feed.xml"');
    expect(shown(aList({ kind: 'contributor', path: '/en/by/ana/' }))).not.toContain('/en/by/ana/feed.xml');
  });
});

describe('notices', () => {
  const gone = every.find(({ kind }) => kind === 'gone');
  const missing = every.find(({ kind }) => kind === 'not-found');

  it('answer with their status', () => expect([gone, missing].map((page) => page && renderPage(page).status)).toEqual([410, 404]));
  it.each([gone, missing])('offer the languages that there are and ask to be forgotten', (page) => {
    const html = page ? shown(page) : '';
    expect(html).toContain('<span>عودة الرنجة</span>');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('rel="canonical"');
  });
});

describe('the chooser', () => {
  it('names every edition in its own language and direction', () => {
    const html = shown({ kind: 'chooser', publication: aFrame().publication, editions: aFrame(['en', 'ar']).editions });
    expect(html).toContain('<a href="/ar/" lang="ar" dir="rtl" hreflang="ar"><span class="tongue">العربية</span>');
  });
});

describe('a page of corrections', () => {
  it('lists each under the month of the publication’s clock, with the article that was wrong', () => {
    const html = shown(aCorrectionsPage());
    expect(html).toContain('<h2><a href="/en/corrections/2026/11/">November 2026</a></h2>');
    expect(html).toContain(
      '<h3><a href="/en/2026/11/22/herring/">The herring is back</a></h3><p>It was cod, &lt;b&gt;not&lt;/b&gt; herring.</p>',
    );
  });
  it('tells machines what was wrong where', () => {
    const [data, crumbs] = dataOf(shown(aCorrectionsPage()));
    expect(data).toMatchObject({
      '@type': 'CollectionPage',
      hasPart: [{ '@type': 'CorrectionComment', datePublished: '2026-10-31T23:30:00Z', about: { headline: 'The herring is back' } }],
    });
    expect(crumbs.itemListElement).toHaveLength(2);
  });
  it('offers its own feeds and the other languages', () => {
    const alternates = ['en', 'ar'].map((language) => ({ edition: anEdition(language), path: `/${language}/corrections/` }));
    const html = shown(aCorrectionsPage({ alternates }));
    expect(html).toContain('href="https://courant.example/en/corrections/feed.xml"');
    expect(alternatesOf(html)).toContain('ar https://courant.example/ar/corrections/');
  });
  it('of a month leads to the months beside it and to all', () => {
    const beside = (month: string) => ({ month: month as CalendarMonth, path: `/en/corrections/${month.replace('-', '/')}/` });
    const html = shown(aCorrectionsPage({ month: '2026-11' as CalendarMonth, earlier: beside('2026-10'), later: beside('2026-12') }));
    expect(html).toMatch(/<a href="\/en\/corrections\/2026\/10\/" rel="prev">.*<a href="\/en\/corrections\/2026\/12\/" rel="next">/);
    expect(html).toContain('<h1>Corrections · November 2026</h1>');
    expect(html).toContain('<a href="/en/corrections/">All corrections</a>');
  });
  it('says that there are none', () => expect(shown(aCorrectionsPage({ corrections: [] }))).toContain('Nothing has been corrected yet.'));
  it('is found from every page and from what was corrected', () => {
    expect(shown(aFront())).toContain('<li><a href="/en/corrections/">Corrections</a></li>');
    const corrections = [{ text: 'It was cod.', at: at('2026-11-23T08:00Z'), changedAt: at('2026-11-23T08:00Z') }];
    expect(shown(anArticlePage({ corrections }))).toContain('<a href="/en/corrections/">All corrections</a></p></section>');
  });
});

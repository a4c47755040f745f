import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { anEdition, aPublishedArticle, aPublishedPicture, marks, nodes } from '../../../test/published.ts';
import { bodySchema } from '../../core/body/schema.ts';
import type { PublishedArticle } from '../published.ts';
import { bodyHtml, feedBodyHtml } from './body.ts';

const baseUrl = 'https://courant.example';
const t = (text: string, ...of: Parameters<typeof bodySchema.text>[1] & object[]) => bodySchema.text(text, of);
const p = (...content: (string | Node)[]) =>
  nodes.paragraph.create(
    null,
    content.map((part) => (typeof part === 'string' ? t(part) : part)),
  );
const figure = (picture: string | null, caption = '', attributes = {}) =>
  nodes.figure.create({ picture, ...attributes }, caption === '' ? [] : [t(caption)]);
const link = (href: string) => marks.link.create({ href });

function article(blocks: readonly Node[], fields: Partial<PublishedArticle> = {}, language = 'en'): PublishedArticle {
  return aPublishedArticle(
    { body: nodes.doc.create(null, blocks), pictures: new Map([['boat', aPublishedPicture()]]), ...fields },
    language,
  );
}

const page = (blocks: readonly Node[], fields?: Partial<PublishedArticle>, language?: string) =>
  bodyHtml(article(blocks, fields, language), { baseUrl, form: 'page' });
const text = (...blocks: Node[]) => page(blocks).text.text;

describe('bodyHtml, running text', () => {
  it('writes paragraphs and line breaks', () => expect(text(p('One', nodes.hardBreak.create(), 'two'))).toBe('<p>One<br>two</p>'));
  it('escapes words', () => expect(text(p('<script>'))).toBe('<p>&lt;script&gt;</p>'));
  it('joins neighbours under one mark', () =>
    expect(text(p(t('a', link('/x/')), t('b', link('/x/'), marks.strong.create()), t('c')))).toBe(
      '<p><a href="/x/">a<strong>b</strong></a>c</p>',
    ));
  it('writes the small marks', () =>
    expect(text(p(t('H'), t('2', marks.subscript.create()), t('a', marks.superscript.create()), t('b', marks.emphasis.create())))).toBe(
      '<p>H<sub>2</sub><sup>a</sup><em>b</em></p>',
    ));
  it('says that a link leads outside', () =>
    expect(text(p(t('x', link('https://other.example/'))))).toContain('<a href="https://other.example/" rel="external">'));
  it('knows its own addresses', () => expect(text(p(t('x', link(`${baseUrl}/en/`))))).toBe(`<p><a href="${baseUrl}/en/">x</a></p>`));
  it('is not fooled by an address that begins like its own', () =>
    expect(text(p(t('x', link(`${baseUrl}.evil.example/`))))).toContain('rel="external"'));
  it('gives a phrase its language and its direction', () =>
    expect(text(p(t('سلام', marks.language.create({ tag: 'ar' }))))).toBe('<p><span lang="ar" dir="rtl">سلام</span></p>'));
  it('slants a phrase of the same script', () =>
    expect(text(p(t('Licht', marks.language.create({ tag: 'de' }))))).toBe('<p><i lang="de">Licht</i></p>'));
  it('puts the dateline before the first paragraph', () =>
    expect(page([nodes.heading.create(null, t('First')), p('One'), p('Two')], { dateline: 'Skerra' }).text.text).toBe(
      '<h2>First</h2><p><span class="place">Skerra</span> — One</p><p>Two</p>',
    ));
});

describe('bodyHtml, blocks', () => {
  it('writes headings of both levels', () =>
    expect(text(nodes.heading.create({ level: 2 }, t('A')), nodes.heading.create({ level: 3 }, t('B')))).toBe('<h2>A</h2><h3>B</h3>'));
  it('writes a quotation with whose it is', () =>
    expect(text(nodes.quotation.create({ attribution: 'Halina Voss' }, [p('Words')]))).toBe(
      '<figure class="quote"><blockquote><p>Words</p></blockquote><figcaption>Halina Voss</figcaption></figure>',
    ));
  it('writes a pull quote', () =>
    expect(text(nodes.pullQuote.create(null, t('Words')))).toBe('<figure class="pull"><blockquote><p>Words</p></blockquote></figure>'));
  it('writes lists in lists', () => {
    const inner = nodes.list.create({ ordered: true, start: 3 }, [nodes.listItem.create(null, [p('B')])]);
    expect(text(nodes.list.create(null, [nodes.listItem.create(null, [p('A'), inner])]))).toBe(
      '<ul class="list"><li>A<ol class="list" start="3"><li>B</li></ol></li></ul>',
    );
  });
  it('writes a box with its title', () =>
    expect(text(nodes.box.create({ title: 'Facts' }, [p('One')]))).toBe(
      '<aside class="box" aria-labelledby="box-1"><h2 id="box-1">Facts</h2><p>One</p></aside>',
    ));
  it('makes an embed a link and loads nothing', () => {
    const shown = text(nodes.embed.create({ provider: 'Video House', address: 'https://video.example/1', title: 'The launch' }));
    expect(shown).toContain('<a href="https://video.example/1" rel="external"><b>The launch</b> <span>Open at Video House</span></a>');
    expect(shown).not.toMatch(/<(iframe|script|img|video|object)/);
  });
  it('keeps no divider that parts nothing', () =>
    expect(text(nodes.divider.create(), p('A'), nodes.divider.create(), nodes.divider.create(), p('B'), nodes.divider.create())).toBe(
      '<p>A</p><hr><p>B</p>',
    ));
  it.each<[string, Node, string]>([
    ['empty paragraphs', p(), ''],
    [
      'those of a quotation',
      nodes.quotation.create(null, [p('Q'), p()]),
      '<figure class="quote"><blockquote><p>Q</p></blockquote></figure>',
    ],
    ['those of a box', nodes.box.create(null, [p(), p('B')]), '<div class="box"><p>B</p></div>'],
    ['a quotation of nobody and nothing', nodes.quotation.create(null, [p()]), ''],
    ['a pull quote of nobody and nothing', nodes.pullQuote.create(), ''],
  ])('drops %s', (_, block, left) => expect(text(block, p('A'))).toBe(`${left}<p>A</p>`));
  it('shows the one picture of a gallery at its whole width', () => {
    const sizes = (...figures: Node[]) => /sizes="([^"]*)"/.exec(text(p('A'), nodes.gallery.create(null, figures)))?.[1];
    expect([sizes(figure('boat'), figure(null)), sizes(figure('boat'), figure('boat'))]).toEqual([
      sizes(figure('boat')),
      '(min-width: 56rem) 26rem, 100vw',
    ]);
    expect(sizes(figure('boat'))).toContain('52rem');
  });
});

describe('bodyHtml, tables', () => {
  const cell = (words: string, attributes = {}) => nodes.tableCell.create(attributes, words === '' ? [] : t(words));
  const row = (...cells: Node[]) => nodes.tableRow.create(null, cells);
  const table = nodes.table.create({ caption: 'Times' }, [
    row(cell('Call', { header: true }), cell('Leaves', { header: true })),
    row(cell('Mirel', { header: true }), cell('00:07')),
  ]);

  it('counts a dash among figures as none, and leaves the column that says what a row is about at its start', () => {
    const cells = (...texts: string[]) =>
      nodes.tableRow.create(
        null,
        texts.map((words) => nodes.tableCell.create(null, words === '' ? null : t(words))),
      );
    const shown = text(p('A'), nodes.table.create(null, [cells('1966', '12', '–'), cells('1967', '', '14')]));
    expect(shown).toContain('<tr><td>1966</td><td class="num">12</td><td class="num">–</td></tr>');
  });

  it('sets headers by column and by row, and figures to the end', () =>
    expect(text(table)).toContain(
      '<table><caption>Times</caption><thead><tr><th scope="col">Call</th><th scope="col" class="num">Leaves</th></tr></thead>' +
        '<tbody><tr><th scope="row">Mirel</th><td class="num">00:07</td></tr></tbody></table>',
    ));
  it('can be scrolled with the keyboard', () =>
    expect(text(table)).toContain('<div class="scroll" role="region" tabindex="0" aria-label="Times">'));
  it('keeps spans, and no head that reaches into the body', () => {
    const spanning = nodes.table.create(null, [row(cell('A', { header: true, rowspan: 2 })), row(cell('1', { colspan: 2 }))]);
    expect(text(spanning)).toContain('<tbody><tr><th scope="row" rowspan="2">A</th></tr><tr><td colspan="2">1</td></tr></tbody>');
  });
});

describe('bodyHtml, pictures', () => {
  it('shows a figure with its caption and credit', () => {
    const shown = text(p('A'), figure('boat', 'At sea'));
    expect(shown).toContain('<figcaption>At sea <span class="credit">Ana Silva</span></figcaption>');
    expect(shown).toContain('srcset="/media/boat-1200.jpg 1200w, /media/boat-480.jpg 480w"');
    expect(shown).toContain('<source type="image/webp" srcset="/media/boat-1200.webp 1200w"');
    expect(shown).toContain('width="1200" height="800" alt="A small boat"');
  });
  it('keeps caption and credit of a picture that could not be had', () => {
    const shown = text(p('A'), figure(null, 'At sea', { credit: 'The Museum' }));
    expect(shown).toContain('<figcaption>At sea <span class="credit">The Museum</span></figcaption>');
    expect(shown).not.toContain('<img');
  });

  it('prefers what the figure says of its alt text and credit', () => {
    const shown = text(p('A'), figure('boat', '', { alt: 'Nets', credit: 'The Museum' }));
    expect(shown).toContain('alt="Nets"');
    expect(shown).toContain('<span class="credit">The Museum</span>');
  });
  it('shows the words of a picture that may not be shown', () =>
    expect(text(p('A'), figure('expired', 'At sea'))).toBe('<p>A</p><figure class="fig words"><figcaption>At sea</figcaption></figure>'));
  it('shows nothing for a figure with neither picture nor words', () => expect(text(p('A'), figure(null))).toBe('<p>A</p>'));
  it('fetches the first picture at once and the others when they are near', () => {
    const shown = text(p('A'), nodes.gallery.create(null, [figure('boat'), figure('boat')]));
    expect(shown.match(/fetchpriority="high"/g)).toHaveLength(1);
    expect(shown.match(/loading="lazy"/g)).toHaveLength(1);
  });
  it('makes a figure before the first paragraph the main picture', () => {
    const { mainPicture, text: rest } = page([figure('boat'), p('A')]);
    expect(mainPicture.text).toContain('class="fig main"');
    expect(rest.text).toBe('<p>A</p>');
  });
  it("shows the article's own picture when the body lacks it", () =>
    expect(page([p('A')], { picture: aPublishedPicture('own') }).mainPicture.text).toContain('own-1200.jpg'));
  it("does not show the article's own picture twice", () =>
    expect(page([p('A'), figure('boat')], { picture: aPublishedPicture('boat') }).mainPicture.text).toBe(''));
});

describe('bodyHtml, footnotes', () => {
  const noted = [p('One', nodes.footnote.create(null, t('First')), ' and two', nodes.footnote.create(null, t('Second')))];

  it('leads to the note and back', () => {
    const { text: shown, notes } = page(noted);
    expect(shown.text).toContain('One<a class="ref" id="ref-1" href="#note-1" role="doc-noteref">1</a> and two');
    expect(notes.text).toContain(
      '<li id="note-2"><a href="#ref-2" role="doc-backlink" aria-label="2: Back to the text">2</a><div>Second</div></li>',
    );
  });
  it('counts in the digits of the edition', () => expect(page(noted, {}, 'bn').text.text).toContain('>১</a>'));
  it('puts no link into a link', () => {
    const marked = nodes.footnote.create(null, t('Note'), [link('/x/')]);
    expect(text(p(t('a', link('/x/')), marked))).toBe(
      '<p><a href="/x/">a</a><a class="ref" id="ref-1" href="#note-1" role="doc-noteref">1</a></p>',
    );
  });
});

describe('feedBodyHtml', () => {
  it('has whole addresses and no classes', () => {
    const own = article([
      p(t('a', link('/en/x/')), t('b', link('#note'))),
      figure('boat'),
      nodes.divider.create(),
      p('B', nodes.footnote.create(null, t('N'))),
    ]);
    const shown = feedBodyHtml(own, baseUrl);
    expect(shown).toContain(`<a href="${baseUrl}/en/x/">a</a><a href="${baseUrl}/en/2026/11/22/herring/#note">b</a>`);
    expect(shown).toContain(`<img src="${baseUrl}/media/boat-1200.jpg"`);
    expect(shown).toContain('<p>B<sup>1</sup></p><h2>Notes</h2><ol><li>N</li></ol>');
    expect(shown).not.toMatch(/ (class|id|role|srcset|tabindex)=/);
  });
  it('refuses an article that does not know its own language', () =>
    expect(() =>
      feedBodyHtml(article([p('A')], { languages: [{ edition: anEdition('de'), path: '/de/', headline: '', isOriginal: true }] }), baseUrl),
    ).toThrow(/missing among its own languages/));
});

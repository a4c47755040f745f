/** Parts of saved pages as different systems write them: what a reader would see of each. */
import { describe, expect, it } from 'vitest';
import { countingIds, value } from '../../../../test/builders.ts';
import type { ImportedPage } from '../imported-page.ts';
import { readHtml } from './read-html.ts';

const url = 'https://paper.example/harbour/boat.html';
const prose =
  'The harbour office counted the boats twice this spring, and both times, to everybody’s surprise, it found one more than the books allow for.';
const headline = 'One boat too many at the old quay';
const readWhole = (body: string): ImportedPage =>
  value(
    readHtml({
      html: `<!doctype html><html lang="en"><head><title>${headline}</title></head><body>${body}</body></html>`,
      fileName: 'boat.html',
      url,
      ids: countingIds(),
    }),
  );
const read = (story: string): ImportedPage =>
  readWhole(`<article><h1>${headline}</h1><p>${prose}</p><p>${prose} The clerk wept.</p>${story}<p>${prose} So it ended.</p></article>`);
const picture = (inside: string) => {
  const [first] = read(`<figure>${inside}</figure>`).pictures;
  return [first?.source.replace('https://paper.example', ''), first?.caption, first?.credit];
};
const middle = (story: string): string[] =>
  read(story)
    .body.children.slice(2, -1)
    .map(({ type, attrs, textContent }) => `${type.name} ${attrs['attribution'] ?? attrs['address'] ?? ''}: ${textContent}`);

describe('figures', () => {
  it.each([
    ['small type', 'The boat. <small>Lea Brandt / Archive</small>', 'Lea Brandt / Archive'],
    ['italics with an agency', 'The boat. <em>Lea Brandt via AP</em>', 'Lea Brandt via AP'],
    ['a span with a name', '<span>The boat.</span> <span class="caption__credit">Photograph: Lea Brandt</span>', 'Lea Brandt'],
    ['a stroke and a span', 'The boat. | <span class="copyright">Lea Brandt</span>', 'Lea Brandt'],
    ['an equals sign', 'The boat＝佐藤健撮影', '佐藤健'],
  ])('finds a credit in %s', (_, caption, credit) =>
    expect(picture(`<img src="/a.jpg"><figcaption>${caption}</figcaption>`)).toEqual([
      '/a.jpg',
      expect.stringMatching(/^The boat\.?$/),
      credit,
    ]),
  );
  it('finds a credit beside the caption', () =>
    expect(picture('<img src="/a.jpg"><figcaption>The boat.</figcaption><cite>Lea Brandt</cite>')).toEqual([
      '/a.jpg',
      'The boat.',
      'Lea Brandt',
    ]));
  it('keeps a sentence in italics in the caption', () =>
    expect(picture('<img src="/a.jpg"><figcaption>The boat. <em>It came back.</em></figcaption>')[2]).toBe(''));
  it.each([
    [
      'a source set',
      '<picture><source srcset="/a-800.jpg 800w, /a-400.jpg 400w"><img src="data:image/gif;base64,R0" alt="a"></picture>',
      '/a-800.jpg',
    ],
    ['an attribute of its own', '<img src="/placeholder.png" data-lazy-src="/a.jpg" alt="a">', '/a.jpg'],
    ['a part for readers without scripts', '<noscript><img src="/a.jpg" alt="a"></noscript>', '/a.jpg'],
  ])('finds a picture that waits in %s', (_, image, source) =>
    expect(picture(`${image}<figcaption>The boat.</figcaption>`)).toEqual([source, 'The boat.', '']),
  );
});

describe('blocks', () => {
  it('keeps who is quoted in a foot', () =>
    expect(middle('<blockquote><p>The sea keeps no books.</p><footer>— Karla Voss</footer></blockquote>')).toEqual([
      'quotation Karla Voss: The sea keeps no books.',
    ]));
  it.each([
    [
      'a video by its address alone',
      '<figure><div>https://www.youtube.com/watch?v=abcdefghijk</div></figure>',
      'https://www.youtube.com/watch?v=abcdefghijk',
    ],
    ['a chart', '<iframe src="https://datawrapper.dwcdn.net/abc/1/"></iframe>', 'https://datawrapper.dwcdn.net/abc/1/'],
    [
      'a post that waits for a script',
      '<div class="fb-post" data-href="https://www.facebook.com/paper/posts/12"></div>',
      'https://www.facebook.com/paper/posts/12',
    ],
  ])('embeds %s', (_, markup, address) => expect(middle(markup)).toEqual([`embed ${address}: `]));
  it('takes a line of signs as a divider', () => expect(middle('<p>* * *</p>')).toEqual(['divider : ']));
  it('drops offers between paragraphs', () =>
    expect(
      middle(
        '<div class="newsletter-signup"><h3>Every morning</h3><p>In your inbox.</p></div><p>Follow us on <a href="https://facebook.com/x">Facebook</a>.</p>',
      ),
    ).toEqual([]));
  it('keeps instructions that begin like an offer', () =>
    expect(middle('<ul><li>Sign up for <a href="/x">the harbour account</a></li><li>Count the boats</li></ul>')).toHaveLength(1));
});

describe('around the headline', () => {
  const story = `<div class="main"><p>${prose}</p><p>${prose} The clerk wept.</p><p>${prose} So it ended.</p></div>`;

  it('finds byline and date outside of the story', () =>
    expect(readWhole(`<div><h1>${headline}</h1><div>By Ines Marlow</div><div>18 November 2024</div></div>${story}`)).toMatchObject({
      authors: ['Ines Marlow'],
      published: '2024-11-18',
    }));
  it('takes the date of the masthead for none', () =>
    expect(readWhole(`<div><b>22 November 2026</b></div><h1>${headline}</h1>${story}`).published).toBeNull());
  it('finds byline and date in two lines of one paragraph', () => {
    const page = readWhole(`<h1>${headline}</h1>By Ines Marlow<br>18 November 2024<br><br>${prose}<br><br>${prose}<br><br>${prose}`);
    expect([page.authors, page.published, page.body.child(0).textContent]).toEqual([['Ines Marlow'], '2024-11-18', prose]);
  });
});

describe('headline', () => {
  const paragraphs = `<p>${prose}</p><p>${prose} The clerk wept.</p><p>${prose} So it ended.</p>`;
  const titled = (title: string, body: string): (string | number)[] => {
    const html = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
    const page = value(readHtml({ html, fileName: 'boat.html', url, ids: countingIds() }));
    return [page.headline, page.body.childCount];
  };
  it.each([
    ['a shorter title', 'Мост открыт', 'Мост снова открыт'],
    ['the same title', 'Мост открыт', 'Мост открыт'],
    ['a title with the site behind a dash', '渔港迎来丰收 - 海报网', '渔港迎来丰收'],
    ['a title with the site behind an underscore', '渔港迎来丰收_社会_海报网', '渔港迎来丰收'],
    ['a title with the site before it', 'The Paper | Boats', 'Boats'],
    ['a title of other words', 'News from the quay', 'One boat too many was counted in spring'],
  ])('is the one heading at the story under %s', (_, title, heading) =>
    expect(titled(title, `<article><h1>${heading}</h1>${paragraphs}</article>`)).toEqual([heading, 3]),
  );
  it('is not the name of the paper over the page', () =>
    expect(titled(headline, `<header><a href="/"><h1>The Quay Paper</h1></a></header><article>${paragraphs}</article>`)).toEqual([
      headline,
      3,
    ]));
  it.each([
    ['the name of the paper behind the title', `${headline} - The Daily Paper of the Quay`, 'The Daily Paper of the Quay'],
    ['a link to the front page', headline, '<a href="https://paper.example/">The boats of the quay and all their lamps</a>'],
    ['one word of the title', headline, 'Boat'],
    ['a line above it', headline, `<span>Harbour</span> <span>${headline}</span>`],
    ['the date below it', headline, `${headline} <small>18 November 2024</small>`],
  ])('is not %s', (_, title, heading) => expect(titled(title, `<article><h1>${heading}</h1>${paragraphs}</article>`)[0]).toBe(headline));
  it('is not one of several headings', () =>
    expect(titled(headline, `<article><h1>Lamps</h1>${paragraphs}<h1>Ropes</h1>${paragraphs}</article>`)[0]).toBe(headline));
});

describe('credits', () => {
  const credited = (name: string, byline: string) => {
    const head = `<title>${headline}</title><meta name="author" content="${name}">`;
    const html = `<html><head>${head}</head><body><article><h1>${headline}</h1>${byline}<p>${prose}</p><p>${prose}</p><p>${prose}</p></article></body></html>`;
    return value(readHtml({ html, fileName: 'boat.html', url, ids: countingIds() })).authors;
  };
  it.each(['<p>Von Petra Kühn und Jörg Weiß</p>', '<div>Von <a href="/a">Petra Kühn</a> und <a href="/b">Jörg Weiß</a></div>'])(
    'go to everybody whom the text names: %s',
    (byline) => expect(credited('Petra Kühn', byline)).toEqual(['Petra Kühn', 'Jörg Weiß']),
  );
  it('stay with the page’s own name where the text names others', () =>
    expect(credited('Petra Kühn', '<p>Von Jörg Weiß</p>')).toEqual(['Petra Kühn']));
  it('leave the paper’s desk for the people in the text', () =>
    expect(credited('Redaktion', '<p>Von Jörg Weiß</p>')).toEqual(['Jörg Weiß']));
});

describe('what is left out', () => {
  const said = (story: string): string[] =>
    read(story)
      .report.filter(({ verdict, subject }) => verdict === 'dropped' && subject.endsWith('left-out'))
      .map(({ subject, text }) => `${subject}: ${text}`);
  it('names links that lead to no page', () =>
    expect(said(`<p>${prose} Press <a href="javascript:alert(1)">here</a> or <a href="https://x.example/">there</a>.</p>`)).toEqual([
      'link-left-out: here',
    ]));
  it('names pictures from elsewhere than the web', () =>
    expect(
      said(
        `<p><img src="file:///C:/boat.jpg" alt="A boat"></p><figure><img src="file:///C:/quay.jpg"><figcaption>The quay.</figcaption></figure>`,
      ),
    ).toEqual(['picture-left-out: file:///C:/boat.jpg', 'picture-left-out: file:///C:/quay.jpg']));
  it('names nothing that is no part of the story', () =>
    expect(
      readWhole(
        `<nav><a href="javascript:menu()">Menu</a></nav><h1>${headline}</h1><p>${prose}</p><p>${prose}</p><p>${prose}</p>`,
      ).report.map(({ subject }) => subject),
    ).not.toContain('link-left-out'));
});

describe('a picture within a sentence', () => {
  it.each([
    ['alone', '<img src="/a.jpg" alt="arrow">'],
    ['in a link', '<a href="/a.jpg"><img src="/a.jpg" alt="arrow"></a>'],
  ])('follows the paragraph: %s', (_, image) =>
    expect(middle(`<p>Wait at the old quay for the ${image} boat that will come back at once. It always did.</p>`)).toEqual([
      'paragraph : Wait at the old quay for the boat that will come back at once. It always did.',
      'figure : ',
    ]),
  );
  it('parts paragraphs where it stands between sentences', () =>
    expect(
      middle('<div>The boat came back at once.<img src="/a.jpg" alt="a">It always did, said the keeper of the quay.</div>'),
    ).toHaveLength(3));
});

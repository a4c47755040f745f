import { describe, expect, it } from 'vitest';
import { countingIds, errorCode, value } from '../../../../test/builders.ts';
import { checkBody } from '../../../core/body/check.ts';
import type { ImportedPage } from '../imported-page.ts';
import { readHtml } from './read-html.ts';

const url = 'https://paper.example/harbour/2024/boat.html';
const prose =
  'The harbour office counted the boats twice this spring, and both times, to everybody’s surprise, it found one more than the books allow for.';
const page = (story: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>One boat too many at the old quay</title>${head}</head><body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav>
  <article><h1>One boat too many at the old quay</h1><p>${prose}</p><p>${prose} The keeper shrugged.</p><p>${prose} The clerk wept.</p>${story}<p>${prose} So it ended.</p></article>
  <footer>© 2024 Paper</footer></body></html>`;
const read = (story: string, head = ''): ImportedPage =>
  value(readHtml({ html: page(story, head), fileName: 'boat.html', url, ids: countingIds() }));
const named = (imported: ImportedPage, name: string) => imported.body.children.filter((block) => block.type.name === name);

describe('readHtml', () => {
  it('gives a body that the schema accepts', () => {
    const { body } = read(
      '<h2>Lamps</h2><ul><li>white<ul><li>stern</li></ul></li><li>green</li></ul><blockquote><p>Said.</p></blockquote><hr><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
    );
    expect(checkBody(body.toJSON())).toMatchObject({ ok: true });
  });
  it('takes headline and first paragraphs once', () => {
    const imported = read('');
    expect(imported.headline).toBe('One boat too many at the old quay');
    expect(imported.body.child(0).textContent).toBe(prose);
    expect(named(imported, 'heading')).toEqual([]);
  });
  it('reads what JSON-LD says', () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'One boat too many at the old quay',
          datePublished: '2024-11-18T09:30:00+01:00',
          articleSection: ['Harbour'],
          author: [{ '@type': 'Person', name: 'Ines Marlow' }],
        },
      ],
    };
    const imported = read('', `<script type="application/ld+json">${JSON.stringify(data)}</script>`);
    expect(imported).toMatchObject({ language: 'en', section: 'Harbour', published: '2024-11-18T08:30:00Z', authors: ['Ines Marlow'] });
  });
  it('parts a caption from its credit and finds the lazy address', () => {
    const imported = read(
      '<figure><img src="data:image/gif;base64,R0lGOD" data-src="/img/boat.jpg" alt="A boat at a quay"><figcaption>The boat on Monday. <span class="credit">Photo: Lea Brandt</span></figcaption></figure>',
    );
    expect(imported.pictures).toMatchObject([
      { source: 'https://paper.example/img/boat.jpg', caption: 'The boat on Monday.', credit: 'Lea Brandt', alt: 'A boat at a quay' },
    ]);
  });
  it('keeps nested lists', () => {
    const [list] = named(
      read('<ol start="3"><li>Lamps<ul><li>white, to be seen by whoever comes from behind</li><li>green</li></ul></li><li>Ropes</li></ol>'),
      'list',
    );
    expect(list?.attrs).toMatchObject({ ordered: true, start: 3 });
    expect(list?.child(0).childCount).toBe(2);
    expect(list?.childCount).toBe(2);
  });
  it('keeps marks, absolute links and foreign phrases', () => {
    const imported = read(
      '<p>She said <em lang="de">Guten Morgen</em> and <a href="../sea.html">left</a> for <b>good</b>, H<sub>2</sub>O in hand, and nobody in the whole office could say why she had come.</p>',
    );
    const marks = imported.body
      .child(3)
      .children.flatMap((node) => node.marks.map((mark) => [mark.type.name, ...Object.values(mark.attrs)].join(' ')));
    expect(marks).toEqual(
      expect.arrayContaining(['emphasis', 'language de', 'link https://paper.example/harbour/sea.html', 'strong', 'subscript']),
    );
  });
  it('lets no unsafe address through', () => {
    const imported = read(
      '<p>Press <a href="javascript:alert(1)">here</a>, <a href="data:text/html,x">there</a> or <a href=" java\tscript:alert(1)">everywhere</a>, and the boat will come back to the quay at once.</p><p><img src="javascript:alert(1)" alt="x"></p>',
    );
    expect(JSON.stringify(imported.body.toJSON())).not.toMatch(/javascript|data:text/i);
    expect(checkBody(imported.body.toJSON())).toMatchObject({ ok: true });
  });
  it('recognises players and posts', () => {
    const imported = read(
      '<p><iframe src="//www.youtube-nocookie.com/embed/abcdefghijk?rel=0" title="The boat"></iframe></p><div class="social-embed"><blockquote class="twitter-tweet"><p>A boat!</p>— Ines <a href="https://twitter.com/ines/status/123456?ref=1">May 1</a></blockquote></div>',
    );
    expect(named(imported, 'embed').map((block) => [block.attrs['provider'], block.attrs['address']])).toEqual([
      ['YouTube', 'https://www.youtube.com/watch?v=abcdefghijk'],
      ['X', 'https://x.com/ines/status/123456'],
    ]);
  });
  it('keeps a data table and reads through one that lays out', () => {
    const imported = read('<table><caption>Boats</caption><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>12</td></tr></table>');
    const [table] = named(imported, 'table');
    expect(table?.attrs['caption']).toBe('Boats');
    expect(table?.child(0).child(0).attrs['header']).toBe(true);
    expect(named(read(`<table><tr><td><p>${prose} In a cell.</p></td></tr></table>`), 'table')).toEqual([]);
  });
  it('turns raised numbers with a note into footnotes', () => {
    const imported = read(
      '<p>They counted again<sup><a href="#fn1">1</a></sup> and found that the number of boats had not changed since the morning of the day before.</p><ol><li id="fn1">In the rain. <a href="#ref1">↩</a></li></ol>',
    );
    const notes: string[] = [];
    imported.body.descendants((node) => void (node.type.name === 'footnote' && notes.push(node.textContent)));
    expect(notes).toEqual(['In the rain.']);
  });
  it('drops links to other stories and says so', () => {
    const imported = read(
      '<h3>You may also like</h3><ul><li><a href="/a">The ferry that waits for nobody at all</a></li><li><a href="/b">A winter of very small storms at sea</a></li></ul>',
    );
    expect(imported.body.textContent).not.toMatch(/ferry that waits/);
    expect(
      imported.report
        .filter((line) => line.verdict === 'dropped')
        .map((line) => line.text)
        .join(),
    ).toContain('The ferry that waits');
  });
  it('moves byline and date over the text into their places', () => {
    const html = page('').replace('</h1>', '</h1><p>By Ines Marlow</p><p>Updated 18 November 2024</p>');
    const imported = value(readHtml({ html, fileName: 'boat.html', url, ids: countingIds() }));
    expect(imported).toMatchObject({ authors: ['Ines Marlow'], published: '2024-11-18' });
    expect(imported.body.child(0).textContent).toBe(prose);
  });
  it('walks through absurd nesting', () => {
    const html = page(`${'<div><b>'.repeat(20_000)}deep${'</b></div>'.repeat(20_000)}`);
    expect(value(readHtml({ html, fileName: 'deep.html', url, ids: countingIds() })).body.textContent).toContain('So it ended.');
  });
  it('refuses a page of too many elements', () =>
    expect(errorCode(readHtml({ html: page('<i></i>'.repeat(120_000)), fileName: 'many.html', url, ids: countingIds() }))).toBe(
      'page-too-complex',
    ));
  it('refuses a page without a story', () =>
    expect(
      errorCode(
        readHtml({ html: '<html><body><nav><a href="/">Home</a></nav></body></html>', fileName: 'none.html', url, ids: countingIds() }),
      ),
    ).toBe('no-article'));
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOutline } from '../../../../test/newsroom/body-outline.ts';
import { cleaned, parsedBody, withIds, writtenBody } from '../../../../test/newsroom/pasted.ts';
import { checkBody } from '../../../core/body/check.ts';

const folder = resolve(import.meta.dirname, '../../../../test/newsroom/paste');
const file = (name: string): string => readFileSync(resolve(folder, name), 'utf8');
const outline = (html: string, language = 'en'): string => bodyOutline(parsedBody(cleaned(html, language).html));

describe('what programs put on the clipboard becomes clean blocks', () => {
  it.each([
    ['word-desktop', 'en'],
    ['word-online', 'en'],
    ['google-docs', 'en'],
    ['libreoffice', 'de'],
    ['apple', 'en'],
    ['mail', 'en'],
    ['outlook', 'en'],
    ['web-page', 'en'],
    ['notes-word', 'en'],
    ['notes-word-online', 'en'],
    ['notes-google-docs', 'en'],
    ['notes-libreoffice', 'en'],
  ])('%s', (name, language) => expect(`${outline(file(`${name}.html`), language)}\n`).toBe(file(`${name}.txt`)));
});

describe('links', () => {
  it.each([
    ['javascript:alert(1)', 'p x'],
    ['JaVa\tScript:alert(1)', 'p x'],
    ['data:text/html,x', 'p x'],
    ['file:///C:/x.doc', 'p x'],
    ['vbscript:x', 'p x'],
    ['#_Toc1', 'p x'],
    ['page.html', 'p x'],
    ['//a.example/b', 'p [x](https://a.example/b)'],
    ['https://a.example/?utm_source=x&utm_medium=y', 'p [x](https://a.example/)'],
    ['https://a.example/?q=%C3%A9&fbclid=1#top', 'p [x](https://a.example/?q=%C3%A9#top)'],
    ['https://a.example/a b', 'p [x](https://a.example/a%20b)'],
    ['https://www.google.com/url?q=javascript:alert(1)', 'p [x](https://www.google.com/url?q=javascript:alert(1))'],
    ['https://www.google.com/search?q=https://a.example', 'p [x](https://www.google.com/search?q=https://a.example)'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F%3Ffbclid%3D1&h=x', 'p [x](https://a.example/)'],
    ['mailto:a@b.example', 'p [x](mailto:a@b.example)'],
  ])('%s', (href, expected) => expect(outline(`<a href="${href.replaceAll('&', '&amp;')}">x</a>`)).toBe(expected));
});

describe('text', () => {
  it.each([
    ['a phrase keeps its language', 'a <span lang="fr">mot juste</span> b', 'p a {fr: mot juste} b'],
    ['another country’s form of the article’s language is none', 'a <span lang="en-GB">colour</span> b', 'p a colour b'],
    ['a sign has no language', 'a<span lang="fr">, </span>b', 'p a, b'],
    ['a whole paragraph is not a phrase', '<p lang="fr">un mot</p>', 'p un mot'],
    ['unless it is in another script', '<p><span lang="ru">слово</span></p>', 'p {ru: слово}'],
    ['what calls itself Arabic but is not, is not', 'a <span lang="ar-SA">word</span> b', 'p a word b'],
    ['a no-break space between words stays', 'a&nbsp;b', 'p a~b'],
    ['a run of them is a space', 'a&nbsp;&nbsp; <b>&nbsp;b</b>', 'p a *b*'],
    ['two breaks part paragraphs', 'a<br> <br>b', 'p a\np b'],
    ['breaks at the ends are gone', '<p><br>a<br></p>', 'p a'],
    ['empty paragraphs are gone', '<p>&nbsp;</p><p>\u200b</p><p>a</p>', 'p a'],
    ['joiners of Indian and Persian writing stay', 'می\u200cروم', 'p می\u200cروم'],
    ['deleted and hidden text is gone', 'a<del>b</del><span style="display:none">c</span><span style="mso-hide:all">d</span>', 'p a'],
    ['bold headings are headings', '<h2><b>a</b></h2>', 'h2 a'],
    ['deep headings stay under their own', '<h3>a</h3><h2>b</h2><h4>c</h4>', 'h3 a\nh2 b\nh3 c'],
    [
      'a note of a web page, whose addresses the browser made whole, is a footnote',
      '<p>a<a href="https://a.example/b#n1" id="r1">1</a></p><ol><li id="n1">see <a href="https://c.example/#d">here</a> <a href="https://a.example/b#r1">↩</a></li></ol>',
      'p a{note: see [here](https://c.example/#d)}',
    ],
    [
      'the boxes of a check list are no pictures',
      '<ul><li role="checkbox" aria-level="1"><img src="data:image/png;base64,AA" alt="unchecked" aria-roledescription="checkbox"><p>a</p></li></ul>',
      '- a',
    ],
    ['a link without a note is text', '<sup><a href="#n1" id="r1">1</a></sup>', 'p ^1^'],
    ['a picture in a line follows its paragraph', 'a<img src="data:image/png;base64,AA" alt="b">c', 'p ac\nfigure figure-1 (b)'],
    [
      'a picture in a cell follows its table',
      '<table><tr><td>a</td><td>b<img src="data:image/png;base64,AA"></td></tr></table>',
      '| a | b |\nfigure figure-1 ()',
    ],
  ])('%s', (_, html, expected) => expect(outline(html)).toBe(expected));
});

const leaf = fc.constantFrom(
  'word',
  ' ',
  '&nbsp;',
  '1',
  '[1]',
  '<br>',
  '<hr>',
  '<img src="data:image/png;base64,AA">',
  'слово',
  '<input>',
  '·  ',
);
const names =
  'p div span b i a sup ul ol li blockquote table tbody tr td th caption figure figcaption h1 h3 h6 pre section del o:p dl dd q cite'.split(
    ' ',
  );
const attributes = fc.constantFrom(
  '',
  ' style="font-weight:700"',
  ' style="mso-list:l0 level2 lfo1"',
  ' style="mso-list:Ignore"',
  ' class="MsoListParagraph"',
  ' class="MsoQuote"',
  ' aria-level="3"',
  ' lang="ru"',
  ' lang="fr"',
  ' href="#x" id="y"',
  ' href="#y" id="x"',
  ' href="https://a.example/"',
  ' href="javascript:x()"',
  ' colspan="0" rowspan="70000"',
  ' start="-7"',
  ' onclick="x()" hidden',
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom(...names), attributes, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, of, children]) => `<${name}${of}>${children.join('')}</${name}>`),
  ),
}));
const page = fc.array(tree, { maxLength: 6 }).map((parts) => parts.join(''));

describe('whatever is pasted', () => {
  it('gives a body that the border for bodies accepts', () =>
    fc.assert(
      fc.property(page, (html) => {
        expect(checkBody(withIds(parsedBody(cleaned(html).html)))).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    ));

  it('comes out in the very shape that the rules of the schema read', () =>
    fc.assert(
      fc.property(page, (html) => {
        const once = cleaned(html).html;
        fc.pre(once !== '');
        expect(writtenBody(parsedBody(once))).toBe(once);
      }),
      { numRuns: 500 },
    ));

  it('is read however deep it is nested', () =>
    expect(outline(`${'<div><b>'.repeat(1500)}deep${'</b></div>'.repeat(1500)}`)).toBe('p *deep*'));
});

import fc from 'fast-check';
import { Fragment } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { aMarkedText, anInline } from '../../test/marked-text.ts';
import { bodySchema } from '../core/body/schema.ts';
import { fromMarkup, toMarkup } from './markup.ts';

const { nodes, marks } = bodySchema;
const words = (text: string, ...own: readonly ('strong' | 'emphasis')[]) =>
  bodySchema.text(
    text,
    own.map((name) => marks[name].create()),
  );
const link = (text: string) => bodySchema.text(text, [marks.link.create({ href: 'https://lantern.example/' })]);
const note = nodes.footnote.create({ id: 'n' }, bodySchema.text('Note'));
const sentence = Fragment.fromArray([
  words('The '),
  words('old', 'strong'),
  words(' ferry & '),
  link('<more>'),
  note,
  nodes.hardBreak.create(),
]);
const { markup, parts } = toMarkup(sentence);
/** What comes of an answer, as text with marks in brackets. */
const read = (answer: string): { readonly text: string; readonly lost: number } => {
  const { content, lost } = fromMarkup(answer, parts);
  const shown: string[] = [];
  content.forEach((node) => {
    const text = node.isText ? (node.text ?? '') : node.type.name;
    shown.push(node.marks.length === 0 ? text : `[${node.marks.map(({ type }) => type.name).join(' ')}: ${text}]`);
  });
  return { text: shown.join(''), lost };
};

describe('markup', () => {
  it('numbers marks, breaks and footnotes', () =>
    expect(markup).toBe('The <strong id="1">old</strong> ferry &amp; <a id="2">&lt;more&gt;</a><img id="3"><br id="4">'));
  it('comes back as it went, whatever the marks', () =>
    fc.assert(
      fc.property(aMarkedText, (content) => {
        const there = toMarkup(content);
        expect(fromMarkup(there.markup, there.parts)).toEqual({ content, lost: 0 });
      }),
    ));
  it('follows words that change their places', () =>
    expect(read('<a id="2">Más</a>: el ferri <strong id="1">viejo</strong><img id="3"><br id="4">')).toEqual({
      text: '[link: Más]: el ferri [strong: viejo]footnotehardBreak',
      lost: 0,
    }));
  it('takes elements without their numbers in their order, in capitals, and closed as XML closes them', () =>
    expect(read('El <STRONG>viejo</STRONG> ferri <a href="x">más</a><img/><br />')).toEqual({
      text: 'El [strong: viejo] ferri [link: más]footnotehardBreak',
      lost: 0,
    }));
  it('keeps the words of a mark that was lost, and tells', () =>
    expect(read('El viejo ferri <a id="2">más</a><img id="3"><br id="4">')).toEqual({
      text: 'El viejo ferri [link: más]footnotehardBreak',
      lost: 1,
    }));
  it('keeps the words of a mark that was never closed', () =>
    expect(read('El <strong id="1">viejo ferri <a id="2">más</a><img id="3"><br id="4">')).toEqual({
      text: 'El viejo ferri [link: más]footnotehardBreak',
      lost: 1,
    }));
  it('puts a footnote that was lost at the end', () =>
    expect(read('El <strong id="1">viejo</strong> ferri <a id="2">más</a><br id="4">')).toEqual({
      text: 'El [strong: viejo] ferri [link: más]hardBreakfootnote',
      lost: 1,
    }));
  it('takes a footnote that comes twice once', () => expect(read('A<img id="3">B<img id="3">').text).toBe('AfootnoteB'));
  it('passes over elements that it did not send, and numbers that it did not give', () =>
    expect(read('<p class="x">El <strong id="9">viejo</strong></p> <script>ferri</script><img id="3">').text).toBe(
      'El viejo ferrifootnote',
    ));
  it('reads entities, and a sign that is none as itself', () =>
    expect(read('A &#233; &lt;b&gt; &x; & < 3<img id="3">').text).toBe('A é <b> &x; & < 3footnote'));
  it('loses no word and no footnote, whatever comes back', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anInline, fc.constantFrom('<strong id="1">', '</strong>', '<a>', '</a>', '<img id="3">'))),
        (pieces) => {
          const said = pieces.filter((piece) => typeof piece === 'string' && !piece.startsWith('<'));
          const answer = pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
          const { content } = fromMarkup(answer, parts);
          let footnotes = 0;
          content.forEach(({ type }) => {
            if (type === nodes.footnote) footnotes++;
          });
          expect([
            content.textBetween(0, content.size, '', (leaf) => (leaf.isText ? (leaf.text ?? '') : '')).replaceAll('Note', ''),
            footnotes,
          ]).toEqual([said.join(''), 1]);
        },
      ),
    ));
});

import { array, assert, constantFrom, integer, oneof, property } from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { element, leaf, plainLeaf, xmlDocument } from './xml.ts';

interface Reading {
  readonly names: readonly string[];
  readonly text: string;
  readonly values: readonly string[];
}

function readingOf(document: string): Reading {
  const names: string[] = [];
  const values: string[] = [];
  let text = '';
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    names.push(tag.name);
    values.push(...Object.values(tag.attributes));
  });
  parser.on('text', (part) => {
    if (depth > 0) text += part;
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(document).close();
  return { names, values, text };
}

const read = (text: string) => readingOf(xmlDocument(leaf('a', text, { b: text })));

/** Any sequence of UTF-16 units, broken pairs too, with the signs of markup thrown in. */
const anyText = array(
  oneof(
    integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    constantFrom(...'<>&"\'\r\n\t]'),
  ),
).map((units) => units.join(''));

const allowed = (words: string) =>
  [...words].filter((sign) => /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u.test(sign)).join('');

describe('the XML writer', () => {
  it('nests elements', () =>
    expect(element('a', { x: '1' }, [leaf('b', 'text'), leaf('c', '', { y: '2' })])).toBe('<a x="1"><b>text</b><c y="2"/></a>'));

  it.each([
    '</a><script>alert(1)</script>',
    ']]>',
    '<![CDATA[x]]>',
    '&amp; &lt; &#0; & ;',
    '" onload="x\' y',
    '<!-- -->',
    '<?xml version="1.0"?>',
    'line\r\nline\ttab\n',
    '𝒳 שלום 中文 \u{10FFFD} \u0085 \u2028',
  ])('gives back %j', (text) => expect(read(text)).toEqual({ names: ['a'], text, values: [text] }));

  it('leaves out what XML forbids', () => expect(read('a\u0000b\u000bc\u001fd\ufffee\ud800f\udc00g').text).toBe('abcdefg'));

  it('parses, with the text that was written, whatever the text', () =>
    assert(
      property(anyText, anyText, (text, value) => {
        const reading = readingOf(xmlDocument(leaf('a', text, { b: value })));
        expect(reading).toEqual({ names: ['a'], text: allowed(text), values: [allowed(value)] });
        expect(readingOf(xmlDocument(plainLeaf('a', text))).text).toBe(allowed(text));
      }),
    ));
});

import { describe, expect, it } from 'vitest';
import { checkBody, isSafeAddress } from './check.ts';
import { blockText } from './text.ts';

const paragraph = (id: string, text: string, marks: readonly object[] = []) => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text, marks }],
});
const doc = (...content: object[]) => ({ type: 'doc', content });
const refusal = (json: unknown) => {
  const result = checkBody(json);
  return result.ok ? null : result.error.code;
};

describe('checkBody', () => {
  it('accepts blocks with ids', () => expect(refusal(doc(paragraph('b1', 'One.'), paragraph('b2', 'Two.')))).toBeNull());
  it('gives back what it was given', () => {
    const result = checkBody(doc(paragraph('b1', 'One.', [{ type: 'strong' }])));
    expect(result.ok && result.value.toJSON()).toMatchObject(doc(paragraph('b1', 'One.', [{ type: 'strong' }])));
  });
  it('refuses unknown blocks', () => expect(refusal(doc({ type: 'script', attrs: { id: 'b1' } }))).toBe('body-not-of-schema'));
  it('refuses unknown marks', () => expect(refusal(doc(paragraph('b1', 'x', [{ type: 'blink' }])))).toBe('body-not-of-schema'));
  it('refuses an empty body', () => expect(refusal(doc())).toBe('body-not-of-schema'));
  it('refuses what is not a body', () => {
    for (const json of [null, 7, 'text', [], paragraph('b1', 'x')]) expect(refusal(json)).toBe('body-not-of-schema');
  });
  it('refuses a block without an id', () => expect(refusal(doc(paragraph('', 'x')))).toBe('block-without-id'));
  it('refuses an id twice', () => expect(refusal(doc(paragraph('b1', 'x'), paragraph('b1', 'y')))).toBe('block-id-twice'));
  it('refuses attributes of the wrong kind', () => {
    expect(refusal(doc({ type: 'heading', attrs: { id: 'b1', level: 1 } }))).toBe('bad-attribute');
    expect(refusal(doc({ type: 'paragraph', attrs: { id: 'b1', from: 'b7' } }))).toBe('bad-attribute');
    expect(refusal(doc(paragraph('b1', 'x', [{ type: 'language', attrs: { tag: 'not a tag' } }])))).toBe('bad-attribute');
  });
  it('refuses addresses that run something', () => {
    expect(refusal(doc(paragraph('b1', 'x', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }])))).toBe('unsafe-address');
    expect(refusal(doc({ type: 'embed', attrs: { id: 'b1', address: 'data:text/html,x' } }))).toBe('unsafe-address');
  });
});

describe('isSafeAddress', () => {
  for (const address of [
    'https://example.org/a?b=c#d',
    'http://example.org',
    '/en/2024/',
    '#note-1',
    'mailto:desk@example.org',
    'tel:+1234',
  ]) {
    it(`lets ${address} through`, () => expect(isSafeAddress(address)).toBe(true));
  }
  for (const address of [
    '',
    'javascript:x',
    ' javascript:x',
    'java\nscript:x',
    'JAVASCRIPT:x',
    'data:x',
    '//example.org',
    'vbscript:x',
    'https://',
    'a b',
  ]) {
    it(`refuses ${JSON.stringify(address)}`, () => expect(isSafeAddress(address)).toBe(false));
  }
});

describe('blockText', () => {
  it('leaves out footnotes and keeps line breaks', () => {
    const result = checkBody(
      doc({
        type: 'paragraph',
        attrs: { id: 'b1' },
        content: [
          { type: 'text', text: 'One' },
          { type: 'footnote', attrs: { id: 'n1' }, content: [{ type: 'text', text: 'A note.' }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'two' },
        ],
      }),
    );
    expect(result.ok && blockText(result.value.child(0))).toBe('One\ntwo');
  });
});

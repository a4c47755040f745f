import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, escaped, html, joined } from './markup.ts';

describe('html', () => {
  it('escapes text', () =>
    expect(html`<p>${'<script>alert("1")</script>'}</p>`.text).toBe('<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</p>'));
  it('escapes text in attributes', () => expect(html`<a title="${'" onclick="x'}">`.text).toBe('<a title="&quot; onclick=&quot;x">'));
  it('escapes single quotes and ampersands', () => expect(escaped("&amp;'")).toBe('&amp;amp;&#39;'));
  it('leaves its own kind alone', () => expect(html`<p>${html`<b>${'<'}</b>`}</p>`.text).toBe('<p><b>&lt;</b></p>'));
  it('puts the items of a list in a row', () => expect(html`${['a', html`<br>`, ['<']]}`.text).toBe('a<br>&lt;'));
  it('writes nothing for null', () => expect(html`<i>${null}</i>`.text).toBe('<i></i>'));
  it('drops characters that HTML forbids', () => expect(escaped('a\u0000b\u0008c\ud800d\uffffe\tf')).toBe('abcde\tf'));
  it('keeps every script', () => expect(escaped('नमस्ते, 世界, שלום 👋')).toBe('नमस्ते, 世界, שלום 👋'));
  it('escapes separators too', () => expect(joined(['a', 'b'], ' < ').text).toBe('a &lt; b'));
  it('leaves out an attribute without a value', () => expect(attribute('dir', null).text).toBe(''));
  it('lets no text out of its place', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`<p title="${text}">${text}</p>`.text.match(/[<>"]/g)).toHaveLength(6);
      }),
    ));
});

import { describe, expect, it } from 'vitest';
import { countingIds, errorCode, value } from '../../../test/builders.ts';
import type { Result } from '../../core/result.ts';
import type { ImportedPage } from './imported-page.ts';
import { describeReadPageError, type ReadPageError } from './page-error.ts';
import { readPage } from './read-page.ts';

const read = (bytes: Uint8Array | string): Result<ImportedPage, ReadPageError> =>
  readPage(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, { fileName: 'page', ids: countingIds() });
const refusal = (bytes: Uint8Array | string): ReadPageError => {
  const result = read(bytes);
  if (result.ok) throw new Error('Expected a refusal');
  return result.error;
};
const sentence = 'The harbour office counted the boats twice this spring, and both times it found one more than the books allow for.';
const html = (head: string, text: string): string =>
  `<!doctype html><html><head>${head}<title>One boat too many at the quay</title></head><body><article><h1>One boat too many at the quay</h1><p>${text}</p><p>${sentence}</p><p>${sentence}</p></article></body></html>`;

describe('readPage', () => {
  it('reads text', () => expect(value(read(`One boat too many\n\n${sentence}\n`)).kind).toBe('text'));
  it('reads HTML', () => expect(value(read(html('', sentence))).kind).toBe('html'));
  it('passes over a byte-order mark', () =>
    expect(value(read(`\ufeffOne boat too many\n\n${sentence}\n`)).headline).toBe('One boat too many'));
  it('reads UTF-16 with its mark', () =>
    expect(value(read(Buffer.from(`\ufeffOne boat too many\n\n${sentence}\n`, 'utf16le'))).headline).toBe('One boat too many'));
  it('reads HTML in the charset that it declares', () => {
    const russian = 'Лодка стояла у причала три дня, и никто не знал, чья она и откуда пришла сюда ночью.';
    const bytes = html('<meta charset="windows-1251">', russian)
      .split('')
      .map((sign) => {
        const code = sign.charCodeAt(0);
        return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
      });
    expect(value(read(Uint8Array.from(bytes))).body.textContent).toContain(russian);
  });
  it('believes the bytes where they are UTF-8 after all', () =>
    expect(value(read(html('<meta charset="iso-8859-1">', `${sentence} Żółw.`))).body.textContent).toContain('Żółw'));
  it('says where text is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('One boat\n\nCaf'), Buffer.from([0xe9]), Buffer.from(' again and again.')]);
    expect(refusal(bytes)).toEqual({ code: 'page-not-utf8', path: 'page', offset: 13, line: 3 });
  });
  it('refuses an unknown charset', () =>
    expect(refusal(Buffer.concat([Buffer.from('<html><head><meta charset="klingon-1"></head><body>'), Buffer.from([0xe9])])).code).toBe(
      'page-unknown-charset',
    ));
  it('refuses an empty file and one of spaces', () =>
    expect([refusal('').code, refusal(' \n\t\n').code]).toEqual(['page-empty', 'page-empty']));
  it('refuses a picture and a document by their content', () => {
    expect(refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toMatchObject({
      code: 'page-binary',
      kind: 'a PNG picture',
    });
    expect(refusal('%PDF-1.7\n')).toMatchObject({ code: 'page-binary', kind: 'a PDF document' });
    expect(refusal('some text\0and\0\0\0 more')).toMatchObject({ code: 'page-binary', offset: 9 });
  });
  it('passes over a stray zero in a page', () => expect(read(html('', `${sentence}\0`)).ok).toBe(true));
  it.each([
    ['a tag', '<html><body><p>One boat</p><a href="/har'],
    ['a comment', '<html><body><p>One boat</p><!-- and then'],
    ['a script', '<html><body><p>One boat</p><script>let a = 1;'],
    ['a div element', '<html><body>\n<div><p>One boat</p>\n<p>and anoth'],
  ])('refuses HTML that ends inside %s', (inside, text) => expect(refusal(text)).toMatchObject({ code: 'page-cut-off', inside }));
  it('reads HTML whose last tags were left out', () => expect(read(html('', sentence).replace('</body></html>', '')).ok).toBe(true));
  it('refuses a text without a story', () => expect(errorCode(read('Menu\nSearch\n'))).toBe('no-article'));
  it('says what happened, where, and what to do', () =>
    expect(describeReadPageError(refusal('<html><body><p>One boat</p>\n<a href="/har'))).toBe(
      'page: the page ends in the middle (line 2, inside a tag). Save or fetch it again, whole.',
    ));
});

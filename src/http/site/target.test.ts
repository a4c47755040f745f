import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodedPath } from '../../core/addresses.ts';
import { readTarget } from './target.ts';

function path(target: string): string {
  const read = readTarget(target);
  if (read.kind !== 'path') throw new Error(`refused: ${read.reason}`);
  return read.path;
}

function isCanonical(target: string): boolean {
  const read = readTarget(target);
  return read.kind === 'path' && read.isCanonical;
}

function status(target: string): number {
  const read = readTarget(target);
  return read.kind === 'refused' ? read.status : 200;
}

describe('readTarget', () => {
  it('takes a canonical path as it is', () => expect(isCanonical('/en/2024/11/18/tides/')).toBe(true));
  it('decodes percent-encoded letters', () => expect(path('/hi/%E0%A4%96/')).toBe('/hi/ख/'));
  it('knows encoded letters as canonical', () => expect(isCanonical('/hi/%E0%A4%96/')).toBe(true));
  it('knows lower-case hexadecimal digits as another spelling', () => expect(isCanonical('/hi/%e0%a4%96/')).toBe(false));
  it('knows a needlessly encoded letter as another spelling', () => expect(isCanonical('/%65n/')).toBe(false));
  it('decodes bare UTF-8, which Node gives as Latin-1', () => expect(path(Buffer.from('/hi/ख/').toString('latin1'))).toBe('/hi/ख/'));
  it('composes letters', () => expect(path('/fr/e%CC%81te%CC%81/')).toBe('/fr/été/'));
  it('parts the query from the path', () => expect(readTarget('/en/?a=b?c')).toMatchObject({ path: '/en/', query: '?a=b?c' }));
  it('leaves out a query that could not stand in a header', () => expect(readTarget('/en/?\u00e9')).toMatchObject({ query: '' }));
  it('takes a whole address of a proxy', () => expect(isCanonical('http://example.org/en/')).toBe(true));
  it('takes a host without a path for the root', () => expect(path('http://example.org')).toBe('/'));
  it.each([
    ['//en///x/', '/en/x/'],
    ['/en/./x/../y/', '/en/y/'],
    ['/../../etc/passwd', '/etc/passwd'],
    ['/en/%2e%2e/%2E/x', '/x'],
    ['/en/index.html', '/en/'],
    ['/index.html', '/'],
    ['/en/..', '/'],
    ['/en/.', '/en/'],
  ])('cleans %s', (target, cleaned) => expect(path(target)).toBe(cleaned));
  it.each([
    ['/en/%2F', 400],
    ['/en/%00', 400],
    ['/en/%0d%0aSet-Cookie:x', 400],
    ['/en/%', 400],
    ['/en/%zz/', 400],
    ['/en/%ff/', 400],
    ['/en/%C0%AF/', 400],
    ['/en/%ED%A0%80/', 400],
    ['en/', 400],
    ['*', 400],
    ['', 400],
    [`/${'a'.repeat(9000)}`, 414],
  ])('refuses %j', (target, expected) => expect(status(target)).toBe(expected));
});

describe('readTarget, whatever is sent', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      '.',
      '..',
      '%2e',
      '%2E%2e',
      '%2f',
      '%5c',
      '\\',
      '%00',
      '%',
      'index.html',
      'en',
      'ZH-Hans',
      '?',
      '#',
      ' ',
      '%c3%a9',
    ),
    fc.string({ maxLength: 4 }),
    fc.string({ unit: 'grapheme', maxLength: 3 }).map((text) => encodeURIComponent(text.toWellFormed())),
  );
  const targets = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`);

  it('gives a path that means the same when it is read again', () =>
    fc.assert(
      fc.property(targets, (target) => {
        const first = readTarget(target);
        if (first.kind === 'refused') return;
        const again = readTarget(encodedPath(first.path));
        expect(again).toEqual({ kind: 'path', path: first.path, isCanonical: true, query: '' });
      }),
      { numRuns: 3000 },
    ));

  it('never leaves the site', () =>
    fc.assert(
      fc.property(targets, (target) => {
        const read = readTarget(target);
        if (read.kind === 'refused') return;
        expect(read.path.startsWith('/')).toBe(true);
        expect(read.path.startsWith('//')).toBe(false);
        expect(read.path.split('/')).not.toContain('..');
        expect(read.path).not.toMatch(/\p{Cc}/u);
        expect(read.query).toMatch(/^[\x21-\x7e]*$/);
        expect(new URL(encodedPath(read.path), 'http://site.example').host).toBe('site.example');
      }),
      { numRuns: 3000 },
    ));
});

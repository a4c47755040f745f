import { describe, expect, it } from 'vitest';
import { readTyped } from './typed-address.ts';

const read = (text: string) => readTyped(text, 'https://lantern.example');
const href = (text: string) => {
  const typed = read(text);
  return typed.kind === 'address' ? typed.href : typed.kind;
};
const why = (text: string) => {
  const typed = read(text);
  return typed.kind === 'wrong' ? typed.why : typed.kind;
};

describe('what is left out of an address is put in', () => {
  it.each([
    ['example.org/x', 'https://example.org/x'],
    ['  www.example.org ', 'https://www.example.org'],
    ['example.org:8080/x?y#z', 'https://example.org:8080/x?y#z'],
    ['zeitung.münchen', 'https://zeitung.münchen'],
    ['उदाहरण.भारत/x', 'https://उदाहरण.भारत/x'],
    ['//example.org/x', 'https://example.org/x'],
    ['ines@lantern.example', 'mailto:ines@lantern.example'],
    ['+49 (30) 123-456', 'tel:+4930123456'],
    ['tel:+49 30 123', 'tel:+4930123'],
  ])('%s', (text, expected) => expect(href(text)).toBe(expected));
});

describe('what is whole stays as it is', () => {
  it.each(['http://example.org/a?b=c#d', 'https://example.org', 'mailto:a@b.example', '/en/about/', '#note', 'http://localhost:3000/x'])(
    '%s',
    (text) => expect(href(text)).toBe(text),
  );
});

describe('an address of the own site', () => {
  it('becomes its path', () => expect(href('https://lantern.example/en/2026/03/01/tide/?a#b')).toBe('/en/2026/03/01/tide/?a#b'));
  it('does so by http and without a scheme', () =>
    expect([href('http://lantern.example/en/'), href('lantern.example/en/')]).toEqual(['/en/', '/en/']));
  it('is not that of a site whose name begins alike', () =>
    expect(href('https://lantern.example.org/en/')).toBe('https://lantern.example.org/en/'));
});

it('signs that an address may not hold are coded', () =>
  expect(href('https://example.org/"<a>\\')).toBe('https://example.org/%22%3Ca%3E%5C'));

describe('what must not or cannot be linked to is wrong', () => {
  it.each([
    ['javascript:alert(1)', 'scheme'],
    ['JavaScript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['ftp://example.org/x', 'scheme'],
    ['https://', 'site'],
    ['https://word', 'site'],
    ['mailto:', 'site'],
    ['https://example.org/a b', 'space'],
    ['/en/a b/', 'space'],
  ])('%s', (text, expected) => expect(why(text)).toBe(expected));
});

describe('words are words', () => {
  it.each(['ferry', 'the harbour bell', 'Exclusive: the ferry', '3.5', '2026.03.01', 'what?', 'and/or', '', 'Mr. Smith'])('%s', (text) =>
    expect(read(text)).toEqual({ kind: 'words', words: text }),
  );
});

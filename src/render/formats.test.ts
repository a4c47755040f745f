import { describe, expect, it } from 'vitest';
import { tag } from '../../test/builders.ts';
import { listFormat, numberFormat } from './formats.ts';

describe('listFormat', () => {
  it.each([
    ['en', 'Ana, Bo and Cy'],
    ['en-US', 'Ana, Bo, and Cy'],
    ['de', 'Ana, Bo und Cy'],
    ['ar', 'Ana وBo وCy'],
    ['zh-Hans', 'Ana、Bo和Cy'],
    ['tlh', 'Ana, Bo and Cy'],
  ])('in %s gives %s', (language, list) => expect(listFormat(tag(language)).format(['Ana', 'Bo', 'Cy'])).toBe(list));
});

describe('numberFormat', () => {
  it.each([
    ['en', '12'],
    ['fa', '۱۲'],
    ['hi-u-nu-deva', '१२'],
    ['tlh', '12'],
  ])('in %s gives %s', (language, number) => expect(numberFormat(tag(language)).format(12)).toBe(number));
});

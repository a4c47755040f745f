import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, darkPalette, lightPalette, readableAccent } from './colour.ts';

const palettes = [lightPalette, darkPalette];

describe('readableAccent', () => {
  it('reads on paper and on tint, whatever the publication chose', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const accent = `#${number.toString(16).padStart(6, '0')}`;
        for (const palette of palettes) {
          const shown = readableAccent(accent, palette);
          expect(contrast(shown, palette.paper)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(shown, palette.tint)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    ));
  it('keeps an accent that reads well already', () => expect(readableAccent('#7a1f10', lightPalette)).toBe('#7a1f10'));
  it('lightens it for dark paper', () =>
    expect(contrast(readableAccent('#7a1f10', darkPalette), '#000000')).toBeGreaterThan(contrast('#7a1f10', '#000000')));
  it('refuses what is not a colour', () => expect(() => readableAccent('red', lightPalette)).toThrow(/not a colour/));
});

describe('the palettes', () => {
  it.each(palettes)('have ink of 7:1 and small print of 4.5:1 on both papers', ({ paper, tint, ink, quiet }) => {
    for (const ground of [paper, tint]) {
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(quiet, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('contrast', () => {
  it('is 21 between black and white, in either order', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  });
});

import { describe, expect, it } from 'vitest';
import { tag } from '../../../test/builders.ts';
import { aPublishedPicture } from '../../../test/published.ts';
import type { Crop } from '../../core/picture.ts';
import { styleSheet } from '../theme/style.ts';
import { focusClasses, pictureHtml } from './picture.ts';

const crop = (format: Crop['format'], width: number): Crop => ({
  format,
  width,
  height: width / 2,
  file: `b-${width}.${format}`,
  bytes: 1,
});
const shown = (...crops: readonly Crop[]) =>
  pictureHtml(aPublishedPicture('boat', { crops }), { sizes: '9rem', altText: 'A boat', isFirst: false, look: 'pic' }).text;
const webp = [crop('webp', 960), crop('webp', 320)];
const jpeg = [crop('jpeg', 960), crop('jpeg', 320)];
const avif = [crop('avif', 960), crop('avif', 320)];

describe('pictureHtml', () => {
  it('offers AVIF before WebP, and one JPEG to browsers that know neither', () =>
    expect(shown(...webp, ...jpeg, ...avif)).toBe(
      '<picture class="pic">' +
        '<source type="image/avif" srcset="/media/b-960.avif 960w, /media/b-320.avif 320w" sizes="9rem">' +
        '<source type="image/webp" srcset="/media/b-960.webp 960w, /media/b-320.webp 320w" sizes="9rem">' +
        '<img src="/media/b-960.jpeg" width="960" height="480" alt="A boat" loading="lazy" decoding="async"></picture>',
    ));
  it('offers no AVIF while its narrowest crop is still being made', () =>
    expect(shown(...webp, ...jpeg, crop('avif', 960))).toBe(shown(...webp, ...jpeg)));
  it('offers every JPEG where there is no AVIF', () =>
    expect(shown(...webp, ...jpeg)).toContain('srcset="/media/b-960.jpeg 960w, /media/b-320.jpeg 320w" sizes="9rem"'));
  it.each([
    ['AVIF', avif],
    ['WebP', webp],
  ])('shows a picture that has only %s', (_, crops) => {
    expect(shown(...crops)).toContain(`<img src="/media/${crops[0]?.file}" srcset="`);
    expect(shown(...crops)).not.toContain('<source');
  });
  it('shows nothing of a picture without crops', () => expect(shown()).toBe(''));
});

describe('focusClasses', () => {
  const classes = (x: number, y: number) => focusClasses(aPublishedPicture('boat', { focus: { x, y } }));

  it.each([
    [0.5, 0.5, ''],
    [0, 1, ' x0 y10'],
    [0.24, 0.5, ' x2'],
    [0.5, 0.86, ' y9'],
  ])('of a focus at %d, %d are "%s"', (x, y, expected) => expect(classes(x, y)).toBe(expected));
  it.each(['front', 'list'] as const)('move the cut picture of a %s to the focus, wherever that is', (kind) => {
    const css = styleSheet(kind, tag('ar'), '#c8371b');
    expect(css).toMatch(/\.cut img\{[^}]*object-fit:cover;object-position:var\(--x,50%\) var\(--y,50%\)/);
    for (let step = 0; step <= 10; step++) {
      for (const name of classes(step / 10, step / 10)
        .split(' ')
        .slice(1)) {
        expect(css).toContain(`.${name}{--${name[0]}:${step}0%}`);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { fitted } from './widths.ts';

describe('fitted', () => {
  it('leaves a page as it is where there is room', () =>
    expect(fitted(390, { width: 800, height: 600 })).toEqual({ scale: 1, inlineSize: 390, blockSize: 600 }));
  it('makes a wide page smaller and as much higher', () =>
    expect(fitted(1280, { width: 640, height: 600 })).toEqual({ scale: 0.5, inlineSize: 1280, blockSize: 1200 }));
  it('waits for the room to be known', () => expect(fitted(1280, { width: 0, height: 0 }).scale).toBe(1));
});

/** A source of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** A smooth field: gives every point of the plane a number between -1 and 1. */
export type Field = (x: number, y: number) => number;

/** Makes a repeatable source of random numbers (mulberry32), so that a picture comes out the same every time. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Picks a number between two bounds. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** Picks one of several things. */
export function oneOf<T>(random: Random, things: readonly [T, ...T[]]): T {
  return things[Math.floor(random() * things.length)] ?? things[0];
}

function fade(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** A number between -1 and 1 that belongs to one cell of a grid. */
export function cellValue(seed: number, column: number, row: number): number {
  let h = Math.imul(column | 0, 374761393) ^ Math.imul(row | 0, 668265263) ^ Math.imul(seed, 1274126177);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  h = Math.imul(h ^ (h >>> 16), 2246822519);
  return ((h ^ (h >>> 15)) >>> 0) / 2147483648 - 1;
}

/** Value noise: smooth, repeatable, with hills about one unit wide. */
export function noiseFrom(seed: number): Field {
  return (x, y) => {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const u = fade(x - column);
    const v = fade(y - row);
    const top = cellValue(seed, column, row) * (1 - u) + cellValue(seed, column + 1, row) * u;
    const bottom = cellValue(seed, column, row + 1) * (1 - u) + cellValue(seed, column + 1, row + 1) * u;
    return top * (1 - v) + bottom * v;
  };
}

/** Several octaves of noise laid over one another: coarse forms that carry fine ones. */
export function fractalFrom(seed: number, octaves: number): Field {
  const layers = Array.from({ length: octaves }, (_, i) => noiseFrom(seed + i * 101));
  return (x, y) => {
    let sum = 0;
    let weight = 0.5;
    let scale = 1;
    for (const layer of layers) {
      sum += layer(x * scale, y * scale) * weight;
      weight /= 2;
      scale *= 2.03;
    }
    return sum;
  };
}

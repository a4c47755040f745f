import type { Random } from './random.ts';

/** A finished picture as raw pixels, three bytes each (red, green, blue). */
export type Raster = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/** A picture as measured light, before it is developed. */
export type Exposure = { readonly light: Float32Array; readonly width: number; readonly height: number };

/** Softens by rows: each row by its own radius, as a lens does with ground that lies before or behind its focus. */
function focus({ light, width, height }: Exposure, radiusAt: (row: number) => number): Float32Array {
  let source = light;
  for (const pass of ['across', 'down', 'across', 'down'] as const) {
    const out = new Float32Array(source.length);
    for (let row = 0; row < height; row += 1) {
      const radius = radiusAt(row) * 0.72;
      for (let column = 0; column < width; column += 1)
        average(source, out, { width, height, row, column, radius, across: pass === 'across' });
    }
    source = out;
  }
  return source;
}

type Spot = {
  readonly width: number;
  readonly height: number;
  readonly row: number;
  readonly column: number;
  readonly radius: number;
  readonly across: boolean;
};

function average(source: Float32Array, out: Float32Array, { width, height, row, column, radius, across }: Spot): void {
  const whole = Math.ceil(radius);
  let [red, green, blue, weight] = [0, 0, 0, 0];
  for (let k = -whole; k <= whole; k += 1) {
    const share = Math.min(1, Math.max(0, radius + 1 - Math.abs(k)));
    const x = across ? Math.min(width - 1, Math.max(0, column + k)) : column;
    const y = across ? row : Math.min(height - 1, Math.max(0, row + k));
    const i = (y * width + x) * 3;
    red += (source[i] ?? 0) * share;
    green += (source[i + 1] ?? 0) * share;
    blue += (source[i + 2] ?? 0) * share;
    weight += share;
  }
  const place = (row * width + column) * 3;
  out[place] = red / weight;
  out[place + 1] = green / weight;
  out[place + 2] = blue / weight;
}

/** The film's curve: lifts the shadows a little, rolls the highlights off, ends in sRGB. */
function curve(light: number): number {
  const exposed = Math.max(0, light) * 0.9;
  const rolled = (exposed * (2.51 * exposed + 0.03)) / (exposed * (2.43 * exposed + 0.59) + 0.14);
  return Math.min(1, rolled) ** (1 / 2.1) * 0.965 + 0.022;
}

/** Light that spills in the lens round what is very bright. */
function bloom({ light, width, height }: Exposure): Float32Array {
  const scale = 16;
  const [w, h] = [Math.ceil(width / scale), Math.ceil(height / scale)];
  let small = new Float32Array(w * h * 3);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      for (let c = 0; c < 3; c += 1) {
        const place = (Math.floor(row / scale) * w + Math.floor(column / scale)) * 3 + c;
        small[place] = (small[place] ?? 0) + Math.max(0, (light[(row * width + column) * 3 + c] ?? 0) - 1.1) / (scale * scale);
      }
    }
  }
  small = focus({ light: small, width: w, height: h }, () => 5) as Float32Array<ArrayBuffer>;
  const out = new Float32Array(light);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      for (let c = 0; c < 3; c += 1)
        out[(row * width + column) * 3 + c] =
          (out[(row * width + column) * 3 + c] ?? 0) + sampled(small, [w, h], [column / scale - 0.5, row / scale - 0.5, c]) * 0.5;
    }
  }
  return out;
}

function sampled(small: Float32Array, [w, h]: readonly [number, number], [x, y, c]: readonly [number, number, number]): number {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [x - x0, y - y0];
  const at = (px: number, py: number) => small[(Math.min(h - 1, Math.max(0, py)) * w + Math.min(w - 1, Math.max(0, px))) * 3 + c] ?? 0;
  return (at(x0, y0) * (1 - u) + at(x0 + 1, y0) * u) * (1 - v) + (at(x0, y0 + 1) * (1 - u) + at(x0 + 1, y0 + 1) * u) * v;
}

/** Develops an exposure: depth of field by rows, bloom, the corners' fall-off, the film's curve and its grain. */
export function develop(exposure: Exposure, radiusAt: (row: number) => number, random: Random): Raster {
  const { width, height } = exposure;
  const soft = bloom({ light: focus(exposure, radiusAt), width, height });
  const data = new Uint8Array(width * height * 3);
  let drift = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const edge = Math.hypot((column / width - 0.5) * 1.1, row / height - 0.5);
      const falloff = 1 - 0.5 * edge ** 2.4;
      drift = drift * 0.45 + (random() + random() + random() - 1.5) * 0.55;
      for (let c = 0; c < 3; c += 1) {
        const value = curve((soft[(row * width + column) * 3 + c] ?? 0) * falloff);
        const grain = (drift * 0.04 + (random() - 0.5) * 0.01) * (0.35 + 2.4 * value * (1 - value));
        data[(row * width + column) * 3 + c] = Math.round(Math.min(1, Math.max(0, value + grain)) * 255);
      }
    }
  }
  return { data, width, height };
}

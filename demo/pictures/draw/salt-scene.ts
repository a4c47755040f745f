import { cellValue, type Field, fractalFrom, noiseFrom } from './random.ts';

/** Red, green and blue as amounts of light; 1 is paper white before the exposure. */
export type Light = readonly [red: number, green: number, blue: number];

/** A place or a direction in the landscape, in metres: right, up, away from the camera. */
export type Vector = readonly [x: number, y: number, z: number];

/** Mixes two lights. */
export function mix(a: Light, b: Light, t: number): Light {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** Multiplies a light by a number or, colour by colour, by another light. */
export function times(a: Light, by: number | Light): Light {
  return typeof by === 'number' ? [a[0] * by, a[1] * by, a[2] * by] : [a[0] * by[0], a[1] * by[1], a[2] * by[2]];
}

/** Adds two lights. */
export function plus(a: Light, b: Light): Light {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

/** Keeps a number between 0 and 1. */
export function unit(value: number): number {
  return value < 0 ? 0 : Math.min(value, 1);
}

/** Goes softly from 0 at `from` to 1 at `to`. */
export function ease(from: number, to: number, value: number): number {
  const t = unit((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/** Where the sun stands, in radians: a little left of the way the camera looks, low over the hills. */
export const sun = { azimuth: -0.13, elevation: 0.088 } as const;

/** The direction towards the sun. */
export const sunward: Vector = [
  Math.sin(sun.azimuth) * Math.cos(sun.elevation),
  Math.sin(sun.elevation),
  Math.cos(sun.azimuth) * Math.cos(sun.elevation),
];

const cloud = fractalFrom(301, 5);
const veil = fractalFrom(411, 4);
const ridge = fractalFrom(77, 5);

function hillLine(azimuth: number, seed: number): number {
  return 0.011 + 0.012 * ridge(azimuth * 4.2 + seed, seed) + 0.006 * Math.cos(azimuth * 5 + seed * 2);
}

/** A pump-house, two sheds and a mast on the far dyke, as dark shapes against the hills. */
function farm(azimuth: number, elevation: number): boolean {
  const shed = (at: number, half: number, eaves: number) =>
    Math.abs(azimuth - at) < half && elevation < eaves + (1 - Math.abs(azimuth - at) / half) * eaves * 0.55;
  const mast = Math.abs(azimuth - 0.262) < 0.0007 && elevation < 0.034;
  return elevation > -0.01 && (shed(0.232, 0.013, 0.009) || shed(0.252, 0.0065, 0.0075) || shed(-0.36, 0.009, 0.006) || mast);
}

/** The clear sky alone, without clouds, hills or the sun's disc; also the colour of the haze. */
export function bareSky(azimuth: number, elevation: number): Light {
  const high = ease(-0.03, 0.44, elevation) ** 0.7;
  const low: Light = [0.86, 0.5, 0.25];
  const middle: Light = [0.42, 0.38, 0.36];
  const top: Light = [0.09, 0.155, 0.22];
  const base = high < 0.42 ? mix(low, middle, high / 0.42) : mix(middle, top, (high - 0.42) / 0.58);
  const off = Math.hypot((azimuth - sun.azimuth) * 0.8, elevation - sun.elevation);
  const side = ease(0.05, 0.75, Math.abs(azimuth - sun.azimuth));
  const toned = mix(base, times(base, [0.62, 0.74, 0.9]), side);
  const glow = times([1.5, 0.86, 0.4], Math.exp(-off / 0.06) * 1.1 + Math.exp(-off / 0.26) * 0.3);
  return plus(toned, glow);
}

/** The sky, its clouds, the sun's disc, the hills and the sheds, seen in a direction. */
export function skyLight(azimuth: number, elevation: number): Light {
  let light = bareSky(azimuth, elevation);
  const off = Math.hypot(azimuth - sun.azimuth, elevation - sun.elevation);
  light = plus(light, times([9, 7, 4.4], 1 - ease(0.0085, 0.0125, off)));
  const height = elevation + 0.055;
  const banks = cloud(azimuth * 2.1 + 5, Math.log(height) * 3.1) + veil(azimuth * 7, Math.log(height) * 9) * 0.42;
  const cover = ease(-0.02, 0.4, banks) * ease(0.015, 0.07, elevation) * 0.82;
  const near = Math.exp(-off / 0.22);
  const body: Light = mix([0.13, 0.145, 0.18], [0.95, 0.46, 0.22], unit(near * 1.05 + 0.05));
  light = mix(light, body, cover * 0.86);
  const edge = ease(0, 0.14, banks) * (1 - ease(0.14, 0.36, banks)) * ease(0.02, 0.08, elevation);
  light = plus(light, times([0.9, 0.5, 0.26], edge * Math.exp(-off / 0.3) * 0.5));
  if (elevation < hillLine(azimuth, 2)) light = mix([0.44, 0.36, 0.31], bareSky(azimuth, 0.02), 0.42 + near * 0.3);
  if (elevation < hillLine(azimuth * 1.4, 9) * 0.62) light = mix([0.26, 0.23, 0.22], bareSky(azimuth, 0.01), 0.28 + near * 0.3);
  return farm(azimuth, elevation) ? mix([0.1, 0.085, 0.075], light, 0.22) : light;
}

const turnSin = Math.sin(0.105);
const turnCos = Math.cos(0.105);
const sway = noiseFrom(19);
const lumps: Field = fractalFrom(23, 3);
const broad = 17;
const deep = 21;

/** A place in the works' own grid: across and along the pools, in metres. */
export function gridAt(x: number, z: number): readonly [number, number] {
  const [u, v] = [x * turnCos + z * turnSin, -x * turnSin + z * turnCos];
  return [u + sway(v / 37, 4) * 0.5 + 4.6, v + sway(u / 29, 9) * 0.6];
}

/** The pool at a place of the grid: its column and row. */
export function poolAt(u: number, v: number): readonly [number, number] {
  return [Math.floor(u / broad), Math.floor(v / deep)];
}

function bank(distance: number, half: number): number {
  return 1 - ease(half * 0.62, half * 1.25, distance);
}

/** The heap of salt near a place of the grid: its height there, without ripples. */
export function heapAt(u: number, v: number): number {
  const index = Math.floor(v / 5.4);
  let best = 0;
  for (let k = index - 1; k <= index + 1; k += 1) {
    const own = cellValue(61, k, 3);
    if (own < -0.72 || k < 5) continue;
    const [cu, cv] = [-0.5 + own * 0.28, (k + 0.5) * 5.4 + cellValue(62, k, 5) * 0.8];
    const radius = 1.55 + cellValue(63, k, 7) * 0.3;
    const far = Math.hypot(u - cu, v - cv);
    if (far < radius) best = Math.max(best, (radius - Math.sqrt(far * far + 0.03)) * 0.8);
  }
  return best;
}

/** Height of the ground over the brine at a place of the landscape. */
export function groundAt(x: number, z: number): number {
  const [u, v] = gridAt(x, z);
  const across = Math.abs(u - Math.round(u / broad) * broad);
  const along = Math.abs(v - Math.round(v / deep) * deep);
  const main = Math.round(u / broad) === 0;
  const crest = Math.max(bank(across, main ? 2.1 : 0.5) * (main ? 0.36 : 0.26), bank(along, 0.42) * 0.22);
  if (crest <= 0) return -0.05;
  const heap = main ? heapAt(u, v) : 0;
  return (
    crest -
    0.05 +
    lumps(x * 1.6, z * 1.1) * 0.07 * crest * 3 +
    lumps(x * 7, z * 6) * 0.05 * crest +
    (heap > 0 ? heap + lumps(x * 3, z * 3) * 0.07 : 0)
  );
}

function capsule(p: readonly [number, number], [ax, ay, bx, by]: readonly [number, number, number, number], r: number): boolean {
  const [dx, dy] = [bx - ax, by - ay];
  const t = unit(((p[0] - ax) * dx + (p[1] - ay) * dy) / (dx * dx + dy * dy));
  return Math.hypot(p[0] - ax - dx * t, p[1] - ay - dy * t) < r;
}

/** Where the salt worker stands: metres to the side and away, and how high the ground is there. */
export const worker = { x: 3.3, z: 33, ground: 0 } as const;

/** Whether a point of the worker's upright plane (metres from the feet) lies within the worker or the rake. */
export function isWorker(dx: number, y: number): boolean {
  if (Math.abs(dx) > 2.6 || y < -0.1 || y > 1.95) return false;
  const p = [dx, y] as const;
  const legs = capsule(p, [-0.12, 0, -0.06, 0.82], 0.115) || capsule(p, [0.24, 0, 0.07, 0.82], 0.115);
  const trunk = capsule(p, [0.01, 0.86, -0.13, 1.34], 0.2) || capsule(p, [0, 0.72, 0.01, 0.9], 0.19);
  const head =
    capsule(p, [-0.21, 1.6, -0.21, 1.64], 0.115) ||
    capsule(p, [-0.41, 1.65, -0.02, 1.67], 0.026) ||
    capsule(p, [-0.26, 1.73, -0.17, 1.73], 0.07);
  const arms =
    capsule(p, [-0.19, 1.36, -0.44, 1.08], 0.075) ||
    capsule(p, [-0.44, 1.08, -0.68, 1.02], 0.065) ||
    capsule(p, [-0.08, 1.34, -0.12, 1.04], 0.075) ||
    capsule(p, [-0.12, 1.04, -0.36, 0.96], 0.065);
  const rake = capsule(p, [0.42, 1.28, -2.02, 0.09], 0.026) || capsule(p, [-2.1, 0.02, -1.96, 0.16], 0.05);
  return legs || trunk || head || arms || rake;
}

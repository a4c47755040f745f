import { develop, type Raster } from './darkroom.ts';
import { cellValue, fractalFrom, noiseFrom, randomFrom } from './random.ts';
import {
  bareSky,
  ease,
  gridAt,
  groundAt,
  heapAt,
  isWorker,
  type Light,
  mix,
  plus,
  poolAt,
  skyLight,
  sun,
  sunward,
  times,
  unit,
  type Vector,
  worker,
} from './salt-scene.ts';

const width = 2400;
const height = 1600;
const focal = 2250;
const horizon = 596;
const eye = 5.2;
const tallest = 1.75;

const crust = fractalFrom(131, 5);
const ripple = fractalFrom(152, 3);
const stain = fractalFrom(171, 4);
const calm = noiseFrom(190);

function seen([x, y, z]: Vector): Light {
  return skyLight(Math.atan2(x, z), Math.atan2(y, Math.hypot(x, z)));
}

/** Follows a ray until it meets the ground, a heap or the worker; far away the steps grow. */
function strike(from: Vector, along: Vector, steps: number): { readonly at: Vector; readonly person: boolean } | undefined {
  const falling = along[1] < 0;
  const start = falling && from[1] > tallest ? (tallest - from[1]) / along[1] : 0.02;
  const end = falling ? (-0.05 - from[1]) / along[1] : Math.min(90, (tallest - from[1]) / Math.max(0.004, along[1]));
  const toWorker = (worker.z - from[2]) / along[2];
  const person = toWorker > 0 && isWorker(from[0] + along[0] * toWorker - worker.x, from[1] + along[1] * toWorker - worker.ground);
  let last = start;
  for (let i = 1; i <= steps; i += 1) {
    const t = start + (end - start) * (i / steps);
    const [x, y, z] = [from[0] + along[0] * t, from[1] + along[1] * t, from[2] + along[2] * t];
    if (groundAt(x, z) >= y && y > 0) {
      if (person && toWorker < t) return { at: [0, 0, worker.z], person: true };
      return { at: close(from, along, [last, t]), person: false };
    }
    last = t;
  }
  return person ? { at: [0, 0, worker.z], person: true } : undefined;
}

function close(from: Vector, along: Vector, between: readonly [number, number]): Vector {
  let [above, below] = between;
  for (let i = 0; i < 6; i += 1) {
    const t = (above + below) / 2;
    if (groundAt(from[0] + along[0] * t, from[2] + along[2] * t) >= from[1] + along[1] * t) below = t;
    else above = t;
  }
  return [from[0] + along[0] * below, from[1] + along[1] * below, from[2] + along[2] * below];
}

/** How much of the sun reaches a place: heaps and dykes throw long shadows towards the camera. */
function sunOn([x, y, z]: Vector): number {
  const slope = sunward[1] / Math.hypot(sunward[0], sunward[2]);
  let open = 1;
  for (let i = 1; i <= 14; i += 1) {
    const far = 0.35 * i + i * i * 0.07;
    const over = groundAt(x + Math.sin(sun.azimuth) * far, z + Math.cos(sun.azimuth) * far) - (y + far * slope);
    if (over > 0) open = Math.min(open, 1 - unit(over / (0.03 + far * 0.02)));
  }
  return open;
}

const ambient: Light = [0.27, 0.29, 0.33];
const sunlight: Light = [2.5, 1.45, 0.72];

/** Earth or salt above the brine, lit by the low sun and by the sky. */
function solid(at: Vector, far: number): Light {
  const [x, y, z] = at;
  const step = 0.05 + far * 0.0012;
  const [sx, sz] = [
    (groundAt(x + step, z) - groundAt(x - step, z)) / (2 * step),
    (groundAt(x, z + step) - groundAt(x, z - step)) / (2 * step),
  ];
  const long = Math.hypot(sx, sz, 1);
  const facing = unit((-sx * sunward[0] + sunward[1] - sz * sunward[2]) / long);
  const [u, v] = gridAt(x, z);
  const heap = Math.abs(u) < 3.4 ? ease(0.02, 0.2, heapAt(u, v)) : 0;
  const white = Math.max(heap, ease(0.02, 0.3, crust(x * 1.7, z * 1.2) + (0.05 - y) * 1.6) * 0.6);
  const mud: Light = times([0.3, 0.215, 0.15], 0.8 + stain(x * 2.3, z * 1.7) * 0.55);
  const salt: Light = times([0.93, 0.92, 0.9], 1 + crust(x * 5, z * 5) * 0.16);
  const skin = mix(mud, salt, white);
  const through = heap * 0.14 * unit(0.4 + sx * -sunward[0]);
  const lit = plus(times(ambient, 0.62 + 0.38 / long), times(sunlight, (facing * 0.9 + through) * sunOn([x, y + 0.03, z])));
  return times(skin, lit);
}

/** What lies under a pool's brine or, where it has dried, on top: mud, rose-coloured algae and crystals. */
function bed(x: number, z: number, ripe: number): { readonly light: Light; readonly dry: number } {
  const flakes = crust(x * 0.23, z * 0.17) + stain(x * 1.3, z) * 0.3;
  const dry = ease(0.42 - ripe * 0.75, 0.6 - ripe * 0.75, flakes);
  const floor: Light = mix([0.15, 0.115, 0.095], [0.3, 0.16, 0.125], unit(ripe * 0.8 + stain(x / 9, z / 9) * 0.3));
  const cells = Math.abs(crust(x * 1.2 + 40, z * 1.2)) < 0.035 ? 0.84 : 1;
  const relief =
    (crust(x * 2.6, z * 2.6) - crust(x * 2.6 - 0.1, z * 2.6 + 0.24)) * 1.5 + (crust(x * 9, z * 9) - crust(x * 9, z * 9 + 0.3)) * 0.5;
  const salt: Light = times([0.8, 0.77, 0.75], cells * Math.max(0.35, 0.86 + relief));
  return { light: mix(times(floor, 0.75), salt, dry), dry };
}

function pool(at: Vector, along: Vector, far: number): Light {
  const [x, , z] = at;
  const [u, v] = gridAt(x, z);
  const [column, row] = poolAt(u, v);
  const ripe = unit(cellValue(7, column, row) * 0.72 + 0.2) * (column < 1 ? 1 : 0.55);
  const { light, dry } = bed(x, z, ripe);
  const breeze = unit(0.4 + calm(x / 34, z / 60) * 0.9) * (0.4 + 0.6 * unit(cellValue(5, column, row) + 0.6));
  const strength = (0.005 + breeze * 0.022) / (1 + far * 0.006);
  const [nx, nz] = [ripple(x * 2.6, z * 1.2) * strength, ripple(x * 2.4 + 31, z * 1.5) * strength];
  const dot = along[0] * nx + along[1] + along[2] * nz;
  const bounced: Vector = [along[0] - 2 * dot * nx, Math.max(0.004, along[1] - 2 * dot), along[2] - 2 * dot * nz];
  const cosine = unit(-along[1] / Math.hypot(...along));
  const mirror = (0.05 + 0.95 * (1 - cosine) ** 3.4) * (1 - dry * 0.86);
  const hit = strike([x, 0.001, z], bounced, 30);
  const image = hit ? (hit.person ? figure() : solid(hit.at, far)) : seen(bounced);
  const ground = times(light, plus(ambient, times(sunlight, 0.2 * sunOn([x, 0.01, z]) * (0.5 + dry))));
  const shore = ease(0.0, 0.5, dry) * (1 - ease(0.5, 1, dry)) * 0.1;
  return plus(mix(ground, times(image, 0.93), mirror), [shore, shore * 0.9, shore * 0.8]);
}

function figure(): Light {
  return [0.062, 0.05, 0.045];
}

/** The light that comes into the camera along one ray. */
function look(along: Vector): Light {
  const haze = (light: Light, far: number) => mix(light, bareSky(Math.atan2(along[0], along[2]), 0.012), 1 - Math.exp(-far / 760));
  if (along[1] > 0.0012) {
    const tall = along[1] < 0.02 ? undefined : strike([0, eye, 0], along, 1);
    return tall?.person ? figure() : seen(along);
  }
  const down: Vector = [along[0], Math.min(along[1], -0.0012), along[2]];
  const flat = -eye / down[1];
  const hit = strike([0, eye, 0], down, flat > 500 ? 20 : 60);
  if (hit?.person) return haze(figure(), worker.z);
  if (hit) return haze(solid(hit.at, hit.at[2]), hit.at[2]);
  return haze(pool([down[0] * flat, 0, down[2] * flat], down, flat), flat);
}

/** The photograph: the salt pans of Mirel at low sun, pools mirroring the sky between their dykes. */
export function drawSaltPans(): Raster {
  const random = randomFrom(2026);
  const light = new Float32Array(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    const distance = row > horizon ? (eye * focal) / (row - horizon) : 0;
    const samples = row < horizon - 40 ? 1 : distance > 45 || distance === 0 ? 4 : 2;
    for (let column = 0; column < width; column += 1) {
      let sum: Light = [0, 0, 0];
      for (let k = 0; k < samples; k += 1) {
        const [px, py] = [column + (samples === 1 ? 0.5 : random()), row + (samples === 1 ? 0.5 : random())];
        const one = look([(px - width / 2) / focal, (horizon - py) / focal, 1]);
        sum = plus(sum, [Math.min(one[0], 6), Math.min(one[1], 6), Math.min(one[2], 6)]);
      }
      light.set(times(sum, 1 / samples), (row * width + column) * 3);
    }
  }
  const blur = (row: number) => (row <= horizon ? 1.3 : Math.abs((row - horizon) / (eye * focal) - 1 / 33) * 62);
  return develop({ light, width, height }, blur, randomFrom(36));
}

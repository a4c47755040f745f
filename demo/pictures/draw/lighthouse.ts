import {
  clamp,
  curve,
  engrave,
  fill,
  inside,
  type Line,
  num,
  type Point,
  palette,
  rectangle,
  rings,
  sheet,
  smoothstep,
  straight,
  stroke,
  swell,
  taper,
  trace,
} from './ink.ts';
import { cottage, dome, gallery, glow, lamp, lens, tower } from './lighthouse-tower.ts';
import { between, fractalFrom, noiseFrom, randomFrom } from './random.ts';

const size: Point = [2400, 1600];
const horizon = 1085;

function beamTone(x: number, y: number): number {
  const [dx, dy] = [x - lamp[0], y - lamp[1]];
  const far = Math.hypot(dx, dy);
  const left = Math.abs(Math.atan2(dy + dx * 0.045, -dx)) / 0.115;
  const right = Math.abs(Math.atan2(dy + dx * 0.045, dx)) / 0.075;
  const shaft = (off: number, reach: number) => (1 - smoothstep(0.55, 1.05, off)) * (1 - smoothstep(0, reach, far) * 0.72);
  const halo = Math.exp(-far / 95) * 1.2 + Math.exp(-far / 330) * 0.26;
  return Math.max(shaft(left, 1900), shaft(right, 1100)) + halo;
}

function sky(): string {
  const cloud = fractalFrom(11, 4);
  const waver = noiseFrom(4);
  const lines = rings(lamp, [12.5, 70, 1720]).map((ring) =>
    ring
      .filter(([x, y]) => y < horizon + 12 && x > -20 && x < size[0] + 20)
      .map(([x, y]): Point => [x + waver(x / 90, y / 90) * 2.2, y + waver(y / 90, x / 90) * 2.2]),
  );
  const cool = engrave(lines.flatMap(broken), 12.5, (x, y) => {
    const drift = cloud(x / 620 + 3, y / 150);
    const banks = smoothstep(0.05, 0.5, drift) * 0.34;
    return 0.1 + 0.2 * smoothstep(300, horizon, y) + banks - beamTone(x, y) * 0.2;
  });
  const warm = engrave(lines.flatMap(broken), 12.5, (x, y) =>
    Math.max(beamTone(x, y) * 0.98 - 0.17, smoothstep(720, horizon, y) * 0.2 - 0.05 + cloud(x / 420, y / 60) * 0.1),
  );
  return fill(cool, palette.blue) + stars() + fill(warm, glow);
}

function broken(line: Line): Line[] {
  const parts: Point[][] = [];
  let last: Point | undefined;
  for (const point of line) {
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) > 30) parts.push([]);
    parts.at(-1)?.push(point);
    last = point;
  }
  return parts;
}

function stars(): string {
  const random = randomFrom(77);
  let d = '';
  for (let i = 0; i < 150; i += 1) {
    const [x, y, r] = [random() * size[0], random() ** 1.5 * 860, between(random, 1.6, 4.6)];
    if (beamTone(x, y) > 0.22) continue;
    d += `M${num(x - r * 1.7)} ${num(y)}L${num(x)} ${num(y - r * 0.5)}L${num(x + r * 1.7)} ${num(y)}L${num(x)} ${num(y + r * 0.5)}Z`;
    d += `M${num(x)} ${num(y - r * 1.7)}L${num(x + r * 0.5)} ${num(y)}L${num(x)} ${num(y + r * 1.7)}L${num(x - r * 0.5)} ${num(y)}Z`;
  }
  return fill(d, palette.paper);
}

function glitter(x: number, y: number): number {
  const depth = (y - horizon) / (size[1] - horizon);
  const path = Math.exp(-(((x - lamp[0] + 330 + depth * 190) / (150 + depth * 260)) ** 2));
  const sweep = Math.exp(-(((y - horizon - 60 - (lamp[0] - x) * 0.05) / 75) ** 2)) * smoothstep(1500, 500, x) * 0.75;
  return clamp(path * 0.95 + sweep);
}

/** One row of the sea: a dark body that hides what is behind it, a light crest, and hatching down its face. */
function seaRow(y: number, index: number): string {
  const depth = (y - horizon) / (size[1] - horizon);
  const swellOf = noiseFrom(200 + (index >> 1));
  const chop = noiseFrom(900 + index);
  const height = 2 + depth * 22;
  const long = 60 + depth * 330;
  const crest: Point[] = [];
  for (let x = -20; x <= size[0] + 20; x += 7) {
    const big = 1 - Math.abs(swellOf(x / long + index * 0.37, index * 0.21)) * 1.5;
    crest.push([x, y - height * (big * 0.8 + chop((x / long) * 3.1, index) * 0.28)]);
  }
  const body = trace([...crest, [size[0] + 20, y + 60], [-20, y + 60]], true);
  const light = (x: number, lineY: number) => {
    const lift = clamp((y - lineY) / height);
    return (0.16 + lift * 0.5) * (0.55 + glitter(x, y) * 1.3) + glitter(x, y) * 0.35;
  };
  const gap = 5 + depth * 9;
  let face = '';
  for (let k = 1; k <= 3; k += 1) {
    const drop = gap * 0.95 * k;
    const line = crest.map(([x, cy]): Point => [x + k * 5 * depth, cy + drop + (y - cy) * 0.16 * k]);
    face += swell(line, ([x, ly]) => gap * 0.62 * (light(x, ly - drop) * (1.05 - k * 0.22) - 0.16 - chop(x / 46, k + index * 3) * 0.17));
  }
  const ridge = swell(crest, ([x, cy]) => gap * clamp(light(x, cy), 0.06, 0.72));
  const warm = swell(crest, ([x, cy]) => gap * 0.78 * (glitter(x, y) - 0.24 + chop(x / 38, index * 5) * 0.3 + (y - cy) * 0.004));
  return fill(body, palette.night) + fill(ridge + face, palette.mist) + fill(warm, glow);
}

function sea(from: number, to: number): string {
  let out = '';
  let y = horizon + 3;
  for (let index = 0; y < size[1] + 60; index += 1) {
    if (y >= from && y < to) out += seaRow(y, index);
    y += 5 + ((y - horizon) / (size[1] - horizon)) * 27;
  }
  return out;
}

/** The outline of a shelf of rock: `profile` are its corners; it is roughened between them. */
function rockEdge(profile: Line, seed: number): Point[] {
  const rough = fractalFrom(seed, 4);
  return profile.slice(1).flatMap((to, i) => {
    const from = profile[i] ?? to;
    return straight(from, to, 9).map(([x, y]): Point => [x, y + rough(x / 34, seed) * 15 + Math.abs(rough(x / 90, 7)) * -22]);
  });
}

/** A shelf of rock, ink-dark, with light strokes down the faces that look to the left, where the beam falls. */
function rock(profile: Line, seed: number, foot: number): string {
  const edge = rockEdge(profile, seed);
  const random = randomFrom(seed);
  const crack = fractalFrom(seed + 5, 3);
  let strokes = '';
  edge.forEach(([x, y], i) => {
    const next = edge[Math.min(edge.length - 1, i + 3)] ?? [x, y];
    const slope = (next[1] - y) / Math.max(1, next[0] - x);
    const lit = clamp(0.55 - slope * 0.75 + crack(x / 55, 3) * 0.7);
    const reach = (foot - y) * between(random, 0.75, 1);
    for (let start = y + 2; start < y + reach; ) {
      const piece = between(random, 14, 46);
      const facet = crack((x + start * 0.8) / 130, (start - x * 0.25) / 70) + slope * -0.25;
      const lean = facet > 0 ? -0.75 : 0.28;
      const bright = (facet > 0 ? lit : lit * 0.3) * (1.05 - ((start - y) / (foot - y + 1)) * 0.7) * smoothstep(0.01, 0.1, Math.abs(facet));
      const at = (along: number): Point => [x + along * lean, start + along];
      if (bright > 0.07) strokes += taper([at(0), at(piece / 2), at(piece)], 1.4 + bright * 6.4);
      start += piece + between(random, 3, 10);
    }
  });
  const body = trace([...edge, [edge.at(-1)?.[0] ?? 0, foot + 40], [edge[0]?.[0] ?? 0, foot + 40]], true);
  return (
    fill(body, '#0e161c') +
    inside(`rock${seed}`, body, fill(strokes, palette.mist)) +
    fill(
      swell(edge, ([x]) => 2.6 + crack(x / 25, 1) * 2.4),
      palette.paper,
    )
  );
}

function surf(from: number, to: number, y: number): string {
  const random = randomFrom(from);
  const burst = noiseFrom(from);
  let d = '';
  for (let x = from; x < to; x += between(random, 9, 22)) {
    const high = clamp(0.55 + burst(x / 120, 2) * 0.8);
    const [w, h] = [between(random, 14, 46), between(random, 4, 10 + high * 16)];
    const base = y + between(random, -6, 16);
    d += taper(
      curve([
        [x - w, base + 4],
        [x - w * 0.3, base - h],
        [x + w * 0.4, base - h * 0.6],
        [x + w, base + 5],
      ]),
      between(random, 2.5, 6.5),
    );
  }
  return fill(d, palette.paper);
}

function sail(): string {
  const hull = 'M348 1096q54 15 118 0l14 -17h-142Z';
  const main = trace(
    [
      ...curve([
        [408, 930],
        [440, 1000],
        [452, 1070],
      ]),
      [408, 1070],
    ],
    true,
  );
  const jib = trace(
    [
      ...curve([
        [400, 950],
        [372, 1020],
        [336, 1072],
      ]),
      [400, 1066],
    ],
    true,
  );
  return (
    fill(hull + main + jib, '#0b1116') +
    stroke('M404 916V1080', '#0b1116', 5) +
    stroke('M452 1070Q440 1000 408 930', glow, 3) +
    '<circle cx="404" cy="914" r="5" fill="#c8371b"/>'
  );
}

/** The lead picture: the Skerra lighthouse at dusk, its lens lit, in white lines on a dark ground as a wood engraver would cut it. */
export function drawLighthouse(): string {
  const back = rock(
    [
      [1010, 1180],
      [1120, 1120],
      [1260, 1075],
      [1400, 1040],
      [1660, 1040],
      [1900, 1046],
      [2060, 1090],
      [2230, 1150],
      [2330, 1190],
    ],
    31,
    1220,
  );
  const front = rock(
    [
      [860, 1262],
      [960, 1225],
      [1080, 1180],
      [1180, 1200],
      [1300, 1120],
      [1390, 1150],
      [1560, 1105],
      [1700, 1170],
      [1840, 1135],
      [1960, 1190],
      [2120, 1170],
      [2270, 1235],
      [2420, 1262],
    ],
    47,
    1300,
  );
  const skerries = rock(
    [
      [560, 1338],
      [620, 1318],
      [690, 1330],
      [740, 1306],
      [830, 1340],
    ],
    61,
    1350,
  );
  const ground = fill(rectangle({ x: 0, y: horizon, width: size[0], height: size[1] - horizon }), palette.night);
  const island = back + cottage() + tower() + gallery() + lens() + dome() + front + surf(850, 2420, 1296);
  return sheet(
    size,
    palette.night,
    sky() + ground + sea(0, 1285) + sail() + island + sea(1285, 1338) + skerries + surf(555, 850, 1342) + sea(1338, 1700),
  );
}

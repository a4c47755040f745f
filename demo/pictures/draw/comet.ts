import {
  arc,
  clamp,
  curve,
  engrave,
  fill,
  inside,
  type Line,
  num,
  type Point,
  palette,
  parallels,
  rectangle,
  sheet,
  smoothstep,
  stroke,
  swell,
  taper,
  trace,
} from './ink.ts';
import { between, fractalFrom, noiseFrom, randomFrom } from './random.ts';

const size: Point = [2400, 1600];
const head: Point = [860, 640];
const tilt = -0.56;
const shore = 1290;
const glow = '#f6e2ab';

function along(x: number, y: number): Point {
  const [dx, dy] = [x - head[0], y - head[1]];
  return [dx * Math.cos(tilt) + dy * Math.sin(tilt), dy * Math.cos(tilt) - dx * Math.sin(tilt)];
}

function onSheet(u: number, v: number): Point {
  return [head[0] + u * Math.cos(tilt) - v * Math.sin(tilt), head[1] + u * Math.sin(tilt) + v * Math.cos(tilt)];
}

/** The sky as a stream: straight lines that part before the comet's head and follow its tail. */
function stream(): string {
  const cloud = fractalFrom(91, 4);
  const lines: Line[] = [];
  for (let offset = -1700; offset <= 1700; offset += 13) {
    const line: Point[] = [];
    for (let u = -1500; u < 2100; u += 9) {
      const push = Math.sign(offset || 1) * 52 * Math.exp(-Math.abs(offset) / 150) * smoothstep(-330, 60, u);
      const fan = (Math.max(0, u) * offset * 0.05 * Math.exp(-Math.abs(offset) / 260)) / 260;
      const [x, y] = onSheet(u, offset + push + fan);
      if (x > -20 && x < size[0] + 20 && y > -20 && y < 1500) line.push([x, y]);
    }
    if (line.length > 2) lines.push(line);
  }
  const d = engrave(lines, 13, (x, y) => {
    const [u, v] = along(x, y);
    const near = Math.exp(-Math.hypot(u, v) / 190) * 0.45;
    return 0.1 + smoothstep(500, 1400, y) * 0.2 + smoothstep(0.02, 0.45, cloud(u / 700, v / 170)) * 0.26 + near;
  });
  return fill(d, palette.blue);
}

/** One of the two tails, as rays from the head: `bow` bends it, `width` is its half breadth at a thousand pixels. */
function tail(bow: number, width: number, seed: number): string {
  const random = randomFrom(seed);
  const streak = noiseFrom(seed);
  let d = '';
  for (let k = -1; k <= 1; k += 2 / 34) {
    const reach = (1 - k * k * 0.55) * between(random, 1150, 1950);
    const line: Point[] = [];
    for (let u = 0; u < reach; u += 9) {
      const spread = k * (26 * (1 - Math.exp(-u / 60)) + (width * u) / 1000);
      line.push(onSheet(u - 16 * Math.abs(k) ** 2 * 2, spread + bow * (u / 1000) ** 2));
    }
    d += swell(line, (_, t) => {
      const open = 1.2 + ((width * t * reach) / 1000) * 0.055;
      return Math.min(9, 2.2 + open) * (1 - t) ** 0.7 * clamp(0.85 + streak(t * 6, k * 9) * 0.5) * (1 - k * k * 0.45);
    });
  }
  return d;
}

function coma(): string {
  let d = '';
  for (let r = 40; r < 190; r += 11) {
    d += swell(
      arc(head, [r, r], [0.5 + tilt / 6.283 - 0.27, 0.5 + tilt / 6.283 + 0.27]),
      (_, t) => 9 * Math.sin(t * Math.PI) * Math.exp(-r / 120),
    );
  }
  return (
    fill(d, glow) +
    `<circle cx="${head[0]}" cy="${head[1]}" r="34" fill="${glow}"/><circle cx="${head[0]}" cy="${head[1]}" r="23" fill="#fffaf0"/>`
  );
}

function stars(): string {
  const random = randomFrom(5);
  let d = '';
  for (let i = 0; i < 190; i += 1) {
    const [x, y, r] = [random() * size[0], random() * 1200, between(random, 1.8, 5.4) * (random() < 0.1 ? 1.8 : 1)];
    const [u, v] = along(x, y);
    if (u > -120 && Math.abs(v) < 140 + u * 0.2) continue;
    d += `M${num(x - r * 1.8)} ${num(y)}L${num(x)} ${num(y - r * 0.45)}L${num(x + r * 1.8)} ${num(y)}L${num(x)} ${num(y + r * 0.45)}Z`;
    d += `M${num(x)} ${num(y - r * 1.8)}L${num(x + r * 0.45)} ${num(y)}L${num(x)} ${num(y + r * 1.8)}L${num(x - r * 0.45)} ${num(y)}Z`;
  }
  return fill(d, palette.paper);
}

function hillAt(x: number): number {
  return 1432 - 207 * Math.exp(-(((x - 1760) / 560) ** 2)) + 26 * Math.sin(x / 260) + (x < 900 ? (900 - x) * 0.05 : 0);
}

function hill(): string {
  const random = randomFrom(41);
  const edge: Point[] = [];
  for (let x = -20; x <= size[0] + 20; x += 8) edge.push([x, hillAt(x)]);
  let grass = '';
  for (let i = 0; i < 3600; i += 1) {
    const x = random() * size[0];
    const y = hillAt(x) + 8 + random() ** 1.3 * 400;
    const slope = (hillAt(x + 10) - hillAt(x - 10)) / 20;
    const long = between(random, 14, 44);
    const depth = 1 - (y - hillAt(x)) / 520;
    grass += taper(
      [
        [x, y],
        [x + long * 0.5, y + slope * long * 0.5 - 3],
        [x + long, y + slope * long],
      ],
      1 + depth * 3.2 * random(),
    );
  }
  const body = trace([...edge, [size[0] + 20, 1640], [-20, 1640]], true);
  return (
    fill(body, '#0d151b') +
    fill(grass, palette.blue) +
    fill(
      swell(edge, () => 3),
      palette.mist,
    )
  );
}

const dome: Point = [1790, 1010];
const span = 262;

function drum(): string {
  const [x, y] = dome;
  const wall = rectangle({ x: x - span - 10, y, width: span * 2 + 20, height: 250 });
  let d = '';
  for (let row = y + 10; row < y + 250; row += 9) {
    d += swell(
      arc([x, row - 14], [span + 8, 16], [0, 0.5]),
      ([px]) => 9 * clamp(0.68 - Math.abs((px - x) / span + 0.55) * 0.8 + smoothstep(0.8, 1, (px - x) / span) * 0.16),
    );
  }
  let niches = '';
  for (const turn of [-0.88, -0.62, -0.34, 0.34, 0.62, 0.88]) {
    const [nx, half] = [x + turn * span, 25 * Math.sqrt(1 - turn * turn * 0.8)];
    niches += `M${num(nx - half)} ${y + 190}v-92a${num(half)} 28 0 0 1 ${num(half * 2)} 0v92Z`;
  }
  const door = `M${x - 34} ${y + 252}v-100a34 36 0 0 1 68 0v100Z`;
  const cornice = rectangle({ x: x - span - 26, y: y - 14, width: span * 2 + 52, height: 24 });
  return (
    fill(wall, '#0f1921') +
    fill(d, palette.mist) +
    fill(niches, '#0b1116') +
    fill(door, palette.vermilion) +
    stroke(door, '#0b1116', 7) +
    fill(cornice, '#0b1116') +
    stroke(`M${x - span - 24} ${y - 13}H${x + span * 0.3}`, palette.paper, 4)
  );
}

/** A point of the dome: `turn` along its foot (-1 left, 1 right), `up` from foot (0) to crown (1). */
function domeAt(turn: number, up: number): Point {
  const lift = Math.sin((up * Math.PI) / 2);
  const ring = Math.cos((up * Math.PI) / 2);
  return [dome[0] + turn * span * ring, dome[1] - 12 - lift * span * 0.98 + Math.sqrt(Math.max(0, 1 - turn * turn)) * ring * 20];
}

function cupola(): string {
  const outline = trace(
    [...Array.from({ length: 41 }, (_, i) => domeAt(-1, i / 40)), ...Array.from({ length: 41 }, (_, i) => domeAt(1, 1 - i / 40))],
    true,
  );
  let ribs = '';
  for (let up = 0.015; up < 1; up += 0.024) {
    const line = Array.from({ length: 81 }, (_, i) => domeAt(Math.sin((i / 80 - 0.5) * Math.PI), up));
    ribs += swell(
      line,
      (_, t) => 9.6 * Math.cos((up * Math.PI) / 2.6) * clamp(0.86 - Math.abs(t - 0.3) * 1.75 + smoothstep(0.9, 1, t) * 0.2),
    );
  }
  let seams = '';
  for (const turn of [-0.95, -0.8, -0.1, 0.28, 0.6, 0.85]) seams += trace(Array.from({ length: 20 }, (_, i) => domeAt(turn, i / 19.5)));
  const slit = trace(
    [
      ...Array.from({ length: 30 }, (_, i) => domeAt(-0.66, 0.02 + (i / 29) * 0.93)),
      ...Array.from({ length: 30 }, (_, i) => domeAt(-0.3, 0.95 - (i / 29) * 0.93)),
    ],
    true,
  );
  const tube = trace(
    [
      [1668, 906],
      [1622, 846],
      [1650, 824],
      [1700, 884],
    ],
    true,
  );
  return (
    fill(outline, '#101b23') +
    inside('cupola', outline, fill(ribs, palette.mist) + stroke(seams, '#101b23', 4)) +
    fill(slit, palette.straw) +
    inside('slit', slit, fill(tube, '#0b1116')) +
    fill(tube, '#0b1116') +
    stroke('M1622 846L1650 824', palette.ochre, 8) +
    stroke(slit, '#0b1116', 6)
  );
}

function person(x: number, tall: number, lantern: boolean): string {
  const y = hillAt(x) + 6;
  const h = tall;
  const at = ([px, py]: Point): Point => [x + px * h, y - py * h];
  const coat = (
    [
      [-0.09, 0.72],
      [-0.14, 0.66],
      [-0.16, 0.4],
      [-0.17, 0.17],
      [0.15, 0.17],
      [0.14, 0.42],
      [0.13, 0.66],
      [0.08, 0.72],
    ] as const
  ).map(at);
  const legs = (
    [
      [-0.12, 0.2],
      [-0.11, 0],
      [-0.03, 0],
      [0, 0.14],
      [0.04, 0],
      [0.13, 0],
      [0.11, 0.2],
    ] as const
  ).map(at);
  const hat = (
    [
      [-0.15, 0.88],
      [0.15, 0.88],
      [0.08, 0.9],
      [0.06, 1],
      [-0.06, 1],
      [-0.08, 0.9],
    ] as const
  ).map(at);
  const body = curve(coat);
  const light = lantern
    ? `<circle cx="${num(x - h * 0.27)}" cy="${num(y - h * 0.34)}" r="${num(h * 0.16)}" fill="${palette.ochre}" opacity=".4"/><circle cx="${num(x - h * 0.27)}" cy="${num(y - h * 0.34)}" r="${num(h * 0.075)}" fill="${glow}"/>` +
      stroke(`M${num(x - h * 0.1)} ${num(y - h * 0.6)}L${num(x - h * 0.27)} ${num(y - h * 0.46)}V${num(y - h * 0.38)}`, '#0b1116', 4)
    : '';
  return (
    fill(trace(body, true), '#0b1116') +
    fill(trace(legs, true), '#0b1116') +
    (tall > 84 ? fill(trace(hat, true), '#0b1116') : '') +
    `<circle cx="${num(x)}" cy="${num(y - h * 0.83)}" r="${num(h * 0.098)}" fill="#0b1116"/>` +
    fill(
      swell(body.slice(0, 9), () => 2),
      palette.mist,
    ) +
    light
  );
}

function queue(): string {
  const random = randomFrom(19);
  let out = '';
  for (let x = 170; x < 1480; x += between(random, 46, 104))
    out += person(x, between(random, 74, 118) * (random() < 0.22 ? 0.68 : 1), random() < 0.38);
  return out;
}

function trees(): string {
  const random = randomFrom(64);
  return [2140, 2215, 2290, 2370]
    .map((x) => {
      const [foot, tall] = [hillAt(x) + 10, between(random, 190, 300)];
      const crown = curve(
        [
          [x, foot - tall],
          [x + 30, foot - tall * 0.6],
          [x + 40, foot - tall * 0.26],
          [x + 8, foot - 12],
          [x - 8, foot - 12],
          [x - 40, foot - tall * 0.26],
          [x - 30, foot - tall * 0.6],
        ],
        true,
      );
      let d = '';
      for (let k = 0; k < 60; k += 1) {
        const t = random();
        const px = x - 34 * Math.sin(t * 2.4) * random();
        d += taper(
          [
            [px, foot - tall * (1 - t)],
            [px - 5, foot - tall * (1 - t) + 14],
            [px - 12, foot - tall * (1 - t) + 26],
          ],
          3,
        );
      }
      return fill(trace(crown, true), '#0b1116') + fill(d, palette.blue);
    })
    .join('');
}

/** The western sky over the strait, still light where the Sun went down; mirrored with the rest, so that west is on the right. */
function evening(): string {
  const cloud = fractalFrom(38, 3);
  const lines = parallels({ x: -20, y: 760, width: 2440, height: shore - 760 }, [13, 0]);
  const d = engrave(lines, 13, (x, y) => {
    const near = Math.exp(-(((x - 120) / 900) ** 2));
    return (smoothstep(800, shore, y) * 0.62 - 0.1) * near + cloud(x / 500, y / 40) * 0.16 * near * smoothstep(800, 1000, y);
  });
  return fill(d, palette.ochre);
}

/** The strait behind the hill, with a far coast and the light on Skerra. */
function strait(): string {
  const chop = fractalFrom(73, 3);
  const far = trace(
    curve([
      [-20, shore - 8],
      [130, shore - 34],
      [330, shore - 22],
      [520, shore - 2],
    ]),
  );
  const box = { x: -20, y: shore, width: 2440, height: 240 };
  const waves = (weight: number, path: number) =>
    engrave(
      parallels({ ...box, y: shore + 8 }, [11, 0], (x, y) => chop(x / 160, y / 20) * 5),
      11,
      (x, y) => {
        const lit = Math.exp(-(((x - 300) / 420) ** 2)) * path;
        return weight + lit + chop(x / 60, y / 9) * 0.5;
      },
    );
  const light = '<circle cx="836" cy="1252" r="26" fill="#f6e2ab" opacity=".25"/><circle cx="836" cy="1252" r="8" fill="#fffaf0"/>';
  return (
    fill(`${far}L520 ${shore}H-20Z`, '#0b1116') +
    fill(rectangle(box), '#12222d') +
    fill(waves(0.2, 0), palette.blue) +
    fill(waves(-0.16, 0.5), palette.ochre) +
    stroke(`M-20 ${shore}H2420`, palette.mist, 3) +
    fill('M776 1290Q800 1276 832 1276V1254H840V1276Q876 1278 900 1290Z', '#0b1116') +
    light
  );
}

/** The comet over the observatory and the strait, the dome open and the town queueing up the hill. Drawn the other way round and mirrored. */
export function drawComet(): string {
  const tails = fill(tail(-190, 70, 3), palette.mist) + fill(tail(170, 190, 8), glow);
  const scene = stream() + stars() + evening() + tails + coma() + strait() + trees() + drum() + cupola() + hill() + queue();
  return sheet(size, palette.night, `<g transform="translate(${size[0]} 0) scale(-1 1)">${scene}</g>`);
}

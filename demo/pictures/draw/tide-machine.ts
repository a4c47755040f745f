import {
  arc,
  type Box,
  clamp,
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
import { fractalFrom } from './random.ts';

const size: Point = [2400, 1600];
const shine = '#f3e0ae';
const pulley = 27;

/** The drum that draws the paper past the pen. */
const drum = { x: 1850, y: 1212, width: 270, height: 244 } as const;

/** One wheel for each tide: where it sits, how big it is, how far its crank throws and where the crank stands. */
type Wheel = { readonly at: Point; readonly radius: number; readonly phase: number };

const step = 134;
const upper: readonly Wheel[] = Array.from({ length: 9 }, (_, i) => ({
  at: [628 + i * step, 262 + (i % 2) * 52],
  radius: i % 2 ? 61 : 73,
  phase: i * 1.27 + 0.4,
}));
const lower: readonly Wheel[] = Array.from({ length: 9 }, (_, i) => ({
  at: [628 + (i + 0.5) * step, 918 - (i % 2) * 52],
  radius: i % 2 ? 61 : 73,
  phase: i * 1.9 + 2.2,
}));

/** The place left free on the frame for a nineteenth wheel. */
const vacant: Point = [628 + 9 * step, 288];

/** Turned brass: rings whose lines swell away from two opposite shines, as light lies on a lathe-turned disc. */
function turned([x, y]: Point, [from, to]: Point, seed: number): string {
  let d = '';
  for (let r = from; r <= to; r += 6.6) {
    d += swell(arc([x, y], [r, r]), ([px, py]) => {
      const angle = Math.atan2(py - y, px - x);
      const gleam = Math.max(Math.cos(angle + 2.25 + seed * 0.1), Math.cos(angle - 0.9 + seed * 0.1) * 0.8) ** 5;
      return 6.6 * clamp(0.62 - gleam * 0.75);
    });
  }
  return d;
}

function teeth([x, y]: Point, radius: number, count: number): string {
  const points: Point[] = [];
  for (let i = 0; i < count; i += 1) {
    for (const [part, reach] of [
      [0, 0],
      [0.18, 13],
      [0.5, 13],
      [0.68, 0],
    ] as const) {
      const angle = ((i + part) / count) * Math.PI * 2;
      points.push([x + Math.cos(angle) * (radius + reach), y + Math.sin(angle) * (radius + reach)]);
    }
  }
  return trace(points, true);
}

function circle([x, y]: Point, [r, line = 0]: readonly [radius: number, outline?: number], colour: string): string {
  return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${colour}" ${line > 0 ? `stroke="${palette.ink}" stroke-width="${line}"` : ''}/>`;
}

function screw([x, y]: Point, turn: number): string {
  const [dx, dy] = [Math.cos(turn) * 9, Math.sin(turn) * 9];
  return circle([x, y], [11, 3], shine) + stroke(`M${num(x - dx)} ${num(y - dy)}L${num(x + dx)} ${num(y + dy)}`, palette.ink, 3);
}

/** A gear with five spokes. */
function gear({ at, radius, phase }: Wheel, index: number): string {
  const [x, y] = at;
  let gaps = '';
  for (let k = 0; k < 5; k += 1) {
    const from = phase / 6.28 + k / 5 + 0.035;
    gaps += trace(
      [
        ...arc(at, [radius * 0.74, radius * 0.74], [from, from + 0.13]),
        ...arc(at, [radius * 0.36, radius * 0.36], [from + 0.02, from + 0.11]).reverse(),
      ],
      true,
    );
  }
  const body = teeth(at, radius, Math.round(radius / 3));
  return (
    fill(body, palette.ochre, `stroke="${palette.ink}" stroke-width="3.5"`) +
    fill(turned(at, [20, radius - 3], index), palette.umber) +
    fill(gaps, '#1c2a33', `stroke="${palette.ink}" stroke-width="3.5"`) +
    circle([x, y], [radius * 0.2, 3.5], shine) +
    screw([x, y], phase)
  );
}

function pulleyAt({ at, radius, phase }: Wheel, side: number): Point {
  return [at[0], at[1] + side * 196 + Math.sin(phase) * radius * 0.52];
}

/** The crank pin, its slotted yoke, the rod and the pulley that the wheel lifts and lowers. */
function yoke(wheel: Wheel, side: number, index: number): string {
  const [x, y] = wheel.at;
  const pin: Point = [x + Math.cos(wheel.phase) * wheel.radius * 0.52, y + Math.sin(wheel.phase) * wheel.radius * 0.52];
  const [px, py] = pulleyAt(wheel, side);
  const slot = rectangle({ x: x - wheel.radius * 0.72, y: pin[1] - 10, width: wheel.radius * 1.44, height: 20 });
  const rod = rectangle({ x: x - 6, y: Math.min(pin[1], py), width: 12, height: Math.abs(py - pin[1]) });
  const wheelFace =
    circle([px, py], [pulley, 4], palette.straw) +
    fill(turned([px, py], [8, pulley - 3], index + 3), palette.umber) +
    circle([px, py], [8, 3], shine);
  return (
    fill(rod, palette.mist, `stroke="${palette.ink}" stroke-width="3.5"`) +
    fill(slot, palette.mist, `stroke="${palette.ink}" stroke-width="4"`) +
    stroke(`M${num(x - wheel.radius * 0.62)} ${num(pin[1])}H${num(x + wheel.radius * 0.62)}`, palette.ink, 6) +
    circle(pin, [11, 4], palette.vermilion) +
    wheelFace
  );
}

/** The wire runs over the upper pulleys and under the lower ones; its free end moves the pen. */
function wire(): string {
  const stops: { place: Point; side: number }[] = [];
  upper.forEach((wheel, i) => {
    stops.push({ place: pulleyAt(wheel, 1), side: 1 });
    const below = lower[i];
    if (below) stops.push({ place: pulleyAt(below, -1), side: -1 });
  });
  const points: Point[] = [[536, 590]];
  for (const { place, side } of stops)
    points.push(...arc(place, [pulley + 2, pulley + 2], side === 1 ? [0.5, 1] : [0.5, 0]).map(([x, y]): Point => [x, y]));
  points.push(...arc([1957, 590], [29, 29], [0.75, 1]), [1986, 1030]);
  return (
    stroke('M1930 590H1957', palette.ink, 12) +
    circle([1957, 590], [pulley, 4], palette.straw) +
    fill(turned([1957, 590], [8, pulley - 3], 4), palette.umber) +
    stroke(trace(points), palette.vermilion, 5)
  );
}

/** A timber of the frame, its grain running along it. */
function timber(box: Box): string {
  const d = rectangle(box);
  const upright = box.height > box.width;
  const rough = fractalFrom(9, 3);
  const lines = parallels(box, [9, upright ? 90 : 0], (x, y) => (upright ? rough(x / 60, y / 320) : rough(x / 320, y / 60)) * 14);
  const grain = engrave(lines, 9, (x, y) => 0.34 + (upright ? rough(x / 12, y / 200) : rough(x / 200, y / 12)) * 0.4);
  return fill(d, '#8a5a30') + inside(`timber${box.x}-${box.y}`, d, fill(grain, '#3b2413')) + stroke(d, palette.ink, 5);
}

function plate(): string {
  const box = { x: 500, y: 100, width: 1400, height: 1000 };
  const back = rectangle(box);
  const lines = engrave(parallels(box, [10, 90]), 10, (x, y) => 0.16 + smoothstep(500, 1900, x) * 0.22 + smoothstep(100, 1100, y) * 0.12);
  const posts = [462, 1862].map((x) => {
    const collars = [300, 576, 852]
      .map((y) => fill(rectangle({ x: x - 8, y, width: 92, height: 28 }), palette.straw, `stroke="${palette.ink}" stroke-width="4"`))
      .join('');
    return timber({ x, y: 90, width: 76, height: 1030 }) + collars;
  });
  const rails = [48, 1100].map(
    (y) => timber({ x: 420, y, width: 1560, height: 66 }) + [470, 960, 1440, 1930].map((x) => screw([x, y + 33], x)).join(''),
  );
  const boss = circle(vacant, [24, 4], shine) + fill(turned(vacant, [12, 21], 2), palette.umber) + circle(vacant, [9, 0], palette.ink);
  return fill(back, palette.deep) + fill(lines, palette.night) + stroke(back, palette.ink, 6) + posts.join('') + rails.join('') + boss;
}

function base(): string {
  const plinth = rectangle({ x: 300, y: 1466, width: 1880, height: 56 });
  return (
    timber({ x: 340, y: 1166, width: 1800, height: 300 }) + fill(plinth, '#5c3a1d', `stroke="${palette.ink}" stroke-width="5"`) + paper()
  );
}

function tideAt(hours: number): number {
  return (
    Math.cos(hours * 0.5059) +
    0.36 * Math.cos(hours * 0.5236 + 1.1) +
    0.22 * Math.cos(hours * 0.4964 + 2) +
    0.2 * Math.cos(hours * 0.2625 + 0.5)
  );
}

/** Where the pen has written: flat on the strip, and on the drum bent round to the pen in its middle. */
function written(): Line {
  const middle = drum.x + drum.width / 2;
  return Array.from({ length: 421 }, (_, i): Point => {
    const along = (i - 420) * 3.85;
    const bent = along > -212 ? middle + Math.sin(along / (drum.width / 2)) * (drum.width / 2) : middle + along + 77;
    return [bent, 1334 - tideAt((i / 421) * 168) * 46];
  });
}

/** The strip of paper that comes off the drum: seven days, two high waters each. */
function paper(): string {
  const box = { x: 420, y: 1239, width: 1500, height: 190 };
  let grid = '';
  for (let i = 0; i <= 35; i += 1) grid += `M${num(420 + (i * 1500) / 35)} 1239V1429`;
  for (let i = 1; i < 6; i += 1) grid += `M420 ${1239 + i * 31.7}H1920`;
  const shade = engrave(parallels(box, [8, 90]), 8, (x) => smoothstep(500, 420, x) * 0.7 + smoothstep(1800, 1856, x) * 0.5);
  const roll = rectangle({ x: 396, y: 1222, width: 44, height: 224 });
  const turns = engrave(parallels({ x: 396, y: 1222, width: 44, height: 224 }, [7, 90]), 7, (x) =>
    clamp(Math.abs((x - 396) / 44 - 0.3) * 1.3),
  );
  return (
    fill(rectangle(box), palette.paper, `stroke="${palette.ink}" stroke-width="4"`) +
    stroke(grid, palette.mist, 2) +
    fill(shade, palette.umber) +
    fill(roll, palette.ochre, `stroke="${palette.ink}" stroke-width="4"`) +
    fill(turns, palette.umber) +
    cylinder() +
    stroke(trace(written().filter(([x]) => x > 442)), palette.ink, 5)
  );
}

/** The paper drum itself, upright, between its two brass rims. */
function cylinder(): string {
  const { x, y, width, height } = drum;
  const middle = x + width / 2;
  const side = (top: number, bottom: number) =>
    trace([...arc([middle, top], [width / 2, 22], [0.5, 0]), ...arc([middle, bottom], [width / 2, 22], [0, 0.5])], true);
  const face = side(y, y + height);
  const shade = engrave(
    parallels({ x, y, width, height: height + 24 }, [8, 90]),
    8,
    (px) => clamp(Math.abs((px - middle) / width + 0.08) * 2 - 0.45) * 0.9,
  );
  const lid = trace(arc([middle, y], [width / 2, 22]), true);
  const rim = (top: number) => fill(side(top, top + 20), palette.ochre, `stroke="${palette.ink}" stroke-width="4"`);
  return (
    fill(face, palette.paper, `stroke="${palette.ink}" stroke-width="4"`) +
    inside('drum', face, fill(shade, palette.umber)) +
    rim(y + height - 16) +
    rim(y) +
    fill(lid, palette.straw, `stroke="${palette.ink}" stroke-width="4"`) +
    circle([middle, y - 4], [16, 4], palette.ochre)
  );
}

function pen(): string {
  const tip = written().at(-1) ?? [0, 0];
  const box = { x: 1952, y: 1020, width: 68, height: 100 };
  const shade = engrave(parallels(box, [7, 90]), 7, (x) => clamp(Math.abs((x - 1952) / 68 - 0.3) * 1.3));
  return (
    fill(rectangle(box), palette.ochre, `stroke="${palette.ink}" stroke-width="4"`) +
    fill(shade, palette.umber) +
    stroke(`M1986 1120V${num(tip[1] - 30)}L${num(tip[0])} ${num(tip[1] - 4)}`, palette.ink, 8) +
    circle(tip, [9, 3], palette.vermilion)
  );
}

function crank(): string {
  const at: Point = [330, 1000];
  const dial = circle(at, [118, 5], palette.paper);
  let ticks = '';
  for (let i = 0; i < 60; i += 1) {
    const angle = (i / 60) * Math.PI * 2;
    const inner = i % 5 === 0 ? 86 : 99;
    ticks += `M${num(at[0] + Math.cos(angle) * inner)} ${num(at[1] + Math.sin(angle) * inner)}L${num(at[0] + Math.cos(angle) * 108)} ${num(at[1] + Math.sin(angle) * 108)}`;
  }
  const arm =
    stroke(`M${at[0]} ${at[1]}L${at[0] - 62} ${at[1] + 190}`, palette.ink, 30) +
    stroke(`M${at[0]} ${at[1]}L${at[0] - 62} ${at[1] + 190}`, palette.ochre, 21);
  return (
    fill(rectangle({ x: 372, y: 1084, width: 34, height: 86 }), palette.umber, `stroke="${palette.ink}" stroke-width="4"`) +
    dial +
    stroke(ticks, palette.ink, 4) +
    circle(at, [50, 4], palette.ochre) +
    fill(turned(at, [10, 46], 1), palette.umber) +
    arm +
    circle([at[0] - 62, at[1] + 190], [36, 5], '#7a2313') +
    stroke(trace(arc([at[0] - 62, at[1] + 190], [22, 22], [0.5, 0.75])), shine, 5) +
    screw(at, 1)
  );
}

function room(): string {
  const wall = engrave(
    parallels({ x: 0, y: 0, width: 2400, height: 1600 }, [14, 90]),
    14,
    (x, y) => 0.06 + smoothstep(900, 2500, x + y * 0.3) * 0.24,
  );
  const floor = engrave(parallels({ x: 0, y: 1500, width: 2400, height: 120 }, [12, 0]), 12, (x) => 0.5 + 0.3 * Math.sin(x / 300));
  const shadow = taper(
    [
      [40, 1530],
      [1200, 1534],
      [2380, 1530],
    ],
    34,
  );
  return (
    fill(wall, palette.ochre) +
    fill(rectangle({ x: 0, y: 1500, width: 2400, height: 100 }), palette.shade) +
    fill(floor, palette.umber) +
    fill(shadow, palette.ink)
  );
}

/** The brass tide-predicting machine: eighteen wheels in two rows, one wire, and the week's tide on its paper. */
export function drawTideMachine(): string {
  const wheels =
    upper.map((wheel, i) => gear(wheel, i)).join('') +
    lower.map((wheel, i) => gear(wheel, i + 2)).join('') +
    upper.map((wheel, i) => yoke(wheel, 1, i)).join('') +
    lower.map((wheel, i) => yoke(wheel, -1, i)).join('');
  return sheet(size, palette.paper, room() + plate() + base() + wheels + wire() + pen() + crank());
}

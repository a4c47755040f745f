import {
  arc,
  clamp,
  curve,
  engrave,
  fill,
  inside,
  type Line,
  type Point,
  palette,
  parallels,
  rectangle,
  smoothstep,
  straight,
  stroke,
  swell,
  taper,
  trace,
} from './ink.ts';
import { noiseFrom } from './random.ts';

/** The middle of the lamp: everything else of the lighthouse is measured from here. */
export const lamp: Point = [1530, 420];

/** The colour of lamplight. */
export const glow = '#f6e2ab';

const towerTop = 560;
const towerFoot = 1046;

function halfWidth(y: number): number {
  const t = (y - towerTop) / (towerFoot - towerTop);
  return 66 + t * 26 + t ** 5 * 22;
}

function courses(colour: string, [from, to]: Point, weight: number): string {
  let d = '';
  for (let y = from; y < to; y += 8.4) {
    const half = halfWidth(y);
    const line = arc([lamp[0], y], [half, 13], [0, 0.5]);
    d += swell(line, ([x]) => {
      const across = (x - lamp[0]) / half;
      const light = clamp(0.95 - Math.abs(across + 0.5) * 1.05) + smoothstep(0.78, 1, across) * 0.22;
      return 8.4 * (light * weight + 0.04);
    });
  }
  return fill(d, colour);
}

/** The tower: courses of stone as rings of white lines, three windows and a door. */
export function tower(): string {
  const sides = straight([0, towerTop], [0, towerFoot], 12).map(([, y]) => y);
  const outline = trace(
    [...sides.map((y): Point => [lamp[0] - halfWidth(y), y]), ...sides.reverse().map((y): Point => [lamp[0] + halfWidth(y), y])],
    true,
  );
  const windows = [650, 775, 905].map((y, i) => {
    const x = lamp[0] - 16 + i * 13;
    const pane = `M${x - 11} ${y + 36}v-26a11 13 0 0 1 22 0v26Z`;
    return fill(pane, '#0b1116', 'stroke="#0b1116" stroke-width="9"') + fill(pane, i === 1 ? glow : palette.deep);
  });
  const door = `M${lamp[0] - 40} ${towerFoot}v-52a19 22 0 0 1 38 0v52Z`;
  const stone = courses(palette.paper, [towerTop, towerFoot], 0.95);
  return (
    fill(outline, '#101a21') + inside('tower', outline, stone) + windows.join('') + fill(door, '#0b1116') + stroke(door, palette.mist, 3)
  );
}

/** The gallery under the lantern, with its corbels and rail. */
export function gallery(): string {
  const [x] = lamp;
  const corbel = `M${x - 66} 562L${x - 104} 520H${x + 104}L${x + 66} 562Z`;
  let d = '';
  for (let i = -9; i <= 9; i += 1)
    d += taper(
      [
        [x + i * 10.6, 524],
        [x + i * 8.6, 543],
        [x + i * 7, 560],
      ],
      4.6 - Math.abs(i + 4) * 0.22,
    );
  const deck = rectangle({ x: x - 112, y: 505, width: 224, height: 15 });
  let rail = '';
  for (let i = -6; i <= 6; i += 1) rail += `M${x + i * 18} 506V462`;
  rail += `M${x - 110} 462H${x + 110}M${x - 110} 484H${x + 110}`;
  return (
    fill(corbel, '#0e161c') +
    fill(d, palette.mist) +
    fill(deck, '#0e161c') +
    stroke(`M${x - 112} 506H${x + 60}`, palette.paper, 4) +
    stroke(rail, '#0b1116', 5)
  );
}

/** The lens: rings of prisms round a bull’s-eye, inside the glazing. */
export function lens(): string {
  const [x, y] = lamp;
  const glass = rectangle({ x: x - 62, y: y - 76, width: 124, height: 162 });
  const barrel = trace(
    curve(
      [
        [x, y - 70],
        [x + 40, y - 48],
        [x + 50, y],
        [x + 40, y + 50],
        [x, y + 72],
        [x - 40, y + 50],
        [x - 50, y],
        [x - 40, y - 48],
      ],
      true,
    ),
    true,
  );
  let prisms = '';
  for (let r = 14; r < 80; r += 7.5) prisms += swell(arc(lamp, [r * 0.86, r]), (_, t) => 2.1 + Math.sin(t * Math.PI * 2) * 0.9);
  let bars = '';
  for (const dx of [-62, -32, 32, 62]) bars += `M${x + dx} ${y - 78}V${y + 88}`;
  for (const dy of [-76, -26, 32, 86]) bars += `M${x - 62} ${y + dy}H${x + 62}`;
  return (
    fill(glass, '#e9c774') +
    fill(barrel, '#fff6dc') +
    inside('barrel', barrel, fill(prisms, palette.ochre)) +
    `<circle cx="${x}" cy="${y}" r="11" fill="#fffdf4"/>` +
    stroke(bars, '#0b1116', 5)
  );
}

/** The vermilion dome with its ribs, ball and vane. */
export function dome(): string {
  const [x] = lamp;
  const cap = trace(
    [
      ...curve([
        [x - 82, 344],
        [x - 70, 306],
        [x - 34, 272],
        [x, 262],
        [x + 34, 272],
        [x + 70, 306],
        [x + 82, 344],
      ]),
    ],
    true,
  );
  let ribs = '';
  for (let i = -6; i <= 6; i += 1) {
    const bulge = i * 11.8;
    ribs += taper(
      curve([
        [x + bulge, 341],
        [x + bulge * 0.86, 306],
        [x + bulge * 0.4, 274],
        [x, 262],
      ]),
      i < 0 ? 5.2 : 2.2,
    );
  }
  const ball = `<circle cx="${x}" cy="248" r="15" fill="#0b1116"/>${stroke(trace(arc([x, 248], [9, 9], [0.45, 0.75])), palette.paper, 3)}`;
  return (
    fill(cap, palette.vermilion) +
    inside('cap', cap, fill(ribs, '#5c150c')) +
    fill(rectangle({ x: x - 88, y: 340, width: 176, height: 11 }), '#0b1116') +
    ball +
    stroke(`M${x} 234V176M${x - 2} 196h34l-9 -8m9 8l-9 8`, '#0b1116', 5)
  );
}

/** The keepers’ cottage, two of its windows lit. */
export function cottage(): string {
  const wall = trace(
    [
      [1655, 1052],
      [1655, 984],
      [1850, 984],
      [1850, 1052],
    ],
    true,
  );
  const roof = trace(
    [
      [1640, 988],
      [1682, 938],
      [1826, 938],
      [1866, 988],
    ],
    true,
  );
  const stones = parallels({ x: 1655, y: 984, width: 195, height: 70 }, [8, 0]);
  const slates = parallels({ x: 1630, y: 930, width: 240, height: 60 }, [9, 0]);
  const lit = [1690, 1742, 1796].map(
    (x, i) =>
      fill(rectangle({ x, y: 1006, width: 23, height: 27 }), i === 2 ? palette.deep : glow) + stroke(`M${x + 11.5} 1006v27`, '#0b1116', 3),
  );
  const chimney = rectangle({ x: 1782, y: 908, width: 27, height: 40 });
  return (
    fill(wall + chimney, '#0e161c') +
    inside('stones', wall, fill(worn(stones, 0.34, 3), palette.mist)) +
    fill(roof, '#0b1116') +
    inside('slates', roof, fill(worn(slates, 0.4, 8), palette.blue)) +
    lit.join('')
  );
}

function worn(lines: readonly Line[], weight: number, seed: number): string {
  const wear = noiseFrom(seed);
  return engrave(lines, 8, (x, y) => weight + wear(x / 22, y / 9) * 0.22);
}

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
  placed,
  rectangle,
  sheet,
  smoothstep,
  stroke,
  swell,
  taper,
  trace,
} from './ink.ts';
import { between, fractalFrom, oneOf, randomFrom } from './random.ts';

const size: Point = [2400, 1600];
const sunset = 1010;

/** How a bird holds its wings: the width of either wing seen in perspective and how far they are swept back. */
type Pose = { readonly left: number; readonly right: number; readonly sweep: number };

function wing(side: number, sweep: number): (point: Point) => Point {
  return ([x, y]) => [Math.sign(side) * (12 + (x - 12) * Math.abs(side)), y + (sweep * x) / 240];
}

const leading: Line = [
  [12, -50],
  [46, -74],
  [96, -82],
  [140, -62],
  [196, -6],
  [226, 44],
  [246, 104],
];
const trailing: Line = [
  [246, 104],
  [198, 58],
  [150, 26],
  [104, 8],
  [60, 6],
  [34, 18],
  [14, 32],
];

function feathers(side: number, sweep: number): string {
  const at = wing(side, sweep);
  const lead = curve(leading);
  const trail = curve(trailing).reverse();
  const pick = (line: Line, t: number): Point => line[Math.round(t * (line.length - 1))] ?? [0, 0];
  let d = '';
  for (let k = 0; k < 10; k += 1) {
    const from = pick(lead, 0.36 + k * 0.045);
    const to = pick(trail, 0.3 + k * 0.066);
    const middle: Point = [(from[0] + to[0]) / 2 + 10, (from[1] + to[1]) / 2 - 6];
    const start: Point = [from[0] * 0.62 + to[0] * 0.38, from[1] * 0.62 + to[1] * 0.38];
    d += taper(curve([at(start), at(middle), at(to)]), 3.1);
  }
  for (let k = 0; k < 7; k += 1) {
    const [x, y] = pick(lead, 0.12 + k * 0.08);
    d += taper(curve([at([x - 2, y + 12]), at([x + 12, y + 20 + k]), at([x + 30, y + 34 + k * 3])]), 2.4);
  }
  return (
    d +
    swell(
      lead.slice(8, -6).map(([x, y]) => at([x - 1, y + 6])),
      (_, t) => 2.6 * Math.sin(t * Math.PI),
    )
  );
}

/** A swift seen from above, flying up the sheet, about 490 wide and 240 long. */
function swift(pose: Pose, colour: string): string {
  const half = (side: number): Point[] => [...curve(leading), ...curve(trailing)].map(wing(side, pose.sweep));
  const body = curve(
    [
      [0, -112],
      [14, -104],
      [22, -84],
      [25, -40],
      [22, 20],
      [15, 70],
      [22, 112],
      [28, 138],
      [10, 112],
      [0, 100],
      [-10, 112],
      [-28, 138],
      [-22, 112],
      [-15, 70],
      [-22, 20],
      [-25, -40],
      [-22, -84],
      [-14, -104],
    ],
    true,
  );
  const wings = [pose.right, -pose.left].map((side) => fill(trace([...half(side), [0, 40], [0, -50]], true), colour)).join('');
  let back = '';
  for (let k = -3; k <= 3; k += 1)
    back += taper(
      curve([
        [k * 5.6, -62],
        [k * 6.2, -10],
        [k * 3.6, 66],
        [k * 4.4, 104],
      ]),
      2.3,
    );
  for (let k = 0; k < 4; k += 1)
    back += taper(
      curve([
        [-13 + k, -84 + k * 7],
        [0, -89 + k * 7],
        [13 - k, -84 + k * 7],
      ]),
      1.9,
    );
  const eyes = '<circle cx="-15" cy="-84" r="2.4" fill="#f4ecdb"/><circle cx="15" cy="-84" r="2.4" fill="#f4ecdb"/>';
  const lines = fill(back + feathers(pose.right, pose.sweep) + feathers(-pose.left, pose.sweep), palette.shade);
  return wings + fill(trace(body, true), colour) + lines + eyes;
}

const flock: readonly (readonly [x: number, y: number, turn: number, scale: number, left: number, right: number, sweep: number])[] = [
  [900, 590, 58, 1.8, 0.98, 0.86, 0],
  [1610, 395, -64, 1.42, 0.72, 1, 12],
  [1370, 915, 32, 0.94, 1, 0.72, 0],
  [330, 300, 84, 0.84, 0.8, 1, 26],
  [1985, 760, -38, 1.0, 1, 0.62, 6],
  [1130, 215, 108, 0.62, 0.6, 1, 30],
  [2130, 285, -96, 0.62, 0.9, 0.7, 10],
  [300, 820, 38, 0.6, 1, 0.8, 0],
  [700, 985, 74, 0.42, 0.8, 1, 16],
  [1460, 640, 12, 0.36, 1, 1, 40],
  [150, 520, 60, 0.34, 0.7, 1, 10],
  [1560, 120, -120, 0.3, 1, 0.7, 14],
];

function air(): string {
  const cloud = fractalFrom(21, 4);
  const bend = fractalFrom(5, 2);
  const lines = parallels({ x: -60, y: -60, width: 2520, height: 1500 }, [15, -7], (x, y) => bend(x / 900, y / 900) * 150);
  const d = engrave(lines, 15, (x, y) => {
    const form = cloud(x / 700 + 4, y / 260);
    return 0.05 + smoothstep(0.12, -0.42, form) * 0.34 * (1 - smoothstep(700, 1350, y) * 0.55);
  });
  return fill(d, palette.blue);
}

function paths(): string {
  const routes: Line[] = [
    [
      [-40, 1090],
      [220, 930],
      [480, 800],
      [760, 680],
    ],
    [
      [2460, 180],
      [2180, 150],
      [1930, 250],
      [1720, 350],
    ],
    [
      [900, 1330],
      [1010, 1180],
      [1150, 1090],
      [1310, 990],
    ],
    [
      [2440, 1170],
      [2300, 1060],
      [2170, 930],
      [2050, 830],
    ],
  ];
  return fill(routes.map((route) => swell(curve(route), (_, t) => 1 + t * 5)).join(''), palette.vermilion);
}

function chimney(x: number, y: number, colour: string): string {
  const stack = rectangle({ x, y, width: 54, height: 150 });
  let bricks = '';
  for (let row = 0; row < 12; row += 1) bricks += `M${x} ${y + row * 13}h54M${x + (row % 2 ? 14 : 36)} ${y + row * 13}v13`;
  const pots = rectangle({ x: x + 6, y: y - 34, width: 16, height: 36 }) + rectangle({ x: x + 31, y: y - 28, width: 16, height: 30 });
  return (
    fill(stack, colour) +
    stroke(bricks, palette.ink, 1.6) +
    fill(pots, palette.ink) +
    fill(rectangle({ x: x - 7, y, width: 68, height: 12 }), palette.ink) +
    fill(rectangle({ x: x + 38, y: y + 12, width: 16, height: 138 }), palette.ink, 'opacity=".55"')
  );
}

function house(index: number, [x, y]: Point, width: number): string {
  const random = randomFrom(500 + index);
  const roofs = [palette.umber, palette.blue, palette.ochre, palette.deep, '#8a5a36', palette.blue, palette.vermilion] as const;
  const height = between(random, 120, 170);
  const roof = trace(
    [
      [x - 16, y + height],
      [x + width * 0.5, y],
      [x + width + 16, y + height],
    ],
    true,
  );
  const shadow = trace(
    [
      [x + width * 0.5, y],
      [x + width + 16, y + height],
      [x + width * 0.42, y + height],
    ],
    true,
  );
  const wall = rectangle({ x, y: y + height, width, height: 700 });
  const tiles = engrave(
    parallels({ x: x - 20, y, width: width + 40, height }, [11, 0]),
    11,
    (px) => 0.2 + smoothstep(x + width * 0.44, x + width * 0.52, px) * 0.36,
  );
  const plaster = engrave(
    parallels({ x, y: y + height, width, height: 420 }, [11, 90]),
    11,
    (px, py) => clamp(0.36 - (py - y - height) / 1400) + smoothstep(x + width * 0.55, x + width, px) * 0.4,
  );
  let panes = '';
  for (let row = 0; row < 3; row += 1) {
    for (let k = 0; k < Math.floor(width / 92); k += 1)
      panes += rectangle({ x: x + 34 + k * 92, y: y + height + 40 + row * 128, width: 40, height: 68 });
  }
  const round = `<circle cx="${num(x + width * 0.44)}" cy="${num(y + height * 0.66)}" r="17" fill="${palette.ink}"/>`;
  const stack = chimney(x + width * oneOf(random, [0.68, 0.16]), y - 10, index % 2 ? palette.ochre : palette.umber);
  return (
    stack +
    fill(wall, palette.shade) +
    inside(`wall${index}`, wall, fill(plaster, palette.umber)) +
    fill(panes, palette.ink) +
    fill(roof, oneOf(random, roofs)) +
    fill(shadow, palette.ink, 'opacity=".22"') +
    inside(`roof${index}`, roof, fill(tiles, palette.ink)) +
    stroke(roof, palette.ink, 5) +
    round
  );
}

function roofs(): string {
  const random = randomFrom(8);
  const back = Array.from({ length: 9 }, (_, i) =>
    house(i + 20, [i * 275 - 110 + between(random, -40, 40), 1190 + Math.cos(i * 1.9) * 60], between(random, 190, 250)),
  );
  const front = Array.from({ length: 8 }, (_, i) =>
    house(i, [i * 318 - 60 + between(random, -24, 24), 1330 + Math.sin(i * 2.3) * 52], between(random, 250, 318)),
  );
  return back.join('') + front.join('');
}

/** Swifts hunting over the roofs of Saltgate, the sun about to set. */
export function drawSwifts(): string {
  const sun = `<circle cx="1290" cy="${sunset}" r="330" fill="${palette.straw}" opacity=".9"/>${fill(rings(), palette.ochre)}`;
  const birds = [...flock]
    .reverse()
    .map(([x, y, turn, scale, left, right, sweep]) => placed(swift({ left, right, sweep }, palette.ink), [x, y], [turn, scale]));
  return sheet(size, palette.paper, sun + air() + paths() + roofs() + birds.join(''));
}

function rings(): string {
  let d = '';
  for (let r = 14; r <= 330; r += 14)
    d += swell(arc([1290, sunset], [r, r]), ([x, y]) => 14 * clamp(0.1 + (y - sunset + (x - 1290) * 0.4) / 1100));
  return d;
}

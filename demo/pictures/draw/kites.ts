import {
  clamp,
  curve,
  engrave,
  fill,
  inside,
  num,
  type Point,
  palette,
  parallels,
  placed,
  rectangle,
  sheet,
  smoothstep,
  stroke,
  trace,
} from './ink.ts';
import { diamond, patang } from './kite-forms.ts';
import { between, fractalFrom, randomFrom } from './random.ts';

const size: Point = [2400, 1600];

function wind(): string {
  const cloud = fractalFrom(61, 4);
  const bend = fractalFrom(9, 2);
  const lines = parallels({ x: -60, y: -220, width: 2520, height: 1900 }, [17, -12], (x, y) => bend(x / 700, y / 420) * 170);
  const d = engrave(lines, 17, (x, y) => 0.12 + smoothstep(0.05, 0.5, cloud(x / 560, y / 210)) * 0.3 + smoothstep(1300, 0, y) * 0.16);
  return fill(d, palette.mist);
}

type Kite = { readonly at: Point; readonly scale: number; readonly foot: number; readonly lean: number; readonly kind: number };

/** Where the kites stand, from left to right; the children below hold their lines in the same order. */
const places: readonly (readonly [x: number, y: number, scale: number])[] = [
  [120, 560, 0.36],
  [300, 240, 0.3],
  [420, 720, 0.44],
  [560, 420, 0.34],
  [690, 170, 0.28],
  [800, 640, 0.42],
  [960, 330, 0.36],
  [1090, 770, 0.36],
  [1190, 150, 0.3],
  [1310, 500, 0.52],
  [1500, 250, 0.34],
  [1590, 720, 0.38],
  [1760, 430, 0.4],
  [1890, 160, 0.3],
  [1990, 670, 0.42],
  [2160, 380, 0.34],
  [2290, 640, 0.36],
];

/** Each child stands in its place and reaches towards its kite. */
const aloft: readonly Kite[] = places.map(([x, y, scale], i) => {
  const body = 84 + i * 139;
  return { at: [x, y], scale, lean: x > body ? -1 : 1, foot: body + (x > body ? 62 : -62), kind: i };
});

/** The top of the sea wall. */
const wallTop = 1310;
const horizon = 1206;

function handAt(foot: number): Point {
  return [foot, wallTop - 178];
}

/** The sea behind the wall, in short rows of swell. */
function sea(): string {
  const rough = fractalFrom(3, 3);
  const box = { x: -20, y: horizon, width: 2440, height: 130 };
  const waves = engrave(
    parallels(box, [13, 0], (x, y) => rough(x / 140, y / 30) * 7),
    13,
    (x, y) => 0.2 + rough(x / 90, y / 14) * 0.55 + smoothstep(horizon + 60, horizon, y) * 0.16,
  );
  return fill(rectangle(box), '#c9d3cd') + fill(waves, palette.blue) + stroke(`M-20 ${horizon}H2420`, palette.ink, 4);
}

/** The sea wall: coping stones along the top, dressed blocks under them. */
function seaWall(): string {
  const rough = fractalFrom(13, 3);
  const random = randomFrom(13);
  const body = rectangle({ x: -10, y: wallTop + 40, width: 2420, height: 280 });
  const coping = rectangle({ x: -10, y: wallTop, width: 2420, height: 44 });
  const hatch = engrave(parallels({ x: -10, y: wallTop, width: 2420, height: 320 }, [11, 58]), 11, (x, y) =>
    clamp(0.16 + rough(x / 70, y / 50) * 0.5 + smoothstep(wallTop + 60, 1620, y) * 0.24),
  );
  let joints = '';
  for (let row = 0; row < 4; row += 1) {
    const y = wallTop + 44 + row * 66;
    joints += `M-10 ${y + 66}H2410`;
    for (let x = -60 + (row % 2) * 80; x < 2420; x += between(random, 130, 190)) joints += `M${num(x)} ${y}v66`;
  }
  let slabs = '';
  for (let x = 40; x < 2420; x += between(random, 210, 280)) slabs += `M${num(x)} ${wallTop}v44`;
  return (
    fill(body, palette.straw) +
    inside('wall', body, fill(hatch, palette.umber)) +
    stroke(joints, palette.umber, 5) +
    fill(coping, palette.shade, `stroke="${palette.ink}" stroke-width="5"`) +
    stroke(slabs, palette.ink, 4)
  );
}

/** A child at the string, leaning back against the pull. */
function child(foot: number, lean: number, [colour, skin]: readonly [string, string]): string {
  const [x, y] = handAt(foot);
  const [hx, hy] = [x + lean * 62, y + 52];
  const end = wallTop + 2;
  const coat = curve(
    [
      [hx - 15, hy + 22],
      [hx + 15, hy + 22],
      [hx + 30 - lean * 14, hy + 88],
      [hx - 30 - lean * 14, hy + 88],
    ],
    true,
  );
  const legs = stroke(
    `M${num(hx - 12 - lean * 14)} ${num(hy + 80)}L${num(hx - 20 - lean * 26)} ${num(end)}h${-12 * lean}M${num(hx + 12 - lean * 14)} ${num(hy + 80)}L${num(hx + 18 - lean * 8)} ${num(end)}h${-12 * lean}`,
    palette.ink,
    10,
  );
  const arms = stroke(
    `M${num(hx - lean * 8)} ${num(hy + 32)}L${num(x)} ${num(y + 4)}M${num(hx - lean * 4)} ${num(hy + 42)}L${num(x + lean * 16)} ${num(y + 22)}`,
    palette.ink,
    13,
  );
  const sleeves = arms.replace(palette.ink, colour).replace('stroke-width="13"', 'stroke-width="6"');
  const head =
    `<circle cx="${num(hx + lean * 2)}" cy="${num(hy + 2)}" r="18" fill="${skin}" stroke="${palette.ink}" stroke-width="4"/>` +
    fill(`M${num(hx - 21)} ${num(hy - 4)}a21 20 0 0 1 42 0Z`, colour, `stroke="${palette.ink}" stroke-width="4"`);
  return legs + fill(trace(coat, true), colour, `stroke="${palette.ink}" stroke-width="5"`) + arms + sleeves + head;
}

function drawn({ at, scale, kind }: Kite): string {
  const pairs: readonly (readonly [string, string])[] = [
    [palette.vermilion, palette.paper],
    [palette.ochre, palette.vermilion],
    [palette.blue, palette.straw],
    [palette.paper, palette.blue],
    [palette.straw, palette.vermilion],
    [palette.mist, palette.deep],
    [palette.vermilion, palette.ochre],
  ];
  const colours = pairs[kind % pairs.length] ?? [palette.vermilion, palette.paper];
  const turn = 8 + ((kind * 37) % 23);
  return placed(kind % 3 === 1 ? diamond(colours) : patang(colours), at, [turn, scale]);
}

/** Flying day on the sea wall: many small kites, and a child for each. */
export function drawKites(): string {
  const sun = `<circle cx="2120" cy="250" r="150" fill="${palette.straw}"/>`;
  const strings = aloft.map(({ at, foot }) => {
    const hand = handAt(foot);
    return stroke(trace(curve([at, [(at[0] + hand[0]) / 2 - 16, (at[1] + hand[1]) / 2 + 40], hand])), palette.ink, 2.8);
  });
  const coats = [palette.vermilion, palette.ochre, palette.straw, palette.blue, palette.paper];
  const skins = ['#8a5a36', '#dba878', '#b57a4c'];
  const children = aloft
    .map(({ foot, lean }, i) => child(foot, lean, [coats[(i * 3) % 5] ?? palette.ochre, skins[i % 3] ?? palette.umber]))
    .join('');
  return sheet(size, palette.paper, sun + wind() + sea() + seaWall() + strings.join('') + aloft.map(drawn).join('') + children);
}

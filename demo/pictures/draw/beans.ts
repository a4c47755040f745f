import {
  type Box,
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
  stroke,
  swell,
  taper,
  trace,
} from './ink.ts';
import { between, fractalFrom, oneOf, type Random, randomFrom } from './random.ts';

const size: Point = [2400, 1600];
const columns = 26;
const rows = 16;

type Coat = { readonly ground: string; readonly mark: string };

/** The seed coats in the order in which they are laid out: pale, straw, ochre, red, brown, blue, black. */
const coats: readonly [Coat, ...Coat[]] = [
  { ground: '#faf3e2', mark: palette.ochre },
  { ground: '#faf3e2', mark: palette.vermilion },
  { ground: '#efdfb6', mark: palette.umber },
  { ground: palette.straw, mark: '#8f2a17' },
  { ground: '#d9b066', mark: palette.umber },
  { ground: palette.ochre, mark: palette.ink },
  { ground: '#d98a5f', mark: '#8f2a17' },
  { ground: palette.vermilion, mark: palette.ink },
  { ground: '#9c2b18', mark: palette.straw },
  { ground: '#7c4a2a', mark: palette.ochre },
  { ground: palette.umber, mark: palette.ink },
  { ground: palette.mist, mark: palette.deep },
  { ground: palette.blue, mark: palette.night },
  { ground: palette.deep, mark: palette.mist },
  { ground: palette.ink, mark: palette.paper },
];

/** The outline of a bean lying on its side, its navel at the bottom: `long` and `plump` stretch it, `bend` hollows the navel side. */
function outline(long: number, plump: number, bend: number): Point[] {
  return curve(
    [
      [-long, 0],
      [-long * 0.82, -plump * 0.72],
      [-long * 0.3, -plump],
      [long * 0.34, -plump * 0.98],
      [long * 0.86, -plump * 0.66],
      [long, 2],
      [long * 0.82, plump * 0.66],
      [long * 0.36, plump * 0.82],
      [0, plump * (0.86 - bend)],
      [-long * 0.38, plump * 0.84],
      [-long * 0.84, plump * 0.64],
    ],
    true,
  );
}

function speckles(random: Random, count: number, big: number): string {
  let d = '';
  for (let i = 0; i < count; i += 1) {
    const [x, y, r] = [between(random, -40, 40), between(random, -26, 26), between(random, 1.5, big)];
    d += trace(
      curve(
        [
          [x - r, y],
          [x, y - r * 0.7],
          [x + r * 1.4, y],
          [x, y + r * 0.8],
        ],
        true,
      ),
      true,
    );
  }
  return d;
}

function stripes(random: Random): string {
  const bend = between(random, -10, 10);
  const gap = between(random, 9, 14);
  let d = '';
  for (let x = -46; x < 46; x += gap)
    d += taper(
      curve([
        [x - bend, -32],
        [x + bend, 0],
        [x - bend * 0.5, 32],
      ]),
      between(random, 3.5, 6.5),
    );
  return d;
}

function marbling(random: Random): string {
  let d = '';
  for (let i = 0; i < 13; i += 1) {
    const [x, y, long] = [between(random, -36, 30), between(random, -22, 22), between(random, 12, 30)];
    d += taper(
      curve([
        [x, y],
        [x + long * 0.35, y - between(random, 0, 7)],
        [x + long * 0.7, y + between(random, 0, 7)],
        [x + long, y],
      ]),
      between(random, 5, 10),
    );
  }
  return d;
}

/** The pattern on a bean: none, freckles, stripes, marbling, a dark half, a saddle or an eye. */
function pattern(random: Random): string {
  const kind = Math.floor(random() * 8);
  if (kind === 0) return speckles(random, 60, 3.4);
  if (kind === 1) return speckles(random, 16, 8);
  if (kind === 2) return stripes(random);
  if (kind === 3) return marbling(random);
  if (kind === 4)
    return trace(
      curve(
        [
          [4, -40],
          [-6, -14],
          [8, 8],
          [-2, 40],
          [60, 40],
          [60, -40],
        ],
        true,
      ),
      true,
    );
  if (kind === 5)
    return trace(
      curve(
        [
          [-20, 34],
          [-17, 10],
          [0, 1],
          [17, 10],
          [20, 34],
        ],
        true,
      ),
      true,
    );
  if (kind === 6)
    return (
      trace(
        curve(
          [
            [-34, -40],
            [-26, -6],
            [0, 6],
            [26, -6],
            [34, -40],
          ],
          true,
        ),
        true,
      ) + speckles(random, 12, 3)
    );
  return '';
}

/** How a bean is built: small and round, long and flat, or something between. */
function build(random: Random): [long: number, plump: number, bend: number] {
  const kind = random();
  if (kind < 0.24) return [between(random, 19, 23), between(random, 17, 19.5), between(random, 0.02, 0.1)];
  if (kind < 0.5) return [between(random, 33, 37), between(random, 12.5, 15), between(random, 0.2, 0.4)];
  return [between(random, 26, 32), between(random, 16.5, 22), between(random, 0.05, 0.34)];
}

function bean(index: number, coat: Coat, random: Random): string {
  const [long, plump, bend] = build(random);
  const edge = outline(long, plump, bend);
  const d = trace(edge, true);
  const dark =
    coat.ground === palette.ink ||
    coat.ground === palette.deep ||
    coat.ground === palette.umber ||
    coat.ground === '#7c4a2a' ||
    coat.ground === '#9c2b18';
  let shade = '';
  for (let k = 0; k < 5; k += 1) {
    const t = 1 - k * 0.13;
    shade += swell(
      edge.map(([x, y]): Point => [x * t, y * t]),
      ([x, y]) => Math.max(0, (x * 0.35 + y) / plump - k * 0.13) * 2.7,
    );
  }
  const shine =
    taper(
      curve([
        [-long * 0.56, -plump * 0.34],
        [-long * 0.26, -plump * 0.64],
        [long * 0.14, -plump * 0.7],
      ]),
      4.6,
    ) +
    taper(
      curve([
        [long * 0.28, -plump * 0.64],
        [long * 0.36, -plump * 0.6],
        [long * 0.44, -plump * 0.54],
      ]),
      3,
    );
  const navel = `<ellipse cx="0" cy="${num(plump * (0.7 - bend))}" rx="7" ry="3.2" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="1.8"/>`;
  return (
    fill(d, coat.ground) +
    inside(`bean${index}`, d, fill(pattern(random), coat.mark) + fill(shade, palette.ink)) +
    fill(shine, dark ? palette.mist : '#fffaf0') +
    navel +
    `<path d="${d}" fill="none" stroke="${palette.ink}" stroke-width="2.6"/>`
  );
}

function shadow(random: Random): string {
  let d = '';
  for (let k = 0; k < 4; k += 1)
    d += taper(
      [
        [-26 + k * 7, 17 + k * 4.6],
        [14, 18 + k * 4.6],
        [46 - k * 4 + between(random, -3, 3), 15 + k * 4.6],
      ],
      3,
    );
  return fill(d, palette.umber);
}

const wood = '#b98d4f';
const [across, down] = [88, 94];
const tray: Box = { x: 56, y: 48, width: columns * across, height: rows * down };

function isCorner(column: number, row: number): boolean {
  return (row === 0 || row === rows - 1) && (column === 0 || column === columns - 1);
}

/** The tray seen from above: a wooden rim, laths between the compartments, and a solid block with a screw in each corner. */
function divided(): string {
  const rough = fractalFrom(4, 3);
  const sheetBox = { x: 0, y: 0, width: size[0], height: size[1] };
  const grain = engrave(
    parallels(sheetBox, [9, 0], (x, y) => rough(x / 300, y / 40) * 6),
    9,
    (x, y) => 0.2 + rough(x / 160, y / 12) * 0.3,
  );
  let [floors, shades, blocks] = ['', '', ''];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = [tray.x + column * across, tray.y + row * down];
      if (isCorner(column, row)) {
        blocks +=
          `<circle cx="${x + across / 2}" cy="${y + down / 2}" r="17" fill="${palette.straw}" stroke="${palette.ink}" stroke-width="4"/>` +
          stroke(`M${x + across / 2 - 10} ${y + down / 2 - 6}l20 12`, palette.ink, 4);
        continue;
      }
      floors += rectangle({ x: x + 5, y: y + 5, width: across - 10, height: down - 10 });
      shades +=
        rectangle({ x: x + 5, y: y + 5, width: across - 10, height: 7 }) + rectangle({ x: x + 5, y: y + 5, width: 6, height: down - 10 });
    }
  }
  return (
    fill(rectangle(sheetBox), wood) +
    fill(grain, palette.umber) +
    fill(floors, palette.paper) +
    fill(shades, palette.umber, 'opacity=".5"') +
    stroke(floors, palette.ink, 2.6) +
    stroke(rectangle({ x: 8, y: 8, width: size[0] - 16, height: size[1] - 16 }), palette.ink, 5) +
    blocks
  );
}

/** Four hundred and twelve beans, no two alike, in a tray of 26 by 16 compartments without its four corners, from pale to black. */
export function drawBeans(): string {
  const random = randomFrom(412);
  let out = '';
  let index = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (isCorner(column, row)) continue;
      const place = ((column + row * 0.55) / (columns + rows * 0.55)) * coats.length + between(random, -1.1, 1.1);
      const coat = random() < 0.1 ? oneOf(random, coats) : (coats[Math.max(0, Math.min(coats.length - 1, Math.floor(place)))] ?? coats[0]);
      const at: Point = [tray.x + (column + 0.5) * across + between(random, -2, 2), tray.y + (row + 0.5) * down + between(random, -3, 3)];
      const turn = between(random, -38, 38);
      out += placed(shadow(random), at, [0, 0.86]) + placed(bean(index, coat, random), at, [turn, 1]);
      index += 1;
    }
  }
  return sheet(size, palette.paper, divided() + out);
}

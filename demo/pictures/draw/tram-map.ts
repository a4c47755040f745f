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
  stroke,
  swell,
  taper,
  trace,
} from './ink.ts';
import { between, cellValue, fractalFrom, noiseFrom, randomFrom } from './random.ts';

const size: Point = [2400, 1600];

const river = curve([
  [1180, -40],
  [1130, 200],
  [1210, 430],
  [1330, 640],
  [1290, 860],
  [1150, 1040],
  [1120, 1200],
  [1180, 1330],
]);
const coast = curve([
  [-40, 1410],
  [240, 1370],
  [520, 1392],
  [760, 1336],
  [960, 1352],
  [1080, 1290],
  [1240, 1300],
  [1420, 1370],
  [1700, 1330],
  [1960, 1240],
  [2200, 1255],
  [2450, 1150],
]);

/** The line's course; where it crosses the river stands the bridge. */
const route: readonly Point[] = [
  [330, 1296],
  [560, 1180],
  [800, 990],
  [1120, 800],
  [1316, 752],
  [1510, 716],
  [1616, 560],
  [1710, 400],
  [1880, 290],
  [2080, 224],
  [2236, 130],
];
const stops = [0, 1, 2, 3, 5, 6, 7, 8, 9, 10];

/** The stops, counted from 0, where a lift or a ramp leads to the street below: their circles are bold. */
const stepless: readonly number[] = [0, 3, 4, 6, 9];

/** Half the breadth of the river; the bridge of 284 metres is a little longer than the whole. */
const bank = 46;
const line = curve(route);

function nearest(points: Line, x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < points.length; i += 1) {
    const [px, py] = points[i] ?? [0, 0];
    best = Math.min(best, (px - x) ** 2 + (py - y) ** 2);
  }
  return Math.sqrt(best);
}

function coastAt(x: number): number {
  let best: Point = [0, 1400];
  for (const point of coast) if (Math.abs(point[0] - x) < Math.abs(best[0] - x)) best = point;
  return best[1];
}

const bendX = noiseFrom(31);
const bendY = noiseFrom(57);

/** The town's grid, pulled about as old towns are. */
function warp(x: number, y: number): Point {
  return [x + bendX(x / 420, y / 420) * 84 + bendX(x / 150, y / 150) * 14, y + bendY(x / 420, y / 420) * 84 + bendY(x / 150, y / 150) * 14];
}

function block(column: number, row: number): Point[] | undefined {
  const [w, h] = [88, 66];
  const gap = 7;
  const avenue = (n: number) => (((n % 5) + 5) % 5 === 0 ? 9 : 0);
  const [left, right] = [column * w + gap + avenue(column), (column + 1) * w - gap];
  const [top, bottom] = [row * h + gap + avenue(row), (row + 1) * h - gap];
  const outline = [
    [left, top],
    [(left + right) / 2, top],
    [right, top],
    [right, bottom],
    [(left + right) / 2, bottom],
    [left, bottom],
  ].map(([x, y]) => warp(x ?? 0, y ?? 0));
  for (const [x, y] of outline) {
    if (nearest(river, x, y) < 72 || nearest(line, x, y) < 25 || y > coastAt(x) - 34) return undefined;
  }
  return outline;
}

function park(column: number, row: number): boolean {
  return (
    Math.hypot((column - 6) / 2.2, (row - 14) / 2.6) < 1 ||
    Math.hypot((column - 22) / 2.1, (row - 15.5) / 1.6) < 1 ||
    Math.hypot((column - 19) / 2, (row - 2) / 2) < 1
  );
}

function tree(x: number, y: number): string {
  return trace(
    curve(
      [
        [x - 11, y],
        [x - 7, y - 12],
        [x + 3, y - 15],
        [x + 12, y - 7],
        [x + 10, y + 6],
        [x, y + 10],
      ],
      true,
    ),
    true,
  );
}

function town(): string {
  const random = randomFrom(24);
  const [plain, dense, civic]: [string[], string[], string[]] = [[], [], []];
  let [trees, lawn] = ['', ''];
  for (let row = -2; row < 24; row += 1) {
    for (let column = -2; column < 29; column += 1) {
      const outline = block(column, row);
      if (!outline) continue;
      const d = trace(outline, true);
      if (park(column, row)) {
        lawn += d;
        const [x, y] = warp((column + 0.5) * 88, (row + 0.5) * 66);
        for (let k = 0; k < 6; k += 1) trees += tree(x + between(random, -34, 34), y + between(random, -22, 22));
      } else if (random() < 0.035) civic.push(d);
      else (cellValue(9, column, row) > 0.1 - (Math.hypot(column - 13, row - 11) < 8 ? 0.5 : 0) ? dense : plain).push(d);
    }
  }
  const whole = { x: 0, y: 0, width: 2400, height: 1600 };
  const hatch = fill(
    engrave(parallels(whole, [10, 45]), 10, () => 0.34),
    palette.umber,
  );
  return (
    fill(plain.join(''), palette.shade, `stroke="${palette.umber}" stroke-width="2"`) +
    fill(dense.join(''), palette.shade) +
    inside('dense', dense.join(''), hatch) +
    stroke(dense.join(''), palette.umber, 2) +
    fill(civic.join(''), palette.ink) +
    fill(lawn, '#d8cf9f') +
    fill(trees, palette.ochre, `stroke="${palette.umber}" stroke-width="2.5"`)
  );
}

function offsetLine(points: Line, distance: number): Point[] {
  return points.map(([x, y], i): Point => {
    const next = points[Math.min(points.length - 1, i + 1)] ?? [x, y];
    const before = points[Math.max(0, i - 1)] ?? [x, y];
    const [dx, dy] = [next[0] - before[0], next[1] - before[1]];
    const length = Math.hypot(dx, dy) || 1;
    return [x - (dy / length) * distance, y + (dx / length) * distance];
  });
}

/** Water as old charts draw it: lines that follow the shore and grow fainter away from it. */
function water(): string {
  const rough = fractalFrom(3, 3);
  const banks = trace([...offsetLine(river, bank), ...offsetLine(river, -bank).reverse()], true);
  const sea = trace([...coast, [2460, 1700], [-60, 1700]], true);
  let [lines, shores] = ['', ''];
  for (let k = -5; k <= 5; k += 1)
    lines += swell(
      offsetLine(river, k * 7.8),
      ([x, y]) => ((Math.abs(k) > 3 ? 3.4 : 2) + rough(x / 50, y / 50 + k) * 2.2) * clamp((1300 - y) / 90),
    );
  for (let k = 1; k < 22; k += 1) {
    const drop = k * 9 + k * k * 0.62;
    shores += swell(
      coast.map(([x, y]): Point => [x, y + drop + rough(x / 160, k * 0.3) * k * 1.3]),
      ([x, y]) => 4.6 - k * 0.12 + rough(x / 70, y / 30) * 2.6,
    );
  }
  const mouth = (side: number) => offsetLine(river, side * bank).filter(([x, y]) => y < coastAt(x) + 6);
  const shore = [coast.filter(([x]) => x < 1090), coast.filter(([x]) => x > 1222)].map((part) => trace(part)).join('');
  return (
    fill(banks, '#c9d3cd') +
    fill(lines, palette.blue) +
    fill(sea, '#c9d3cd') +
    fill(shores, palette.blue) +
    stroke(shore, palette.ink, 5) +
    stroke(trace(mouth(1)) + trace(mouth(-1)), palette.ink, 4.5)
  );
}

function quays(): string {
  let d = '';
  for (const [x, y, turn] of [
    [400, 1384, 4],
    [560, 1384, -12],
    [840, 1336, 10],
    [1560, 1350, -8],
    [1780, 1300, -16],
  ] as const)
    d += placed(
      fill(rectangle({ x: -15, y: -10, width: 30, height: 112 }), palette.shade, `stroke="${palette.ink}" stroke-width="4"`),
      [x, y],
      [turn, 1],
    );
  return d;
}

function otherLines(): string {
  const lines: Line[] = [
    [
      [60, 940],
      [330, 900],
      [580, 960],
      [800, 990],
      [930, 790],
      [990, 560],
      [930, 300],
      [960, -40],
    ],
    [
      [1560, 1290],
      [1590, 1020],
      [1510, 716],
      [1450, 460],
      [1500, 200],
      [1440, -40],
    ],
    [
      [1510, 716],
      [1790, 850],
      [2050, 840],
      [2440, 930],
    ],
  ];
  return lines.map((points) => stroke(trace(curve(points)), palette.paper, 15) + stroke(trace(curve(points)), palette.deep, 7)).join('');
}

function bridge(): string {
  const crossing = line.filter(([x]) => x > 1262 && x < 1368);
  let piers = '';
  for (const [x, y] of [
    [1288, 759],
    [1315, 752],
    [1342, 746],
  ] as const)
    piers += fill(
      trace(
        curve(
          [
            [x - 7, y - 40],
            [x, y - 54],
            [x + 7, y - 40],
            [x + 7, y + 40],
            [x, y + 54],
            [x - 7, y + 40],
          ],
          true,
        ),
        true,
      ),
      palette.ink,
    );
  return piers + stroke(trace(crossing), palette.ink, 62) + stroke(trace(crossing), palette.paper, 50);
}

function tram(): string {
  let ties = '';
  const last = line.length - 1;
  for (let i = 2; i < last; i += 2)
    ties += trace(
      offsetLine(line.slice(i, i + 2), 11)
        .slice(0, 1)
        .concat(offsetLine(line.slice(i, i + 2), -11).slice(0, 1)),
    );
  return stroke(trace(line), palette.paper, 40) + stroke(trace(line), palette.vermilion, 24) + stroke(ties, '#7d1d0c', 2.5);
}

function figure(text: string, [x, y]: Point, height: number): string {
  return `<text x="${num(x)}" y="${num(y + height * 0.36)}" font-family="Noto Serif" font-weight="bold" font-size="${height}" text-anchor="middle" fill="${palette.ink}">${text}</text>`;
}

function halts(): string {
  return stops
    .map((place, i) => {
      const at = route[place] ?? [0, 0];
      const bold = stepless.includes(i);
      const ring = `<circle cx="${at[0]}" cy="${at[1]}" r="${bold ? 43 : 38}" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="${bold ? 15 : 6}"/>`;
      return ring + figure(String(i + 1), at, 46);
    })
    .join('');
}

function roundel(): string {
  const at: Point = [2170, 640];
  return (
    `<circle cx="${at[0]}" cy="${at[1]}" r="118" fill="${palette.vermilion}" stroke="${palette.paper}" stroke-width="14"/><circle cx="${at[0]}" cy="${at[1]}" r="96" fill="none" stroke="${palette.paper}" stroke-width="5"/>` +
    `<text x="${at[0]}" y="${at[1] + 57}" font-family="Noto Serif Display" font-weight="bold" font-size="164" text-anchor="middle" fill="${palette.paper}">7</text>`
  );
}

function rose(): string {
  const at: Point = [230, 640];
  let out =
    `<circle cx="${at[0]}" cy="${at[1]}" r="128" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="4"/>` +
    stroke(trace(arc(at, [100, 100]), true), palette.ink, 2);
  for (let i = 0; i < 8; i += 1) {
    const reach = i % 2 ? 74 : 118;
    const spot = (turn: number, r: number): Point => [at[0] + Math.sin(turn) * r, at[1] - Math.cos(turn) * r];
    const turn = (i * Math.PI) / 4;
    out +=
      fill(trace([at, spot(turn - 0.3, 28), spot(turn, reach)], true), i === 0 ? palette.vermilion : palette.ink) +
      fill(trace([at, spot(turn + 0.3, 28), spot(turn, reach)], true), palette.paper, `stroke="${palette.ink}" stroke-width="3"`);
  }
  return out + fill('M218 498L230 468L242 498Z', palette.vermilion);
}

function ships(): string {
  return [
    [260, 1500, 1],
    [1010, 1480, 0.8],
    [2060, 1420, 1.1],
  ]
    .map(([x = 0, y = 0, scale = 1]) =>
      placed(
        fill(
          'M-60 0H60L44 24H-46ZM-4 -84V-6H-48Q-14 -34 -4 -84ZM6 -96V-6H54Q40 -62 6 -96Z',
          palette.paper,
          `stroke="${palette.ink}" stroke-width="5" stroke-linejoin="round"`,
        ) +
          fill(
            taper(
              [
                [-80, 30],
                [0, 34],
                [84, 30],
              ],
              6,
            ),
            palette.ink,
          ),
        [x, y],
        [0, scale],
      ),
    )
    .join('');
}

/** One kilometre: the line, 6.2 kilometres long, measures 2302 on the sheet. */
function scaleBar(): string {
  const quarter = 2302 / 6.2 / 4;
  const bars = [0, 1, 2, 3]
    .map((i) =>
      fill(
        rectangle({ x: 1790 + i * quarter, y: 1516, width: quarter, height: 20 }),
        i % 2 ? palette.paper : palette.ink,
        `stroke="${palette.ink}" stroke-width="4"`,
      ),
    )
    .join('');
  return (
    fill(rectangle({ x: 1750, y: 1458, width: 480, height: 96 }), palette.paper, `stroke="${palette.ink}" stroke-width="3"`) +
    bars +
    figure('0', [1792, 1490], 36) +
    figure('1 km', [1790 + quarter * 4 - 18, 1490], 36)
  );
}

/** The map of tram line 7: ten stops, and the bridge over the Aune between the fourth and the fifth. */
export function drawTramMap(): string {
  return sheet(
    size,
    palette.paper,
    town() + water() + quays() + otherLines() + bridge() + tram() + halts() + roundel() + rose() + ships() + scaleBar(),
  );
}

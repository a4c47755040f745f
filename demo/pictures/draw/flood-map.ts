import { contour, type Ground, height, overNew, overOld, relief } from './flood-ground.ts';
import {
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
  trace,
} from './ink.ts';
import { between, type Random, randomFrom } from './random.ts';

const size: Point = [2400, 1600];
const wet = '#8fb2c4';

function ground(): string {
  const whole = { x: 0, y: 0, width: 2400, height: 1600 };
  let out = '';
  for (let level = 4; level <= 15; level += 1) {
    const lines = contour((x, y) => height(x, y) - level);
    out += lines.map((line) => stroke(trace(line), palette.ochre, level % 4 === 0 ? 5 : 2.6)).join('');
  }
  const slopes = engrave(parallels(whole, [15, 38]), 15, (x, y) => {
    const fall = height(x + 12, y + 6) - height(x - 12, y - 6);
    const high = height(x, y);
    return high < 9 ? 0 : smoothstep(0.02, -0.5, fall) * 0.34;
  });
  return fill(slopes, palette.umber) + out;
}

/** A flat colour wherever the field lies between two bounds. */
function flat(field: Ground, [low, high]: Point): string {
  const whole = { x: -10, y: -10, width: 2420, height: 1620 };
  return engrave(parallels(whole, [7, 0]), 8.2, (x, y) => (field(x, y) >= low && field(x, y) < high ? 1 : 0));
}

/** The harbour and the river, and what a spring tide can reach: the new map in blue, the old one hatched over it. */
function zones(): string {
  const whole = { x: -10, y: -10, width: 2420, height: 1620 };
  const dry = (x: number, y: number) => height(x, y) >= 0;
  const sea = engrave(
    parallels(whole, [14, 0], (x, y) => relief(x / 200, y / 60) * 16),
    14,
    (x, y) => {
      const depth = -height(x, y);
      return depth < 0.1 ? 0 : 0.24 + 0.34 * smoothstep(3.4, 0.1, depth) + relief(x / 90, y / 14) * 0.14;
    },
  );
  const old = engrave(parallels(whole, [24, -52]), 24, (x, y) => (dry(x, y) && overOld(x, y) < 0 ? 0.17 : 0));
  return (
    fill(
      flat((x, y) => (dry(x, y) ? overOld(x, y) : 1), [-99, 0]),
      '#f3e3bb',
    ) +
    fill(
      flat((x, y) => (dry(x, y) ? overNew(x, y) : 1), [-99, 0]),
      wet,
    ) +
    fill(flat(height, [-99, 0]), '#c3cfcc') +
    fill(sea, palette.deep) +
    fill(old, palette.umber)
  );
}

type House = { readonly at: Point; readonly turn: number; readonly long: number };

const courses: readonly Line[] = [
  [
    [-20, 1030],
    [300, 1000],
    [700, 1030],
    [1080, 1050],
    [1400, 1040],
  ],
  [
    [-20, 830],
    [350, 800],
    [760, 820],
    [1120, 800],
    [1430, 760],
  ],
  [
    [-20, 600],
    [420, 640],
    [860, 620],
    [1200, 540],
    [1500, 480],
    [1800, 500],
    [2100, 560],
    [2440, 520],
  ],
  [
    [520, 1010],
    [580, 810],
    [640, 630],
    [600, 300],
    [660, -20],
  ],
  [
    [1080, 1050],
    [1120, 800],
    [1060, 580],
    [1140, 260],
    [1100, -20],
  ],
  [
    [-20, 330],
    [300, 300],
    [600, 300],
    [1140, 260],
    [1400, 230],
  ],
  [
    [240, 1000],
    [300, 800],
    [260, 620],
    [300, 300],
  ],
  [
    [860, 1040],
    [880, 815],
    [860, 620],
  ],
  [
    [1640, 1120],
    [1900, 1090],
    [2200, 1130],
    [2440, 1140],
  ],
  [
    [1650, 800],
    [1950, 830],
    [2240, 860],
    [2440, 840],
  ],
  [
    [1900, 1090],
    [1950, 830],
    [2000, 530],
    [1960, 250],
    [2010, -20],
  ],
  [
    [2200, 1130],
    [2240, 860],
    [2280, 540],
  ],
  [
    [1650, 240],
    [1960, 250],
    [2440, 280],
  ],
  [
    [1644, 1200],
    [1640, 1120],
    [1640, 800],
    [1690, 500],
    [1650, 240],
  ],
  [
    [700, 1030],
    [720, 820],
    [700, 620],
  ],
];
const lanes = courses.map((course) => curve(course));

/** Houses stand along the lanes, back to back; none where the ground is wet. */
function houses(random: Random): House[] {
  const found: House[] = [];
  for (const lane of lanes) {
    for (let i = 4; i < lane.length - 4; i += 1) {
      const [x, y] = lane[i] ?? [0, 0];
      const [nx, ny] = lane[i + 1] ?? [x, y];
      const turn = Math.atan2(ny - y, nx - x);
      for (const side of [-1, 1]) {
        for (const far of [29, 63, 97, 131]) {
          const at: Point = [
            x - Math.sin(turn) * far * side + between(random, -3, 3),
            y + Math.cos(turn) * far * side + between(random, -3, 3),
          ];
          const clear =
            found.every((other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) > 32) &&
            lanes.every((other) => other.every(([lx, ly]) => Math.hypot(lx - at[0], ly - at[1]) > 25));
          if (clear && height(at[0], at[1]) > 0.35 && random() < (height(at[0], at[1]) > 5 ? 0.36 : 0.97))
            found.push({ at, turn: (turn * 180) / Math.PI + between(random, -4, 4), long: between(random, 12, 16) });
        }
      }
    }
  }
  return found;
}

function roof({ at, turn, long }: House, colour: string): string {
  const d = rectangle({ x: -long, y: -10, width: long * 2, height: 20 });
  return placed(
    fill(d, colour, `stroke="${palette.ink}" stroke-width="3.2"`) +
      (colour === palette.ink ? '' : stroke(`M${num(-long)} 0H${num(long)}`, palette.ink, 2)),
    at,
    [turn, 1],
  );
}

/** Leaves a part of the houses out, evenly, so that exactly as many remain as are wanted. */
function thinned(list: readonly House[], wanted: number): House[] {
  if (list.length < wanted) throw new Error(`Only ${list.length} houses stand there; ${wanted} are wanted.`);
  return list.filter((_, i) => Math.floor((i * wanted) / list.length) !== Math.floor(((i + 1) * wanted) / list.length));
}

/** Draws the houses so that exactly 291 stand on the old map only, and 77 on the new one only. */
function settled(): string {
  const within = ({ at }: House) => at[0] > 20 && at[0] < 2380 && at[1] > 20 && at[1] < 1580;
  const all = houses(randomFrom(88)).filter(within);
  const old = ({ at }: House) => overOld(at[0], at[1]) < 0;
  const fresh = ({ at }: House) => overNew(at[0], at[1]) < 0;
  const draw = (list: readonly House[], colour: string) => list.map((house) => roof(house, colour)).join('');
  return (
    draw(
      all.filter((house) => !old(house) && !fresh(house)),
      palette.paper,
    ) +
    draw(
      all.filter((house) => old(house) && fresh(house)),
      palette.deep,
    ) +
    draw(
      thinned(
        all.filter((house) => old(house) && !fresh(house)),
        291,
      ),
      palette.ochre,
    ) +
    draw(
      thinned(
        all.filter((house) => !old(house) && fresh(house)),
        77,
      ),
      palette.vermilion,
    )
  );
}

function roads(): string {
  return (
    lanes.map((lane) => stroke(trace(lane), palette.umber, 19)).join('') +
    lanes.map((lane) => stroke(trace(lane), palette.paper, 13)).join('')
  );
}

/** Whether a contour is a shore and not a puddle. */
function long(line: Line): boolean {
  return line.length > 40;
}

function edges(): string {
  const shore = contour(height)
    .map((line) =>
      fill(
        swell(line, () => 7),
        palette.ink,
      ),
    )
    .join('');
  const old = contour(overOld)
    .filter(long)
    .map(
      (line) =>
        `<path d="${trace(line)}" fill="none" stroke="${palette.ink}" stroke-width="7" stroke-dasharray="26 17" stroke-linecap="butt"/>`,
    )
    .join('');
  const fresh = contour(overNew)
    .filter(long)
    .map((line) => stroke(trace(line), palette.paper, 17) + stroke(trace(line), palette.deep, 9))
    .join('');
  return shore + fresh + old;
}

function label(text: string, at: Point, colour: string): string {
  return (
    fill(rectangle({ x: at[0] - 16, y: at[1] - 24, width: 92, height: 48 }), palette.paper, 'opacity=".82"') +
    `<circle cx="${at[0]}" cy="${at[1]}" r="6" fill="${colour}"/><text x="${at[0] + 13}" y="${at[1] + 11}" font-family="Noto Serif" font-style="italic" font-size="36" fill="${colour}">${text}</text>`
  );
}

/** A depth as charts write it: whole metres, then decimetres small and low. */
function sounding(depth: number): string {
  const tenths = Math.round(depth * 10);
  return `${Math.floor(tenths / 10)}<tspan font-size="24" dy="9">${tenths % 10}</tspan>`;
}

function soundings(): string {
  const spots: readonly Point[] = [
    [150, 1500],
    [430, 1440],
    [1010, 1540],
    [1240, 1440],
    [1760, 1520],
    [700, 1530],
  ];
  const depths = spots
    .filter(([x, y]) => height(x, y) < -0.5)
    .map((at) => label(sounding(-height(at[0], at[1])), at, palette.deep))
    .join('');
  const tops: readonly Point[] = [
    [2120, 180],
    [700, 150],
  ];
  return (
    depths +
    tops.map(([x, y]) => label(height(x, y).toFixed(0), [x, y], palette.ink) + fill(`M${x} ${y - 18}l15 27h-30Z`, palette.ink)).join('')
  );
}

/** The key: the map of 1996 hatched, the new one blue. */
function key(): string {
  const swatch = (y: number) => rectangle({ x: 36, y, width: 150, height: 84 });
  const hatch = engrave(parallels({ x: 36, y: 34, width: 150, height: 84 }, [24, -52]), 24, () => 0.17);
  const year = (text: string, y: number) =>
    `<text x="222" y="${y}" font-family="Noto Serif" font-size="62" fill="${palette.ink}">${text}</text>`;
  return placed(
    fill(rectangle({ x: 0, y: 0, width: 420, height: 260 }), palette.paper, `stroke="${palette.ink}" stroke-width="5"`) +
      fill(swatch(34), '#f3e3bb') +
      inside('old', swatch(34), fill(hatch, palette.umber)) +
      `<path d="${swatch(34)}" fill="none" stroke="${palette.ink}" stroke-width="6" stroke-dasharray="26 17"/>` +
      fill(swatch(144), wet, `stroke="${palette.deep}" stroke-width="9"`) +
      year('1996', 98) +
      year('2026', 208),
    [1910, 1290],
  );
}

/** The Harbour Office's two maps, one over the other: ochre the houses that have dropped off, red those that were added. */
export function drawFloodMap(): string {
  return sheet(size, palette.paper, ground() + zones() + roads() + settled() + edges() + soundings() + key());
}

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
  rings,
  sheet,
  smoothstep,
  stroke,
  swell,
  taper,
  trace,
} from './ink.ts';
import { fractalFrom } from './random.ts';

const size: Point = [2000, 1500];
const corner: Point = [86, 118];
const square = 158;

function squares(): string {
  let dark = '';
  for (let row = 0; row < 8; row += 1)
    for (let column = 0; column < 8; column += 1)
      if ((row + column) % 2 === 1)
        dark += rectangle({ x: corner[0] + column * square, y: corner[1] + row * square, width: square, height: square });
  const side = square * 8;
  const box = { x: corner[0], y: corner[1], width: side, height: side };
  const grain = fractalFrom(7, 3);
  const hatch = engrave(parallels(box, [10, 45]), 10, (x, y) => 0.5 + grain(x / 120, y / 40) * 0.24);
  const light = engrave(parallels(box, [13, -45]), 13, (x, y) => 0.05 + grain(x / 160, y / 60) * 0.1);
  const frame = rectangle({ x: corner[0] - 14, y: corner[1] - 14, width: side + 28, height: side + 28 });
  return (
    fill(frame, palette.ink) +
    fill(rectangle(box), '#f7efdc') +
    inside('board', rectangle(box), fill(light, palette.ochre)) +
    fill(dark, palette.mist) +
    inside('dark', dark, fill(hatch, palette.blue))
  );
}

function figures(): string {
  const text = (word: string, x: number, y: number) =>
    `<text x="${x}" y="${y}" font-family="Noto Serif" font-size="34" text-anchor="middle" fill="${palette.ink}">${word}</text>`;
  return Array.from(
    { length: 8 },
    (_, i) =>
      text('abcdefgh'[i] ?? '', corner[0] + (i + 0.5) * square, corner[1] + 8 * square + 56) +
      text(String(8 - i), 44, corner[1] + (i + 0.5) * square + 12),
  ).join('');
}

const foot = 'M-52 64C-52 52 -44 46 -36 44H36C44 46 52 52 52 64Z';

const shapes: Readonly<Record<string, string>> = {
  pawn: `${foot}M-32 44C-24 20 -18 6 -14 -8H-26Q-28 -18 -18 -20A27 27 0 1 1 18 -20Q28 -18 26 -8H14C18 6 24 20 32 44Z`,
  bishop: `${foot}M-32 44C-24 22 -20 10 -18 0H-30Q-32 -12 -20 -14C-40 -44 -14 -74 0 -86C14 -74 40 -44 20 -14Q32 -12 30 0H18C20 10 24 22 32 44ZM-9 -94a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z`,
  king: `${foot}M-34 44C-26 22 -22 6 -22 -8H-34Q-36 -20 -24 -22C-34 -40 -42 -56 -40 -66H40C42 -56 34 -40 24 -22Q36 -20 34 -8H22C22 6 26 22 34 44ZM-36 -66C-30 -80 -14 -84 0 -84C14 -84 30 -80 36 -66ZM-6 -80V-94H-19V-106H-6V-119H6V-106H19V-94H6V-80Z`,
};

/** A chessman, turned on the lathe: rings across its body, thickening to the right. */
function man(name: string, white: boolean): string {
  const d = shapes[name] ?? '';
  const lines: Line[] = [];
  for (let y = -120; y < 66; y += 7) lines.push(arc([0, y], [56, 7], [0.5, 0]));
  const shade = engrave(lines, 7, (x) => (white ? clamp(0.05 + smoothstep(-8, 40, x) * 0.62) : clamp(0.62 - Math.abs(x + 15) / 26)));
  const slit = name === 'bishop' ? stroke('M-2 -70L10 -46', white ? palette.ink : palette.paper, 6) : '';
  const collar = stroke('M-26 -8H26M-40 44H40', white ? palette.ink : palette.mist, 3.5);
  return (
    fill(d, white ? '#fffaf0' : palette.ink, `stroke="${palette.ink}" stroke-width="9" stroke-linejoin="round"`) +
    fill(d, white ? '#fffaf0' : palette.ink) +
    inside(`${white ? 'white' : 'black'}-${name}`, d, fill(shade, white ? palette.umber : palette.mist)) +
    collar +
    slit
  );
}

/** The last position, in the order file, rank: stalemate, since the white bishop moves on dark squares and the corner is a light one. */
const position: readonly (readonly [name: string, white: boolean, file: number, rank: number])[] = [
  ['king', true, 2, 6],
  ['bishop', true, 5, 5],
  ['pawn', true, 1, 6],
  ['king', false, 1, 8],
];

/** Scale of each man, and how far under the middle of its square it is set so that all stand on one line. */
const stature: Readonly<Record<string, Point>> = { pawn: [1, 8], bishop: [0.88, 16], king: [0.8, 22] };

function men(): string {
  return position
    .map(([name, white, file, rank]) => {
      const [scale, low] = stature[name] ?? [1, 0];
      const [x, y] = [corner[0] + (file - 0.5) * square, corner[1] + (8.5 - rank) * square];
      const shadow = fill(trace(arc([x + 14, y + 68], [54, 9]), true), palette.ink, 'opacity=".4"');
      return shadow + placed(man(name, white), [x, y + low], [0, scale]);
    })
    .join('');
}

function perforated(width: number, height: number): string {
  let d = `M0 0`;
  for (let x = 0; x < width; x += 22) d += 'h6a5 5 0 0 0 10 0h6';
  for (let y = 0; y < height; y += 22) d += 'v6a5 5 0 0 0 0 10v6';
  for (let x = 0; x < width; x += 22) d += 'h-6a5 5 0 0 0 -10 0h-6';
  for (let y = 0; y < height; y += 22) d += 'v-6a5 5 0 0 0 0 -10v-6';
  return `${d}Z`;
}

function stamp(colour: string, picture: string): string {
  const frame = rectangle({ x: 20, y: 20, width: 158, height: 202 });
  return (
    fill(perforated(198, 242), '#fffaf0', `stroke="${palette.umber}" stroke-width="1.5"`) +
    fill(frame, colour) +
    picture +
    stroke(rectangle({ x: 27, y: 27, width: 144, height: 188 }), '#fffaf0', 2.5)
  );
}

function lightStamp(): string {
  const rays = Array.from({ length: 16 }, (_, i) => {
    const turn = (i / 16) * Math.PI * 2 + 0.2;
    return taper(
      [
        [99 + Math.cos(turn) * 20, 88 + Math.sin(turn) * 20],
        [99 + Math.cos(turn) * 40, 88 + Math.sin(turn) * 40],
        [99 + Math.cos(turn) * 62, 88 + Math.sin(turn) * 62],
      ],
      5,
    );
  }).join('');
  let waves = '';
  for (let y = 180; y < 214; y += 9)
    waves += swell(
      curve([
        [28, y],
        [50, y - 5],
        [75, y],
        [99, y - 5],
        [124, y],
        [148, y - 5],
        [170, y],
      ]),
      () => 3.4,
    );
  return stamp(palette.deep, fill(`${rays}M84 180L90 104H108L114 180ZM86 100V78H112V100ZM84 78L99 64L114 78Z${waves}`, '#fffaf0'));
}

function lensStamp(): string {
  const prisms = rings([99, 121], [11, 12, 68])
    .map((ring) => swell(ring, (_, t) => 3 + 3.6 * Math.sin(t * Math.PI * 2 + 1) ** 2))
    .join('');
  return stamp(palette.vermilion, `${fill(`${prisms}`, '#fffaf0')}<circle cx="99" cy="121" r="8" fill="#fffaf0"/>`);
}

function postmark(): string {
  let d = `${trace(arc([0, 0], [82, 82]), true) + trace(arc([0, 0], [54, 54]), true)}M-40 -10H40M-40 12H40`;
  for (let k = 0; k < 5; k += 1)
    d += trace(curve(Array.from({ length: 9 }, (_, i): Point => [-92 - i * 26, -44 + k * 22 + (i % 2 ? 9 : -9)])));
  for (let i = 0; i < 20; i += 1)
    d += `M${num(Math.cos(i * 0.314) * 62)} ${num(Math.sin(i * 0.314) * 62)}L${num(Math.cos(i * 0.314) * 74)} ${num(Math.sin(i * 0.314) * 74)}`;
  return `<g opacity=".82">${stroke(d, palette.ink, 4)}</g>`;
}

/** A move as the two of them wrote it in the end: the man drawn, then a letter and a figure. */
function move(square: string, white: boolean): string {
  const { king = '' } = shapes;
  const line = stroke(king, palette.deep, 5);
  return (
    placed(white ? line : fill(king, palette.deep) + line, [192, 290], [-4, 1.05]) +
    `<text x="252" y="352" font-family="Noto Serif" font-style="italic" font-size="108" fill="${palette.deep}">${square}</text>`
  );
}

function card(stamps: string, words: string): string {
  const d = rectangle({ x: 0, y: 0, width: 720, height: 500 });
  const shadow =
    engrave(parallels({ x: 14, y: 500, width: 720, height: 22 }, [6, 0]), 6, () => 0.55) +
    engrave(parallels({ x: 720, y: 14, width: 18, height: 500 }, [6, 90]), 6, () => 0.55);
  return (
    fill(shadow, palette.umber) +
    fill(d, palette.straw, `stroke="${palette.umber}" stroke-width="3"`) +
    words +
    stroke('M400 40V460M440 320H680M440 372H680M440 424H620', palette.umber, 2.5) +
    stamps
  );
}

/** The last position of the game by post, with its last two cards. */
export function drawChessboard(): string {
  const table = engrave(
    parallels({ x: 0, y: 0, width: 2000, height: 1500 }, [14, 90]),
    14,
    (x, y) => 0.05 + smoothstep(700, 2600, x + y * 0.5) * 0.2,
  );
  const first = card(placed(lightStamp(), [492, 30], [3, 0.98]) + placed(postmark(), [520, 210], [-14, 1]), move('a8', false));
  const second = card(placed(lensStamp(), [486, 34], [-2, 0.98]) + placed(postmark(), [500, 226], [10, 1]), move('b6', true));
  return sheet(
    size,
    palette.shade,
    fill(table, palette.ochre) +
      placed(first, [1300, 150], [7, 0.92]) +
      placed(second, [1352, 790], [-6, 0.92]) +
      squares() +
      figures() +
      men(),
  );
}

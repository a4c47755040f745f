import {
  arc,
  type Box,
  clamp,
  curve,
  engrave,
  fill,
  inside,
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
import { between, cellValue, fractalFrom, randomFrom } from './random.ts';

const size: Point = [2400, 1600];
const enamel = '#2a4a5b';

type Name = { readonly text: string; readonly font: string; readonly height: number; readonly box: Box };

/** The common name of the street, and under it two of the names that its people use. */
const names: readonly [Name, ...Name[]] = [
  { text: 'Ropewalk', font: 'Noto Serif', height: 196, box: { x: 500, y: 420, width: 1340, height: 370 } },
  { text: '绳坊', font: 'Noto Serif CJK SC', height: 132, box: { x: 520, y: 900, width: 620, height: 250 } },
  { text: 'रस्सी टोला', font: 'Noto Serif Devanagari', height: 122, box: { x: 1200, y: 900, width: 620, height: 250 } },
];

/** Courses of brick; each brick has its own shade and its own engraved strokes. */
function wall(): string {
  const grain = fractalFrom(12, 3);
  const shades = ['#c98d62', '#bd7a50', '#d4a071', '#b56d47', '#c7865a'];
  const faces: string[] = shades.map(() => '');
  const [w, h] = [150, 62];
  for (let row = 0; row < 27; row += 1) {
    for (let column = -1; column < 17; column += 1) {
      const pick = Math.floor((cellValue(3, column, row) * 0.5 + 0.5) * shades.length) % shades.length;
      faces[pick] += rectangle({ x: column * w + (row % 2) * 75 + 4, y: row * h + 4, width: w - 8, height: h - 8 });
    }
  }
  const bricks = faces.map((d, i) => fill(d, shades[i] ?? palette.ochre)).join('');
  const lines = engrave(
    parallels({ x: 0, y: 0, width: 2400, height: 1620 }, [10.3, 0], (x, y) => grain(x / 120, y / 40) * 4),
    10.3,
    (x, y) => {
      const own = cellValue(8, Math.floor((x - (Math.floor(y / h) % 2) * 75) / w), Math.floor(y / h));
      return clamp(0.12 + own * 0.14 + grain(x / 60, y / 16) * 0.3 + smoothstep(900, 2600, x + y * 0.45) * 0.32);
    },
  );
  return (
    fill(rectangle({ x: 0, y: 0, width: 2400, height: 1600 }), palette.shade) +
    bricks +
    inside('bricks', faces.join(''), fill(lines, '#5a2d17'))
  );
}

/** The corner of the house: dressed stones, long and short by turns. */
function corner(): string {
  let out = '';
  const grain = fractalFrom(5, 3);
  for (let row = 0; row < 9; row += 1) {
    const box = { x: -10, y: row * 186 - 30, width: row % 2 ? 330 : 236, height: 182 };
    const d = rectangle(box);
    const lines = engrave(parallels(box, [11, row % 2 ? 62 : -62]), 11, (x, y) =>
      clamp(0.14 + grain(x / 50, y / 50) * 0.35 + smoothstep(box.y + 110, box.y + 186, y) * 0.3),
    );
    out += fill(d, '#eadfc6') + inside(`stone${row}`, d, fill(lines, palette.umber)) + stroke(d, palette.ink, 5);
  }
  return out;
}

function screw(x: number, y: number): string {
  return (
    `<circle cx="${x}" cy="${y}" r="11" fill="${palette.straw}" stroke="${palette.ink}" stroke-width="3"/>` +
    stroke(`M${x - 7} ${y - 4}L${x + 7} ${y + 4}`, palette.ink, 3)
  );
}

function castShadow(x: number, y: number, [width, height]: Point): string {
  return fill(
    trace(
      [
        [x + 18, y + height],
        [x + width, y + height],
        [x + width, y + 20],
        [x + width + 20, y + 26],
        [x + width + 20, y + height + 22],
        [x + 18, y + height + 22],
      ],
      true,
    ),
    '#2a1409',
    'opacity=".62"',
  );
}

/** One enamel plate: domed, white-rimmed and a little chipped, with a hole in each corner for a screw or a hook. */
function plate({ text, font, height: letters, box }: Name, index: number): string {
  const { x, y, width, height } = box;
  const d = `M${x + 20} ${y}h${width - 40}a20 20 0 0 0 20 20v${height - 40}a20 20 0 0 0 -20 20h${-(width - 40)}a20 20 0 0 0 -20 -20v${-(height - 40)}a20 20 0 0 0 20 -20Z`;
  const gloss = engrave(
    parallels(box, [9, 0]),
    9,
    (px, py) => clamp(0.44 - ((py - y) / height) * 1.3 - (px - x) / 2200) + smoothstep(height - 40, height, py - y) * 0.14,
  );
  const dark = engrave(
    parallels(box, [9, 0]),
    9,
    (px, py) => smoothstep(0.34, 1.06, (py - y) / height) * 0.5 + smoothstep(0.68, 1.1, (px - x) / width) * 0.2,
  );
  const rim = rectangle({ x: x + 24, y: y + 24, width: width - 48, height: height - 48 });
  const word = `<text x="${x + width / 2}" y="${y + height / 2 + letters * 0.33}" font-family="${font}" font-weight="bold" font-size="${letters}" text-anchor="middle" fill="#fbf6ea">${text}</text>`;
  return (
    castShadow(x, y, [width, height]) +
    fill(d, enamel) +
    inside(`plate${index}`, d, fill(dark, palette.night) + fill(gloss, palette.blue) + chips(index, [x, y], [width, height])) +
    stroke(d, palette.ink, 5) +
    stroke(rim, '#fbf6ea', 5) +
    word
  );
}

/** The common name, screwed to the wall for seventy years. */
function common(): string {
  const [name] = names;
  const { x, y, width, height } = name.box;
  return plate(name, 0) + [x + 46, x + width - 46].map((sx) => screw(sx, y + 46) + screw(sx, y + height - 46)).join('');
}

/** A name below, hung on two hooks, to be taken down when the corner has changed its mind. */
function hung(name: Name, index: number): string {
  const { x, y, width } = name.box;
  const hooks = [x + 110, x + width - 110].map((hx) => {
    const line = trace([[hx, y - 72], [hx, y + 6], ...arc([hx + 17, y + 6], [17, 24], [0.5, 0])]);
    const eye = `<circle cx="${hx + 16}" cy="${y + 14}" r="13" fill="${palette.ink}"/>`;
    return (
      eye +
      stroke(line, palette.ink, 17) +
      stroke(line, palette.straw, 9) +
      `<circle cx="${hx}" cy="${y - 76}" r="17" fill="${palette.straw}" stroke="${palette.ink}" stroke-width="4"/>`
    );
  });
  return plate(name, index) + hooks.join('');
}

function chips(seed: number, [x, y]: Point, [width, height]: Point): string {
  const random = randomFrom(seed * 17 + 3);
  let out = '';
  for (let i = 0; i < 3; i += 1) {
    const at: Point = [x + random() * width, random() < 0.5 ? y + 3 : y + height - 3];
    const shape = curve(
      Array.from(
        { length: 7 },
        (_, k): Point => [at[0] + Math.cos(k * 0.9) * between(random, 9, 24), at[1] + Math.sin(k * 0.9) * between(random, 6, 14)],
      ),
      true,
    );
    out += fill(trace(shape, true), '#7c4526', `stroke="${palette.night}" stroke-width="3"`);
  }
  return out;
}

/** A flame of half the given height, `low` pixels under the middle of the glass. */
function flame(half: number, low: number, colour: string): string {
  const [x, y] = [-250, 250 + low];
  const edge: Point[] = [
    [x, y - half],
    [x + half * 0.42, y + half * 0.12],
    [x, y + half],
    [x - half * 0.42, y + half * 0.12],
  ];
  return fill(trace(curve(edge, true), true), colour);
}

/** The street lamp on its bracket, drawn as the paper's own lantern. */
function lantern(): string {
  const arm =
    stroke('M0 0H-250M-20 130Q-150 120 -190 6', palette.ink, 17) +
    stroke(trace(arc([-96, 44], [34, 34], [0.1, 1])), palette.ink, 9) +
    stroke('M-250 0V50', palette.ink, 10);
  const glass = 'M-330 130H-170L-194 356H-306Z';
  const glow = engrave(
    parallels({ x: -340, y: 120, width: 180, height: 250 }, [9, 90]),
    9,
    (x, y) => clamp(Math.hypot((x + 250) / 90, (y - 250) / 150) - 0.35) * 0.7,
  );
  const frame = stroke(`${glass}M-275 130L-264 356M-225 130L-236 356`, palette.ink, 9);
  const cap =
    fill('M-350 132Q-330 84 -280 72L-272 48H-228L-220 72Q-170 84 -150 132Z', palette.ink) +
    fill(
      taper(
        curve([
          [-330, 122],
          [-310, 96],
          [-276, 82],
        ]),
        8,
      ),
      palette.mist,
    );
  const foot = fill('M-312 356H-188L-204 384H-296ZM-262 384h24v28h-24Z', palette.ink);
  const plate = rectangle({ x: -14, y: -60, width: 44, height: 230 });
  return (
    fill(plate, palette.ink) +
    arm +
    fill(glass, palette.straw) +
    inside('glass', glass, fill(glow, palette.ochre)) +
    flame(52, 0, '#fffaf0') +
    flame(28, 20, palette.vermilion) +
    frame +
    cap +
    foot
  );
}

/** A house corner on the Ropewalk, with the street's common name and two of the others. Needs the Noto fonts. */
export function drawStreetSign(): string {
  const [, ...others] = names;
  const below = others.map((name, i) => hung(name, i + 1)).join('');
  const halo = Array.from({ length: 18 }, (_, i) => swell(arc([2130, 390], [150 + i * 17, 150 + i * 17]), () => 7 - i * 0.36)).join('');
  return sheet(
    size,
    palette.shade,
    wall() + fill(halo, palette.straw, 'opacity=".55"') + corner() + common() + below + placed(lantern(), [2380, 150]),
  );
}

import { arc, type Point, palette, sheet, stroke, trace } from './ink.ts';

const size: Point = [2000, 1500];

/** One letter of the sheet, standing on the line of its row: its font and the size at which it looks as large as the others. */
type Glyph = { readonly sign: string; readonly font: string; readonly at: Point; readonly height: number };

const [first, second] = [500, 1180];
const glyphs: readonly Glyph[] = [
  { sign: 'gi', font: 'Noto Serif Display', at: [272, first], height: 450 },
  { sign: 'ж', font: 'Noto Serif Display', at: [748, first], height: 520 },
  { sign: 'ع', font: 'Noto Naskh Arabic', at: [1220, first - 90], height: 470 },
  { sign: 'अ', font: 'Noto Serif Devanagari', at: [1718, first], height: 460 },
  { sign: '永', font: 'Noto Serif CJK SC', at: [272, second - 14], height: 380 },
  { sign: 'ψ', font: 'Noto Serif Display', at: [748, second], height: 470 },
  { sign: 'Ֆ', font: 'Noto Serif Armenian', at: [1238, second], height: 440 },
  { sign: 'ღ', font: 'Noto Serif Georgian', at: [1722, second], height: 470 },
];

function letter({ sign, font, at, height }: Glyph): string {
  return `<text x="${at[0]}" y="${at[1]}" font-family="${font}" font-size="${height}" text-anchor="middle" fill="${palette.ink}">${sign}</text>`;
}

/** The lines on which the letters of all scripts were weighed against one another. */
function guides(): string {
  let [thin, bold] = ['', ''];
  for (const line of [first, second])
    for (const x of [272, 748, 1238, 1722]) {
      for (const rise of [-350, -215, 130]) thin += `M${x - 208} ${line + rise}H${x + 208}`;
      bold += `M${x - 208} ${line}H${x + 208}`;
    }
  return stroke(thin, palette.mist, 2.2) + stroke(bold, palette.vermilion, 2.6);
}

function frame(): string {
  let lines = '';
  for (const x of [505, 992, 1484]) lines += `M${x} 70V1390`;
  lines += 'M40 715H1960';
  let ticks = '';
  for (let x = 40; x <= 1960; x += 16) ticks += `M${x} 1404v${(x - 40) % 160 === 0 ? 30 : (x - 40) % 80 === 0 ? 20 : 11}`;
  return (
    stroke(lines, palette.ink, 2.5) +
    stroke('M40 52H1960', palette.ink, 12) +
    stroke('M40 72H1960M40 1404H1960', palette.ink, 3) +
    stroke(ticks, palette.ink, 2.5)
  );
}

/** The pins by which the sheet hangs on the workshop wall. */
function pins(): string {
  return (
    [
      [505, 30],
      [1484, 30],
    ] as const
  )
    .map(
      ([x, y]) =>
        `<ellipse cx="${x + 14}" cy="${y + 18}" rx="24" ry="13" fill="${palette.umber}" opacity=".5"/>` +
        `<circle cx="${x}" cy="${y}" r="22" fill="${palette.ochre}" stroke="${palette.ink}" stroke-width="4"/>` +
        stroke(trace(arc([x, y], [12, 12], [0.5, 0.8])), palette.paper, 4),
    )
    .join('');
}

/** A trial sheet with a letter of each of the typeface's eight scripts, all at one size. Needs the Noto fonts. */
export function drawTypeSpecimen(): string {
  return sheet(size, palette.paper, frame() + guides() + glyphs.map(letter).join('') + pins());
}

import { curve, engrave, fill, inside, type Line, type Point, palette, parallels, placed, stroke, trace } from './ink.ts';

/** A name for a clip path, made from what it holds, so that equal panels share one. */
function named(d: string): string {
  let sum = 7;
  for (const sign of d) sum = (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0;
  return sum.toString(36);
}

/** A panel of paper: flat colour with engraved lines in its own direction. */
function panel(corners: Line, colour: string, [angle, weight]: Point): string {
  const d = trace(corners, true);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const box = {
    x: Math.min(...xs),
    y: Math.min(...ys),
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  };
  const lines = engrave(parallels(box, [9, angle]), 9, (_, y) => weight * (0.5 + (y - box.y) / box.height));
  return fill(d, colour) + inside(`panel${named(d)}`, d, fill(lines, palette.ink)) + stroke(d, palette.ink, 4);
}

function tail(points: Line, bows: string): string {
  const line = curve(points);
  let out = stroke(trace(line), palette.ink, 3.5);
  for (let i = 10; i < line.length - 2; i += 13) {
    const [x, y] = line[i] ?? [0, 0];
    const [nx, ny] = line[i + 1] ?? [x, y];
    const turn = (Math.atan2(ny - y, nx - x) * 180) / Math.PI;
    out += placed(fill('M0 0L-13 -24H13ZM0 0L-13 24H13Z', bows, `stroke="${palette.ink}" stroke-width="3"`), [x, y], [turn, 1]);
  }
  return out;
}

/** A diamond of paper on a spine and a bowed cross-stick, in two colours, with a short tail of bows. */
export function diamond([upper, lower]: readonly [string, string]): string {
  const [top, right, bottom, left, mid]: readonly Point[] = [
    [0, -190],
    [150, -50],
    [0, 200],
    [-150, -50],
    [0, -50],
  ];
  if (!top || !right || !bottom || !left || !mid) return '';
  return (
    tail([bottom, [36, 270], [-24, 350], [40, 430]], lower) +
    panel([top, right, mid], upper, [0, 0.16]) +
    panel([top, mid, left], lower, [45, 0.2]) +
    panel([mid, right, bottom], lower, [60, 0.3]) +
    panel([left, mid, bottom], upper, [0, 0.3])
  );
}

/** The small fighting kite of the south: a diamond of one sheet, bowed from side to side, with a stiff little tail. */
export function patang([sheet, fin]: readonly [string, string]): string {
  const body: Line = [
    [-180, 0],
    [0, -180],
    [180, 0],
    [0, 180],
  ];
  const bow = curve([
    [-180, 0],
    [0, -112],
    [180, 0],
  ]);
  return (
    panel(
      [
        [0, 150],
        [62, 240],
        [-62, 240],
      ],
      fin,
      [90, 0.3],
    ) +
    panel(body, sheet, [-45, 0.24]) +
    panel(
      [
        [0, 180],
        [80, 100],
        [0, 116],
        [-80, 100],
      ],
      fin,
      [0, 0.2],
    ) +
    stroke('M0 -180V180', palette.ink, 7) +
    stroke(trace(bow), palette.ink, 7)
  );
}

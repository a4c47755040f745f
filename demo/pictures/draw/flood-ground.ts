import { type Line, type Point, smoothstep, trace } from './ink.ts';
import { fractalFrom } from './random.ts';

const size: Point = [2400, 1600];
/** The unevenness of the ground. */
export const relief = fractalFrom(46, 4);
const cell = 12;

/** The middle of the river Aune at a given height of the sheet. */
function riverAt(y: number): number {
  return 1510 + 62 * Math.sin(y / 230);
}

/** Height of the ground in metres over mean water: the harbour in the south, hills in the north, the river between the banks. */
export function height(x: number, y: number): number {
  const slope = (x * 0.1 - y * 1.1 + 1330) / 165;
  const hollow = -2 * Math.exp(-(((x - 620) / 300) ** 2) - ((y - 640) / 120) ** 2);
  const hill =
    8 * Math.exp(-(((x - 2080) / 420) ** 2) - ((y - 230) / 300) ** 2) + 5 * Math.exp(-(((x - 640) / 360) ** 2) - ((y - 190) / 200) ** 2);
  const land = slope + hollow + hill + relief(x / 420, y / 420) * 2.2 + relief(x / 110, y / 110) * 0.5;
  const off = Math.abs(x - riverAt(y));
  const bank = smoothstep(40, 420, off);
  return Math.min(land, land * bank + (1 - bank) * 0.9 - 2.9 * smoothstep(82, 42, off));
}

/** How far the ground stands over the old limit of the flood: the bath of 1996, the same everywhere. */
export function overOld(x: number, y: number): number {
  return height(x, y) - 3.6;
}

/** How far it stands over the new one: lower on the west bank, where the water runs out of time, and higher on the Ropewalk. */
export function overNew(x: number, y: number): number {
  const ropewalk = smoothstep(50, 240, x - riverAt(y)) * smoothstep(420, 640, y);
  return height(x, y) - 1.75 - ropewalk * 4.7;
}

/** A number for every place of the ground. */
export type Ground = (x: number, y: number) => number;

/** All pieces of the line on which a field is zero (marching squares), joined into runs. */
export function contour(field: Ground): Line[] {
  const links = new Map<string, Point[]>();
  const put = (a: Point, b: Point) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = trace([from]);
      links.set(key, [...(links.get(key) ?? []), to]);
    }
  };
  for (let y = -cell; y <= size[1]; y += cell) for (let x = -cell; x <= size[0]; x += cell) cut(field, [x, y], put);
  return chains(links);
}

function cut(field: Ground, [x, y]: Point, put: (a: Point, b: Point) => void): void {
  const corners: Point[] = [
    [x, y],
    [x + cell, y],
    [x + cell, y + cell],
    [x, y + cell],
  ];
  const values = corners.map(([cx, cy]) => field(cx, cy));
  const hits: Point[] = [];
  for (let i = 0; i < 4; i += 1) {
    const [a, b] = [values[i] ?? 0, values[(i + 1) % 4] ?? 0];
    const [p, q] = [corners[i] ?? [0, 0], corners[(i + 1) % 4] ?? [0, 0]];
    if (a < 0 === b < 0) continue;
    const t = a / (a - b);
    hits.push([p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t]);
  }
  for (let i = 0; i + 1 < hits.length; i += 2) put(hits[i] ?? [0, 0], hits[i + 1] ?? [0, 0]);
}

function chains(links: Map<string, Point[]>): Line[] {
  const used = new Set<string>();
  const lines: Line[] = [];
  const follow = (start: Point): Point[] => {
    const line: Point[] = [start];
    for (let here: Point | undefined = start; here; ) {
      used.add(trace([here]));
      const next: Point | undefined = links.get(trace([here]))?.find((point) => !used.has(trace([point])));
      if (next) line.push(next);
      here = next;
    }
    return line;
  };
  const starts = [...links.entries()].sort((a, b) => a[1].length - b[1].length);
  for (const [key] of starts) {
    if (used.has(key)) continue;
    const [x = 0, y = 0] = key.slice(1).split(' ').map(Number);
    const line = follow([x, y]);
    const first = line[0];
    const last = line.at(-1);
    if (first && last && line.length > 8 && Math.hypot(first[0] - last[0], first[1] - last[1]) < cell * 2) line.push(first);
    if (line.length > 6) lines.push(line);
  }
  return lines;
}

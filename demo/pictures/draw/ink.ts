/** A place on the sheet, in pixels from the top left. */
export type Point = readonly [x: number, y: number];

/** A line on the sheet as a row of points. */
export type Line = readonly Point[];

/** A rectangle on the sheet. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** How dark (or, on a dark ground, how bright) a place is: 0 is bare ground, 1 is solid. */
export type Tone = (x: number, y: number) => number;

/** The colours of the whole paper: one warm stock, one ink, one vermilion, muted blues and ochres. */
export const palette = {
  paper: '#f4ecdb',
  shade: '#e7dabd',
  ink: '#1e1c1b',
  vermilion: '#c8371b',
  night: '#15222c',
  deep: '#24404f',
  blue: '#4d7082',
  mist: '#a3b7b8',
  ochre: '#c4943f',
  straw: '#e6cd92',
  umber: '#6b4a2b',
} as const;

/** Writes a number with one decimal at most. */
export function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Keeps a number between two bounds (0 and 1 unless told otherwise). */
export function clamp(value: number, low = 0, high = 1): number {
  return Math.min(high, Math.max(low, value));
}

/** Goes softly from 0 at `from` to 1 at `to`. */
export function smoothstep(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/** Points at even distances from one place to another. */
export function straight(from: Point, to: Point, step = 8): Point[] {
  const parts = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step));
  return Array.from({ length: parts + 1 }, (_, i): Point => {
    const t = i / parts;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  });
}

/** An ellipse or a part of one; angles in turns, 0 at three o'clock, clockwise as the sheet's y goes down. */
export function arc(centre: Point, radii: Point, turns: Point = [0, 1]): Point[] {
  const length = Math.abs(turns[1] - turns[0]) * Math.PI * (radii[0] + radii[1]);
  const parts = Math.max(6, Math.ceil(length / 7));
  return Array.from({ length: parts + 1 }, (_, i): Point => {
    const angle = (turns[0] + ((turns[1] - turns[0]) * i) / parts) * Math.PI * 2;
    return [centre[0] + Math.cos(angle) * radii[0], centre[1] + Math.sin(angle) * radii[1]];
  });
}

/** The point at part t of the way from the second to the third of four points, on the soft line through all four. */
function between(four: Line, t: number): Point {
  const weights = [-t + 2 * t * t - t ** 3, 2 - 5 * t * t + 3 * t ** 3, t + 4 * t * t - 3 * t ** 3, -t * t + t ** 3];
  let [x, y] = [0, 0];
  four.forEach((point, i) => {
    x += (point[0] * (weights[i] ?? 0)) / 2;
    y += (point[1] * (weights[i] ?? 0)) / 2;
  });
  return [x, y];
}

/** A soft line through the given points (Catmull-Rom), as many small steps. */
export function curve(through: Line, closed = false): Point[] {
  const count = through.length;
  const at = (i: number): Point => {
    const place = closed ? (i + count) % count : clamp(i, 0, count - 1);
    return through[place] ?? [0, 0];
  };
  const out: Point[] = [];
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const around: Line = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const [b, c] = [at(i), at(i + 1)];
    const parts = Math.max(2, Math.ceil(Math.hypot(c[0] - b[0], c[1] - b[1]) / 8));
    for (let k = 0; k < parts; k += 1) {
      out.push(between(around, k / parts));
    }
  }
  out.push(closed ? (out[0] ?? [0, 0]) : at(count - 1));
  return out;
}

/** Path data of a line; closed, it bounds an area. */
export function trace(line: Line, closed = false): string {
  const steps = line.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('');
  return closed ? `${steps}Z` : steps;
}

/** Path data of a rectangle. */
export function rectangle(box: Box): string {
  return `M${num(box.x)} ${num(box.y)}h${num(box.width)}v${num(box.height)}h${num(-box.width)}Z`;
}

/** Fills path data with a colour. */
export function fill(d: string, colour: string, extra = ''): string {
  return d === '' ? '' : `<path d="${d}" fill="${colour}" ${extra}/>`;
}

/** Draws path data as an even line, round at its ends. */
export function stroke(d: string, colour: string, width: number): string {
  return d === ''
    ? ''
    : `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function ribbon(run: readonly (readonly [Point, number])[]): string {
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i < run.length; i += 1) {
    const here = run[i];
    const before = run[Math.max(0, i - 1)];
    const after = run[Math.min(run.length - 1, i + 1)];
    if (here === undefined || before === undefined || after === undefined) continue;
    const [dx, dy] = [after[0][0] - before[0][0], after[0][1] - before[0][1]];
    const length = Math.hypot(dx, dy) || 1;
    const [nx, ny] = [((-dy / length) * here[1]) / 2, ((dx / length) * here[1]) / 2];
    left.push([here[0][0] + nx, here[0][1] + ny]);
    right.push([here[0][0] - nx, here[0][1] - ny]);
  }
  return trace([...left, ...right.reverse()], true);
}

/**
 * The burin's line: path data of a stroke that swells and thins. `width` gives the thickness at a point
 * (t runs from 0 to 1 along the line); where it falls under half a pixel the line breaks off.
 */
export function swell(line: Line, width: (point: Point, t: number) => number): string {
  let run: [Point, number][] = [];
  let d = '';
  const close = () => {
    if (run.length > 1) d += ribbon(run);
    run = [];
  };
  line.forEach((point, i) => {
    const thick = width(point, i / Math.max(1, line.length - 1));
    if (thick < 0.5) close();
    else run.push([point, thick]);
  });
  close();
  return d;
}

/** A stroke that starts and ends in a point. */
export function taper(line: Line, width: number): string {
  return swell(line, (_, t) => Math.max(0.55, width * Math.sin(Math.PI * clamp(t, 0.02, 0.98))));
}

/** Engraves a family of lines: each is as thick, in parts of `gap`, as the tone asks for. */
export function engrave(lines: readonly Line[], gap: number, tone: Tone): string {
  return lines.map((line) => swell(line, ([x, y]) => clamp(tone(x, y), 0, 1.1) * gap)).join('');
}

/** Parallel lines over a box, `gap` apart, turned by `angle` degrees; `bend` moves each point to make them waver. */
export function parallels(box: Box, [gap, angle]: Point, bend: (x: number, y: number) => number = () => 0): Line[] {
  const turn = (angle * Math.PI) / 180;
  const [ux, uy] = [Math.cos(turn), Math.sin(turn)];
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const reach = (Math.abs(ux) * box.width + Math.abs(uy) * box.height) / 2;
  const across = (Math.abs(uy) * box.width + Math.abs(ux) * box.height) / 2;
  const lines: Line[] = [];
  for (let offset = -across; offset <= across; offset += gap) {
    const line: Point[] = [];
    for (let along = -reach; along <= reach + 7; along += 7) {
      const [x, y] = [cx + ux * along - uy * offset, cy + uy * along + ux * offset];
      const shift = bend(x, y);
      line.push([x - uy * shift, y + ux * shift]);
    }
    lines.push(line);
  }
  return lines;
}

/** Rings round a centre, `gap` apart, from one radius to another. */
export function rings(centre: Point, [gap, from, to]: readonly [number, number, number], squash = 1): Line[] {
  const lines: Line[] = [];
  for (let radius = from; radius <= to; radius += gap) lines.push(arc(centre, [radius, radius * squash]));
  return lines;
}

/** Shows a drawing only inside the given path data. */
export function inside(id: string, d: string, drawing: string): string {
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${drawing}</g>`;
}

/** Moves, turns (degrees) and scales a drawing. */
export function placed(drawing: string, [x, y]: Point, [degrees, scale]: Point = [0, 1]): string {
  return `<g transform="translate(${num(x)} ${num(y)}) rotate(${num(degrees)}) scale(${scale.toFixed(3)})">${drawing}</g>`;
}

/** Wraps a drawing into a sheet of the given size with its ground colour. */
export function sheet([width, height]: Point, ground: string, drawing: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${ground}"/>${drawing}</svg>`
  );
}

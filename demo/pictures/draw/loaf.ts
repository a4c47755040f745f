import {
  arc,
  clamp,
  curve,
  engrave,
  fill,
  inside,
  type Line,
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
import { between, fractalFrom, noiseFrom, randomFrom } from './random.ts';

const size: Point = [2400, 1600];
const centre: Point = [1240, 880];
const reach = 650;
const rise = 440;
const crust = '#b9823a';
const baked = '#83502a';

/** Height of the loaf over its foot at a place of its round plan (u, v from -1 to 1). */
function heightAt(u: number, v: number): number {
  return rise * Math.max(0, 1 - u * u - v * v) ** 0.5;
}

function onLoaf(u: number, v: number): Point {
  return [centre[0] + u * reach, centre[1] + v * reach * 0.6 - heightAt(u, v) * 0.8];
}

/** How much light falls on the loaf there, from the upper left; below zero where the place is turned away from us. */
function lightAt(u: number, v: number): number {
  const step = 0.01;
  const dx = (heightAt(u + step, v) - heightAt(u - step, v)) / (2 * step * reach);
  const dy = (heightAt(u, v + step) - heightAt(u, v - step)) / (2 * step * reach);
  const length = Math.hypot(dx, dy, 1);
  if ((-dy * 0.8 + 0.6) / length < -0.02) return -1;
  return clamp((dx * 0.62 + dy * 0.28 + 0.72) / length);
}

function turnOf(radius: number): { place: Point; light: number; turn: number }[] {
  const parts = Math.ceil(radius * 620) + 24;
  return Array.from({ length: parts + 1 }, (_, i) => {
    const turn = (i / parts) * Math.PI * 2;
    const [u, v] = [Math.cos(turn) * radius, Math.sin(turn) * radius];
    return { place: onLoaf(u, v), light: lightAt(u, v), turn };
  });
}

/** The loaf's silhouette: above, the ellipse of its dome; below, that of its foot. */
function outline(): string {
  const tall = Math.hypot(reach * 0.6, rise * 0.8);
  return trace([...arc(centre, [reach, tall], [0.5, 1]), ...arc(centre, [reach, reach * 0.6], [0, 0.5])], true);
}

/** The crust as rings round the crown: dark where the light misses it, floured in bands as the basket left it. */
function crustLines(): string {
  const burnt = fractalFrom(55, 4);
  const dust = noiseFrom(8);
  let [dark, flour] = ['', ''];
  for (let radius = 0.02; radius <= 1; radius += 0.0185 - radius ** 4 * 0.007) {
    const round = turnOf(radius);
    const band = 0.5 + 0.5 * Math.sin(radius * 44);
    const gap = 10.5;
    const toneAt = (i: number) => {
      const { light, turn, place } = round[i] ?? { light: 0, turn: 0, place: centre };
      return light < 0 ? 0 : 0.94 - light * 0.92 + burnt(place[0] / 110, place[1] / 80) * 0.26 + Math.cos(turn) * 0.04;
    };
    const points = round.map(({ place }) => place);
    const last = points.length - 1;
    dark += swell(points, (_, t) => gap * clamp(toneAt(Math.round(t * last)), 0, 0.8));
    const shifted = round.map(({ place }): Point => [place[0], place[1] + 5]);
    flour += swell(shifted, ([x, y], t) => {
      const light = round[Math.round(t * last)]?.light ?? 0;
      return light <= 0 ? 0 : gap * clamp(band * light * 1.05 + dust(x / 26, y / 18) * 0.5 - 0.42) * 0.9;
    });
  }
  return fill(dark, '#3f2512') + fill(flour, palette.paper);
}

/** One cut of the baker's blade: it has opened and shows the crumb, with a raised, burnt lip on its far side. */
function cut(path: Line, wide: number, seed: number): string {
  const middle = curve(path.map(([u, v]): Point => [u * 1000, v * 1000])).map(([u, v]): Point => [u / 1000, v / 1000]);
  const side = (k: number): Point[] =>
    middle.map(([u, v], i) => {
      const next = middle[Math.min(middle.length - 1, i + 1)] ?? [u, v];
      const before = middle[Math.max(0, i - 1)] ?? [u, v];
      const [dx, dy] = [next[0] - before[0], next[1] - before[1]];
      const length = Math.hypot(dx, dy) || 1;
      const open = wide * Math.sin((Math.PI * (i + 0.5)) / middle.length) ** 0.8 * k;
      return onLoaf(u - (dy / length) * open, v + (dx / length) * open);
    });
  const shape = trace([...side(1), ...side(-1).reverse()], true);
  const grain = fractalFrom(seed, 3);
  let crumb = '';
  for (let k = -0.75; k < 0.9; k += 0.25) crumb += swell(side(k), ([x, y]) => 5.5 * clamp(0.3 + k * 0.35 + grain(x / 24, y / 16) * 0.9));
  const lip = swell(side(-1), (_, t) => 1 + 11 * Math.sin(Math.PI * t));
  return (
    fill(shape, '#f0dcae') +
    inside(`cut${seed}`, shape, fill(crumb, palette.ochre)) +
    fill(lip, '#3b2413') +
    stroke(trace(side(1)), '#3b2413', 3)
  );
}

/** The one cut that marks the common loaf: a wave across its top. */
function wave(): string {
  const path = Array.from({ length: 15 }, (_, i): Point => {
    const u = -0.7 + i * 0.1;
    return [u, 0.08 - 0.19 * Math.sin((u / 0.7) * Math.PI * 1.5) * (1 - u * u * 0.4)];
  });
  return cut(path, 0.062, 70);
}

function table(): string {
  const grain = fractalFrom(2, 4);
  const planks = parallels({ x: -20, y: 880, width: 2440, height: 760 }, [13, 0], (x, y) => grain(x / 620, y / 120) * 26);
  const wood = engrave(planks, 13, (x, y) => 0.2 + grain(x / 300, y / 14) * 0.3 + smoothstep(1100, 1600, y) * 0.12);
  const wall = engrave(parallels({ x: -20, y: -20, width: 2440, height: 920 }, [13, 90]), 13, (x, y) =>
    clamp(0.1 + smoothstep(300, 2300, x) * 0.3 + smoothstep(200, 880, y) * 0.16),
  );
  return (
    fill(rectangle({ x: 0, y: 880, width: 2400, height: 720 }), palette.straw) +
    fill(wood, crust) +
    inside('wall', rectangle({ x: 0, y: 0, width: 2400, height: 880 }), fill(wall, palette.blue)) +
    stroke('M0 880H2400', palette.ink, 5)
  );
}

function board(): string {
  const rim = trace(arc([centre[0] + 10, 1180], [960, 330]), true);
  const edge = trace(
    [...arc([centre[0] + 10, 1180], [960, 330], [0, 0.5]), ...arc([centre[0] + 10, 1226], [960, 330], [0, 0.5]).reverse()],
    true,
  );
  const rough = fractalFrom(14, 3);
  const lines = parallels({ x: 260, y: 840, width: 2000, height: 700 }, [12, -4], (x, y) => rough(x / 500, y / 60) * 22);
  const shadow = (x: number, y: number) => smoothstep(1.14, 0.86, Math.hypot((x - centre[0] - 120) / 780, (y - 1120) / 262));
  const wood = engrave(lines, 12, (x, y) => 0.16 + rough(x / 260, y / 12) * 0.26 + shadow(x, y) * 0.78);
  const side = engrave(parallels({ x: 260, y: 1150, width: 2000, height: 420 }, [8, 90]), 8, (x) => 0.42 + smoothstep(1200, 2200, x) * 0.4);
  return (
    fill(trace(arc([centre[0] + 80, 1290], [985, 318]), true), palette.umber, 'opacity=".5"') +
    fill(rim, '#d9b46c') +
    inside('board', rim, fill(wood, palette.umber)) +
    stroke(rim, palette.ink, 4) +
    fill(edge, crust) +
    inside('edge', edge, fill(side, palette.umber)) +
    stroke(edge, palette.ink, 4)
  );
}

function ear(seed: number): string {
  const random = randomFrom(seed);
  let [grains, lines, awns] = ['', '', ''];
  for (let k = 0; k < 11; k += 1) {
    for (const side of [-1, 1]) {
      const y = -k * 31;
      const tip: Point = [side * (38 - k * 1.6), y - 56];
      const husk = curve([[side * 4, y], [side * 34, y - 16], tip, [side * 10, y - 36]], true);
      grains += trace(husk, true);
      lines +=
        taper(curve([[side * 12, y - 8], [side * 26, y - 28], tip]), 5) + taper(curve([[side * 20, y - 6], [side * 35, y - 24], tip]), 6);
      awns += taper(
        curve([tip, [tip[0] + side * 22, tip[1] - 70], [tip[0] + side * between(random, 18, 58), tip[1] - between(random, 130, 190)]]),
        3.2,
      );
    }
  }
  const stem = taper(
    curve([
      [0, 10],
      [8, 160],
      [-6, 380],
      [14, 620],
    ]),
    11,
  );
  return (
    fill(awns + stem, palette.umber) +
    fill(grains, palette.straw, `stroke="${palette.umber}" stroke-width="3.5"`) +
    fill(lines, palette.ochre)
  );
}

function knife(): string {
  const blade = trace(
    [
      ...curve([
        [0, 0],
        [300, -34],
        [640, -26],
        [716, 8],
      ]),
      [690, 34],
      ...straightTeeth(),
    ],
    true,
  );
  const lines = engrave(
    parallels({ x: -10, y: -40, width: 740, height: 90 }, [8, 0]),
    8,
    (x, y) => clamp(0.5 - y / 60) * smoothstep(760, 200, x),
  );
  const handle = trace(
    curve(
      [
        [0, -8],
        [-60, -16],
        [-170, -12],
        [-290, -24],
        [-318, 12],
        [-280, 44],
        [-160, 40],
        [-50, 48],
        [0, 40],
      ],
      true,
    ),
    true,
  );
  const grip = engrave(parallels({ x: -330, y: -30, width: 340, height: 90 }, [8, 3]), 8, (_, y) => clamp(0.5 - y / 60));
  const rivets = [-60, -160, -256].map((x) => `<circle cx="${x}" cy="14" r="9" fill="${palette.straw}"/>`).join('');
  return (
    fill(blade, palette.paper, `stroke="${palette.ink}" stroke-width="4"`) +
    inside('blade', blade, fill(lines, palette.blue)) +
    fill(handle, palette.ink) +
    inside('grip', handle, fill(grip, palette.umber)) +
    rivets
  );
}

function straightTeeth(): Point[] {
  return Array.from({ length: 47 }, (_, i): Point => [680 - i * 14.6, i % 2 ? 40 : 32]);
}

function crumbs(): string {
  const random = randomFrom(33);
  let d = '';
  for (let i = 0; i < 70; i += 1) {
    const [x, y, r] = [between(random, 420, 2080), between(random, 1290, 1460), between(random, 2, 9)];
    d += trace(
      [
        [x - r, y],
        [x, y - r * 0.7],
        [x + r * 1.2, y - r * 0.1],
        [x + r * 0.3, y + r * 0.6],
      ],
      true,
    );
  }
  return `${fill(d, '#5a3a1e')}<g transform="translate(0 -4)">${fill(d, '#efd9a4')}</g>`;
}

/** The common loaf of eleven bakers, dark, floured and marked with a single wave. */
export function drawLoaf(): string {
  const shape = outline();
  const foot = fill(trace(arc([centre[0] + 70, centre[1] + 190], [690, 250]), true), palette.ink, 'opacity=".28"');
  const bread = fill(shape, baked) + inside('loaf', shape, crustLines() + wave()) + stroke(shape, '#3b2413', 6);
  const wheat =
    placed(ear(4), [560, 1395], [-62, 0.86]) + placed(ear(9), [640, 1450], [-76, 0.86]) + placed(ear(2), [520, 1470], [-88, 0.8]);
  return sheet(size, palette.paper, table() + board() + foot + bread + wheat + crumbs() + placed(knife(), [1560, 1424], [-5, 1.02]));
}

import {
  arc,
  clamp,
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
  smoothstep,
  stroke,
  taper,
  trace,
} from './ink.ts';
import { between, fractalFrom, noiseFrom, randomFrom } from './random.ts';

const size: Point = [2400, 1600];
const water = 1120;
const glow = '#f8dfa0';
const dark = '#101a21';
const moon: Point = [1960, 470];

function sky(): string {
  const cloud = fractalFrom(31, 4);
  const waver = noiseFrom(2);
  const lines = parallels({ x: -10, y: 0, width: 2420, height: water }, [12, 0], (x, y) => waver(x / 260, y / 60) * 3);
  const d = engrave(lines, 12, (x, y) => {
    const dusk = 0.93 - smoothstep(-100, water, y) * 0.74;
    const banks = smoothstep(0.02, 0.4, cloud(x / 760, y / 120)) * 0.3 * smoothstep(100, 500, y);
    const far = Math.hypot(x - moon[0], y - moon[1]);
    return (dusk + banks) * smoothstep(128, 131, far) - Math.exp(-(far - 130) / 120) * 0.3;
  });
  const face = `<circle cx="${moon[0]}" cy="${moon[1]}" r="136" fill="#fbf1d4"/>`;
  const maria = fractalFrom(14, 3);
  const disc = trace(arc(moon, [132, 132]), true);
  const marks = engrave(parallels({ x: moon[0] - 140, y: moon[1] - 140, width: 280, height: 280 }, [9, 34]), 9, (x, y) => {
    const rim = smoothstep(95, 150, Math.hypot(x - moon[0] + 34, y - moon[1] + 30)) * 0.6;
    return rim + smoothstep(0.05, 0.4, maria(x / 95, y / 95)) * 0.45;
  });
  return fill(d, palette.deep) + face + inside('moon', disc, fill(marks, palette.ochre));
}

function island(from: number, to: number, [height, seed]: Point): string {
  const rough = fractalFrom(seed, 4);
  const edge: Point[] = [];
  for (let x = from; x <= to; x += 8) {
    const t = (x - from) / (to - from);
    edge.push([x, water - Math.sin(t * Math.PI) ** 0.8 * (height + rough(x / 190, 1) * height * 0.7)]);
  }
  const body = trace([...edge, [to, water + 4], [from, water + 4]], true);
  const lines = parallels({ x: from, y: water - height * 2, width: to - from, height: height * 2 }, [10, 62]);
  const shade = engrave(lines, 10, (x, y) => 0.34 + rough(x / 70, y / 50) * 0.7);
  return fill(body, palette.blue) + inside(`island${seed}`, body, fill(shade, palette.night)) + stroke(trace(edge), palette.night, 3);
}

const hull = 'M392 958C430 1040 470 1100 520 1146H1880C1930 1100 1970 1040 2008 958L1900 972H500Z';

function plating(): string {
  const lines = parallels({ x: 380, y: 950, width: 1640, height: 200 }, [9, 0]);
  const d = engrave(lines, 9, (x, y) => clamp(0.34 - Math.abs(x - 820) / 1900 + (1090 - y) / 700));
  let ports = '';
  for (let x = 610; x < 1800; x += 124) ports += `M${x} 1040a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z`;
  const stripe = rectangle({ x: 380, y: 1098, width: 1640, height: 26 });
  const rivets = `M420 990H1980M440 1020H1960`;
  return (
    fill(hull, dark) +
    inside('hull', hull, fill(d, palette.mist) + fill(stripe, palette.vermilion) + stroke(rivets, dark, 3)) +
    fill(ports, glow)
  );
}

function house(): string {
  const deck = trace(
    [
      [520, 974],
      [552, 852],
      [1848, 852],
      [1880, 974],
    ],
    true,
  );
  const upper = trace(
    [
      [640, 852],
      [668, 736],
      [1732, 736],
      [1760, 852],
    ],
    true,
  );
  const lines = parallels({ x: 500, y: 730, width: 1400, height: 250 }, [9, 0]);
  const shade = engrave(lines, 9, (x, y) => 0.12 + smoothstep(1250, 1880, x) * 0.42 + ((y - 736) % 116 < 26 ? 0.3 : 0));
  let windows = '';
  for (let x = 716; x < 1680; x += 64) windows += rectangle({ x, y: 770, width: 44, height: 46 });
  const edges =
    stroke(`M508 974H1892M540 852H1860M652 736H1748`, dark, 9) + stroke(`M508 970H1892M540 848H1700M652 732H1600`, '#fffaf0', 3);
  return (
    fill(deck + upper, palette.paper) +
    inside('house', deck + upper, fill(shade, palette.blue)) +
    fill(windows, '#f2c25c', `stroke="${dark}" stroke-width="6"`) +
    seated() +
    vehicles() +
    edges
  );
}

/** People at the lit windows: the night ferry's passengers. */
function seated(): string {
  const random = randomFrom(12);
  let d = '';
  const bust = (x: number, y: number, s: number) =>
    `M${num(x - 13 * s)} ${num(y)}q0 ${num(-17 * s)} ${num(8 * s)} ${num(-19 * s)}a${num(8 * s)} ${num(9 * s)} 0 1 1 ${num(10 * s)} 0q${num(8 * s)} ${num(2 * s)} ${num(8 * s)} ${num(19 * s)}Z`;
  for (let x = 738; x < 1680; x += 64) if (random() < 0.4) d += bust(x + between(random, -6, 6), 814, between(random, 0.8, 1));
  return fill(d, dark);
}

/** The car deck: lit openings in the ship's side, each with a vehicle in it. */
function vehicles(): string {
  const car = 'M-62 0v-20q2 -9 22 -12q14 -24 34 -24h22q18 0 32 23q16 3 16 15v18Z';
  const van = 'M-64 0v-58h86q16 2 24 26l16 6v26Z';
  let out = '';
  for (let i = 0; i < 8; i += 1) {
    const x = 612 + i * 150;
    const opening = rectangle({ x, y: 876, width: 128, height: 72 });
    const wheels = [-34, 34].map((dx) => `<circle cx="${x + 64 + dx}" cy="944" r="12" fill="${dark}"/>`).join('');
    const colour = [palette.vermilion, palette.blue, palette.ink, palette.umber][(i * 3) % 4] ?? palette.blue;
    const body = placed(fill(i % 3 === 1 ? van : car, colour, `stroke="${dark}" stroke-width="4"`), [x + 64, 942]);
    out += fill(opening, '#f2c25c') + inside(`opening${i}`, opening, body + wheels) + stroke(opening, dark, 6);
  }
  return out;
}

/** The funnel: short, and with nothing to let out. */
function funnel(): string {
  const body = 'M1496 736L1510 628H1618L1632 736Z';
  const lines = engrave(parallels({ x: 1490, y: 620, width: 150, height: 120 }, [8, 90]), 8, (x) => clamp((x - 1500) / 190));
  return (
    fill(body, palette.ochre) +
    inside('funnel', body, fill(rectangle({ x: 1490, y: 628, width: 150, height: 26 }), dark) + fill(lines, dark)) +
    stroke(body, dark, 6) +
    fill(rectangle({ x: 1502, y: 620, width: 124, height: 12 }), dark)
  );
}

function top(): string {
  let rail = '';
  for (let x = 684; x <= 1716; x += 27) rail += `M${x} 736V694`;
  rail += 'M684 694H1716M684 714H1716';
  const bridge = trace(
    [
      [1050, 736],
      [1030, 620],
      [1018, 604],
      [1382, 604],
      [1370, 620],
      [1350, 736],
    ],
    true,
  );
  const panes = [1046, 1098, 1150, 1202, 1254, 1306].map((x) => rectangle({ x, y: 630, width: 44, height: 48 })).join('');
  const roof = rectangle({ x: 1004, y: 590, width: 392, height: 17 });
  const lines = engrave(parallels({ x: 1000, y: 600, width: 400, height: 140 }, [9, 0]), 9, (x) => 0.1 + smoothstep(1180, 1380, x) * 0.45);
  const mast =
    stroke('M1200 590V388M1150 452H1250M1200 404L1010 590M1200 404L1390 590', dark, 6) +
    `<circle cx="1200" cy="384" r="11" fill="${glow}"/><circle cx="1200" cy="500" r="9" fill="${palette.vermilion}"/>`;
  const boats = [800].map((x) => {
    const boat = `M${x - 86} 664q86 16 172 0q-10 42 -44 44h-84q-34 -2 -44 -44Z`;
    return (
      fill(boat, palette.vermilion) +
      inside(
        `boat${x}`,
        boat,
        fill(
          engrave(parallels({ x: x - 90, y: 660, width: 180, height: 60 }, [8, 0]), 8, (px, py) => clamp((py - 664) / 70 + (px - x) / 400)),
          dark,
        ),
      ) +
      stroke(`${boat}M${x - 96} 736V632h30M${x + 96} 736V632h-30`, dark, 6)
    );
  });
  return (
    stroke(rail, dark, 4) +
    boats.join('') +
    funnel() +
    mast +
    fill(bridge, palette.paper) +
    inside('bridge', bridge, fill(lines, palette.blue)) +
    fill(panes, palette.deep, `stroke="${dark}" stroke-width="5"`) +
    stroke(bridge, dark, 5) +
    fill(roof, palette.vermilion)
  );
}

function watchers(): string {
  const spots: readonly Point[] = [
    [720, 96],
    [748, 88],
    [934, 100],
    [964, 92],
    [1432, 96],
    [1690, 98],
    [1664, 70],
  ];
  return spots
    .map(
      ([x, h]) =>
        fill(`M${x - 13} 736v${num(-h * 0.55)}q1 -16 13 -17q12 1 13 17v${num(h * 0.55)}Z`, dark) +
        `<circle cx="${x}" cy="${num(736 - h * 0.84)}" r="10" fill="${dark}"/>`,
    )
    .join('');
}

/** The sea at rest: short swelling strokes by rows, brightened where lamps and moon lie on it. */
function sea(): string {
  const random = randomFrom(71);
  const chop = noiseFrom(17);
  let [cool, warm, night] = ['', '', ''];
  for (let y = water + 8; y < size[1] + 10; ) {
    const depth = (y - water) / (size[1] - water);
    for (let x = -60; x < size[0] + 40; ) {
      const long = between(random, 40, 110) * (0.5 + depth * 1.5);
      const middle = x + long / 2;
      const under = smoothstep(470, 560, middle) * smoothstep(1930, 1840, middle) * (1 - smoothstep(0.08, 0.95, depth));
      const lamps = under * (0.35 + 0.65 * Math.cos(((middle - 638) / 74) * Math.PI * 2) ** 2);
      const path = Math.exp(-(((middle - moon[0]) / (90 + depth * 170)) ** 2));
      const lit = Math.max(lamps, path * 0.95) + chop(middle / 130, y / 26) * 0.32;
      const rise = between(random, 2, 7) * (0.4 + depth * 1.6);
      const line = curve([
        [x, y],
        [x + long * 0.3, y - rise],
        [x + long * 0.7, y + rise * 0.4],
        [x + long, y],
      ]);
      const piece = taper(line, (2 + depth * 7.5) * clamp(0.42 + Math.abs(lit) * 0.9));
      if (lit > 0.36) warm += piece;
      else if (lit > -0.12) cool += piece;
      else night += piece;
      x += long * between(random, 0.75, 1.25);
    }
    y += 7 + depth * 13;
  }
  const base =
    fill(rectangle({ x: 0, y: water, width: size[0], height: 600 }), palette.deep) +
    fill(
      trace(
        [
          [500, water],
          [1900, water],
          [1830, 1230],
          [1560, 1262],
          [820, 1262],
          [580, 1230],
        ],
        true,
      ),
      dark,
      'opacity=".5"',
    );
  return base + fill(night, dark) + fill(cool, palette.blue) + fill(warm, glow);
}

function wash(): string {
  const random = randomFrom(6);
  let d = '';
  for (let i = 0; i < 120; i += 1) {
    const t = i / 120;
    const x = 500 - t * 60 + t * 1560 + between(random, -20, 20);
    const lift = 40 * Math.exp(-((t / 0.08) ** 2)) + 26 * Math.exp(-(((t - 0.95) / 0.07) ** 2)) + 5;
    const y = 1142 + between(random, -4, 12);
    d += taper(
      curve([
        [x - 34, y + 6],
        [x - 8, y - lift * random()],
        [x + 22, y - lift * 0.4 * random()],
        [x + 52, y + 6],
      ]),
      between(random, 2.4, 6),
    );
  }
  return fill(d, palette.paper);
}

function beacon(): string {
  const tower = trace(
    [
      [214, 1078],
      [220, 980],
      [236, 980],
      [242, 1078],
    ],
    true,
  );
  const ray =
    trace(
      [
        [228, 970],
        [-20, 946],
        [-20, 966],
      ],
      true,
    ) +
    trace(
      [
        [228, 970],
        [480, 956],
        [480, 966],
      ],
      true,
    );
  return (
    fill(ray, '#fbf1d4', 'opacity=".7"') +
    fill(tower, palette.paper) +
    fill(trace(arc([228, 974], [13, 15]), true), dark) +
    `<circle cx="228" cy="972" r="7" fill="${glow}"/>`
  );
}

/** The end of Old Quay that the ship has just left: dressed stone, a bollard, a lit lamp and somebody waving. */
function quay(): string {
  const rough = fractalFrom(52, 3);
  const wall = rectangle({ x: 2120, y: 1010, width: 300, height: 236 });
  const shade = engrave(parallels({ x: 2120, y: 1010, width: 300, height: 240 }, [10, 58]), 10, (x, y) =>
    clamp(0.3 + rough(x / 50, y / 40) * 0.4 + smoothstep(1080, 1240, y) * 0.4),
  );
  let joints = '';
  for (let row = 1; row < 5; row += 1) {
    joints += `M2120 ${1026 + row * 48}H2420`;
    for (let x = 2160 + (row % 2) * 60; x < 2420; x += 120) joints += `M${x} ${978 + row * 48 + 48}v-48`;
  }
  const ladder = [...Array(9).keys()].map((i) => `M2146 ${1040 + i * 22}h34`).join('');
  const person = `M2292 1010v-70q2 -24 18 -26q16 2 18 26v70ZM2322 934l34 -52 8 6 -28 56ZM2299 896a11 11 0 1 0 22 0a11 11 0 1 0 -22 0Z`;
  const bollard = 'M2166 1010v-30q-12 -2 -12 -12t12 -10h34q12 0 12 10t-12 12v30Z';
  return (
    fill(wall, '#5d6a68') +
    inside('quay', wall, fill(shade, dark) + stroke(joints, dark, 4)) +
    fill(rectangle({ x: 2104, y: 1000, width: 320, height: 30 }), palette.shade, `stroke="${dark}" stroke-width="5"`) +
    stroke(`M2146 1030V1240M2180 1030V1240${ladder}`, dark, 6) +
    fill(person + bollard, dark) +
    stroke('M2250 1000V770M2232 1000H2268', dark, 11) +
    `<circle cx="2250" cy="742" r="60" fill="${glow}" opacity=".4"/><circle cx="2250" cy="742" r="26" fill="#fffaf0" stroke="${dark}" stroke-width="6"/>` +
    fill('M2216 722L2250 694L2284 722Z', dark)
  );
}

/** The electric night ferry to Tarn leaving Old Quay under the moon, without smoke. */
export function drawFerry(): string {
  const city = island(1480, 2480, [120, 7]) + stroke('M2090 1082v6M2150 1070v6M2176 1076v6M2260 1084v6M2300 1072v6', glow, 8);
  return sheet(
    size,
    '#efd6a0',
    sky() + city + island(60, 420, [44, 3]) + beacon() + sea() + top() + watchers() + house() + plating() + wash() + quay(),
  );
}

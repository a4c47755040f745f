/** Colours: the papers and inks of the reader site, and the publication's accent made readable on both papers. */

export interface Palette {
  readonly paper: string;
  /** The tinted paper of opinion and boxes. */
  readonly tint: string;
  readonly ink: string;
  /** Small print. */
  readonly quiet: string;
  readonly line: string;
}

export const lightPalette: Palette = { paper: '#fdfbf6', tint: '#f5efe3', ink: '#191713', quiet: '#5a544a', line: '#d9d2c4' };
export const darkPalette: Palette = { paper: '#141311', tint: '#1f1d1a', ink: '#e9e4da', quiet: '#aca595', line: '#3a3630' };

const readable = 4.6;

/** The accent for a palette: the same hue, darkened or lightened until small text in it reads well on paper and on tint. */
export function readableAccent(accent: string, { paper, tint }: Palette): string {
  const goal = luminance(paper) > 0.5 ? '#000000' : '#ffffff';
  for (let step = 0; step <= 100; step++) {
    const candidate = mixed(accent, goal, step / 100);
    if (contrast(candidate, paper) >= readable && contrast(candidate, tint) >= readable) return candidate;
  }
  return goal;
}

/** The contrast of two colours by WCAG 2: from 1 to 21. Colours are `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A mixture in OKLab, where equal steps look equal and hues stay. */
function mixed(from: string, to: string, share: number): string {
  const a = lab(from);
  const b = lab(to);
  return fromLab(a.map((value, at) => value + ((b[at] ?? 0) - value) * share));
}

function channels(colour: string): number[] {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) throw new RangeError(`not a colour of the form #rrggbb: ${colour}`);
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function lab(colour: string): number[] {
  const rgb = channels(colour).map(linear);
  const lms = times(rgbToLms, rgb).map(Math.cbrt);
  return times(lmsToLab, lms);
}

function fromLab(values: readonly number[]): string {
  const lms = times(labToLms, values).map((value) => value ** 3);
  const digits = times(lmsToRgb, lms).map((value) => {
    const clipped = Math.min(1, Math.max(0, value));
    const curved = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return Math.round(curved * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

type Matrix = readonly (readonly number[])[];

function times(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * (vector[at] ?? 0), 0));
}

// The matrices of OKLab, Björn Ottosson 2020.
const rgbToLms: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const lmsToLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const labToLms: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const lmsToRgb: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

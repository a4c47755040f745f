/** Which font files a script needs, where they come from, and the fall-backs that take the same room until they arrive. */
import { mediaPath } from '../../core/addresses.ts';

/** A file that the server offers under `/media/`, and where it lies among the installed packages. */
export interface FontFile {
  /** The name under `/media/`, with the version of its package: `fonts/5.3.1/source-serif-4-latin-400-normal.woff2`. */
  readonly file: string;
  /** The path inside `node_modules/`. */
  readonly packagePath: string;
}

export interface FontFace {
  readonly family: string;
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  readonly file: string;
  readonly unicodeRange: string;
}

type FaceStyle = `${FontFace['weight']}-${FontFace['style']}`;

const upright: readonly FaceStyle[] = ['400-normal', '700-normal'];
const withItalic: readonly FaceStyle[] = [...upright, '400-italic'];

/**
 * The installed versions of the packages `@fontsource/…`. They stand in the addresses of the files, which browsers keep for a year:
 * what changes with a version gets another address.
 */
const packageVersions = {
  'source-serif-4': '5.3.1',
  'noto-naskh-arabic': '5.3.0',
  'noto-serif-devanagari': '5.3.0',
  'noto-serif-bengali': '5.3.0',
  'noto-serif-tamil': '5.3.0',
  'noto-serif-sinhala': '5.3.0',
  'noto-serif-hebrew': '5.3.0',
  'noto-serif-thai': '5.3.0',
} as const;

interface Subset {
  readonly family: string;
  readonly package: keyof typeof packageVersions;
  readonly subset: string;
  readonly styles: readonly FaceStyle[];
  readonly range: string;
}

/** Ranges are those of the subsets; those of other scripts have the space besides, so that a word gap does not fetch the Latin file. */
const subsets = {
  latin: serif4(
    'latin',
    'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  ),
  latinExtended: serif4(
    'latin-ext',
    'U+100-130,U+132-151,U+154-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+2DD-2FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  ),
  vietnamese: serif4(
    'vietnamese',
    'U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+300-301,U+303-304,U+308-309,U+323,U+329,U+1EA0-1EF9,U+20AB',
  ),
  cyrillic: uprightOnly(serif4('cyrillic', 'U+20,U+A0,U+301,U+400-45F,U+490-491,U+4B0-4B1,U+2116')),
  cyrillicExtended: uprightOnly(
    serif4('cyrillic-ext', 'U+460-48F,U+492-4AF,U+4B2-52F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F'),
  ),
  greek: serif4('greek', 'U+20,U+A0,U+370-377,U+37A-37F,U+384-38A,U+38C,U+38E-3A1,U+3A3-3FF'),
  arabic: noto('noto-naskh-arabic', 'arabic', 'U+20,U+600-6FF,U+750-77F,U+870-8FF,U+200C-200E,U+2010-2011,U+FB50-FDFF,U+FE70-FEFC'),
  devanagari: noto(
    'noto-serif-devanagari',
    'devanagari',
    'U+20,U+900-97F,U+1CD0-1CF9,U+200C-200D,U+20A8,U+20B9,U+20F0,U+25CC,U+A830-A839,U+A8E0-A8FF',
  ),
  bengali: {
    ...noto('noto-serif-bengali', 'bengali', 'U+20,U+951-952,U+964-965,U+980-9FE,U+1CD0-1CF7,U+200C-200D,U+20B9,U+25CC'),
    styles: ['400-normal'],
  },
  tamil: noto('noto-serif-tamil', 'tamil', 'U+20,U+964-965,U+B82-BFA,U+200C-200D,U+20B9,U+25CC'),
  sinhala: noto('noto-serif-sinhala', 'sinhala', 'U+20,U+964-965,U+D81-DF4,U+200C-200D,U+25CC'),
  hebrew: noto('noto-serif-hebrew', 'hebrew', 'U+20,U+307-308,U+590-5FF,U+200C-2010,U+20AA,U+25CC,U+FB1D-FB4F'),
  thai: noto('noto-serif-thai', 'thai', 'U+20,U+E01-E5B,U+200C-200D,U+25CC'),
} satisfies Record<string, Subset>;

/**
 * The subsets of a script. Latin goes with the scripts whose own files leave room for it in 80 KB a visit; Arabic, Devanagari, Bengali
 * and Sinhala fill their budget themselves and take figures and signs from the system; Bengali has room for one weight, and the browser
 * thickens it. A true italic is fetched where there is room for it: not beside Cyrillic, and not where the extended Latin letters
 * are everyday ones; the browser slants those. Han, Kana, Hangul have no files at all.
 */
const subsetsOfScript: Readonly<Record<string, readonly Subset[]>> = {
  Latn: [subsets.latinExtended, subsets.latin],
  Cyrl: [uprightOnly(subsets.latin), subsets.cyrillicExtended, subsets.cyrillic],
  Grek: [uprightOnly(subsets.latin), subsets.greek],
  Arab: [subsets.arabic],
  Deva: [subsets.devanagari],
  Beng: [subsets.bengali],
  Taml: [uprightOnly(subsets.latin), subsets.tamil],
  Sinh: [subsets.sinhala],
  Hebr: [uprightOnly(subsets.latin), subsets.hebrew],
  Thai: [uprightOnly(subsets.latin), subsets.thai],
};

/** Languages whose ordinary words have letters of the extended Latin file. */
const extendedLatin = new Set('az bs cs eo et hr hsb hu ku lt lv mt pl ro sk sl sq sr tk tr'.split(' '));

/** Every font file that a page may ask for. */
export const fontFiles: readonly FontFile[] = Object.values(subsets).flatMap((subset) =>
  subset.styles.map((style) => fontFile(subset, style)),
);

/** The faces of a script, in the order of declaration: where two have a character, the later one gives it. */
export function facesOf(script: string, language: string): readonly FontFace[] {
  const usual = subsetsOfScript[script] ?? [];
  const own = extendedLatin.has(language) ? usual.map(uprightOnly) : usual;
  return (language === 'vi' ? [...own, subsets.vietnamese] : own).flatMap((subset) =>
    subset.styles.map((style) => {
      const [weight, slope] = style.split('-') as ['400' | '700', FontFace['style']];
      return {
        family: subset.family,
        weight: Number(weight) as FontFace['weight'],
        style: slope,
        file: fontFile(subset, style).file,
        unicodeRange: subset.range,
      };
    }),
  );
}

/** The `@font-face` rules of a script: its files, and the fall-backs of Source Serif where that is used. */
export function fontRules(script: string, language: string): string {
  const faces = facesOf(script, language);
  const rules = faces.map(
    ({ family, weight, style, file, unicodeRange }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;` +
      `src:url(${mediaPath(file)})format("woff2");unicode-range:${unicodeRange}}`,
  );
  const usesSerif4 = faces.some(({ family }) => family === 'Source Serif 4');
  return [...rules, ...(usesSerif4 ? fallbacks.map(fallbackRule) : [])].join('');
}

interface Fallback {
  readonly family: string;
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  readonly local: readonly string[];
  /** The width of Source Serif divided by that of the fall-back: means over running English. */
  readonly sizeAdjust: number;
}

/**
 * How the numbers were computed: the mean advance width of each face in thousandths of its em, weighted by the frequency of letters in
 * running English (Capsize metrics 4): Source Serif 4 479, bold 494, italic 441; Georgia 446, 519, 455; Noto Serif 481, 512, 469;
 * Times New Roman 406, 433, 408. `size-adjust` is Source Serif's width by the fall-back's.
 */
const fallbacks: readonly Fallback[] = [
  { family: 'SSG', weight: 400, style: 'normal', local: ['Georgia'], sizeAdjust: 479 / 446 },
  { family: 'SSG', weight: 700, style: 'normal', local: ['Georgia Bold', 'Georgia-Bold'], sizeAdjust: 494 / 519 },
  { family: 'SSG', weight: 400, style: 'italic', local: ['Georgia Italic', 'Georgia-Italic'], sizeAdjust: 441 / 455 },
  { family: 'SSN', weight: 400, style: 'normal', local: ['Noto Serif'], sizeAdjust: 479 / 481 },
  { family: 'SSN', weight: 700, style: 'normal', local: ['Noto Serif Bold', 'NotoSerif-Bold'], sizeAdjust: 494 / 512 },
  { family: 'SST', weight: 400, style: 'normal', local: ['Times New Roman', 'TimesNewRomanPSMT'], sizeAdjust: 479 / 406 },
  { family: 'SST', weight: 700, style: 'normal', local: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT'], sizeAdjust: 494 / 433 },
];

/** The families of running text in Source Serif, with the fall-backs that stand in for it. */
export const serif4Families = '"Source Serif 4",SSG,SSN,SST';

/** Source Serif 4, from its `hhea` table, in thousandths of the em. */
const ascent = 1036;
const descent = 335;

function fallbackRule({ family, weight, style, local, sizeAdjust }: Fallback): string {
  const share = (value: number) => `${Math.round(value / sizeAdjust) / 10}%`;
  const sources = local.map((name) => `local("${name}")`).join();
  const adjust = Math.round(sizeAdjust * 1000) / 10;
  return (
    `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:${sources};` +
    `size-adjust:${adjust}%;ascent-override:${share(ascent)};descent-override:${share(descent)};line-gap-override:0%}`
  );
}

function serif4(subset: string, range: string): Subset {
  return { family: 'Source Serif 4', package: 'source-serif-4', subset, styles: withItalic, range };
}

function uprightOnly(subset: Subset): Subset {
  return { ...subset, styles: upright };
}

function noto(name: Exclude<Subset['package'], 'source-serif-4'>, subset: string, range: string): Subset {
  const family = name.replace(/(?:^|-)(.)/g, (_, first: string) => ` ${first.toUpperCase()}`).trim();
  return { family, package: name, subset, styles: upright, range };
}

function fontFile({ package: name, subset }: Subset, style: FaceStyle): FontFile {
  const file = `${name}-${subset}-${style}.woff2`;
  return { file: `fonts/${packageVersions[name]}/${file}`, packagePath: `@fontsource/${name}/files/${file}` };
}

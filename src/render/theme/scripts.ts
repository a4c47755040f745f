/** How each script is set: size, leading, families, and what its letters do not bear. */
import { type LanguageTag, scriptOf } from '../../core/language.ts';
import { numberFormat } from '../formats.ts';
import { serif4Families } from './fonts.ts';

export interface ScriptSetting {
  /** Running text, in rem. */
  readonly size: number;
  readonly leading: number;
  readonly headlineLeading: number;
  readonly families: string;
  /** True for scripts whose words are parted by spaces and may be hyphenated where a browser knows how. */
  readonly hyphens: boolean;
  /** True for scripts that have capitals, bear spaced letters and have a true italic. */
  readonly hasCapitals: boolean;
  /** The room above and below a large nameplate: letters of some scripts stand high in their line, of others low. */
  readonly nameplateRoom: string;
}

const even = '1.4rem 1rem';
const highLetters = '2.2rem .1rem';
const lowLetters = '.4rem 2.4rem';

const europe = (families: string): ScriptSetting => ({
  size: 1.1875,
  leading: 1.6,
  headlineLeading: 1.1,
  families,
  hyphens: true,
  hasCapitals: true,
  nameplateRoom: even,
});
const india = (families: string): ScriptSetting => ({
  size: 1.2,
  leading: 1.8,
  headlineLeading: 1.35,
  families,
  hyphens: false,
  hasCapitals: false,
  nameplateRoom: even,
});
const eastAsia = (families: string): ScriptSetting => ({
  size: 1.125,
  leading: 1.85,
  headlineLeading: 1.3,
  families,
  hyphens: false,
  hasCapitals: false,
  nameplateRoom: even,
});

const latinBeside = 'Georgia,"Noto Serif","Times New Roman",serif';

const settings: Readonly<Record<string, ScriptSetting>> = {
  Latn: europe(`${serif4Families},serif`),
  Cyrl: europe(`${serif4Families},serif`),
  Grek: europe(`${serif4Families},serif`),
  Arab: {
    size: 1.3,
    leading: 1.9,
    headlineLeading: 1.35,
    families: `"Noto Naskh Arabic","Geeza Pro",${latinBeside}`,
    hyphens: false,
    hasCapitals: false,
    nameplateRoom: even,
  },
  Deva: { ...india(`"Noto Serif Devanagari","Kohinoor Devanagari","Nirmala UI",${latinBeside}`), nameplateRoom: highLetters },
  Beng: { ...india(`"Noto Serif Bengali","Kohinoor Bangla","Nirmala UI",${latinBeside}`), nameplateRoom: highLetters },
  Taml: india(`"Noto Serif Tamil","Tamil MN","Nirmala UI",${serif4Families},serif`),
  Sinh: india(`"Noto Serif Sinhala","Sinhala MN","Nirmala UI",${latinBeside}`),
  Hebr: {
    ...india(`"Noto Serif Hebrew","New Peninim MT","Times New Roman",${serif4Families},serif`),
    size: 1.25,
    leading: 1.7,
    headlineLeading: 1.2,
  },
  Thai: {
    ...india(`"Noto Serif Thai",Thonburi,"Leelawadee UI",${serif4Families},serif`),
    leading: 1.85,
    headlineLeading: 1.45,
    nameplateRoom: highLetters,
  },
  Hans: eastAsia('"Songti SC","Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC",SimSun,serif'),
  Hant: eastAsia('"Songti TC","Noto Serif CJK TC","Noto Serif TC","Source Han Serif TC",PMingLiU,serif'),
  Jpan: eastAsia('"Hiragino Mincho ProN","Noto Serif CJK JP","Noto Serif JP","Yu Mincho","MS PMincho",serif'),
  Kore: eastAsia('"AppleMyungjo","Noto Serif CJK KR","Noto Serif KR",Batang,serif'),
};

/** Urdu is read in Nastaliq, from the system's font: the file would be twice the budget. */
const nastaliq: ScriptSetting = {
  size: 1.35,
  leading: 2.3,
  headlineLeading: 1.8,
  families: `"Noto Nastaliq Urdu","Urdu Typesetting","Noto Naskh Arabic",${latinBeside}`,
  hyphens: false,
  hasCapitals: false,
  nameplateRoom: lowLetters,
};

/** How a language is set; a script that is not in the table is set like Latin, in the system's serif. */
export function settingOf(tag: LanguageTag): ScriptSetting {
  if (isNastaliq(tag)) return nastaliq;
  return (
    settings[scriptOf(tag)] ?? { ...europe('"Noto Serif",serif'), leading: 1.75, headlineLeading: 1.3, hyphens: false, hasCapitals: false }
  );
}

/** True for languages of the Arabic script that are read in Nastaliq and fetch no Naskh file. */
export function isNastaliq(tag: LanguageTag): boolean {
  return new Intl.Locale(tag).language === 'ur' && scriptOf(tag) === 'Arab';
}

const listStyles: Readonly<Record<string, string>> = {
  arab: 'arabic-indic',
  arabext: 'persian',
  beng: 'bengali',
  deva: 'devanagari',
  mymr: 'myanmar',
  thai: 'thai',
  tamldec: 'tamil',
};

/** The CSS counter style of the digits in which a language counts. */
export function listStyleOf(tag: LanguageTag): string {
  return listStyles[numberFormat(tag).resolvedOptions().numberingSystem] ?? 'decimal';
}

/** The glossary of The Lantern: names and words that its eight editions always say in the same way. */
import type { PartOfSpeech, TermUse } from '../src/core/glossary/glossary.ts';
import type { EditionTag } from './paper.ts';

interface DemoTerm {
  readonly text: string;
  readonly use: TermUse;
}

interface DemoEntry {
  readonly note: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly terms: Readonly<Partial<Record<EditionTag, readonly DemoTerm[]>>>;
}

const ours = (text: string): DemoTerm => ({ text, use: 'preferred' });
const willDo = (text: string): DemoTerm => ({ text, use: 'allowed' });
const notOurs = (text: string): DemoTerm => ({ text, use: 'forbidden' });

/** In every edition at once: names first, then words. */
export const glossary: readonly DemoEntry[] = [
  {
    note: 'The city of the paper. Never translated, only written in the letters of the language.',
    partOfSpeech: 'name',
    terms: {
      en: [ours('Orvane')],
      de: [ours('Orvane')],
      fr: [ours('Orvane')],
      es: [ours('Orvane')],
      ar: [ours('أورفان')],
      hi: [ours('ऑरवेन')],
      'zh-Hans': [ours('奥尔万')],
      ru: [ours('Орван')],
    },
  },
  {
    note: 'The water between Orvane and the islands.',
    partOfSpeech: 'name',
    terms: {
      en: [ours('Ossel Strait'), willDo('the Strait'), notOurs('Ossel Channel')],
      de: [ours('Osselsund'), willDo('Sund'), notOurs('Osselstraße')],
      fr: [ours('détroit d’Ossel'), willDo('détroit')],
      es: [ours('estrecho de Ossel'), willDo('estrecho')],
      ar: [ours('مضيق أوسل'), willDo('المضيق')],
      hi: [ours('ऑसेल जलडमरूमध्य'), willDo('जलडमरूमध्य')],
      'zh-Hans': [ours('奥塞尔海峡'), willDo('海峡')],
      ru: [ours('Оссельский пролив'), willDo('пролив')],
    },
  },
  {
    note: 'The authority that looks after port, lights and tide forecasts.',
    partOfSpeech: 'name',
    terms: {
      en: [ours('Harbour Office'), notOurs('Port Authority')],
      de: [ours('Hafenamt'), notOurs('Hafenbüro')],
      fr: [ours('Office du port'), notOurs('capitainerie')],
      es: [ours('Autoridad Portuaria')],
      ar: [ours('هيئة الميناء')],
      hi: [ours('बंदरगाह कार्यालय')],
      'zh-Hans': [ours('港务局')],
      ru: [ours('Портовое управление')],
    },
  },
  {
    note: 'The old landing place in the middle of the town, and the stop of line 7.',
    partOfSpeech: 'name',
    terms: {
      en: [ours('Old Quay')],
      de: [ours('Alter Kai')],
      fr: [ours('Vieux-Quai')],
      es: [ours('Muelle Viejo')],
      ar: [ours('الرصيف القديم')],
    },
  },
  {
    note: '1,852 metres; the paper gives distances at sea in it, and kilometres only where readers need them.',
    partOfSpeech: 'noun',
    terms: {
      en: [ours('sea mile'), notOurs('nautical mile')],
      de: [ours('Seemeile')],
      fr: [ours('mille marin'), willDo('mille')],
      es: [ours('milla marina'), willDo('milla')],
      'zh-Hans': [ours('海里')],
      ru: [ours('морская миля')],
    },
  },
  {
    note: 'The glass room on top of a lighthouse. The paper’s own name is written as each edition writes it.',
    partOfSpeech: 'noun',
    terms: {
      en: [ours('lantern')],
      de: [ours('Laterne')],
      fr: [ours('lanterne')],
      es: [ours('linterna')],
      ar: [ours('غرفة المصباح')],
      hi: [ours('दीपकक्ष')],
      'zh-Hans': [ours('灯室')],
      ru: [ours('фонарь')],
    },
  },
  {
    note: 'Whoever looked after a lighthouse and lived in it.',
    partOfSpeech: 'noun',
    terms: {
      en: [ours('keeper'), notOurs('lighthouse man')],
      de: [ours('Leuchtturmwärter'), willDo('Wärter')],
      es: [ours('farero')],
      'zh-Hans': [ours('守灯人')],
    },
  },
];

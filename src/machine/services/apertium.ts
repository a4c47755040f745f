/** Apertium-APY: rule-based translation on one’s own machine. */
import type { LanguageTag } from '../../core/language.ts';
import type { MachineFailure, MachineService } from '../../core/machine/service.ts';
import { ok, type Result } from '../../core/result.ts';
import { askService, failure, fieldsOf, itemsOf, unreadable } from '../ask-service.ts';
import { askedOnce } from '../asked-once.ts';
import { codeIn } from '../language-codes.ts';
import type { LanguagePair, MachineProvider } from '../provider.ts';

/** Asks `/listPairs` once, and `/translate` for one text after another. */
export function apertium({ address }: MachineService): MachineProvider {
  const pairs = askedOnce(() => listPairs(address));
  return {
    limits: { charactersPerRequest: 5_000, textsPerRequest: 1 },
    async supports(pair) {
      const listed = await pairs();
      return listed.ok ? ok(pairIn(listed.value, pair) !== null) : listed;
    },
    async translate({ texts, from, to, signal }) {
      const listed = await pairs();
      if (!listed.ok) return listed;
      const pair = pairIn(listed.value, { from, to });
      if (pair === null) return failure('machine-pair-unsupported', `${from} → ${to}`);
      const translated: string[] = [];
      for (const text of texts) {
        const form = { langpair: `${pair.from}|${pair.to}`, markUnknown: 'no', format: 'html', q: text };
        const answer = await askService({ address: `${address}/translate`, body: { form }, signal, meaning: meaningOf });
        if (!answer.ok) return answer;
        const { translatedText } = fieldsOf(fieldsOf(answer.value)['responseData']);
        if (typeof translatedText !== 'string') return unreadable(answer.value);
        translated.push(withoutDoubleSpaces(translatedText));
      }
      return ok({ texts: translated, charactersBilled: null, tokens: 0 });
    },
    account: async () => ok(null),
  };
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

async function listPairs(address: string): Promise<Result<readonly Pair[], MachineFailure>> {
  const answer = await askService({ address: `${address}/listPairs`, body: null, signal: null });
  if (!answer.ok) return answer;
  const { responseData } = fieldsOf(answer.value);
  if (!Array.isArray(responseData)) return unreadable(answer.value);
  return ok(
    itemsOf(responseData).map((item) => {
      const { sourceLanguage, targetLanguage } = fieldsOf(item);
      return { from: String(sourceLanguage), to: String(targetLanguage) };
    }),
  );
}

function pairIn(pairs: readonly Pair[], { from, to }: LanguagePair): Pair | null {
  const source = apertiumCode(
    pairs.map((pair) => pair.from),
    from,
  );
  const targets = pairs.filter((pair) => pair.from === source).map((pair) => pair.to);
  const target = source === null ? null : apertiumCode(targets, to);
  return source === null || target === null ? null : { from: source, to: target };
}

function apertiumCode(codes: readonly string[], language: LanguageTag): string | null {
  const [bare = ''] = language.split('-');
  return codeIn(codes, language, threeLetters[bare]?.split(' ') ?? []);
}

/** Apertium names languages by three letters, for which there is no rule; the languages for which it has data. */
const threeLetters: Readonly<Record<string, string>> = {
  af: 'afr',
  an: 'arg',
  ar: 'ara',
  ast: 'ast',
  be: 'bel',
  bg: 'bul',
  br: 'bre',
  bs: 'bos hbs-bs hbs',
  ca: 'cat',
  cy: 'cym',
  da: 'dan',
  en: 'eng',
  eo: 'epo',
  es: 'spa',
  et: 'est',
  eu: 'eus',
  fi: 'fin',
  fo: 'fao',
  fr: 'fra',
  ga: 'gle',
  gl: 'glg',
  hi: 'hin',
  hr: 'hrv hbs-hr hbs',
  hu: 'hun',
  id: 'ind',
  is: 'isl',
  it: 'ita',
  kk: 'kaz',
  ky: 'kir',
  la: 'lat',
  lt: 'lit',
  lv: 'lav',
  mk: 'mkd',
  ms: 'zlm msa',
  mt: 'mlt',
  nb: 'nob',
  nl: 'nld',
  nn: 'nno',
  no: 'nob',
  oc: 'oci',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sc: 'srd',
  se: 'sme',
  sk: 'slk',
  sl: 'slv',
  sr: 'srp hbs-sr hbs',
  sv: 'swe',
  tr: 'tur',
  tt: 'tat',
  uk: 'ukr',
  ur: 'urd',
  uz: 'uzb',
};

/** Apertium moves the white space before an element into it, and leaves that outside: the inner one goes. */
function withoutDoubleSpaces(markup: string): string {
  return markup.replace(/(\s)((?:<[^<>]+>)+)\s+/g, '$1$2').replace(/(^|[^\s>])((?:<(?:a|strong|em|sub|sup|span)\b[^<>]*>)+)\s+/g, '$1 $2');
}

function meaningOf(status: number, text: string): 'machine-pair-unsupported' | null {
  return status === 400 && /pair is not installed/i.test(text) ? 'machine-pair-unsupported' : null;
}

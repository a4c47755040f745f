/** DeepL: its API, free or paid. */
import type { MachineFailure, MachineService } from '../../core/machine/service.ts';
import { ok, type Result } from '../../core/result.ts';
import { askService, failure, fieldsOf, itemsOf, unreadable } from '../ask-service.ts';
import { askedOnce } from '../asked-once.ts';
import { codeIn } from '../language-codes.ts';
import type { LanguagePair, MachineProvider } from '../provider.ts';

/** Asks `/v2/languages` once, and `/v2/translate` with many texts at a time; `/v2/usage` tells what the account has used. */
export function deepl({ address, key, glossary }: MachineService): MachineProvider {
  const headers = { authorization: `DeepL-Auth-Key ${key}` };
  const languages = askedOnce(() => listLanguages(address, headers));
  return {
    limits: { charactersPerRequest: 20_000, textsPerRequest: 50 },
    async supports(pair) {
      const listed = await languages();
      return listed.ok ? ok(codesOf(listed.value, pair) !== null) : listed;
    },
    async translate({ texts, from, to, signal }) {
      const listed = await languages();
      if (!listed.ok) return listed;
      const codes = codesOf(listed.value, { from, to });
      if (codes === null) return failure('machine-pair-unsupported', `${from} → ${to}`);
      const json = {
        text: texts,
        ...codes,
        tag_handling: 'html',
        show_billed_characters: true,
        ...(glossary === '' ? {} : { glossary_id: glossary }),
      };
      const answer = await askService({ address: `${address}/v2/translate`, body: { json }, headers, signal, meaning: meaningOf });
      if (!answer.ok) return answer;
      const translations = itemsOf(fieldsOf(answer.value)['translations']).map(fieldsOf);
      const translated = translations.map(({ text }) => text).filter((text) => typeof text === 'string');
      if (translated.length !== texts.length) return unreadable(answer.value);
      const billed = translations.map((one) => one['billed_characters']).filter((count) => typeof count === 'number');
      const charactersBilled = billed.length === texts.length ? billed.reduce((sum, count) => sum + count, 0) : null;
      return ok({ texts: translated, charactersBilled, tokens: 0 });
    },
    async account() {
      const answer = await askService({ address: `${address}/v2/usage`, body: null, headers, signal: null });
      if (!answer.ok) return answer;
      const { character_count: characters, character_limit: limit } = fieldsOf(answer.value);
      if (typeof characters !== 'number') return unreadable(answer.value);
      return ok({ characters, limit: typeof limit === 'number' && limit < unlimited ? limit : null });
    },
  };
}

/** What DeepL says for accounts that have no limit. */
const unlimited = 1_000_000_000_000;

interface Languages {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

async function listLanguages(address: string, headers: Readonly<Record<string, string>>): Promise<Result<Languages, MachineFailure>> {
  const lists: (readonly string[])[] = [];
  for (const type of ['source', 'target']) {
    const answer = await askService({ address: `${address}/v2/languages?type=${type}`, body: null, headers, signal: null });
    if (!answer.ok) return answer;
    if (!Array.isArray(answer.value)) return unreadable(answer.value);
    lists.push(answer.value.map((item) => String(fieldsOf(item)['language'])));
  }
  const [sources = [], targets = []] = lists;
  return ok({ sources, targets });
}

/** English and Portuguese are targets only with a country; which one an edition without one means, DeepL’s own older codes say. */
const countries: Readonly<Record<string, string>> = { en: 'en-gb', pt: 'pt-pt', no: 'nb', nn: 'nb' };

function codesOf({ sources, targets }: Languages, { from, to }: LanguagePair): object | null {
  const [bareFrom = '', bareTo = ''] = [from, to].map((language) => language.split('-')[0] ?? '');
  const source = codeIn(sources, from, [bareFrom === 'nn' ? 'nb' : bareFrom]);
  const target = codeIn(targets, to, [countries[bareTo] ?? bareTo]);
  return source === null || target === null ? null : { source_lang: source, target_lang: target };
}

function meaningOf(status: number, text: string): 'machine-pair-unsupported' | null {
  return status === 400 && /(target|source)_lang.*not supported/i.test(text) ? 'machine-pair-unsupported' : null;
}

/** LibreTranslate: neural translation on one’s own machine, or with somebody who runs it. */
import type { MachineFailure, MachineService } from '../../core/machine/service.ts';
import { ok, type Result } from '../../core/result.ts';
import { askService, failure, fieldsOf, itemsOf, unreadable } from '../ask-service.ts';
import { askedOnce } from '../asked-once.ts';
import { codeIn } from '../language-codes.ts';
import type { LanguagePair, MachineProvider } from '../provider.ts';

/** Asks `/languages` once, and `/translate` with several texts at a time. */
export function libreTranslate({ address, key }: MachineService): MachineProvider {
  const languages = askedOnce(() => listLanguages(address));
  return {
    limits: { charactersPerRequest: 2_000, textsPerRequest: 10 },
    async supports(pair) {
      const listed = await languages();
      return listed.ok ? ok(codesOf(listed.value, pair) !== null) : listed;
    },
    async translate({ texts, from, to, signal }) {
      const listed = await languages();
      if (!listed.ok) return listed;
      const codes = codesOf(listed.value, { from, to });
      if (codes === null) return failure('machine-pair-unsupported', `${from} → ${to}`);
      const json = { q: texts, ...codes, format: 'html', ...(key === '' ? {} : { api_key: key }) };
      const answer = await askService({ address: `${address}/translate`, body: { json }, signal, meaning: meaningOf });
      if (!answer.ok) return answer;
      const translated = itemsOf(fieldsOf(answer.value)['translatedText']).filter((text) => typeof text === 'string');
      if (translated.length !== texts.length) return unreadable(answer.value);
      return ok({ texts: translated, charactersBilled: null, tokens: 0 });
    },
    account: async () => ok(null),
  };
}

/** Each language with those into which it is translated. */
type Languages = ReadonlyMap<string, readonly string[]>;

async function listLanguages(address: string): Promise<Result<Languages, MachineFailure>> {
  const answer = await askService({ address: `${address}/languages`, body: null, signal: null });
  if (!answer.ok) return answer;
  if (!Array.isArray(answer.value)) return unreadable(answer.value);
  const all = answer.value.map((item) => String(fieldsOf(item)['code']));
  return ok(
    new Map(
      answer.value.map((item) => {
        const { code, targets } = fieldsOf(item);
        return [String(code), Array.isArray(targets) ? targets.map(String) : all];
      }),
    ),
  );
}

function codesOf(languages: Languages, { from, to }: LanguagePair): { readonly source: string; readonly target: string } | null {
  const source = codeIn(languages.keys(), from);
  const target = source === null ? null : codeIn(languages.get(source) ?? [], to);
  return source === null || target === null ? null : { source, target };
}

function meaningOf(status: number, text: string): 'machine-pair-unsupported' | null {
  return status === 400 && /is not (supported|available)/i.test(text) ? 'machine-pair-unsupported' : null;
}

/** How services name languages: each has its own list of codes, most of them shortened tags. */
import { type LanguageTag, scriptOf } from '../core/language.ts';

/** The code of a service’s list that means the language: the most exact that is there, whatever the case; null for none. */
export function codeIn(codes: Iterable<string>, language: LanguageTag, others: readonly string[] = []): string | null {
  const byForm = new Map([...codes].map((code) => [code.toLowerCase().replaceAll('_', '-'), code]));
  for (const wanted of [...formsOf(language), ...others]) {
    const found = byForm.get(wanted.toLowerCase());
    if (found !== undefined) return found;
  }
  return null;
}

/** The tag itself, then with the script that it is written in, then the bare language, with what services call written Chinese. */
function formsOf(language: LanguageTag): readonly string[] {
  const [bare = language] = language.split('-');
  const script = scriptOf(language);
  const chinese = script === 'Hans' ? ['zh-hans', 'zh-cn', 'zh'] : script === 'Hant' ? ['zh-hant', 'zh-tw', 'zt'] : [];
  if (bare === 'zh') return [language, ...chinese];
  const isOwnScript = scriptOf(bare as LanguageTag) === script;
  return [language, `${bare}-${script}`, ...(isOwnScript ? [bare] : [])];
}

/** Accept-Language: the edition that suits a reader, by RFC 4647 look-up and, failing that, by language and script. */
import { type LanguageTag, languageTag, scriptOf } from '../../core/language.ts';
import { weighted } from './accept-encoding.ts';

const longestHeader = 1000;

/**
 * The edition that the reader likes best, or null if none suits. `zh-TW` finds `zh-Hant`, `pt-BR` finds `pt` or `pt-PT`;
 * never an edition in a script that the reader did not ask for, and never one that `q=0` refuses.
 */
export function preferredEdition(header: string | undefined, editions: readonly LanguageTag[]): LanguageTag | null {
  if (header === undefined || header.length > longestHeader) return null;
  const ranges = header.split(',').map(weighted);
  const refused = new Set(ranges.filter(({ weight }) => weight === 0).map(({ name }) => name));
  const offered = editions.filter((edition) => !refused.has(edition.toLowerCase()));
  const wished = ranges.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  for (const { name } of wished) {
    const range = languageTag(name);
    if (!range.ok) continue;
    const found = lookUp(range.value, offered) ?? sameWriting(range.value, offered);
    if (found !== null) return found;
  }
  return null;
}

function lookUp(range: LanguageTag, editions: readonly LanguageTag[]): LanguageTag | null {
  const likely = new Intl.Locale(range).maximize();
  for (let candidate: string = range; candidate !== ''; candidate = shortened(candidate)) {
    const found = editions.find((edition) => edition.toLowerCase() === candidate.toLowerCase());
    if (found !== undefined && scriptOf(found) === likely.script) return found;
  }
  return null;
}

function sameWriting(range: LanguageTag, editions: readonly LanguageTag[]): LanguageTag | null {
  const { language, script } = new Intl.Locale(range).maximize();
  const suits = (edition: LanguageTag): boolean => new Intl.Locale(edition).language === language && scriptOf(edition) === script;
  return editions.find(suits) ?? null;
}

/** The range without its last subtag, and without a single letter that would then end it (RFC 4647, 3.4). */
function shortened(range: string): string {
  return range.replace(/(?:^|-)[^-]*$/, '').replace(/-[^-]$/, '');
}

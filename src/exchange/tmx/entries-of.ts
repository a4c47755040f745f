/** What the translation memory takes from a unit of TMX. */
import type { Actor } from '../../core/article.ts';
import type { Instant } from '../../core/instant.ts';
import { type LanguageTag, languageTag, scriptOf } from '../../core/language.ts';
import type { LanguagePair, MemoryEntry } from '../../core/memory/memory.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { TmxUnit } from './read-tmx.ts';

export interface TakingUnits {
  /** The editions of the paper: what is said of `en-GB` belongs to `en` where that is the only English. */
  readonly editions: readonly LanguageTag[];
  /** What is taken; everything if neither is named. */
  readonly pair: Partial<LanguagePair>;
  /** When a unit was made that does not say it. */
  readonly now: Instant;
}

export type UnitFault =
  | { readonly code: 'language-unknown'; readonly language: string }
  | { readonly code: 'original-missing'; readonly language: string }
  | { readonly code: 'too-long' };

const longestText = 100_000;

/**
 * The entries of a unit, each from its original into another language; every pair of languages where no language is the original's. None for
 * a unit that has nothing of the wanted pair, or no words. Refuses one whose languages are not named, and texts of a hundred thousand characters.
 */
export function entriesOf(unit: TmxUnit, { editions, pair, now }: TakingUnits): Result<readonly MemoryEntry[], UnitFault> {
  const variants: (TmxUnit['variants'][number] & { readonly tag: LanguageTag })[] = [];
  for (const variant of unit.variants) {
    const tag = languageTag(variant.language.replaceAll('_', '-'));
    if (!tag.ok) return fail({ code: 'language-unknown', language: variant.language });
    if (variant.text.length > longestText) return fail({ code: 'too-long' });
    variants.push({ ...variant, tag: editionFor(tag.value, editions) });
  }
  const from = unit.from === null ? null : languageTag(unit.from.replaceAll('_', '-'));
  if (from?.ok === false) return fail({ code: 'language-unknown', language: unit.from ?? '' });
  const original = from === null ? null : editionFor(from.value, editions);
  const sources = variants.filter(({ tag }) => original === null || tag === original);
  if (sources.length === 0) return fail({ code: 'original-missing', language: unit.from ?? '' });
  const entries = sources.flatMap((source) =>
    variants.flatMap((target): readonly MemoryEntry[] => {
      const { tag: own } = source;
      const { tag: other } = target;
      const isWanted = own !== other && (pair.from ?? own) === own && (pair.to ?? other) === other;
      if (!isWanted || source.text.trim() === '' || target.text.trim() === '') return [];
      const by: Actor = { kind: 'import', name: target.by || 'TMX' };
      return [{ from: own, to: other, source: source.text, target: target.text, at: target.at ?? now, by, place: null }];
    }),
  );
  return ok(entries);
}

/** The edition of a language: of this tag, or the only one in the same language and script; the tag itself where there is none. */
function editionFor(tag: LanguageTag, editions: readonly LanguageTag[]): LanguageTag {
  if (editions.includes(tag)) return tag;
  const alike = editions.filter((edition) => languageIn(edition) === languageIn(tag) && scriptOf(edition) === scriptOf(tag));
  return (alike.length === 1 ? alike[0] : undefined) ?? tag;
}

function languageIn(tag: LanguageTag): string {
  return new Intl.Locale(tag).language;
}

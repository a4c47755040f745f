/** What the glossary says of an article: words that the paper does not use, and terms of the original that have another word here. */
import type { SegmentKey } from '../alignment/segments.ts';
import type { GlossaryEntryId } from '../ids.ts';
import type { LanguageTag } from '../language.ts';
import type { FoundTerm, TermFinder } from './find-terms.ts';
import type { GlossaryEntry, GlossaryTerm } from './glossary.ts';

/** A segment's words, and in a translation what of the original it renders. */
export interface RenderedText {
  readonly key: SegmentKey;
  readonly text: string;
  readonly from: readonly SegmentKey[];
}

/** A word that the paper does not use. */
export interface ForbiddenTerm {
  readonly segment: SegmentKey;
  readonly entryId: GlossaryEntryId;
  /** As it stands there. */
  readonly text: string;
  /** What the paper says instead; may be nothing. */
  readonly instead: readonly string[];
}

/** A term of the original, and what the paper calls it here. */
export interface OriginalTerm {
  /** Where it stands in the original. */
  readonly segment: SegmentKey;
  readonly entryId: GlossaryEntryId;
  /** As it stands there, at its first place in the segment. */
  readonly text: string;
  readonly note: string;
  /** The entry's terms in the language of the translation, forbidden ones too; may be none. */
  readonly terms: readonly GlossaryTerm[];
  /** The segments of the translation that render the place. */
  readonly renderedBy: readonly SegmentKey[];
  /** False if there is a word for it and what renders the place has none of them. True where nothing renders it yet. */
  readonly isUsed: boolean;
}

/** All that the glossary says of an article. */
export interface ArticleTerms {
  readonly forbidden: readonly ForbiddenTerm[];
  /** The terms of its original; none for an original. */
  readonly original: readonly OriginalTerm[];
}

/** The words of an article that the glossary forbids, once per segment; what is part of a longer term that it allows is none of them. */
export function forbiddenTerms(
  segments: readonly Pick<RenderedText, 'key' | 'text'>[],
  entries: readonly GlossaryEntry[],
  find: TermFinder,
): readonly ForbiddenTerm[] {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  return segments.flatMap(({ key, text }) => {
    const places = Map.groupBy(find(text), ({ start }) => start);
    const wrong = [...places.values()].flatMap((here) => (here.every(({ term }) => term.use === 'forbidden') ? here : []));
    const said = new Map(wrong.map((found) => [`${found.entryId} ${text.slice(found.start, found.end)}`, found]));
    return [...said.values()].map(({ entryId, term, start, end }) => ({
      segment: key,
      entryId,
      text: text.slice(start, end),
      instead: (entryOf.get(entryId)?.terms ?? []).flatMap((other) =>
        other.language === term.language && other.use === 'preferred' ? [other.text] : [],
      ),
    }));
  });
}

/** A translation and its original, with the finder of each one's language. */
export interface TermsAsked {
  readonly entries: readonly GlossaryEntry[];
  readonly original: readonly Pick<RenderedText, 'key' | 'text'>[];
  readonly translation: readonly RenderedText[];
  readonly language: LanguageTag;
  readonly findInOriginal: TermFinder;
  readonly findInTranslation: TermFinder;
}

/**
 * The glossary's terms in the original, in its order and once per segment, each with its words in the language of the translation. A term
 * may stand in any of the segments that render its place: a paragraph may have been split.
 */
export function originalTerms(asked: TermsAsked): readonly OriginalTerm[] {
  const { entries, original, translation, language, findInOriginal, findInTranslation } = asked;
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const foundIn = new Map(translation.map(({ key, text }) => [key, findInTranslation(text)]));
  const renderings = Map.groupBy(
    translation.flatMap(({ key, text, from }) => (text.trim() === '' ? [] : from.map((source) => ({ key, source })))),
    ({ source }) => source,
  );
  return original.flatMap(({ key, text }) => {
    const renderedBy = (renderings.get(key) ?? []).map((one) => one.key);
    const there = renderedBy.flatMap((own) => foundIn.get(own) ?? []);
    return oncePerEntry(findInOriginal(text)).map(({ entryId, start, end }) => {
      const entry = entryOf.get(entryId);
      const terms = (entry?.terms ?? []).filter((term) => term.language === language);
      const isWanted = renderedBy.length > 0 && terms.some(({ use }) => use !== 'forbidden');
      const isThere = there.some((found) => found.entryId === entryId && found.term.use !== 'forbidden');
      return {
        segment: key,
        entryId,
        text: text.slice(start, end),
        note: entry?.note ?? '',
        terms,
        renderedBy,
        isUsed: isThere || !isWanted,
      };
    });
  });
}

function oncePerEntry(found: readonly FoundTerm[]): readonly FoundTerm[] {
  return found.filter((one, at) => found.findIndex(({ entryId }) => entryId === one.entryId) === at);
}

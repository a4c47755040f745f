/** Finding what helps with a segment in the translation memory. */
import { renderingsOf } from '../core/alignment/renderings.ts';
import { type SegmentKey, segmentsOf } from '../core/alignment/segments.ts';
import type { ArticleContent } from '../core/article.ts';
import type { ArticleId, IdSource, SectionId } from '../core/ids.ts';
import { bestMatches, type Match } from '../core/memory/matches.ts';
import type { LanguagePair } from '../core/memory/memory.ts';
import { betweenSegments } from '../core/memory/remembered.ts';
import { sizeOf, tokensOf } from '../core/memory/tokens.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { FoundEntry } from '../storage/memory-storage.ts';
import type { Reader } from '../storage/storage.ts';
import { judgeTranslations } from './judge-translations.ts';
import { typedWords } from './typed-words.ts';

export interface FindInMemoryRequest {
  readonly articleId: ArticleId;
  /** A segment of the translation, or one of the original that nothing renders yet. */
  readonly segment: SegmentKey;
  readonly of: 'translation' | 'original';
  /** The sections whose work may be shown; null for all. */
  readonly readable: readonly SectionId[] | null;
}

export interface FoundInMemory extends LanguagePair {
  /** What is to be translated. */
  readonly text: string;
  readonly matches: readonly Match<FoundEntry>[];
}

export type FindInMemoryError =
  | { readonly code: 'article-not-found'; readonly articleId: ArticleId }
  | { readonly code: 'article-is-original'; readonly articleId: ArticleId };

const mostMatches = 5;

/**
 * The best matches for what a segment renders, as the original’s words that count read now; none for a segment that renders nothing. What was
 * confirmed in the segment itself is not among them: the workbench shows that. Refuses an unknown article, and an original.
 */
export async function findInMemory(
  parts: { readonly ids: IdSource },
  reader: Reader,
  { articleId, segment, of, readable }: FindInMemoryRequest,
): Promise<Result<FoundInMemory, FindInMemoryError>> {
  const article = await reader.articles.find(articleId);
  if (article === null) return fail({ code: 'article-not-found', articleId });
  const judgement = (await judgeTranslations(reader, [article], typedWords(parts, reader))).get(articleId);
  if (judgement === undefined) return fail({ code: 'article-is-original', articleId });
  const { original, text: counting, words } = judgement;
  const wanted = of === 'original' ? [segment] : (renderingsOf(words.content).segments.find(({ key }) => key === segment)?.from ?? []);
  const text = textOf(counting.content, wanted);
  const pair = { from: original.edition, to: article.edition };
  if (text === '') return ok({ ...pair, text, matches: [] });
  const isOther = ({ place }: FoundEntry): boolean => place?.articleId !== articleId || place.segment !== segment;
  return ok({ ...pair, text, matches: await matchesFor(reader, text, { ...pair, readable, isOther }) });
}

interface Looking extends LanguagePair {
  readonly readable: readonly SectionId[] | null;
  /** False for what is passed over. */
  readonly isOther?: (entry: FoundEntry) => boolean;
}

/** The best matches for a text that is to be translated. */
export async function matchesFor(
  { memory }: Reader,
  text: string,
  { isOther = () => true, ...query }: Looking,
): Promise<readonly Match<FoundEntry>[]> {
  const same = await memory.same([text], { ...query, limit: 50 });
  const similar = await memory.similar(text, { ...query, limit: comparedWith(text) });
  const entries = new Map([...same, ...similar].map((entry) => [entry.number, entry]));
  return bestMatches(text, [...entries.values()].filter(isOther), mostMatches);
}

function textOf(content: ArticleContent, keys: readonly SegmentKey[]): string {
  const wanted = new Set(keys);
  const texts = segmentsOf(content).flatMap(({ key, text }) => (wanted.has(key) && text.trim() !== '' ? [text] : []));
  return texts.join(betweenSegments);
}

/** Short texts are compared with more others: that costs less, and their words tell less. */
function comparedWith(text: string): number {
  return Math.max(30, Math.min(150, Math.ceil(1_500 / Math.max(1, sizeOf(tokensOf(text))))));
}

/** Chains: a translation that was made from another translation is stale while that one is. */
import type { ArticleContent } from '../article.ts';
import type { ArticleId } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import { fingerprintsOf, type MinorChange, readingsOf } from './readings.ts';
import { type Renderings, renderingsOf } from './renderings.ts';
import type { SegmentKey } from './segments.ts';
import { type Alignment, alignmentOf, firstOriginal, isStale, type OriginalSide } from './states.ts';

export interface ChainArticle {
  readonly id: ArticleId;
  readonly translatedFromId: ArticleId | null;
  /** Its newest words. */
  readonly content: ArticleContent;
  /** The words that its translations follow: the published ones of a public article, else the newest. */
  readonly asOriginal: ArticleContent;
  /** What its editors have called minor. */
  readonly minorChanges: readonly MinorChange[];
}

export type ChainError = { readonly code: 'originals-in-circle'; readonly articleId: ArticleId };

/** An alignment, and what the original itself lacks of those above it: no translation of it can have that. */
export interface ChainAlignment extends Alignment {
  readonly missingAbove: readonly MissingAbove[];
}

export interface MissingAbove {
  /** The article that has the segment. */
  readonly articleId: ArticleId;
  readonly segment: SegmentKey;
}

/**
 * The alignment of every article of a story whose original is among them. A segment is stale also while one that it renders is, to any depth;
 * confirming that one as it stands ends it, and editing it makes what renders it stale by itself. Refuses articles that are made from
 * each other in a circle.
 */
export function alignmentsOf(articles: readonly ChainArticle[]): Result<ReadonlyMap<ArticleId, ChainAlignment>, ChainError> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const originals = new Map<ArticleId, ChainOriginal>();
  const alignments = new Map<ArticleId, ChainAlignment>();
  for (const article of articles) {
    const line = lineOf(article, byId, originals);
    if (line === null) return fail({ code: 'originals-in-circle', articleId: article.id });
    for (const next of line) {
      const above = next.translatedFromId === null ? undefined : originals.get(next.translatedFromId);
      originals.set(next.id, asOriginalBelow(next, above));
      if (above === undefined) continue;
      alignments.set(next.id, { ...alignmentOf(above.side, renderingsOf(next.content)), missingAbove: above.missing });
    }
  }
  return ok(alignments);
}

/** An article as what is made from it sees it. */
interface ChainOriginal {
  readonly id: ArticleId;
  readonly side: OriginalSide;
  /** What it lacks itself. */
  readonly missing: readonly MissingAbove[];
}

/** The article and those above it that are not known as originals yet, from the top down; null if the line comes back to itself. */
function lineOf(
  article: ChainArticle,
  byId: ReadonlyMap<ArticleId, ChainArticle>,
  originals: ReadonlyMap<ArticleId, ChainOriginal>,
): readonly ChainArticle[] | null {
  const line = new Set<ChainArticle>();
  for (let next: ChainArticle | undefined = article; next !== undefined && !originals.has(next.id); ) {
    if (line.has(next)) return null;
    line.add(next);
    next = next.translatedFromId === null ? undefined : byId.get(next.translatedFromId);
  }
  return [...line].reverse();
}

function asOriginalBelow({ id, content, asOriginal, minorChanges }: ChainArticle, above: ChainOriginal | undefined): ChainOriginal {
  const readings = readingsOf(fingerprintsOf(asOriginal), minorChanges);
  if (above === undefined) return { id, side: firstOriginal(readings), missing: [] };
  const renderings = confirmedSince(asOriginal, content);
  const stale = renderings.segments.flatMap((rendering) => (isStale(rendering, above.side) ? [rendering.key] : []));
  const missing = alignmentOf(above.side, renderings).missing.map((segment) => ({ articleId: above.id, segment }));
  return { id, side: { readings, stale: new Set(stale) }, missing: [...above.missing, ...missing] };
}

/** What an article's words rest on, where what was confirmed as it stands, or left out on purpose, in newer words counts. */
export function confirmedSince(words: ArticleContent, newest: ArticleContent): Renderings {
  const renderings = renderingsOf(words);
  if (words === newest) return renderings;
  const fingerprints = fingerprintsOf(words);
  const readsSame = new Set([...fingerprintsOf(newest)].flatMap(([key, reading]) => (fingerprints.get(key) === reading ? [key] : [])));
  const { segments: newer, omitted } = renderingsOf(newest);
  const since = new Map(newer.map((rendering) => [rendering.key, rendering]));
  const segments = renderings.segments.map(
    (rendering) => (readsSame.has(rendering.key) ? since.get(rendering.key) : undefined) ?? rendering,
  );
  return { segments, omitted };
}

/** Chains: a translation that was made from another translation is stale while that one is. */
import type { ArticleContent } from '../article.ts';
import type { ArticleId } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import { fingerprintsOf, type MinorChange, readingsOf } from './readings.ts';
import { type Renderings, renderingsOf } from './renderings.ts';
import type { SegmentKey } from './segments.ts';
import { type Alignment, alignmentOf, isStale, type OriginalSide } from './states.ts';

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

/**
 * The alignment of every article of a story whose original is among them. A segment is stale also while one that it renders is, to any depth;
 * confirming that one as it stands ends it, and editing it makes what renders it stale by itself. Refuses articles that are made from
 * each other in a circle.
 */
export function alignmentsOf(articles: readonly ChainArticle[]): Result<ReadonlyMap<ArticleId, Alignment>, ChainError> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const sides = new Map<ArticleId, OriginalSide>();
  const alignments = new Map<ArticleId, Alignment>();
  for (const article of articles) {
    const line = lineOf(article, byId, sides);
    if (line === null) return fail({ code: 'originals-in-circle', articleId: article.id });
    for (const next of line) {
      const above = next.translatedFromId === null ? undefined : sides.get(next.translatedFromId);
      sides.set(next.id, sideOf(next, above));
      if (above !== undefined) alignments.set(next.id, alignmentOf(above, renderingsOf(next.content)));
    }
  }
  return ok(alignments);
}

/** The article and those above it that have no side yet, from the top down; null if the line comes back to itself. */
function lineOf(
  article: ChainArticle,
  byId: ReadonlyMap<ArticleId, ChainArticle>,
  sides: ReadonlyMap<ArticleId, OriginalSide>,
): readonly ChainArticle[] | null {
  const line = new Set<ChainArticle>();
  for (let next: ChainArticle | undefined = article; next !== undefined && !sides.has(next.id); ) {
    if (line.has(next)) return null;
    line.add(next);
    next = next.translatedFromId === null ? undefined : byId.get(next.translatedFromId);
  }
  return [...line].reverse();
}

function sideOf({ content, asOriginal, minorChanges }: ChainArticle, above: OriginalSide | undefined): OriginalSide {
  const readings = readingsOf(fingerprintsOf(asOriginal), minorChanges);
  if (above === undefined) return { readings, stale: new Set() };
  const { segments } = confirmedSince(asOriginal, content);
  return { readings, stale: new Set<SegmentKey>(segments.flatMap((rendering) => (isStale(rendering, above) ? [rendering.key] : []))) };
}

/** What an article's words rest on, where a segment that was confirmed as it stands in newer words counts as confirmed. */
function confirmedSince(words: ArticleContent, newest: ArticleContent): Renderings {
  const renderings = renderingsOf(words);
  if (words === newest) return renderings;
  const fingerprints = fingerprintsOf(words);
  const readsSame = new Set([...fingerprintsOf(newest)].flatMap(([key, reading]) => (fingerprints.get(key) === reading ? [key] : [])));
  const since = new Map(renderingsOf(newest).segments.map((rendering) => [rendering.key, rendering]));
  const segments = renderings.segments.map(
    (rendering) => (readsSame.has(rendering.key) ? since.get(rendering.key) : undefined) ?? rendering,
  );
  return { ...renderings, segments };
}

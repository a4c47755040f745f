/** What an editor is asked about before a change of an original goes out: which segments changed, and does it matter. */
import type { ArticleContent } from '../article.ts';
import { blocksOf } from '../body/blocks.ts';
import { type BlockDifference, compareBodies } from '../compare-bodies.ts';
import type { BlockId } from '../ids.ts';
import type { LanguageTag } from '../language.ts';
import { noWords } from './fingerprint.ts';
import { isPunctuationOnly } from './punctuation.ts';
import type { MinorChange } from './readings.ts';
import { type Segment, type SegmentKey, segmentsOf, segmentsOfBlock } from './segments.ts';

export interface SegmentChange {
  readonly key: SegmentKey;
  /**
   * What kind of change it is, and what follows in translations. `words`: what renders it turns stale, unless an editor calls it minor;
   * `punctuation`: the same, but it is minor by itself; `added`: it is missing; `removed`: what renders it turns stale; `formatting` and
   * `moved`: nothing.
   */
  readonly kind: 'words' | 'punctuation' | 'formatting' | 'added' | 'removed' | 'moved';
  /** True if it also stands elsewhere. */
  readonly isMoved: boolean;
  /** Null if it was not there. */
  readonly before: Segment | null;
  /** Null if it is gone. */
  readonly after: Segment | null;
}

/**
 * The changed segments of an original, in the reading order of the newer content, the removed ones at the end. Segments are told apart by
 * their names, as translations follow them. What has no words on either side is no change, nor is one of settings in a block without words.
 */
export function segmentChanges(before: ArticleContent, after: ArticleContent, language: LanguageTag): readonly SegmentChange[] {
  const old = new Map(segmentsOf(before).map((segment) => [segment.key, segment]));
  const now = new Map(segmentsOf(after).map((segment) => [segment.key, segment]));
  const looks = looksOf(before, after, language);
  const changes: SegmentChange[] = [];
  for (const segment of now.values()) {
    const was = old.get(segment.key) ?? null;
    const { isMoved, isFormatted } = looks.get(segment.key) ?? unchangedLook;
    const kind = kindOf(was, segment, language) ?? (isFormatted ? 'formatting' : isMoved ? 'moved' : null);
    if (kind !== null) changes.push({ key: segment.key, kind, isMoved, before: was, after: segment });
  }
  for (const segment of old.values()) {
    if (now.has(segment.key) || segment.fingerprint === noWords) continue;
    changes.push({ key: segment.key, kind: 'removed', isMoved: false, before: segment, after: null });
  }
  return changes;
}

/** True for a change that an editor calls minor, by naming its segment; where nobody was asked, for one of punctuation alone. */
export function isMinor({ key, kind }: Pick<SegmentChange, 'key' | 'kind'>, called: readonly SegmentKey[] | undefined): boolean {
  return called === undefined ? kind === 'punctuation' : called.includes(key);
}

/**
 * These changes as minor ones, for an editor who has called them so; those of punctuation can be given without asking. What was added or
 * removed is never minor, and what flags nothing anyway is passed over.
 */
export function minorChangesIn(changes: readonly SegmentChange[]): readonly MinorChange[] {
  return changes.flatMap(({ key, kind, before, after }) => {
    if ((kind !== 'words' && kind !== 'punctuation') || before === null || after === null) return [];
    return [{ segment: key, before: before.fingerprint, after: after.fingerprint }];
  });
}

function kindOf(before: Segment | null, after: Segment, language: LanguageTag): 'words' | 'punctuation' | 'added' | null {
  if (before === null) return after.fingerprint === noWords ? null : 'added';
  if (before.fingerprint === after.fingerprint) return null;
  if (before.fingerprint === noWords || after.fingerprint === noWords) return 'words';
  return isPunctuationOnly(before.text, after.text, language) ? 'punctuation' : 'words';
}

interface Look {
  readonly isMoved: boolean;
  readonly isFormatted: boolean;
}

const unchangedLook: Look = { isMoved: false, isFormatted: false };

/** How the blocks of the same id look otherwise or stand elsewhere, for each of their segments; only the first is set otherwise. */
function looksOf(before: ArticleContent, after: ArticleContent, language: LanguageTag): ReadonlyMap<SegmentKey, Look> {
  const known = new Set<BlockId>(blocksOf(before.body).map(({ id }) => id));
  const differences = new Map<BlockId, BlockDifference>(compareBodies(before.body, after.body, language).map((block) => [block.id, block]));
  const looks = new Map<SegmentKey, Look>();
  for (const { id, node } of blocksOf(after.body)) {
    const difference = known.has(id) ? differences.get(id) : undefined;
    if (difference === undefined) continue;
    const isFormatted = difference.change === 'formatting' || difference.settings.length > 0;
    for (const [at, { key }] of segmentsOfBlock(node).entries()) {
      looks.set(key, { isMoved: difference.isMoved, isFormatted: isFormatted && at === 0 });
    }
  }
  return looks;
}

/** The fence: machine text never replaces what a person touched since it was asked for. */
import { type Fingerprints, fingerprintsOf } from '../alignment/readings.ts';
import type { Rendering } from '../alignment/renderings.ts';
import { headKeys, type SegmentKey } from '../alignment/segments.ts';
import type { ArticleContent } from '../article.ts';
import type { BlockId } from '../ids.ts';
import type { MachineText } from './draft.ts';
import { renderingsByOriginal } from './needs.ts';

/** What is to become of a text that came: it goes into the article, waits beside it, or is not wanted any more. */
export type Passage = 'write' | 'suggest' | 'drop';

export interface Fence {
  readonly translation: ArticleContent;
  /** Blocks in which people have suggestions open: those have been touched. */
  readonly suggestedIn: ReadonlySet<BlockId>;
}

/**
 * Decides for each text, by what stands in the article now and stood there when it was asked for. What was left out on purpose since is not
 * wanted; of the head, a new translation counts everything as left out, so that there it says nothing.
 */
export function passages(texts: readonly MachineText[], fence: Fence): ReadonlyMap<SegmentKey, Passage> {
  const byOriginal = renderingsByOriginal(fence.translation);
  const fingerprints = fingerprintsOf(fence.translation);
  return new Map(texts.map((text) => [text.segment, passage(text, fence, { present: byOriginal.get(text.segment) ?? [], fingerprints })]));
}

interface Standing {
  /** What renders the text’s segment now. */
  readonly present: readonly Rendering[];
  readonly fingerprints: Fingerprints;
}

function passage(text: MachineText, fence: Fence, { present, fingerprints }: Standing): Passage {
  const isHead = headKeys.some((key) => key === text.segment);
  if (!isHead && fence.translation.head.omitted.from.includes(text.segment)) return 'drop';
  const worded = present.filter(({ hasWords }) => hasWords);
  if (worded.length === 0) return text.targets.every(({ key }) => isUntouched(key, text, fingerprints)) ? 'write' : 'suggest';
  const [only] = worded;
  const isOnly = worded.length === 1 && only !== undefined && only.from.length === 1 && only.by === 'machine';
  const isSame =
    isOnly && text.targets.some(({ key, by }) => key === only.key && by === 'machine') && isUntouched(only.key, text, fingerprints);
  return isSame && !fence.suggestedIn.has(blockOf(only.key)) ? 'write' : 'suggest';
}

/** True if a segment reads as when the draft was asked for. */
function isUntouched(key: SegmentKey, { targets }: MachineText, fingerprints: Fingerprints): boolean {
  return targets.find((target) => target.key === key)?.reading === fingerprints.get(key);
}

function blockOf(key: SegmentKey): BlockId {
  return key.split('/')[0] as BlockId;
}

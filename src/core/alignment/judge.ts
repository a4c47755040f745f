/** Judging thousands of translations of one original after a change of it, in a few milliseconds: names and readings are numbers here. */
import { type Fingerprint, neverSeen, noWords } from './fingerprint.ts';
import type { Rendering, Renderings } from './renderings.ts';
import type { Rest, SegmentKey } from './segments.ts';
import type { OriginalSide, RenderingState, StateCounts } from './states.ts';

/** A translation prepared for its original's judge; it holds until somebody changes the translation. */
interface PreparedTranslation {
  readonly segments: readonly Pick<Rendering, 'by' | 'hasWords'>[];
  /** The links of all segments one after another, and where those of each segment end. */
  readonly links: NumberedRest;
  readonly ends: Int32Array;
  readonly omitted: NumberedRest;
}

interface NumberedRest {
  readonly from: Int32Array;
  readonly seen: Int32Array;
}

export interface Judge {
  /** The translation in this judge's numbers. */
  prepare(translation: Renderings): PreparedTranslation;
  /** The counts of each translation against the original as it reads now: those that `countStates` gives. */
  counts(original: OriginalSide, translations: readonly PreparedTranslation[]): readonly StateCounts[];
}

/** A judge for one original and whatever is translated from it; it remembers the names and readings that it has met. */
export function judgeOfOriginal(): Judge {
  const keys = new Map<SegmentKey, number>();
  const readings = new Map<Fingerprint, number>([
    [neverSeen, never],
    [noWords, wordless],
  ]);
  const numbered = ({ from, seen }: Rest): NumberedRest => ({
    from: Int32Array.from(from, (key) => numberOf(key, keys)),
    seen: Int32Array.from(from, (_, at) => numberOf(seen[at] ?? neverSeen, readings)),
  });
  return {
    prepare({ segments, omitted }) {
      let end = 0;
      return {
        segments: segments.map(({ by, hasWords }) => ({ by, hasWords })),
        links: numbered({ from: segments.flatMap(({ from }) => from), seen: segments.flatMap(({ seen }) => seen) }),
        ends: Int32Array.from(segments, ({ from }) => (end += from.length)),
        omitted: numbered(omitted),
      };
    },
    counts(original, translations) {
      const side = numberedSide(original, { keys, readings });
      return translations.map((translation, at) => countsOf(translation, side, at + 1));
    },
  };
}

const never = 0;
const wordless = 1;
const gone = -1;

function numberOf<Text extends string>(text: Text, numbers: Map<Text, number>): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

/** The original by the numbers of its segments. */
interface NumberedSide {
  readonly present: Int32Array;
  readonly equivalent: ReadonlyMap<number, ReadonlySet<number>>;
  readonly isStale: Uint8Array;
  readonly worded: Int32Array;
  /** The translation, counted from 1, in which a segment was last met. */
  readonly metIn: Int32Array;
}

interface Numbers {
  readonly keys: Map<SegmentKey, number>;
  readonly readings: Map<Fingerprint, number>;
}

function numberedSide(original: OriginalSide, { keys, readings }: Numbers): NumberedSide {
  for (const key of original.readings.keys()) numberOf(key, keys);
  const present = new Int32Array(keys.size).fill(gone);
  const equivalent = new Map<number, ReadonlySet<number>>();
  const worded: number[] = [];
  for (const [key, reading] of original.readings) {
    const number = numberOf(key, keys);
    present[number] = numberOf(reading.fingerprint, readings);
    if (reading.fingerprint !== noWords) worded.push(number);
    if (reading.equivalent !== null) equivalent.set(number, new Set([...reading.equivalent].map((one) => numberOf(one, readings))));
  }
  const isStale = new Uint8Array(keys.size);
  for (const key of original.stale) isStale[numberOf(key, keys)] = 1;
  return { present, equivalent, isStale, worded: Int32Array.from(worded), metIn: new Int32Array(keys.size) };
}

function countsOf({ segments, links, ends, omitted }: PreparedTranslation, side: NumberedSide, number: number): StateCounts {
  const counts = { current: 0, stale: 0, added: 0, machine: 0, unconfirmed: 0, missing: 0 };
  let link = 0;
  for (let at = 0; at < segments.length; at++) {
    const { by, hasWords } = segments[at] ?? emptySegment;
    const start = link;
    const end = ends[at] ?? link;
    let worst = 0;
    for (; link < end; link++) worst = Math.max(worst, linkState(links, link, side));
    const state = by === 'machine' && hasWords ? 'machine' : start === end ? 'added' : (ofLinks[worst] ?? 'stale');
    counts[state]++;
    if (!hasWords && state === 'current') continue;
    for (let met = start; met < end; met++) side.metIn[links.from[met] ?? 0] = number;
  }
  for (let at = 0; at < omitted.from.length; at++) {
    if (ownState(omitted, at, side) === 0) side.metIn[omitted.from[at] ?? 0] = number;
  }
  for (let at = 0; at < side.worded.length; at++) if (side.metIn[side.worded[at] ?? 0] !== number) counts.missing++;
  return counts;
}

const emptySegment: PreparedTranslation['segments'][number] = { by: 'person', hasWords: false };

/** The states of segments by their worst link. */
const ofLinks: readonly RenderingState[] = ['current', 'unconfirmed', 'stale'];

/** The place of a link's state in `ofLinks`. */
function linkState(links: NumberedRest, at: number, side: NumberedSide): number {
  return side.isStale[links.from[at] ?? 0] === 1 ? 2 : ownState(links, at, side);
}

/** The same, but for what is stale above. */
function ownState({ from, seen }: NumberedRest, at: number, { present, equivalent }: NumberedSide): number {
  const key = from[at] ?? 0;
  const reading = seen[at] ?? never;
  const now = present[key] ?? gone;
  if (now === gone) return reading === wordless ? 0 : 2;
  if (reading === never) return 1;
  return now === reading || equivalent.get(key)?.has(reading) === true ? 0 : 2;
}

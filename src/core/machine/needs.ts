/** What of a translation a machine is to write: what is missing, and what the original has left behind. */
import type { Fragment } from 'prosemirror-model';
import type { Fingerprint } from '../alignment/fingerprint.ts';
import { fingerprintsOf, type Readings, readsAsSeen } from '../alignment/readings.ts';
import { type Rendering, renderingsOf } from '../alignment/renderings.ts';
import { headKeys, type SegmentKey } from '../alignment/segments.ts';
import type { Alignment } from '../alignment/states.ts';
import type { ArticleContent } from '../article.ts';
import type { MachineTarget, MachineText } from './draft.ts';
import { translatableTexts } from './sources.ts';

/** What somebody asks for: what is missing, what is stale, both, or segments of the original by name. */
export type MachineWish = 'missing' | 'stale' | 'all' | readonly SegmentKey[];

export interface JudgedTranslation {
  readonly original: ArticleContent;
  readonly translation: ArticleContent;
  readonly alignment: Alignment;
  /** How the original reads, and what is as good. */
  readonly readings: Readings;
  /** What machines have written for the article before, the newest first. */
  readonly known: readonly MachineText[];
}

export interface Need {
  readonly segment: SegmentKey;
  readonly reason: 'missing' | 'stale';
  /** How the segment reads now. */
  readonly read: Fingerprint;
  readonly content: Fragment;
  readonly targets: readonly MachineTarget[];
}

/**
 * The segments that a machine is to translate for this wish, in the original’s reading order. What it has drafted and what reads as it did
 * is not among them, nor what waits as a suggestion; text that a person wrote or confirmed is only if it is stale.
 */
export function needsOf(judged: JudgedTranslation, wish: MachineWish): readonly Need[] {
  const { original, translation } = judged;
  const texts = translatableTexts(original);
  const fingerprints = fingerprintsOf(original);
  const own = fingerprintsOf(translation);
  const rendering = renderingsByOriginal(translation);
  const missing = missingFrom(judged);
  const stale = staleIn(judged);
  const needs: Need[] = [];
  for (const [segment, content] of texts) {
    const read = fingerprints.get(segment);
    const reason = missing.has(segment) ? 'missing' : stale.has(segment) ? 'stale' : null;
    if (read === undefined || reason === null || !isAsked(wish, segment, reason) || waits(judged, segment, reason)) continue;
    const targets = (rendering.get(segment) ?? []).flatMap(({ key, by }) => {
      const reading = own.get(key);
      return reading === undefined ? [] : [{ key, reading, by }];
    });
    needs.push({ segment, reason, read, content, targets });
  }
  return needs;
}

/** The translation’s segments by what each renders. */
export function renderingsByOriginal(translation: ArticleContent): ReadonlyMap<SegmentKey, readonly Rendering[]> {
  const byOriginal = new Map<SegmentKey, Rendering[]>();
  for (const segment of renderingsOf(translation).segments) {
    for (const key of new Set(segment.from)) byOriginal.set(key, [...(byOriginal.get(key) ?? []), segment]);
  }
  return byOriginal;
}

function isAsked(wish: MachineWish, segment: SegmentKey, reason: Need['reason']): boolean {
  return typeof wish === 'string' ? wish === 'all' || wish === reason : wish.includes(segment);
}

/**
 * What nothing renders, and an empty headline. An article whose head nobody has begun lacks all of it: a new translation counts what it does
 * not have yet as left out.
 */
function missingFrom({ original, translation, alignment }: JudgedTranslation): ReadonlySet<SegmentKey> {
  const missing = new Set(alignment.missing);
  const isBegun = headKeys.some((key) => translation[key].trim() !== '');
  for (const key of headKeys) {
    const isEmpty = translation[key].trim() === '' && original[key].trim() !== '';
    if (isEmpty && (key === 'headline' || !isBegun)) missing.add(key);
  }
  return missing;
}

/** What stale segments render, and what a machine read otherwise when it wrote what nobody has confirmed yet. */
function staleIn({ translation, alignment, readings, known }: JudgedTranslation): ReadonlySet<SegmentKey> {
  const words = new Set(renderingsOf(translation).segments.flatMap(({ key, hasWords }) => (hasWords ? [key] : [])));
  const stale = new Set<SegmentKey>();
  for (const { key, state, from } of alignment.segments) {
    if (!words.has(key)) continue;
    if (state === 'stale') for (const one of from) stale.add(one);
    if (state !== 'machine') continue;
    for (const one of from) {
      const read = known.find((text) => text.segment === one && (text.state === 'written' || text.state === 'taken'))?.read;
      if (read !== undefined && !readsAsSeen(readings, one, read)) stale.add(one);
    }
  }
  return stale;
}

/** True if a text for it waits already, or was dismissed as it would come again. */
function waits({ readings, known }: JudgedTranslation, segment: SegmentKey, reason: Need['reason']): boolean {
  return known.some(
    (text) =>
      text.segment === segment &&
      readsAsSeen(readings, segment, text.read) &&
      (['waiting', 'arrived', 'suggested'].includes(text.state) || (reason === 'stale' && text.state === 'dismissed')),
  );
}

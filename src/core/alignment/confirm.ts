/** Confirming: a person says that segments render the original as it reads. Nothing else makes a segment current. */
import type { ArticleContent } from '../article.ts';
import { blocksOf } from '../body/blocks.ts';
import { attributesOf } from '../body/schema.ts';
import type { BlockId } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import { neverSeen, noWords } from './fingerprint.ts';
import { withOmitted, withoutOmitted } from './omit.ts';
import { type Fingerprints, fingerprintsOf } from './readings.ts';
import { type Rendering, renderingsOf, withRenderings } from './renderings.ts';
import { headKeys, type SegmentKey, segmentsOfBlock } from './segments.ts';

export type ConfirmError = { readonly code: 'original-segment-unknown'; readonly segment: string };

/**
 * The translation with these segments confirmed, all of them if none are named: seen are the original's readings, and the text is a person's.
 * `original` is what the person had before the eyes, so that a change in between stays to be seen. A segment lets go of what the
 * original has not any more, and is added if nothing is left. An empty segment that is confirmed leaves out on purpose what it renders.
 * Names that the translation does not have are passed over; it is the same translation if nothing changes.
 */
export function confirmSegments(translation: ArticleContent, original: Fingerprints, keys?: readonly SegmentKey[]): ArticleContent {
  const chosen = new Set(keys ?? renderingsOf(translation).segments.map(({ key }) => key));
  const confirmed = withRenderings(translation, (rendering) =>
    chosen.has(rendering.key) ? confirmedRest(rendering, original) : rendering,
  );
  const rendered = renderingsOf(confirmed).segments.filter(({ key }) => chosen.has(key));
  const rendersOf = (hasWords: boolean) => rendered.filter((segment) => segment.hasWords === hasWords).flatMap(({ from }) => from);
  const [inWords, inNone] = [new Set(rendersOf(true)), rendersOf(false)];
  const leftOut = inNone.filter((key) => !inWords.has(key) && original.get(key) !== noWords);
  return withOmitted(withoutOmitted(confirmed, [...inWords]), original, leftOut);
}

/**
 * A translation that comes as a whole, confirmed against the original. Blocks keep what they say they render; one that says nothing
 * renders the block of the same id and kind, if the original has one, and is an addition otherwise. The head renders the head. Machine
 * text is linked like this, and stays unconfirmed. Where nothing has words yet, or the headline has none, without which no article goes, that
 * leaves nothing out: it is still to be written and confirmed. Refuses a segment that renders something the original does not have.
 */
export function confirmAll(translation: ArticleContent, original: ArticleContent): Result<ArticleContent, ConfirmError> {
  const fingerprints = fingerprintsOf(original);
  const linked = linkedById(translation, original);
  const { segments } = renderingsOf(linked);
  const unknown = segments.flatMap(({ from }) => from).find((key) => !fingerprints.has(key));
  if (unknown !== undefined) return fail({ code: 'original-segment-unknown', segment: unknown });
  const isBegun = segments.every(({ hasWords }) => !hasWords);
  const waits = ({ key, hasWords, from }: Rendering): boolean =>
    !hasWords && (isBegun || key === 'headline') && from.some((one) => fingerprints.get(one) !== noWords);
  const byPersons = segments.flatMap((segment) => (segment.by === 'person' && !waits(segment) ? [segment.key] : []));
  return ok(confirmSegments(linked, fingerprints, byPersons));
}

function confirmedRest(rendering: Rendering, original: Fingerprints): Rendering {
  const from = [...new Set(rendering.from)].filter((key) => original.has(key));
  return { ...rendering, from, seen: from.map((key) => original.get(key) ?? neverSeen), by: 'person' };
}

function linkedById(translation: ArticleContent, original: ArticleContent): ArticleContent {
  const kinds = new Map<BlockId, string>(blocksOf(original.body).map(({ id, node }) => [id, node.type.name]));
  const sayNothing = new Set<SegmentKey>(headKeys.filter((key) => translation.head[key] === null));
  for (const { id, node } of blocksOf(translation.body)) {
    if (attributesOf(node).from.length > 0 || kinds.get(id) !== node.type.name) continue;
    for (const { key } of segmentsOfBlock(node)) sayNothing.add(key);
  }
  return withRenderings(translation, (rendering) =>
    sayNothing.has(rendering.key) ? { ...rendering, from: [rendering.key], seen: [neverSeen] } : rendering,
  );
}

/** Switching the original of a story: one of its translations becomes the original, and the others, the old original among them, rest on it. */
import type { ArticleContent } from '../article.ts';
import type { ArticleId } from '../ids.ts';
import { type Relation, relationBetween, restOf } from './counterparts.ts';
import { neverSeen } from './fingerprint.ts';
import { fingerprintsOf, type MinorChange, type Readings, readingsOf } from './readings.ts';
import { rebasedOmissions, rebasedRest } from './rebase.ts';
import { type Rendering, renderingsOf, withRenderings } from './renderings.ts';
import { type FormerRests, type HeadRest, originalHead, type Rest } from './segments.ts';

interface SwitchingArticle {
  readonly id: ArticleId;
  readonly content: ArticleContent;
  /** What its editors have called minor. */
  readonly minorChanges: readonly MinorChange[];
}

export interface Switch {
  /** The original until now. */
  readonly original: SwitchingArticle;
  /** What is to be the original: made from `original` itself. Further down a chain, one switches link by link. */
  readonly next: SwitchingArticle;
  /** All other articles that are made from `original`; those made from others stay as they are. */
  readonly others: readonly { readonly id: ArticleId; readonly content: ArticleContent }[];
}

export interface Switched {
  /** The old original, as a translation of the new one. */
  readonly original: ArticleContent;
  readonly next: ArticleContent;
  /** The others, as translations of the new original. */
  readonly others: ReadonlyMap<ArticleId, ArticleContent>;
}

/**
 * The articles after the switch; no word in them changes. The alignment of the new original is turned round: what was split is merged, what
 * was added is missing, what was missing or left out is added. The others render what the new original renders of what they rendered. What was
 * current, stale or unconfirmed stays so. Nothing of the old alignment is lost: switching back gives every segment its state again.
 */
export function switchOriginal({ original, next, others }: Switch): Switched {
  const [before, after] = [readingsIn(original), readingsIn(next)];
  const relation = relationBetween({ original, next, before, after });
  const rebased = others.map(({ id, content }) => [id, rebasedOnto({ content, original, next, before, after, relation })] as const);
  return {
    original: turnedRound(original.content, { next: next.id, after, relation }),
    next: asOriginal(next.content, { original: original.id, before }),
    others: new Map(rebased),
  };
}

function readingsIn({ content, minorChanges }: SwitchingArticle): Readings {
  return readingsOf(fingerprintsOf(content), minorChanges);
}

function turnedRound(
  content: ArticleContent,
  { next, after, relation }: { next: ArticleId; after: Readings; relation: Relation },
): ArticleContent {
  const { former } = content.head;
  const omitted = former?.original === next ? former.omitted : originalHead.omitted;
  const aligned = withRenderings(content, (rendering) => {
    const rest = restOf(relation.ofOriginal.get(rendering.key) ?? new Map(), after);
    return byAuthor(rest, rendering);
  });
  return { ...aligned, head: { ...aligned.head, omitted, former: null } };
}

/** The rest of what somebody wrote: machine text was confirmed by nobody, whatever it renders now. */
function byAuthor({ from, seen }: Rest, { by }: Rendering): HeadRest {
  return { from, seen: by === 'machine' ? from.map(() => neverSeen) : seen, by };
}

/** What rendered something that the old original has not any more is remembered. */
function asOriginal(content: ArticleContent, { original, before }: { original: ArticleId; before: Readings }): ArticleContent {
  const rests = restsIn(content).flatMap(({ segment, from, seen }) => {
    const gone = from.flatMap((key, at) => (before.has(key) ? [] : [at]));
    return gone.length === 0 ? [] : [{ segment, from: gone.flatMap((at) => from[at] ?? []), seen: gone.flatMap((at) => seen[at] ?? []) }];
  });
  const alone = withRenderings(content, ({ by }) => ({ from: [], seen: [], by }));
  const { omitted } = content.head;
  return { ...alone, head: { ...alone.head, omitted: originalHead.omitted, former: { original, rests, omitted } } };
}

interface Rebasing {
  readonly content: ArticleContent;
  readonly original: SwitchingArticle;
  readonly next: SwitchingArticle;
  readonly before: Readings;
  readonly after: Readings;
  readonly relation: Relation;
}

function rebasedOnto({ content, original, next, before, after, relation }: Rebasing): ArticleContent {
  const former = content.head.former?.original === next.id ? content.head.former : null;
  const formerRests = new Map(former?.rests.map((rest) => [rest.segment, rest]));
  const based = withRenderings(content, (rendering) => {
    const rest = rebasedRest(rendering, { before, after, relation, former: formerRests.get(rendering.key) ?? null });
    return byAuthor(rest, rendering);
  });
  const omitted = rebasedOmissions(renderingsOf(content), { before, after, relation, former });
  const remembered: FormerRests = { original: original.id, rests: restsIn(content), omitted: content.head.omitted };
  return { ...based, head: { ...based.head, omitted, former: remembered } };
}

function restsIn(content: ArticleContent): FormerRests['rests'] {
  return renderingsOf(content).segments.flatMap(({ key, from, seen }) => (from.length === 0 ? [] : [{ segment: key, from, seen }]));
}

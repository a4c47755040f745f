/** Reading how a translation stands against its original at this moment, with the texts that were confirmed. */
import type { ChainAlignment, MissingAbove } from '../core/alignment/chain.ts';
import { type Fingerprint, neverSeen, noWords, otherReading } from '../core/alignment/fingerprint.ts';
import { fingerprintsOf, type MinorChange, type Readings, readingsOf, readsAsSeen } from '../core/alignment/readings.ts';
import { type Renderings, renderingsOf } from '../core/alignment/renderings.ts';
import { restsOn } from '../core/alignment/rests-on.ts';
import { segmentChanges } from '../core/alignment/segment-changes.ts';
import { type Rest, type SegmentKey, segmentsOf } from '../core/alignment/segments.ts';
import { textSeen } from '../core/alignment/text-seen.ts';
import type { Article, Revision } from '../core/article.ts';
import type { ArticleId, IdSource, RevisionId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Reader } from '../storage/storage.ts';
import { countingWords, type FindNewest, judgeTranslations, type Words } from './judge-translations.ts';
import { typedWords } from './typed-words.ts';

export interface AlignmentNow {
  readonly original: Article;
  /** The words of the original that count. */
  readonly text: Words;
  readonly alignment: ChainAlignment;
  /** What each of the translation’s segments renders that reads otherwise than it was confirmed. */
  readonly changes: ReadonlyMap<SegmentKey, readonly ChangedText[]>;
  /** What is left out on purpose, and whether it reads otherwise than when that was decided. */
  readonly omitted: readonly { readonly key: SegmentKey; readonly changed: boolean }[];
  /** In a translation of a translation: what the one between lacks itself. */
  readonly missingAbove: readonly LackedText[];
  /** The newest of the original’s revisions in which everything reads as it was confirmed. */
  readonly restsOn: RevisionHead | null;
  /** The revision that was last seen whole: when the translation was begun, or when all of it was confirmed. */
  readonly seenWhole: RevisionHead | null;
  /** What stands elsewhere in the original than it did there. */
  readonly moved: readonly SegmentKey[];
}

type RevisionHead = Pick<Revision, 'id' | 'number' | 'madeAt'>;

interface ChangedText {
  readonly key: SegmentKey;
  /** Null where the text that was confirmed is not found any more. */
  readonly before: string | null;
  /** Null where it is gone. */
  readonly after: string | null;
}

interface LackedText {
  readonly article: Article;
  readonly key: SegmentKey;
  readonly text: string;
}

export type ReadAlignmentError =
  | { readonly code: 'article-not-found'; readonly articleId: ArticleId }
  | { readonly code: 'article-is-original'; readonly articleId: ArticleId };

/** The alignment of the newest words of a translation, typed ones too. Refuses an unknown article, and an original. */
export async function readAlignment(
  parts: { readonly ids: IdSource },
  reader: Reader,
  articleId: ArticleId,
): Promise<Result<AlignmentNow, ReadAlignmentError>> {
  const article = await reader.articles.find(articleId);
  if (article === null) return fail({ code: 'article-not-found', articleId });
  const newest = typedWords(parts, reader);
  const judgement = (await judgeTranslations(reader, [article], newest)).get(articleId);
  if (judgement === undefined) return fail({ code: 'article-is-original', articleId });
  const { words, original, text, minorChanges, alignment } = judgement;
  const renderings = renderingsOf(words.content);
  const readings = readingsOf(fingerprintsOf(text.content), minorChanges);
  const changed = new Map(alignment.segments.map((segment) => [segment.key, segment.changed]));
  const seen = new Map(renderings.segments.map((own) => [own.key, (changed.get(own.key) ?? []).map((key) => seenOf(key, own, readings))]));
  const wanted = [...seen.values()].flat();
  const { restsOnId } = words.revision;
  const found = await lookBack(reader, { originalId: original.id, restsOnId, renderings, minorChanges, wanted });
  const textsNow = new Map(segmentsOf(text.content).map((segment) => [segment.key, segment.text]));
  const shown = (one: SeenText): ChangedText => ({
    key: one.key,
    before: found.texts.get(nameOf(one)) ?? null,
    after: textsNow.get(one.key) ?? null,
  });
  const { from, seen: seenOmitted } = renderings.omitted;
  const seenWhole = restsOnId === null ? null : await reader.articles.revision(restsOnId);
  return ok({
    original,
    text,
    alignment,
    changes: new Map([...seen].map(([key, texts]) => [key, texts.map(shown)])),
    omitted: from.flatMap((key, at) =>
      readings.has(key) ? [{ key, changed: !readsAsSeen(readings, key, seenOmitted[at] ?? neverSeen) }] : [],
    ),
    missingAbove: await textsLacked(reader, alignment.missingAbove, newest),
    restsOn: found.restsOn,
    seenWhole: seenWhole?.articleId === original.id ? seenWhole : null,
    moved:
      seenWhole === null || seenWhole.content === text.content
        ? []
        : segmentChanges(seenWhole.content, text.content, original.edition).flatMap(({ key, isMoved }) => (isMoved ? [key] : [])),
  });
}

/** What the articles above lack, with their words. */
async function textsLacked(reader: Reader, lacked: readonly MissingAbove[], newest: FindNewest): Promise<readonly LackedText[]> {
  const found: LackedText[] = [];
  for (const [id, ofArticle] of Map.groupBy(lacked, ({ articleId }) => articleId)) {
    const article = await reader.articles.find(id);
    const words = article === null ? null : await countingWords(reader, article, newest);
    if (article === null || words === null) continue;
    const texts = new Map(segmentsOf(words.content).map(({ key, text }) => [key, text]));
    for (const { segment } of ofArticle) found.push({ article, key: segment, text: texts.get(segment) ?? '' });
  }
  return found;
}

/** A segment of the original as somebody confirmed it. */
interface SeenText {
  readonly key: SegmentKey;
  readonly seen: Fingerprint;
}

/** How a changed segment of the original read when this was confirmed. */
function seenOf(key: SegmentKey, { from, seen }: Rest, now: Readings): SeenText {
  const at = from.findIndex((one, place) => one === key && !readsAsSeen(now, key, seen[place] ?? neverSeen));
  return { key, seen: seen[at] ?? neverSeen };
}

function nameOf({ key, seen }: SeenText): string {
  return `${key} ${seen}`;
}

interface Looking {
  readonly originalId: ArticleId;
  /** The revision of the original that the translator last saw whole. */
  readonly restsOnId: RevisionId | null;
  readonly renderings: Renderings;
  readonly minorChanges: readonly MinorChange[];
  readonly wanted: readonly SeenText[];
}

interface Found {
  readonly restsOn: RevisionHead | null;
  readonly texts: ReadonlyMap<string, string>;
}

/** How many revisions are read at once, and at most: of older ones, only that which the translator saw whole is looked at. */
const revisionsAtOnce = 20;
const mostRevisions = 100;

/** Goes back through the original’s revisions, no further than needed. */
async function lookBack({ articles }: Reader, { originalId, restsOnId, renderings, minorChanges, wanted }: Looking): Promise<Found> {
  const texts = new Map<string, string>();
  let open = wanted.filter(({ seen }) => seen !== neverSeen && seen !== otherReading);
  let rests: Revision | null = null;
  let isRestOpen = canRest(renderings);
  const look = (revision: Revision): void => {
    for (const one of open) {
      const text = one.seen === noWords ? '' : textSeen(one.key, one.seen, [revision.content]);
      if (text !== null) texts.set(nameOf(one), text);
    }
    open = open.filter((one) => !texts.has(nameOf(one)));
    if (!isRestOpen || restsOn(renderings, [readingsOf(fingerprintsOf(revision.content), minorChanges)]) === null) return;
    rests = revision;
    isRestOpen = false;
  };
  let before: number | null = null;
  for (let read = 0; read < mostRevisions && before !== 1 && (open.length > 0 || isRestOpen); read += revisionsAtOnce) {
    const page: readonly Revision[] = await articles.revisions(originalId, { before, limit: revisionsAtOnce });
    for (const revision of page) look(revision);
    before = page.at(-1)?.number ?? 1;
  }
  const whole = (open.length === 0 && !isRestOpen) || restsOnId === null ? null : await articles.revision(restsOnId);
  if (whole !== null) look(whole);
  return { restsOn: rests, texts };
}

/** False for what rests on no revision whatever they hold: nothing was confirmed, or a text that is not known any more. */
function canRest({ segments, omitted }: Renderings): boolean {
  const seen = [...segments, omitted].flatMap((rest) => rest.seen);
  return seen.some((reading) => reading !== neverSeen) && !seen.includes(otherReading);
}

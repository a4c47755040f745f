/** The alignment of a translation with its original: what each segment renders, whether that still reads as it was confirmed, and mending it. */
import { z } from 'zod';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { RenderingState } from '../core/alignment/states.ts';
import { operation } from './operation.ts';
import { articleId, edition, line, moment, revisionId, words } from './values.ts';

/** The name of a segment: `headline`, `kicker`, `standfirst`, the id of a block, or words beside a block's text, such as `<id>/alt`. */
export const segmentKey = z.string().min(1).max(200) as unknown as z.ZodType<SegmentKey, SegmentKey>;

const someSegments = z.array(segmentKey).min(1).max(5_000);

const ofArticle = z.object({ articleId });

/** What is said of the article after its alignment was changed. The words are those that it had. */
const changed = z.object({ revisionId, number: z.number(), words });

const renderingState = z.enum(['current', 'stale', 'added', 'machine', 'unconfirmed']) satisfies z.ZodType<RenderingState>;

const revisionHead = z.object({ revisionId, number: z.number(), madeAt: moment });

export const readAlignment = operation('readAlignment', {
  summary:
    'Says how the newest words of a translation stand against its original: the published text of a public original, the newest words ' +
    'of any other, typed ones too. What was called minor is no change. With what its segments render, the texts that changed since, and what is missing.',
  access: 'read-desk',
  params: ofArticle,
  answer: z.object({
    original: z.object({
      articleId,
      edition,
      direction: z.enum(['ltr', 'rtl']),
      /** The text that this is about: whoever confirms says which one was seen. */
      revisionId,
      /** The number of that revision. */
      number: z.number(),
      /** Its words: others than those of the revision while somebody is typing in an original that is not public. */
      words,
      isPublic: z.boolean(),
      headline: line,
      /** In reading order; empty ones too. */
      segments: z.array(
        z.object({
          key: segmentKey,
          /** A part of the head, the kind of the block, or the words beside its text: `headline`, `paragraph`, `alt`. */
          kind: z.string(),
          text: z.string(),
        }),
      ),
    }),
    /** The newest revision of the original in which everything reads as it was confirmed; null where there is none. */
    restsOn: revisionHead.nullable(),
    /** The revision that was last seen whole: when the translation was begun, or when all of it was confirmed. */
    seenWhole: revisionHead.nullable(),
    /** What of the original stands elsewhere among the rest than it did there; that makes nothing stale. */
    moved: z.array(segmentKey),
    /** The translation's own, in reading order; empty ones too. */
    segments: z.array(
      z.object({
        key: segmentKey,
        state: renderingState,
        /** What it renders. */
        from: z.array(segmentKey),
        /** What of that reads otherwise than it was confirmed. */
        changed: z.array(
          z.object({
            key: segmentKey,
            /** As it was confirmed; null where that is not known any more. */
            before: z.string().nullable(),
            /** As it reads now; null where it is gone. */
            after: z.string().nullable(),
          }),
        ),
        /** What of that is stale itself, because the original was made from another article, which changed. */
        inherited: z.array(segmentKey),
      }),
    ),
    /** Segments of the original that nothing renders and nobody left out on purpose. */
    missing: z.array(segmentKey),
    /** What was left out on purpose; `changed` if it reads otherwise than when that was decided. */
    omitted: z.array(z.object({ key: segmentKey, changed: z.boolean() })),
    /** In a translation of a translation: what the original lacks itself of those above it. */
    missingAbove: z.array(z.object({ articleId, edition, key: segmentKey, text: z.string() })),
    counts: z.object({ stale: z.number(), missing: z.number(), unconfirmed: z.number(), machine: z.number() }),
  }),
  errors: ['article-is-original'],
});

export const confirmSegments = operation('confirmSegments', {
  summary: 'Says that segments of a translation render the original as a revision of it reads; all of them if none are named.',
  access: 'edit-article',
  params: ofArticle,
  body: z.object({
    segments: someSegments.nullable(),
    /** The revision of the original that was seen: a change after it stays to be seen. */
    originalRevisionId: revisionId,
    /** Which words of it were seen, where somebody had typed since; left out, those of the revision. */
    originalWords: words.optional(),
  }),
  answer: changed,
  errors: ['article-is-original', 'revision-not-found', 'segment-unknown'],
});

export const linkSegment = operation('linkSegment', {
  summary: 'Says what of the original a segment of a translation renders, instead of what it rendered. What is new is unconfirmed.',
  access: 'edit-article',
  params: ofArticle,
  body: z.object({ segment: segmentKey, to: someSegments }),
  answer: changed,
  errors: ['article-is-original', 'original-segment-unknown', 'segment-not-fitting', 'segment-unknown'],
});

export const unlinkSegment = operation('unlinkSegment', {
  summary: 'Says that a segment of a translation does not render these segments of the original; none at all if it is null.',
  access: 'edit-article',
  params: ofArticle,
  body: z.object({ segment: segmentKey, from: someSegments.nullable() }),
  answer: changed,
  errors: ['article-is-original', 'segment-unknown'],
});

export const omitSegments = operation('omitSegments', {
  summary: 'Leaves segments of the original out of a translation on purpose, as long as they read as they do now.',
  access: 'edit-article',
  params: ofArticle,
  body: z.object({ segments: someSegments }),
  answer: changed,
  errors: ['article-is-original', 'original-segment-unknown'],
});

export const keepSegments = operation('keepSegments', {
  summary: 'Leaves segments of the original out no more: what nothing renders is missing again.',
  access: 'edit-article',
  params: ofArticle,
  body: z.object({ segments: someSegments }),
  answer: changed,
  errors: ['article-is-original'],
});

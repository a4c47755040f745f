/** The history of an article: its revisions, what changed between two of them, and having an old one back. */
import { z } from 'zod';
import type { Actor, RevisionReason } from '../core/article.ts';
import type { BlockName } from '../core/body/schema.ts';
import type { BlockDifference } from '../core/compare-bodies.ts';
import type { RevisionComparison } from '../core/compare-revisions.ts';
import { articleContent } from './articles.ts';
import { operation } from './operation.ts';
import { articleId, blockId, contributorId, edition, line, moment, pictureId, revisionId } from './values.ts';

/** The number of a revision as text of an address. */
const revisionNumber = z
  .codec(z.string().regex(/^[1-9]\d{0,8}$/, 'is no number of a revision'), z.int().positive(), { decode: Number, encode: String })
  .describe('Counts up from 1 within the article.');

const actor = z.object({ kind: z.enum(['person', 'import', 'machine', 'system']), name: line }) satisfies z.ZodType<Actor>;

const reason = z.enum(['saved', 'imported', 'submitted', 'confirmed', 'published', 'restored']) satisfies z.ZodType<RevisionReason>;

/** A revision without its words. */
const revisionHead = z.object({
  id: revisionId,
  number: z.number(),
  madeAt: moment,
  madeBy: actor,
  reason,
  headline: line,
  /** The length of the running text, in words or, in Chinese and Japanese, in characters. */
  length: z.object({ count: z.number(), unit: z.enum(['words', 'characters']) }),
  /** How much longer it is than the revision before it; null for the first. */
  lengthChange: z.number().nullable(),
  /** When it went to readers, the first time first; empty if it never did. */
  publishedAt: z.array(moment),
  /** True if it is what readers see. */
  isPublic: z.boolean(),
});

export const readRevisions = operation('readRevisions', {
  summary: 'Lists the revisions of an article, newest first, in pages of at most 50.',
  access: 'read-desk',
  params: z.object({ articleId }),
  query: z.object({ before: revisionNumber.optional() }),
  answer: z.object({
    edition,
    headline: line,
    revisions: z.array(revisionHead),
    /** What to ask for as `before` to get the next page; null on the last. */
    next: z.number().nullable(),
    /** True if somebody has typed what no revision holds yet. */
    isDraftAhead: z.boolean(),
  }),
  errors: [],
});

export const readRevision = operation('readRevision', {
  summary: 'Gives a revision with all its words.',
  access: 'read-desk',
  params: z.object({ articleId, number: revisionNumber }),
  answer: revisionHead.extend({ content: articleContent }),
  errors: ['revision-not-found'],
});

const textPart = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() });

const setting = z.union([z.string(), z.number(), z.boolean()]).nullable();

const blockName = z.string() as unknown as z.ZodType<BlockName, BlockName>;

const blockDifference = z.object({
  id: blockId,
  kind: blockName,
  within: z.array(z.object({ id: blockId, kind: blockName })).readonly(),
  change: z.enum(['same', 'formatting', 'changed', 'added', 'removed']),
  isMoved: z.boolean(),
  texts: z
    .array(z.object({ part: z.enum(['text', 'title', 'caption', 'alt', 'credit', 'attribution']), parts: z.array(textPart).readonly() }))
    .readonly(),
  settings: z.array(z.object({ name: z.string(), before: setting, after: setting })).readonly(),
}) satisfies z.ZodType<BlockDifference>;

const comparedPicture = z.object({
  pictureId,
  name: line,
  /** The path of a small form; null while there is none. */ file: line.nullable(),
});

const side = z.object({ number: z.number(), madeAt: moment, madeBy: actor });

export const compareRevisions = operation('compareRevisions', {
  summary: 'Says what changed from one revision of an article to another, or to what is in the live draft now.',
  access: 'read-desk',
  params: z.object({ articleId }),
  query: z.object({
    before: revisionNumber,
    /** Left out, the live draft. */
    after: revisionNumber.optional(),
  }),
  answer: z.object({
    edition,
    before: side,
    /** Null for the live draft. */
    after: side.nullable(),
    isSame: z.boolean(),
    fields: z
      .array(
        z.object({
          field: z.enum([
            'kicker',
            'headline',
            'standfirst',
            'dateline',
            'slug',
            'searchTitle',
            'searchDescription',
            'socialTitle',
          ]) satisfies z.ZodType<RevisionComparison['fields'][number]['field']>,
          parts: z.array(textPart).readonly(),
        }),
      )
      .readonly(),
    byline: z
      .array(
        z.object({
          kind: textPart.shape.kind,
          contributorId,
          name: line,
          role: z.enum(['writer', 'translator', 'photographer', 'illustrator', 'editor']),
        }),
      )
      .readonly()
      .nullable(),
    leadPicture: z
      .object({
        before: comparedPicture.nullable(),
        after: comparedPicture.nullable(),
        caption: z.array(textPart).readonly(),
        altText: z.array(textPart).readonly(),
      })
      .nullable(),
    blocks: z.array(blockDifference).readonly(),
    /** The pictures that blocks had or have, as far as one was changed for another. */
    pictures: z.array(comparedPicture),
  }),
  errors: ['revision-not-found'],
});

export const restoreRevision = operation('restoreRevision', {
  summary: 'Makes the words of an old revision the newest ones, as a revision of its own; what was typed since is kept in one before it.',
  access: 'edit-article',
  params: z.object({ articleId }),
  body: z.object({ number: z.int().positive() }),
  answer: z.object({ revisionId, number: z.number() }),
  errors: ['revision-not-found'],
});

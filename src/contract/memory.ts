/** The translation memory: what people confirmed, found again where the same or nearly the same is to be translated. */
import { z } from 'zod';
import { segmentKey } from './alignment.ts';
import { operation } from './operation.ts';
import { articleId, edition, moment, storyId } from './values.ts';

/** The number of an entry as text of an address. */
const memoryNumber = z.codec(z.string().regex(/^[1-9]\d{0,14}$/, 'is no number of an entry'), z.int().positive(), {
  decode: Number,
  encode: String,
});

/** Where a translation was used. */
const use = z.object({
  number: z.number(),
  at: moment,
  by: z.string(),
  /** Null for what came from elsewhere. */
  place: z
    .object({
      storyId,
      slugline: z.string(),
      articleId,
      segment: segmentKey,
      /** The article’s address; null while readers do not see it. */
      path: z.string().nullable(),
    })
    .nullable(),
});

export const findInMemory = operation('findInMemory', {
  summary: 'Finds what was confirmed for texts like the one that a segment of a translation renders, the most alike first.',
  access: 'read-desk',
  params: z.object({ articleId }),
  query: z.object({
    segment: segmentKey,
    /** Whose segment it is; one of the original is asked for where nothing renders it yet. */
    of: z.enum(['translation', 'original']),
  }),
  answer: z.object({
    from: edition,
    to: edition,
    /** What is to be translated. */
    text: z.string(),
    matches: z.array(
      z.object({
        /** 100 for the very same words. */
        percent: z.number(),
        source: z.string(),
        target: z.string(),
        uses: z.array(use),
        /** How often it was used in all. */
        count: z.number(),
      }),
    ),
  }),
  errors: ['article-is-original'],
});

export const searchMemory = operation('searchMemory', {
  summary: 'Finds what was confirmed for texts that have all of some words, the newest first.',
  access: 'read-desk',
  query: z.object({ words: z.string().max(500), from: edition, to: edition }),
  answer: z.object({ entries: z.array(z.object({ source: z.string(), target: z.string(), use })) }),
  errors: [],
});

export const forgetMemory = operation('forgetMemory', {
  summary: 'Forgets an entry of the translation memory, with all others of the same words on both sides that may be forgotten too.',
  access: 'edit-memory',
  params: z.object({ memoryNumber }),
  answer: z.object({ forgotten: z.number() }),
  errors: [],
});

/** The original of a story: what the others are made from, and having another article in its place. */
import { z } from 'zod';
import { operation } from './operation.ts';
import { articleId, edition } from './values.ts';

const ofArticle = z.object({ articleId });

/** How many segments of a translation are in which state, and how many of its original it lacks. */
const counts = z.object({
  current: z.number(),
  stale: z.number(),
  unconfirmed: z.number(),
  machine: z.number(),
  added: z.number(),
  missing: z.number(),
});

export const readOriginalSwitch = operation('readOriginalSwitch', {
  summary: 'Says what would become of the articles of a story if this one were its original.',
  access: 'read-desk',
  params: ofArticle,
  answer: z.object({
    articles: z.array(
      z.object({
        articleId,
        edition,
        /** The edition that it would be made from; null for the new original. */
        madeFrom: edition.nullable(),
        /** How it stands now; null for an original. */
        before: counts.nullable(),
        /** How it would stand. */
        after: counts.nullable(),
      }),
    ),
  }),
  errors: ['article-is-original'],
});

export const switchOriginal = operation('switchOriginal', {
  summary:
    'Makes an article the original of its story: the old original, and what was made from it, are translations of it from then on. No word changes. ' +
    'It takes whoever may publish both of them.',
  access: 'publish-article',
  params: ofArticle,
  errors: ['article-is-original', 'article-not-found', 'article-scheduled', 'story-not-found'],
});

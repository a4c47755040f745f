/** A translation out as XLIFF 2.1, for whoever works with another program, and back in. */
import { z } from 'zod';
import { operation } from './operation.ts';
import { articleId } from './values.ts';

/** The most bytes that such a file may have. */
export const largestXliff = 20_000_000;

const ofArticle = z.object({ articleId });

export const exportXliff = operation('exportXliff', {
  summary: 'Gives the newest words of a translation beside those of its original that count, as XLIFF 2.1.',
  access: 'read-desk',
  params: ofArticle,
  gives: 'file',
  errors: ['article-is-original'],
});

export const importXliff = operation('importXliff', {
  summary: 'Takes what was translated in such a file, unconfirmed. What was changed on either side since it went out is left alone.',
  access: 'edit-article',
  params: ofArticle,
  takes: 'file',
  answer: z.object({
    written: z.number(),
    unchanged: z.number(),
    refused: z.array(
      z.object({
        /** The original’s words. */
        source: z.string(),
        reason: z.enum(['original-changed', 'translation-changed', 'parts-changed', 'not-fitting']),
      }),
    ),
    /** Units that do not say what of the article they are. */
    foreign: z.number(),
  }),
  errors: ['article-is-original', 'xliff-of-another-article', 'xliff-unreadable'],
});

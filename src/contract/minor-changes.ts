/** Changes of an original that were called minor when they went out. */
import { z } from 'zod';
import type { Fingerprint } from '../core/alignment/fingerprint.ts';
import { segmentKey } from './alignment.ts';
import { operation } from './operation.ts';
import { articleId, moment } from './values.ts';

const ofArticle = z.object({ articleId });

/** How a segment read, as a short name. */
const reading = z.string().regex(/^[0-9a-f]{16}$/, 'is no reading: readMinorChanges names them') as unknown as z.ZodType<
  Fingerprint,
  Fingerprint
>;

export const readMinorChanges = operation('readMinorChanges', {
  summary: 'Lists the newest changes of an article that were called minor, by an editor or because they are of punctuation alone.',
  access: 'read-desk',
  params: ofArticle,
  answer: z.object({
    /** The newest first. */
    changes: z.array(
      z.object({
        key: segmentKey,
        segmentKind: z.string(),
        readings: z.object({ before: reading, after: reading }),
        /** The texts; null for one that is not found any more. */
        before: z.string().nullable(),
        after: z.string().nullable(),
        at: moment,
        by: z.object({ kind: z.enum(['person', 'import', 'machine', 'system']), name: z.string() }),
      }),
    ),
  }),
  errors: [],
});

export const takeBackMinorChange = operation('takeBackMinorChange', {
  summary: 'Has a change matter that was called minor: what rests on how it read before turns stale.',
  access: 'publish-article',
  params: ofArticle,
  body: z.object({ segment: segmentKey, before: reading, after: reading }),
  errors: ['minor-change-not-found'],
});

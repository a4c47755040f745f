/** Corrections as tasks of the editions that have to run them. Running one is `correctStory` or `publishCorrection`. */
import { z } from 'zod';
import { wordsToRender } from './correction.ts';
import { operation } from './operation.ts';
import { storyPublishing } from './publishing.ts';
import { articleId, correctionId, edition, line, longText, moment, personId, sectionId, storyId } from './values.ts';

const openTask = z.object({
  storyId,
  slugline: z.string(),
  sectionId,
  correctionId,
  edition,
  /** The article that readers have or had. */
  articleId: articleId.nullable(),
  headline: z.string(),
  /** Since when the edition has not run it. */
  openedAt: moment,
  /** The words from which the edition works; null where no edition runs it any more. */
  toRender: wordsToRender.nullable(),
  /** Words that wait for somebody who may publish them. */
  draft: z.string().nullable(),
  claimedById: personId.nullable(),
});

export const readCorrectionTasks = operation('readCorrectionTasks', {
  summary: 'Lists the corrections that editions have still to run, what has waited longest first; only of sections that one may read.',
  access: 'read-desk',
  query: z.object({
    edition: edition.optional(),
    /** Only editions and sections in which one may write. */
    mine: z.stringbool().optional(),
    limit: z.coerce.number<string>().int().min(1).max(200).optional(),
  }),
  answer: z.object({
    tasks: z.array(openTask),
    /** How many there are, listed or not. */
    total: z.number().int(),
  }),
  errors: [],
});

const inEdition = z.object({ storyId, correctionId, edition });

export const draftCorrection = operation('draftCorrection', {
  summary: 'Keeps the words of a correction in an edition, which no reader sees until it is run there; empty words are none.',
  access: 'edit-article',
  params: inEdition,
  body: z.object({ text: longText }),
  answer: storyPublishing,
  errors: ['correction-not-found', 'correction-run', 'correction-task-missing', 'correction-withdrawn'],
});

export const dismissCorrection = operation('dismissCorrection', {
  summary:
    'Decides that an edition does not need a correction, because the error is not in its language. What it has run already is taken from its readers.',
  access: 'correct-story',
  params: inEdition,
  body: z.object({ /** Why, for the desk. */ reason: line }),
  answer: storyPublishing,
  errors: ['correction-not-found', 'correction-task-missing', 'correction-withdrawn', 'reason-missing'],
});

export const reopenCorrection = operation('reopenCorrection', {
  summary: 'Makes a correction a task of an edition again that had decided against it.',
  access: 'correct-story',
  params: inEdition,
  answer: storyPublishing,
  errors: ['correction-not-found', 'correction-task-missing', 'correction-withdrawn'],
});

export const withdrawCorrection = operation('withdrawCorrection', {
  summary: 'Takes back a correction that was wrong itself, in every edition: readers no longer see it and nobody has to run it.',
  access: 'correct-story',
  params: z.object({ storyId, correctionId }),
  body: z.object({ /** Why, for the desk. */ reason: line }),
  answer: storyPublishing,
  errors: ['correction-not-found', 'correction-withdrawn', 'reason-missing'],
});

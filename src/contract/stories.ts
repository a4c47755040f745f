/** Stories: what a desk works on, with its articles, claims and log. */
import { z } from 'zod';
import { boardCell, boardRow } from './board.ts';
import { claim } from './claim.ts';
import { storyCorrection } from './correction.ts';
import { operation } from './operation.ts';
import { articleId, deskId, edition, line, moment, name, personId, sectionId, storyId, topicId } from './values.ts';

const topicIds = z.array(topicId).max(50);

const storyArticle = boardCell.extend({
  headline: z.string().nullable(),
  /** Where readers find it; null while they cannot. */
  address: z.string().nullable(),
});

/** A story with everything that its screen says. */
const story = boardRow.extend({
  topicIds,
  firstPublishedAt: moment.nullable(),
  spikedAt: moment.nullable(),
  cells: z.array(storyArticle),
  corrections: z.array(storyCorrection),
});

const inEdition = z.object({ storyId, edition });

export const createStory = operation('createStory', {
  summary: 'Begins a story with an empty original, claimed by whoever asks.',
  access: 'create-story',
  body: z.object({ slugline: name, sectionId, topicIds, deskId: deskId.nullable(), edition }),
  answer: z.object({ storyId, articleId }),
  errors: ['desk-unknown', 'edition-unknown', 'section-unknown', 'slugline-missing', 'topic-unknown'],
});

export const readStory = operation('readStory', {
  summary: 'Gives a story with its articles, claims and corrections.',
  access: 'read-desk',
  params: z.object({ storyId }),
  answer: story,
  errors: [],
});

export const changeStory = operation('changeStory', {
  summary:
    'Changes the slugline, section, topics and desk of a story. Its public articles move to the lists of the new section and topics.',
  access: 'edit-story',
  params: z.object({ storyId }),
  body: z.object({ slugline: name, sectionId, topicIds, deskId: deskId.nullable() }),
  answer: story,
  errors: ['desk-unknown', 'section-not-in-edition', 'section-unknown', 'slugline-missing', 'story-not-found', 'topic-unknown'],
});

export const addTranslation = operation('addTranslation', {
  summary:
    'Begins a translation: a draft, empty unless it begins from memory, that rests on the original, or on another of the story’s articles, as ' +
    'it is now, claimed by whoever asks.',
  access: 'claim-article',
  params: z.object({ storyId }),
  body: z.object({
    edition,
    /** The edition of the article that it is made from; left out, the original. */
    fromEdition: edition.optional(),
    /** True to take it from whoever has claimed it. */
    takesOver: z.boolean(),
    /** True to begin with what the translation memory has for the very same words, unconfirmed. */
    fromMemory: z.boolean().optional(),
  }),
  answer: z.object({ articleId }),
  errors: ['article-exists', 'claimed-already', 'edition-unknown', 'original-missing', 'source-missing', 'story-not-found', 'story-spiked'],
});

export const claimArticle = operation('claimArticle', {
  summary:
    'Claims the article of a story in an edition, there or still to be written, for oneself, or for another person, which whoever may approve ' +
    'articles there may do.',
  access: 'claim-article',
  params: inEdition,
  body: z.object({
    /** For whom, where it is not oneself. */
    personId: personId.optional(),
    /** Until when the work is wanted; null for whenever. Left out, it stays as it is. */
    deadline: moment.nullable().optional(),
    /** True to take it from whoever has claimed it. */
    takesOver: z.boolean(),
  }),
  answer: claim,
  errors: ['claimed-already', 'edition-unknown', 'may-not-assign', 'person-may-not-claim', 'story-not-found', 'story-spiked'],
});

export const readWriters = operation('readWriters', {
  summary: 'Lists those who may write the article of a story in an edition, by name: to whom it can be given.',
  access: 'approve-article',
  params: inEdition,
  answer: z.object({ people: z.array(z.object({ id: personId, name: line })) }),
  errors: [],
});

export const releaseArticle = operation('releaseArticle', {
  summary: 'Gives up a claim. The claims of others are released by whoever may approve articles there.',
  access: 'claim-article',
  params: inEdition,
  errors: ['claim-of-another'],
});

export const readStoryEvents = operation('readStoryEvents', {
  summary: 'Lists what happened to a story, newest first.',
  access: 'read-desk',
  params: z.object({ storyId }),
  answer: z.object({
    events: z.array(
      z.object({
        at: moment,
        by: z.object({ kind: z.enum(['person', 'import', 'machine', 'system']), name: z.string() }),
        /** What happened, as a stable code: `article-published`. */
        kind: z.string(),
        articleId: articleId.nullable(),
        /** The edition of the article. */
        edition: edition.nullable(),
        details: z.record(z.string(), z.string()),
        /** What readers of each edition are told, where a correction was made: its words as they are now. */
        corrections: z.array(z.object({ edition, text: z.string() })),
      }),
    ),
  }),
  errors: [],
});

/** Publishing: what of a story readers see, what goes out when, and every way of changing that. */
import { z } from 'zod';
import { cellStates } from '../core/board-state.ts';
import { segmentKey } from './alignment.ts';
import { articleState, sentBackNote } from './articles.ts';
import { storyCorrection } from './correction.ts';
import { operation } from './operation.ts';
import {
  articleId,
  correctionId,
  edition,
  line,
  longText,
  moment,
  personId,
  publishingGroupId,
  revisionId,
  sectionId,
  storyId,
  words,
} from './values.ts';

const languageOfStory = z.object({
  articleId,
  edition,
  state: articleState,
  /** The state as the board says it. */
  cellState: z.enum(cellStates),
  /** Who has claimed it; null for nobody. */
  claimedById: personId.nullable(),
  headline: z.string(),
  isOriginal: z.boolean(),
  /** True if another of the story's articles was made from it. */
  isTranslated: z.boolean(),
  /** True if readers can see the article, whatever goes on with it. */
  isPublic: z.boolean(),
  /** Where readers find it; null while they cannot. */
  address: z.string().nullable(),
  /** True if the newest words differ from those that readers see. */
  hasUnpublishedChanges: z.boolean(),
  staleSegments: z.number().int(),
  /** Of the original: what has no counterpart, and was not left out on purpose. */
  missingSegments: z.number().int(),
  unconfirmedSegments: z.number().int(),
  /** True if it is published as soon as it is approved. */
  follows: z.boolean(),
  firstPublishedAt: moment.nullable(),
  updatedAt: moment.nullable(),
  scheduledFor: moment.nullable(),
  takenDown: z.object({ at: moment, reason: z.string() }).nullable(),
  /** With what it was sent back; null once it was handed in again. */
  sentBack: sentBackNote.nullable(),
});

const schedule = z.object({
  groupId: publishingGroupId,
  /** Null where each of the articles goes out as soon as it is approved. */
  moment: moment.nullable(),
  /** The code of what refused the group at its moment: nothing of it went out. Null while it waits. */
  failure: z.string().nullable(),
  articles: z.array(
    z.object({
      articleId,
      /** The words that go out. */
      revisionId,
      /** True if somebody has written since: what was written then does not go out. */
      hasMovedOn: z.boolean(),
    }),
  ),
});

/** A story as publishing sees it. */
export const storyPublishing = z.object({
  storyId,
  slugline: z.string(),
  sectionId,
  embargo: moment.nullable(),
  spikedAt: moment.nullable(),
  /** In the order of the editions. */
  articles: z.array(languageOfStory),
  schedules: z.array(schedule),
  corrections: z.array(storyCorrection),
});

const ofStory = z.object({ storyId });
/** Articles with the words that somebody saw of each. */
const seenArticle = z.object({
  articleId,
  words,
  /**
   * Of a public article that others were made from: the changed segments whose change is minor, so that nothing turns stale. All others matter.
   * Left out, changes of punctuation alone are minor. `readSegmentChanges` names them.
   */
  minor: z.array(segmentKey).max(5_000).optional(),
});
const seenArticles = z.array(seenArticle).min(1).max(200);

const publishErrors = [
  'body-empty',
  'credit-missing',
  'headline-missing',
  'machine-text-unconfirmed',
  'picture-right-expired',
  'publication-missing',
  'published-in-future',
  'revision-not-found',
  'section-not-in-edition',
  'story-embargoed',
  'story-spiked',
  'words-changed',
] as const;

export const readPublishing = operation('readPublishing', {
  summary: 'Gives what of a story is public, what is scheduled, and what was corrected.',
  access: 'read-desk',
  params: ofStory,
  answer: storyPublishing,
  errors: [],
});

export const readSegmentChanges = operation('readSegmentChanges', {
  summary:
    'Gives what the newest words of a public article change of the text by which its translations go, segment by segment: nothing of one ' +
    'that is not public, or that nothing was made from.',
  access: 'read-desk',
  params: z.object({ articleId }),
  answer: z.object({
    /** The newest words, which these changes lead to. */
    words,
    /** The editions whose articles were made from it. */
    editions: z.array(edition),
    /** In the reading order of the newest words, what is gone at the end. */
    changes: z.array(
      z.object({
        key: segmentKey,
        /** A part of the head, the kind of the block, or the words beside its text. */
        segmentKind: z.string(),
        /**
         * `words`: what renders it turns stale, unless the change is called minor; `punctuation`: the same, but minor by itself; `added`: it
         * is missing; `removed`: what renders it turns stale; `formatting` and `moved`: nothing.
         */
        kind: z.enum(['words', 'punctuation', 'formatting', 'added', 'removed', 'moved']),
        /** Null if it was not there. */
        before: z.string().nullable(),
        /** Null if it is gone. */
        after: z.string().nullable(),
      }),
    ),
  }),
  errors: [],
});

export const publishArticles = operation('publishArticles', {
  summary:
    'Publishes the newest words of articles of a story, all of them or none, if they are those that somebody saw. An article that is public ' +
    'already is updated; a changed slug leaves a redirect.',
  access: 'publish-article',
  params: ofStory,
  body: z.object({ articles: seenArticles }),
  answer: storyPublishing,
  errors: ['article-not-found', ...publishErrors],
});

export const publishCorrection = operation('publishCorrection', {
  summary:
    'Corrects public articles of a story in one step: publishes their newest words, as `publishArticles` does, and a notice of what was wrong ' +
    'with each, so that readers get both together.',
  access: 'publish-article',
  also: 'correct-story',
  params: ofStory,
  body: z.object({
    /** The correction that these editions run; null for a new one. */
    correctionId: correctionId.nullable(),
    articles: z
      .array(seenArticle.extend({ /** What was wrong, in the article’s language. */ notice: longText }))
      .min(1)
      .max(200),
  }),
  answer: storyPublishing,
  errors: [
    'article-not-found',
    'article-not-public',
    'correction-not-found',
    'correction-text-missing',
    'correction-withdrawn',
    'nothing-to-publish',
    ...publishErrors,
  ],
});

export const scheduleArticles = operation('scheduleArticles', {
  summary:
    'Has articles of a story published together at a moment, with the words that they have now, if they are those that somebody saw, instead ' +
    'of any moment that they had.',
  access: 'schedule-article',
  params: ofStory,
  body: z.object({ articles: seenArticles, moment }),
  answer: storyPublishing,
  errors: [
    'article-not-found',
    'article-spiked',
    'nothing-to-publish',
    'schedule-before-embargo',
    'schedule-in-past',
    'story-not-found',
    ...publishErrors,
  ],
});

export const followLater = operation('followLater', {
  summary: 'Has articles of a story published each as soon as it is approved, with the words that are approved.',
  access: 'publish-article',
  params: ofStory,
  body: z.object({ articleIds: z.array(articleId).min(1).max(200) }),
  answer: storyPublishing,
  errors: ['article-approved', 'article-not-found', 'article-scheduled', 'article-spiked'],
});

export const cancelSchedule = operation('cancelSchedule', {
  summary: 'Drops a schedule: its articles are ready, without a moment. A schedule that failed is put aside.',
  access: 'schedule-article',
  params: z.object({ storyId, groupId: publishingGroupId }),
  answer: storyPublishing,
  errors: ['schedule-not-found'],
});

export const setEmbargo = operation('setEmbargo', {
  summary: 'Sets the moment before which no reader may see a story, in any language; null lifts it.',
  access: 'set-embargo',
  params: ofStory,
  body: z.object({ embargo: moment.nullable() }),
  answer: storyPublishing,
  errors: ['embargo-after-schedule', 'embargo-in-past', 'story-already-public', 'story-not-found'],
});

export const correctStory = operation('correctStory', {
  summary:
    'Makes a correction to a story, or gives one its words in further editions. Readers of those editions see it with the article; every other ' +
    'edition that has or had the story has it as a task.',
  access: 'correct-story',
  params: ofStory,
  body: z.object({
    /** The correction that gets words for more editions, or other words; null for a new one. */
    correctionId: correctionId.nullable(),
    texts: z
      .array(z.object({ edition, text: longText }))
      .min(1)
      .max(200),
  }),
  answer: storyPublishing,
  errors: ['correction-not-found', 'correction-text-missing', 'correction-withdrawn', 'edition-unknown', 'story-not-public'],
});

export const takeDownArticle = operation('takeDownArticle', {
  summary: 'Takes an article from readers. Its address says so, with the reason.',
  access: 'take-down-article',
  params: z.object({ articleId }),
  body: z.object({
    /** What the address tells readers. */
    reason: line,
  }),
  answer: storyPublishing,
  errors: ['article-not-found', 'article-not-public', 'reason-missing'],
});

export const takeDownStory = operation('takeDownStory', {
  summary: 'Takes a story from readers in all its languages at once, and cancels whatever of it is scheduled.',
  access: 'take-down-article',
  params: ofStory,
  body: z.object({
    /** Why, for the desk. */
    reason: line,
    /** What the addresses of an edition tell readers, in its language; the others say only that the article was taken down. */
    told: z.array(z.object({ edition, reason: line })).max(200),
  }),
  answer: storyPublishing,
  errors: ['nothing-to-take-down', 'reason-missing', 'story-not-found'],
});

export const spikeStory = operation('spikeStory', {
  summary: 'Drops a story before publication, with its articles and schedules. Nothing is deleted.',
  access: 'spike-story',
  params: ofStory,
  answer: storyPublishing,
  errors: ['story-already-public', 'story-not-found'],
});

export const restoreStory = operation('restoreStory', {
  summary: 'Takes up a spiked story again, its articles as drafts.',
  access: 'spike-story',
  params: ofStory,
  answer: storyPublishing,
  errors: ['story-not-found'],
});

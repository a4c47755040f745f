/** The board: stories by editions, and the line on which changes are told. */
import { z } from 'zod';
import { cellNeeds, cellStates } from '../core/board-state.ts';
import type { StoryId } from '../core/ids.ts';
import { sentBackNote } from './articles.ts';
import { boardFilterStates } from './board-states.ts';
import { claim } from './claim.ts';
import { operation } from './operation.ts';
import { articleId, deskId, edition, moment, sectionId, storyId } from './values.ts';

/** A story in an edition: its article, or the claim to make one. */
export const boardCell = z.object({
  edition,
  articleId: articleId.nullable(),
  state: z.enum(cellStates),
  /** True if readers can see the article, whatever goes on with it. */
  isPublic: z.boolean(),
  hasUnpublishedChanges: z.boolean(),
  isCorrected: z.boolean(),
  /** How many corrections of the story the edition has still to run. */
  openCorrections: z.number().int(),
  /** Of the newest words: what renders something that reads otherwise now, what the original has and they lack, and what nobody confirmed. */
  staleSegments: z.number().int(),
  missingSegments: z.number().int(),
  unconfirmedSegments: z.number().int(),
  staleSince: moment.nullable(),
  /** Since when readers have had something that the published original says otherwise; null if they have not. */
  readersSince: moment.nullable(),
  claim: claim.nullable(),
  changedBy: z.string().nullable(),
  changedAt: moment.nullable(),
  scheduledFor: moment.nullable(),
  /** The code of what kept the article from going out at its moment, until somebody schedules it anew, publishes it or puts the failure aside. */
  scheduleFailure: z.string().nullable(),
  /** With what the article was sent back; null once it was handed in again. */
  sentBack: sentBackNote.nullable(),
  /** What whoever asks is waited for here. */
  needs: z.enum(cellNeeds).nullable(),
});

/** A story with its cells in the order of the editions. An edition with neither an article nor a claim has none. */
export const boardRow = z.object({
  storyId,
  slugline: z.string(),
  /** The newest headline of the original, and its edition. */
  headline: z.string(),
  originalEdition: edition.nullable(),
  sectionId,
  deskId: deskId.nullable(),
  embargo: moment.nullable(),
  createdAt: moment,
  isSpiked: z.boolean(),
  cells: z.array(boardCell),
});

/** Where a page of the board ended. */
const cursor = z.codec(
  z.string().max(150),
  z.custom<{ readonly rank: number; readonly storyId: StoryId }>((value) => typeof value === 'object' && value !== null),
  {
    decode: (text, context) => {
      const [, rank = '', id = ''] = /^(-?\d{1,15})\.(.+)$/.exec(text) ?? [];
      if (id !== '') return { rank: Number(rank), storyId: id as StoryId };
      context.issues.push({ code: 'custom', input: text, message: 'is no `next` of an earlier answer' });
      return z.NEVER;
    },
    encode: ({ rank, storyId: id }) => `${rank}.${id}`,
  },
);

const storyIds = z.codec(z.string().min(1).max(20_000), z.array(storyId).max(200), {
  decode: (text) => [...new Set(text.split(','))].map((id) => id as StoryId),
  encode: (ids) => ids.join(','),
});

export const readBoard = operation('readBoard', {
  summary:
    'Lists stories with their articles by editions, a page at a time, newest first or, of what has a deadline, the earliest first; only of sections that one may read.',
  access: 'read-desk',
  query: z.object({
    desk: deskId.optional(),
    section: sectionId.optional(),
    /** Only stories with an article in this state; together with `edition`, in this edition. By deadline, only what is not done yet. */
    state: z.enum(boardFilterStates).optional(),
    edition: edition.optional(),
    /** Only what one has claimed. */
    mine: z.stringbool().optional(),
    /** Only what waits for whoever asks. */
    needsMe: z.stringbool().optional(),
    /** Spiked stories instead of the others. */
    spiked: z.stringbool().optional(),
    /** Words that the slugline and the headlines contain between them. */
    words: z.string().max(200).optional(),
    cursor: cursor.optional(),
    limit: z.coerce.number<string>().int().min(1).max(200).optional(),
  }),
  answer: z.object({
    rows: z.array(boardRow),
    /** Stories that match, on all pages, as far as they are counted. */
    total: z.number().int(),
    /** False where there are more than were counted. */
    isCounted: z.boolean(),
    /** The cursor of the next page; null on the last. */
    next: cursor.nullable(),
  }),
  errors: [],
});

export const readBoardRows = operation('readBoardRows', {
  summary: 'Gives the rows of stories by their ids, divided by commas; those that are not there or may not be read are missing.',
  access: 'read-desk',
  query: z.object({ ids: storyIds }),
  answer: z.object({ rows: z.array(boardRow) }),
  errors: [],
});

export const watchDesk = operation('watchDesk', {
  summary:
    'Tells, as server-sent events, which stories change: `stories` with `{"storyIds": [...]}`, `everything` where too much changed to name it, and `permissions` where the person may do other things than before. ' +
    '`Last-Event-ID`, or `after`, continues where an earlier line ended.',
  access: 'read-desk',
  query: z.object({
    /** The id of the last event that was heard. */
    after: z.coerce.number<string>().int().min(0).optional(),
  }),
  gives: 'events',
  errors: [],
});

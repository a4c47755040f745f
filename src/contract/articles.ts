/** Articles: where one stands, what it says, and saving it whole for programs that do not take part in live editing. */
import { z } from 'zod';
import type { ArticleState } from '../core/article.ts';
import { cellStates } from '../core/board-state.ts';
import { type BodyError, checkBody } from '../core/body/check.ts';
import type { Body } from '../core/body/schema.ts';
import type { BylineEntry } from '../core/contributor.ts';
import type { CalendarDay } from '../core/instant.ts';
import type { Result } from '../core/result.ts';
import { claim } from './claim.ts';
import { operation } from './operation.ts';
import {
  articleId,
  contributorId,
  edition,
  line,
  longText,
  moment,
  personId,
  pictureId,
  revisionId,
  sectionId,
  slugText,
  storyId,
  topicId,
  words,
} from './values.ts';

export const articleState = z.enum([
  'draft',
  'in-review',
  'ready',
  'scheduled',
  'public',
  'taken-down',
  'spiked',
]) satisfies z.ZodType<ArticleState>;

const bylineEntry = z.object({
  contributorId,
  role: z.enum(['writer', 'translator', 'photographer', 'illustrator', 'editor']),
}) satisfies z.ZodType<BylineEntry>;

/** A body as ProseMirror's JSON; in the program a `Body`. */
const bodyJson = z.codec(
  z.record(z.string(), z.unknown()),
  z.custom<Body>((value) => typeof value === 'object' && value !== null && 'content' in value),
  {
    decode: (json, context) => {
      const checked: Result<Body, BodyError> = checkBody(json);
      if (checked.ok) return checked.value;
      context.issues.push({ code: 'custom', input: json, message: `is no body: ${JSON.stringify(checked.error)}` });
      return z.NEVER;
    },
    encode: (body): Record<string, unknown> => body.toJSON(),
  },
);

/** All words of an article, as a program sends and gets them. */
export const articleContent = z.object({
  slug: slugText,
  kicker: line,
  headline: line,
  standfirst: longText,
  dateline: line,
  byline: z.array(bylineEntry).max(100),
  body: bodyJson,
  searchTitle: line,
  searchDescription: longText,
  socialTitle: line,
  leadPicture: z.object({ pictureId, words: z.object({ caption: longText, altText: longText }) }).nullable(),
});

const place = z.object({ day: z.string() as unknown as z.ZodType<CalendarDay, CalendarDay>, slug: slugText });

/** With what an article was sent back to its writers. */
export const sentBackNote = z.object({ at: moment, by: line, note: longText });

/** Where an article stands, without its words. */
const articleHead = z.object({
  id: articleId,
  edition,
  state: articleState,
  headline: line,
  /** The article that this one renders; null for an original. */
  translatedFromId: articleId.nullable(),
});

export const findArticles = operation('findArticles', {
  summary:
    'Finds articles to link to: those of the edition first, then those of others; in each those first that readers can see, the newest of ' +
    'them first. Without words, the newest. Only of sections that one may read; none that is taken down, spiked or without a headline.',
  access: 'read-desk',
  query: z.object({
    /** Words that the story's slugline and headlines contain between them. */
    words: z.string().max(200).optional(),
    /** The edition whose articles come first. */
    edition,
    limit: z.coerce.number<string>().int().min(1).max(100).optional(),
  }),
  answer: z.object({
    articles: z.array(
      articleHead.omit({ translatedFromId: true }).extend({
        storyId,
        isPublic: z.boolean(),
        /** When it was first published; before that, its schedule, or when its words last changed. */
        moment,
        /** The path to link to, percent-encoded: where readers find it, or will if it goes out at its schedule or else today. */
        path: z.string(),
      }),
    ),
  }),
  errors: [],
});

export const readArticle = operation('readArticle', {
  summary: 'Gives an article with its story, the newest revision of its words, and what other languages the story has.',
  access: 'read-desk',
  params: z.object({ articleId }),
  answer: articleHead.extend({
    /** The state as the board says it. */
    cellState: z.enum(cellStates),
    /** Who has claimed it; null for nobody. */
    claimedById: personId.nullable(),
    /** The whole claim, with who, since when and until when. */
    claim: claim.nullable(),
    /** True if readers see an earlier text than the newest. */
    hasUnpublishedChanges: z.boolean(),
    story: z.object({ id: storyId, slugline: line, sectionId, topicIds: z.array(topicId), embargo: moment.nullable() }),
    revision: z.object({ id: revisionId, number: z.number(), madeAt: moment, madeBy: line }),
    content: articleContent,
    /** Which words these are. */
    words,
    /** Where readers find it: set when it is first published. */
    place: place.nullable(),
    firstPublishedAt: moment.nullable(),
    updatedAt: moment.nullable(),
    scheduledFor: moment.nullable(),
    takenDown: z.object({ at: moment, reason: line }).nullable(),
    /** With what it was sent back; null once it was handed in again. */
    sentBack: sentBackNote.nullable(),
    /** How many corrections of the story the edition has still to run. */
    openCorrections: z.number().int(),
    /** The story's articles in all languages, this one too. */
    siblings: z.array(articleHead),
    /** Everybody in the newsroom by name: whose suggestions and comments the draft may hold. */
    people: z.array(z.object({ id: personId, name: line })),
    /** What the page's address begins with, and the day that it would have if it were published now. */
    baseUrl: line,
    today: place.shape.day,
  }),
  errors: [],
});

export const saveArticle = operation('saveArticle', {
  summary:
    'Replaces the words of an article, for programs that do not edit live. Changes only what differs, in the live draft too, and makes a ' +
    'revision. What blocks render of the original stays as it was confirmed.',
  access: 'edit-article',
  params: z.object({ articleId }),
  body: z.object({
    content: articleContent,
    /** The revision that was changed: if somebody has written since, nothing is overwritten. Null saves upon whatever is newest. */
    changedFrom: revisionId.nullable(),
  }),
  answer: z.object({ revisionId, number: z.number(), words }),
  errors: ['contributor-not-found', 'draft-moved-on', 'picture-not-found'],
});

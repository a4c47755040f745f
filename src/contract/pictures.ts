/** Pictures: the library, what is known of each, its words in every language, its rights, and where it is used. */
import { z } from 'zod';
import type { PictureId } from '../core/ids.ts';
import { type Instant, instant } from '../core/instant.ts';
import { articleState } from './articles.ts';
import { operation } from './operation.ts';
import { articleId, edition, line, longText, moment, name, pictureId, storyId } from './values.ts';

/** The largest file that is taken, in bytes. */
export const largestUpload = 60_000_000;

const share = z.number().min(0).max(1);

/** A file of the picture as readers get it. */
const pictureFile = z.object({
  address: z.string(),
  format: z.enum(['jpeg', 'webp', 'avif', 'png', 'gif']),
  width: z.number().int(),
  height: z.number().int(),
});

/** The making of a picture's files behind the scenes. */
const work = z.object({
  done: z.number().int(),
  total: z.number().int(),
  /** Why it failed the last time; it is tried again. */
  failure: z.string().nullable(),
});

/** A picture as the library lists it. */
const pictureHead = z.object({
  id: pictureId,
  fileName: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  /** The point that every cut keeps in sight, as shares of width and height. */
  focus: z.object({ x: share, y: share }),
  creator: z.string(),
  credit: z.string(),
  copyright: z.string(),
  place: z.string(),
  takenAt: moment.nullable(),
  licence: z.string(),
  licenceExpiresAt: moment.nullable(),
  /** True once no page may show the picture any more. */
  isExpired: z.boolean(),
  /** A small file of it; null if it has none. */
  thumbnail: pictureFile.nullable(),
  /** Null if nothing is being made. */
  work: work.nullable(),
});

const words = z.object({ caption: longText, altText: longText });

/** An article that shows the picture. */
const pictureUse = z.object({
  articleId,
  storyId,
  edition,
  headline: z.string(),
  state: articleState,
  /** True if readers see the picture in the article; otherwise only its newest draft has it. */
  isPublic: z.boolean(),
  /** Where readers find the article; null while they cannot. */
  address: z.string().nullable(),
});

const wholePicture = pictureHead.extend({
  files: z.array(pictureFile),
  /** In the order of the editions; those without words are missing. */
  words: z.array(words.extend({ edition })),
  /** What the maker wrote into the file, in the maker's language: words to be offered, and instructions to whoever uses the picture. */
  written: z.object({ headline: z.string(), caption: z.string(), altText: z.string(), instructions: z.string() }),
  /** Those first that readers see; in the order of the editions. */
  uses: z.array(pictureUse),
  /** How many more articles show it, of sections that one may not read. */
  hiddenUses: z.number().int(),
});

/** Where a page of the library ended. */
const cursor = z.codec(
  z.string().max(150),
  z.custom<{ readonly addedAt: Instant; readonly pictureId: PictureId }>((value) => typeof value === 'object' && value !== null),
  {
    decode: (text, context) => {
      const [, addedAt = '', id = ''] = /^(\d{1,15})\.(.+)$/.exec(text) ?? [];
      if (id !== '') return { addedAt: instant(Number(addedAt)), pictureId: id as PictureId };
      context.issues.push({ code: 'custom', input: text, message: 'is no `next` of an earlier answer' });
      return z.NEVER;
    },
    encode: ({ addedAt, pictureId: id }) => `${addedAt}.${id}`,
  },
);

export const readPictures = operation('readPictures', {
  summary: 'Lists the library of pictures, newest first, a page at a time.',
  access: 'read-desk',
  query: z.object({
    /** Words that file name, credit, creator, place, captions and alternative texts contain between them. */
    words: z.string().max(200).optional(),
    cursor: cursor.optional(),
    limit: z.coerce.number<string>().int().min(1).max(200).optional(),
  }),
  answer: z.object({
    pictures: z.array(pictureHead),
    /** Pictures that match, on all pages. */
    total: z.number().int(),
    /** The cursor of the next page; null on the last. */
    next: cursor.nullable(),
  }),
  errors: [],
});

export const addPicture = operation('addPicture', {
  summary:
    'Takes a picture in: JPEG, PNG, GIF, WebP or AVIF of at most 60 MB, as the body of the request. Who made it, when and where is read from ' +
    'the file. A file that the library has already gives the picture that is there. Answers when its first files are made; the others follow (`work`).',
  access: 'add-picture',
  takes: 'file',
  query: z.object({
    /** The name of the file. */
    name,
  }),
  answer: wholePicture,
  errors: [
    'too-many-requests',
    'picture-empty',
    'picture-is-markup',
    'picture-unknown',
    'picture-too-large',
    'picture-too-long',
    'picture-broken',
  ],
});

export const readPicture = operation('readPicture', {
  summary: 'Gives a picture with its files, its words in every language, and the articles that show it.',
  access: 'read-desk',
  params: z.object({ pictureId }),
  answer: wholePicture,
  errors: [],
});

export const changePicture = operation('changePicture', {
  summary: 'Says what every cut of a picture keeps in sight, who made it, where and when. What readers see of it follows by itself.',
  access: 'edit-picture',
  params: z.object({ pictureId }),
  body: z.object({
    focus: z.object({ x: share, y: share }),
    creator: line,
    credit: line,
    copyright: line,
    place: line,
    takenAt: moment.nullable(),
  }),
  answer: wholePicture,
  errors: ['picture-not-found'],
});

export const describePicture = operation('describePicture', {
  summary: 'Gives a picture its caption and alternative text in a language, for the articles that will use it.',
  access: 'edit-picture',
  params: z.object({ pictureId, edition }),
  body: words,
  answer: wholePicture,
  errors: ['picture-not-found', 'edition-unknown'],
});

export const setPictureRights = operation('setPictureRights', {
  summary: 'Says under which licence a picture may be shown, and until when: from that moment on no page shows it.',
  access: 'set-picture-rights',
  params: z.object({ pictureId }),
  body: z.object({ licence: line, licenceExpiresAt: moment.nullable() }),
  answer: wholePicture,
  errors: ['picture-not-found'],
});

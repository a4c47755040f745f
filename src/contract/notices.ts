/** Notices: what one is told of articles that are one's own, in the newsroom and by mail. */
import { z } from 'zod';
import { noticeKinds, noticeMails } from '../core/notice.ts';
import { operation } from './operation.ts';
import { articleId, edition, moment, storyId } from './values.ts';

const noticeMail = z.enum(noticeMails);

const notice = z.object({
  kind: z.enum(noticeKinds),
  storyId,
  slugline: z.string(),
  edition,
  /** Null where the edition has no article yet. */
  articleId: articleId.nullable(),
  at: moment,
  /** Who did it, by name. */
  by: z.string().nullable(),
  deadline: moment.nullable(),
  isRead: z.boolean(),
});

export const readNotices = operation('readNotices', {
  summary: 'Lists what one was told, the newest first, of stories that one may read; and how one wants it by mail.',
  access: 'read-desk',
  answer: z.object({
    notices: z.array(notice),
    /** Unread ones, listed or not. */
    unread: z.number().int(),
    mail: noticeMail,
    /** False where the program knows no mail server. */
    hasMail: z.boolean(),
  }),
  errors: [],
});

export const markNoticesRead = operation('markNoticesRead', {
  summary: 'Says that one has read what one was told up to a moment; it is not mailed any more.',
  access: 'signed-in',
  body: z.object({ until: moment }),
  errors: [],
});

export const changeNoticeMail = operation('changeNoticeMail', {
  summary: 'Chooses how one gets notices by mail: gathered for a quarter of an hour, for a day, or not at all.',
  access: 'signed-in',
  body: z.object({ mail: noticeMail }),
  errors: [],
});

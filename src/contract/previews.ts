/** Previews: what readers will see, for the desk and, by a secret link, for somebody outside. */
import { z } from 'zod';
import { longestPreviewDays, usualPreviewDays } from '../core/preview-days.ts';
import { operation } from './operation.ts';
import { articleId, line, moment } from './values.ts';

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

export const previewArticle = operation('previewArticle', {
  summary:
    'Gives the page that readers will see, from the words as they are in the live draft now, from a revision, as it is scheduled, or as ' +
    'it is public.',
  access: 'read-desk',
  params: z.object({ articleId }),
  query: z.object({
    show: z.enum(['draft', 'scheduled', 'public']).default('draft'),
    /** The number of a revision to show instead. */
    revision: z
      .string()
      .regex(/^[1-9]\d{0,8}$/, 'is no number of a revision')
      .optional(),
  }),
  gives: 'html',
  errors: ['revision-not-found', 'not-scheduled', 'not-public'],
});

const previewLink = z.object({
  /** The SHA-256 of the secret: it names the link, and opens nothing. */
  fingerprint,
  /** For whom it was made. */
  recipient: line,
  /** The revision that it shows; null if it shows the words as they are when it is opened. */
  revision: z.number().nullable(),
  madeAt: moment,
  madeBy: line,
  expiresAt: moment,
});

export const sharePreview = operation('sharePreview', {
  summary: 'Makes a secret link with which somebody outside the newsroom sees the preview until it expires. The link is shown this once.',
  access: 'share-preview',
  params: z.object({ articleId }),
  body: z.object({
    recipient: z.string().trim().max(200).default(''),
    /** Pins the link to a revision, or to the words as they are now; null lets it follow the draft. */
    revision: z
      .union([z.int().positive(), z.literal('now')])
      .nullable()
      .default(null),
    days: z.int().min(1).max(longestPreviewDays).default(usualPreviewDays),
  }),
  answer: z.object({ address: z.url(), link: previewLink }),
  errors: ['revision-not-found'],
});

export const readPreviewLinks = operation('readPreviewLinks', {
  summary: 'Lists the links to previews of an article that still work, newest first, with who made them.',
  access: 'share-preview',
  params: z.object({ articleId }),
  answer: z.object({ links: z.array(previewLink) }),
  errors: [],
});

export const revokePreviewLink = operation('revokePreviewLink', {
  summary: 'Makes a link to a preview stop working at once.',
  access: 'share-preview',
  params: z.object({ articleId, fingerprint }),
  errors: [],
});

export const readSharedPreview = operation('readSharedPreview', {
  summary: 'Gives the preview that a secret link leads to, as a page for anybody who has the link. Refusals are pages too.',
  access: 'anyone',
  params: z.object({ secret: z.string().min(1).max(200) }),
  gives: 'html',
  errors: ['link-not-valid'],
});

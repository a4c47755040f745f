/** The way of an article through the desk: handed in, sent back, approved; and the check list before it is published. */
import { z } from 'zod';
import type { ArticleContent } from '../core/article.ts';
import type { PublishCheck } from '../core/publish-check.ts';
import { operation } from './operation.ts';
import { storyPublishing } from './publishing.ts';
import { articleId, blockId, edition, longText, words } from './values.ts';

const ofArticle = z.object({ articleId });

export const submitArticle = operation('submitArticle', {
  summary: 'Hands in the newest words of an article to be checked; one that nobody has claimed is then claimed for whoever hands it in.',
  access: 'submit-article',
  params: ofArticle,
  answer: storyPublishing,
  errors: ['article-not-found', 'article-scheduled', 'article-spiked'],
});

export const withdrawArticle = operation('withdrawArticle', {
  summary: 'Takes back an article that one has claimed and that was handed in, before anybody approves it or sends it back.',
  access: 'withdraw-article',
  params: ofArticle,
  answer: storyPublishing,
  errors: ['article-not-found', 'article-not-in-review', 'article-of-another'],
});

export const sendBackArticle = operation('sendBackArticle', {
  summary: 'Gives an article back to its writers, with a note of what is missing.',
  access: 'approve-article',
  params: ofArticle,
  body: z.object({ note: longText }),
  answer: storyPublishing,
  errors: ['article-not-found', 'article-not-submitted', 'note-missing'],
});

export const approveArticle = operation('approveArticle', {
  summary: 'Finds the newest words of an article ready to be published, if they are those that were read.',
  access: 'approve-article',
  params: ofArticle,
  body: z.object({ words }),
  answer: storyPublishing,
  errors: ['article-not-found', 'article-scheduled', 'article-spiked', 'words-changed'],
});

const checkCodes = [
  'story-embargoed',
  'story-spiked',
  'headline-missing',
  'body-empty',
  'machine-text-unconfirmed',
  'credit-missing',
  'picture-right-expired',
  'standfirst-missing',
  'byline-missing',
  'headline-long',
  'search-description-missing',
  'lead-picture-missing',
  'alt-text-missing',
  'caption-missing',
  'frame-empty',
  'embed-undescribed',
  'quotation-gap',
  'row-empty',
  'link-dead',
  'segment-stale',
  'segment-unconfirmed',
  'segments-missing',
  'term-forbidden',
  'term-has-better',
  'term-unused',
  'suggestions-open',
  'comments-open',
] as const satisfies readonly PublishCheck['code'][];

const fields = [
  'slug',
  'kicker',
  'headline',
  'standfirst',
  'dateline',
  'byline',
  'body',
  'head',
  'searchTitle',
  'searchDescription',
  'socialTitle',
  'leadPicture',
] as const satisfies readonly (keyof ArticleContent)[];

const check = z.object({
  code: z.enum(checkCodes),
  /** `blocks`: publishing refuses for it. */
  level: z.enum(['blocks', 'advises']),
  /** Where to go to mend it; null for what concerns the article or the story as a whole. */
  where: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('field'), field: z.enum(fields) }),
      z.object({ kind: z.literal('block'), blockId, segment: z.string() }),
    ])
    .nullable(),
  /** What a sentence about it needs besides the place. */
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const checkArticle = operation('checkArticle', {
  summary:
    'Looks through the newest words of an article: what stops it from going to readers, and what somebody should look at again. Names these ' +
    'words, for whoever approves or publishes them.',
  access: 'read-desk',
  params: ofArticle,
  answer: z.object({
    words,
    /** What blocks comes first; each in the order of the page. */
    checks: z.array(check),
    /** The story’s other languages that somebody found ready: they could go out together with this one. */
    alsoReady: z.array(z.object({ articleId, edition, headline: z.string() })),
  }),
  errors: [],
});

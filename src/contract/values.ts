/** The small values that many operations share, as schemas. */
import { z } from 'zod';
import type { Fingerprint } from '../core/alignment/fingerprint.ts';
import type {
  ApiTokenId,
  ArticleId,
  BlockId,
  CommentId,
  ContributorId,
  CorrectionId,
  DeskId,
  GlossaryEntryId,
  MachineDraftId,
  MachineServiceId,
  PersonId,
  PictureId,
  PublishingGroupId,
  RevisionId,
  SectionId,
  StoryId,
  TopicId,
} from '../core/ids.ts';
import { type Instant, readInstant } from '../core/instant.ts';
import { type LanguageTag, languageTag } from '../core/language.ts';
import { type Slug, slug } from '../core/slug.ts';

/** A string schema whose values have a type of their own. */
function branded<Value extends string>(schema: z.ZodString): z.ZodType<Value, Value> {
  return schema as unknown as z.ZodType<Value, Value>;
}

function id<Value extends string>(): z.ZodType<Value, Value> {
  return branded<Value>(z.string().min(1).max(100));
}

export const storyId = id<StoryId>();
export const articleId = id<ArticleId>();
export const revisionId = id<RevisionId>();
export const sectionId = id<SectionId>();
export const topicId = id<TopicId>();
export const contributorId = id<ContributorId>();
export const pictureId = id<PictureId>();
export const correctionId = id<CorrectionId>();
export const publishingGroupId = id<PublishingGroupId>();
export const personId = id<PersonId>();
export const deskId = id<DeskId>();
export const commentId = id<CommentId>();
export const apiTokenId = id<ApiTokenId>();
export const machineServiceId = id<MachineServiceId>();
export const machineDraftId = id<MachineDraftId>();
export const blockId = id<BlockId>();
export const glossaryEntryId = id<GlossaryEntryId>();

/**
 * Which words of an article somebody saw, as `checkArticle`, `readArticle` and `saveArticle` name them. What takes the newest words because
 * somebody read them asks for it, of machines too, and refuses others: nothing goes out that nobody has read.
 */
export const words = branded<Fingerprint>(z.string().regex(/^[0-9a-f]{16}$/, 'are no words: checkArticle names them'));

/** A BCP 47 tag in its usual spelling. */
export const edition = branded<LanguageTag>(
  z
    .string()
    .max(60)
    .refine((text) => {
      const read = languageTag(text);
      return read.ok && read.value === text;
    }, 'is no language tag in its usual spelling, such as en or zh-Hans'),
);

export const slugText = branded<Slug>(
  z
    .string()
    .max(200)
    .refine((text) => slug(text).ok, 'is no slug: letters, digits and hyphens'),
);

/** A moment as ISO 8601 with a zone; in the program an `Instant`. */
export const moment = z.codec(
  z.iso.datetime({ offset: true }),
  z.custom<Instant>((value) => typeof value === 'number'),
  {
    decode: (text, context) => {
      const read = readInstant(text);
      if (read.ok) return read.value;
      context.issues.push({ code: 'custom', input: text, message: 'is no moment, such as 2026-11-22T09:30:00Z' });
      return z.NEVER;
    },
    encode: (value) => new Date(value).toISOString(),
  },
);

/** What names a thing on screens and in logs: one line, not empty. */
export const name = z.string().trim().min(1).max(200);

/** A line of text that may be empty. */
export const line = z.string().max(1_000);

/** Text of any sensible length. */
export const longText = z.string().max(20_000);

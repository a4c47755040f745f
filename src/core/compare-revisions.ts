/** Comparing two revisions of an article: what a reader of both would mark. Plain data, for a screen to show. */

import { type TextPart, textDifference } from './alignment/difference.ts';
import { editScript } from './alignment/edit-script.ts';
import type { ArticleContent } from './article.ts';
import { type BlockDifference, compareBodies } from './compare-bodies.ts';
import type { BylineEntry } from './contributor.ts';
import type { PictureId } from './ids.ts';
import type { LanguageTag } from './language.ts';

const textFields = [
  'kicker',
  'headline',
  'standfirst',
  'dateline',
  'slug',
  'searchTitle',
  'searchDescription',
  'socialTitle',
] as const satisfies readonly (keyof ArticleContent)[];

interface FieldDifference {
  readonly field: (typeof textFields)[number];
  readonly parts: readonly TextPart[];
}

interface BylineStep {
  readonly kind: TextPart['kind'];
  readonly entry: BylineEntry;
}

interface LeadPictureDifference {
  /** Null where there was, or is, none. */
  readonly before: PictureId | null;
  readonly after: PictureId | null;
  readonly caption: readonly TextPart[];
  readonly altText: readonly TextPart[];
}

export interface RevisionComparison {
  /** True if neither words nor formatting nor order differ. */
  readonly isSame: boolean;
  /** The changed fields of the head alone. */
  readonly fields: readonly FieldDifference[];
  /** The byline with its changed entries marked; a changed role is an entry removed and one added. Null if nothing changed. */
  readonly byline: readonly BylineStep[] | null;
  /** Null if nothing changed. */
  readonly leadPicture: LeadPictureDifference | null;
  /** All blocks in reading order, the removed ones where they stood. */
  readonly blocks: readonly BlockDifference[];
}

/** What changed from one revision to another, with words marked as the language parts them. How a translation rests on its original does not count. */
export function compareRevisions(before: ArticleContent, after: ArticleContent, language: LanguageTag): RevisionComparison {
  const fields = textFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, parts: textDifference(before[field], after[field], language) }));
  const byline = compareBylines(before.byline, after.byline);
  const leadPicture = compareLeadPictures(before.leadPicture, after.leadPicture, language);
  const blocks = compareBodies(before.body, after.body, language);
  const isSame =
    fields.length === 0 && byline === null && leadPicture === null && blocks.every(({ change, isMoved }) => change === 'same' && !isMoved);
  return { isSame, fields, byline, leadPicture, blocks };
}

function compareBylines(before: ArticleContent['byline'], after: ArticleContent['byline']): readonly BylineStep[] | null {
  const runs = editScript(before, after, ({ contributorId, role }) => `${role} ${contributorId}`);
  if (runs.every(({ kind }) => kind === 'same')) return null;
  return runs.flatMap(({ kind, items }) => items.map((entry) => ({ kind, entry })));
}

type LeadPicture = ArticleContent['leadPicture'];

function compareLeadPictures(before: LeadPicture, after: LeadPicture, language: LanguageTag): LeadPictureDifference | null {
  const words = (of: 'caption' | 'altText') => textDifference(before?.words[of] ?? '', after?.words[of] ?? '', language);
  const difference = {
    before: before?.pictureId ?? null,
    after: after?.pictureId ?? null,
    caption: words('caption'),
    altText: words('altText'),
  };
  const hasSameWords = [...difference.caption, ...difference.altText].every(({ kind }) => kind === 'same');
  return difference.before === difference.after && hasSameWords ? null : difference;
}

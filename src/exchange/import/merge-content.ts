/** All words of an article when a page is read again: what a person has changed since the last reading stays as it is. */
import type { ArticleContent } from '../../core/article.ts';
import { mergeBodies, withKnownIds } from './merge-body.ts';

export interface MergedContent {
  readonly content: ArticleContent;
  /** Words of the new reading that were not taken because a person has changed the old ones. */
  readonly setAside: readonly string[];
}

const words = ['slug', 'kicker', 'headline', 'standfirst', 'dateline', 'searchTitle', 'searchDescription', 'socialTitle'] as const;

/** The reading, its blocks under the ids that they had in the last one. */
export function withKnownBlocks(reading: ArticleContent, last: ArticleContent): ArticleContent {
  return { ...reading, body: withKnownIds(reading.body, last.body) };
}

/** Merges part by part: a part that the draft has as the last reading wrote it takes the new reading; any other stays the person's. */
export function mergeContents({
  last,
  draft,
  reading,
}: {
  last: ArticleContent;
  draft: ArticleContent;
  reading: ArticleContent;
}): MergedContent {
  const setAside: string[] = [];
  const taken: Partial<Record<(typeof words)[number], string>> = {};
  for (const name of words) {
    const isUntouched = draft[name] === last[name];
    taken[name] = isUntouched ? reading[name] : draft[name];
    if (!isUntouched && reading[name] !== last[name] && name !== 'slug') setAside.push(reading[name]);
  }
  const { body, setAside: blocks } = mergeBodies(last.body, draft.body, reading.body);
  const byline = isSame(draft.byline, last.byline) ? reading.byline : draft.byline;
  const leadPicture = isSame(draft.leadPicture, last.leadPicture) ? reading.leadPicture : draft.leadPicture;
  const content = { ...draft, ...(taken as Pick<ArticleContent, (typeof words)[number]>), body, byline, leadPicture };
  return { content, setAside: [...setAside, ...blocks].filter((text) => text !== '') };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

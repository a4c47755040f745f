/** The board's cells: where a story stands in an edition, and what somebody is waited for there. */
import { type Article, isPublic } from './article.ts';
import type { Claim } from './desk.ts';
import type { PersonId } from './ids.ts';
import { type Grant, may, type Permission } from './permission.ts';
import type { Story } from './story.ts';

/** The state of a cell in one word, in the order of the way to the reader. */
export const cellStates = [
  'not-started',
  'claimed',
  'draft',
  'sent-back',
  'in-review',
  'ready',
  'scheduled',
  'public',
  'public-stale',
  'corrected',
  'taken-down',
  'spiked',
] as const;

export type CellState = (typeof cellStates)[number];

/** What a person is waited for: to run a correction, to write what is claimed, to work on what was sent back, to catch up with the original, to review, to publish. */
export const cellNeeds = ['correct', 'write', 'revise', 'catch-up', 'review', 'publish'] as const;

export type CellNeed = (typeof cellNeeds)[number];

/** What is known of a story in an edition. */
export interface CellFacts {
  readonly story: Pick<Story, 'sectionId' | 'spikedAt'>;
  readonly edition: Article['edition'];
  readonly article: Article | null;
  readonly claim: Pick<Claim, 'personId'> | null;
  /** How many segments of the article render something of the original that reads otherwise now. */
  readonly staleSegments: number;
  /** True if the edition has run a correction of the story. */
  readonly isCorrected: boolean;
  /** How many corrections of the story the edition has still to run. */
  readonly openCorrections: number;
}

/**
 * The state of a cell. What goes on with an article that readers can see already (a review, a note with which it was sent back, a schedule)
 * comes before its being public; of what is public, being stale comes before being corrected.
 */
export function cellState({ story, article, claim, staleSegments, isCorrected }: CellFacts): CellState {
  if (story.spikedAt !== null) return 'spiked';
  if (article === null) return claim === null ? 'not-started' : 'claimed';
  if (article.sentBack !== null) return 'sent-back';
  if (article.state !== 'public') return article.state;
  if (!isPublic(article)) return 'taken-down';
  if (staleSegments > 0) return 'public-stale';
  return isCorrected ? 'corrected' : 'public';
}

/** True where whoever has claimed a cell still has something to do: to begin it, to write, to mend what was sent back, to catch up. Only then its deadline counts. */
export function isUnfinished({ state, staleSegments }: { readonly state: CellState; readonly staleSegments: number }): boolean {
  return staleSegments > 0 || state === 'claimed' || state === 'draft' || state === 'sent-back';
}

/** Somebody who looks at the board. */
export interface Onlooker {
  readonly id: PersonId;
  readonly grants: readonly Grant[];
}

/**
 * What the person is waited for in a cell; null for nothing. An error that readers still see comes first: whoever may correct there, or has
 * claimed the article, sees to that. Whoever has claimed it does what it was sent back for, catches up with the
 * original and writes, whoever may approve there reviews what is submitted, whoever may publish there publishes what is ready.
 */
export function cellNeed(facts: CellFacts, { id, grants }: Onlooker): CellNeed | null {
  const { story, edition, article, claim, staleSegments, openCorrections } = facts;
  if (story.spikedAt !== null) return null;
  const allowed = (permission: Permission): boolean => may(grants, permission, { edition, sectionId: story.sectionId });
  if (openCorrections > 0 && (claim?.personId === id || allowed('correct-story'))) return 'correct';
  if (article?.state === 'in-review' && allowed('approve-article')) return 'review';
  if (article?.state === 'ready' && allowed('publish-article')) return 'publish';
  if (claim?.personId !== id) return null;
  if (article !== null && article.sentBack !== null) return 'revise';
  if (staleSegments > 0) return 'catch-up';
  return article === null || article.state === 'draft' ? 'write' : null;
}

/**
 * True if suggestions in an article may be accepted or rejected: always by whoever may review them there, and by whoever has claimed it as
 * long as it is that person’s to write, a draft or sent back.
 */
export function mayReviewSuggestions(
  { state, isMine }: { readonly state: CellState; readonly isMine: boolean },
  allowed: (permission: Permission) => boolean,
): boolean {
  if (allowed('review-suggestions')) return true;
  return isMine && (state === 'draft' || state === 'sent-back') && allowed('review-own-suggestions');
}

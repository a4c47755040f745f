/** A desk: a group of the newsroom that owns stories. And a claim: who has taken an article in hand. */
import type { DeskId, PersonId, StoryId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { LanguageTag } from './language.ts';

export interface Desk {
  readonly id: DeskId;
  readonly name: string;
  /** Its place in lists of desks. */
  readonly position: number;
}

/** Somebody works on the story in an edition, or means to: the article need not exist yet. */
export interface Claim {
  readonly storyId: StoryId;
  readonly edition: LanguageTag;
  readonly personId: PersonId;
  readonly claimedAt: Instant;
  /** Until when the person means to have it done; null if nobody asked. */
  readonly deadline: Instant | null;
}

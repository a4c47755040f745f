/** The front: the arranged page of an edition. Whatever is not arranged is filled with the newest. */
import type { StoryId } from './ids.ts';
import type { LanguageTag } from './language.ts';

export interface Front {
  readonly edition: LanguageTag;
  /** Stories that the front editor placed, the lead first. Those that are not public in the edition are passed over. */
  readonly pinned: readonly StoryId[];
}

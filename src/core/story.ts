/** A story: what a desk works on. It has no language; its articles have. */
import type { ArticleId, DeskId, SectionId, StoryId, TopicId } from './ids.ts';
import type { Instant } from './instant.ts';

export interface Story {
  readonly id: StoryId;
  /** The desk's working name. */
  readonly slugline: string;
  /** The desk that owns the story; null for none. */
  readonly deskId: DeskId | null;
  readonly sectionId: SectionId;
  readonly topicIds: readonly TopicId[];
  /** The article that the others render; any language can be the original. Null until there is an article. */
  readonly originalId: ArticleId | null;
  /** The moment before which no reader may see the story, in any language. */
  readonly embargo: Instant | null;
  readonly createdAt: Instant;
  readonly firstPublishedAt: Instant | null;
  /** Dropped before publication. */
  readonly spikedAt: Instant | null;
}

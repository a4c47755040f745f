/** Change records: what happened to published data, said once, in the transaction in which it happened. The refresher follows them. */
import type { ArticlePlace } from './article.ts';
import type { ArticleId, ContributorId, PictureId, SectionId, StoryId, TopicId } from './ids.ts';
import type { CalendarMonth, Instant } from './instant.ts';
import type { LanguageTag } from './language.ts';

export type Change =
  /** Articles were published, updated, moved, corrected or taken down: all of them at one moment, or none. */
  | { readonly kind: 'articles-changed'; readonly articles: readonly ArticleChange[] }
  /** Readers of a story's translations now see more or less that is stale. */
  | { readonly kind: 'staleness-changed'; readonly storyId: StoryId }
  /** What editions list as corrected: a correction was run, reworded or taken back, in these months. */
  | { readonly kind: 'corrections-changed'; readonly pages: readonly CorrectionsPage[] }
  | { readonly kind: 'contributor-changed'; readonly contributorId: ContributorId }
  | { readonly kind: 'section-changed'; readonly sectionId: SectionId }
  | { readonly kind: 'topic-changed'; readonly topicId: TopicId }
  | { readonly kind: 'picture-changed'; readonly pictureId: PictureId }
  | { readonly kind: 'front-changed'; readonly edition: LanguageTag }
  | { readonly kind: 'edition-changed'; readonly edition: LanguageTag }
  | { readonly kind: 'redirect-changed'; readonly from: string }
  | { readonly kind: 'publication-changed' };

/** One article before and after; `null` where readers could not, or cannot now, see it. */
export interface ArticleChange {
  readonly storyId: StoryId;
  readonly articleId: ArticleId;
  readonly edition: LanguageTag;
  readonly before: PublicFacts | null;
  readonly after: PublicFacts | null;
}

/** Where an edition lists a correction: by the month in which it ran it. */
interface CorrectionsPage {
  readonly edition: LanguageTag;
  readonly month: CalendarMonth;
}

/** What decides on which lists an article stands. */
export interface PublicFacts {
  readonly place: ArticlePlace;
  readonly sectionId: SectionId;
  readonly topicIds: readonly TopicId[];
  readonly contributorIds: readonly ContributorId[];
}

/** A change with its place in the order of changes; numbers count up without a gap in the order of commits. */
export interface ChangeRecord {
  readonly number: number;
  readonly at: Instant;
  readonly change: Change;
}

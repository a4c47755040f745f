/** An article: a story in one language, an original or a translation; and its revisions. */
import type { HeadSegments } from './alignment/segments.ts';
import type { Body } from './body/schema.ts';
import type { BylineEntry } from './contributor.ts';
import type { ArticleId, PictureId, RevisionId, StoryId } from './ids.ts';
import type { CalendarDay, Instant } from './instant.ts';
import type { LanguageTag } from './language.ts';
import type { PictureWords } from './picture.ts';
import type { Slug } from './slug.ts';

/** Where an article is on its way to the reader. Whether it is stale is computed, never stored. */
export type ArticleState = 'draft' | 'in-review' | 'ready' | 'scheduled' | 'public' | 'taken-down' | 'spiked';

export interface Article {
  readonly id: ArticleId;
  readonly storyId: StoryId;
  readonly edition: LanguageTag;
  /** The article that this one renders; null for an original. */
  readonly translatedFromId: ArticleId | null;
  readonly state: ArticleState;
  /** The newest revision: what the desk sees. */
  readonly draftId: RevisionId;
  /** The revision that readers see. */
  readonly publishedId: RevisionId | null;
  /** Where readers find it: set when it is first published; the day never changes after that. */
  readonly place: ArticlePlace | null;
  readonly firstPublishedAt: Instant | null;
  /** When readers were last given other text. */
  readonly updatedAt: Instant | null;
  readonly scheduledFor: Instant | null;
  readonly takenDown: { readonly at: Instant; readonly reason: string } | null;
  /** With what it was given back to its writers; null once it went on from there, and if it never was. */
  readonly sentBack: SentBack | null;
}

/** What is to be done before an article is handed in again. */
export interface SentBack {
  readonly at: Instant;
  readonly by: Actor;
  readonly note: string;
}

/** The variable part of an article's address inside its edition. */
export interface ArticlePlace {
  readonly day: CalendarDay;
  readonly slug: Slug;
}

/** Who wrote a revision: a person of the newsroom by name, or a part of the program. */
export interface Actor {
  readonly kind: 'person' | 'import' | 'machine' | 'system';
  readonly name: string;
}

export type RevisionReason = 'saved' | 'imported' | 'submitted' | 'confirmed' | 'published' | 'restored';

/** One saved state of an article. It never changes. */
export interface Revision {
  readonly id: RevisionId;
  readonly articleId: ArticleId;
  /** Counts up from 1 within the article. */
  readonly number: number;
  readonly madeAt: Instant;
  readonly madeBy: Actor;
  readonly reason: RevisionReason;
  /** The revision of the original that the translator last saw whole; null for an original. */
  readonly restsOnId: RevisionId | null;
  readonly content: ArticleContent;
}

/** All words of an article. */
export interface ArticleContent {
  readonly slug: Slug;
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  /** The place at the start of the text, as printed. */
  readonly dateline: string;
  readonly byline: readonly BylineEntry[];
  readonly body: Body;
  /** How headline, kicker and standfirst rest on the original's. Blocks of the body carry this themselves. */
  readonly head: HeadSegments;
  /** What search engines and shared links show, where it differs from headline and standfirst. */
  readonly searchTitle: string;
  readonly searchDescription: string;
  readonly socialTitle: string;
  /** The picture that stands for the article in lists, with its words in this language; null for none. */
  readonly leadPicture: { readonly pictureId: PictureId; readonly words: PictureWords } | null;
}

/** True if readers can see the article. */
export function isPublic(article: Article): boolean {
  return article.publishedId !== null && article.takenDown === null;
}

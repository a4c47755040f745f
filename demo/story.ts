/** A story of the demo: its fixed facts and its articles. */
import type { DemoArticle } from './article.ts';
import type { EditionTag } from './paper.ts';

/** What stories have in common, whether readers can see them or not. */
interface WrittenStory {
  readonly slugline: string;
  /** Keys of `paper.ts`. */
  readonly section: string;
  readonly topics: readonly string[];
  /** Key of `people.ts`. */
  readonly writer: string;
  /** The picture that stands for the story; null for none. */
  readonly picture: string | null;
  /** How the picture was made, for the credit line. */
  readonly pictureRole: 'illustrator' | 'photographer';
  readonly original: EditionTag;
  readonly articles: Readonly<Partial<Record<EditionTag, DemoArticle>>>;
}

/** A story that readers can see. */
export interface DemoStory extends WrittenStory {
  /** When it came out, counted back from the moment at which the demo is made. */
  readonly hoursAgo: number;
  /** When its correction was made, counted the same way; null for none. */
  readonly correctedHoursAgo: number | null;
  /** A newer text of the original alone, which leaves the other languages behind. */
  readonly update?: { readonly hoursAgo: number; readonly original: DemoArticle };
}

/** A step of an article on its way through the desk, and when it was taken, counted the same way. */
export type DemoStep = { readonly edition: EditionTag; readonly hoursAgo: number } & (
  | { readonly kind: 'submitted' | 'approved' }
  | { readonly kind: 'sent-back'; readonly note: string }
);

/** A story that the newsroom is still working on: its articles are drafts, as far as no step says more. */
export interface UnfinishedStory extends WrittenStory {
  readonly begunHoursAgo: number;
  /** In the order in which they were taken. */
  readonly steps: readonly DemoStep[];
}

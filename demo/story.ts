/** A story of the demo: its fixed facts and its articles. */
import type { DemoArticle } from './article.ts';
import type { EditionTag } from './paper.ts';

export interface DemoStory {
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
  /** When it came out, counted back from the moment at which the demo is made. */
  readonly hoursAgo: number;
  /** When its correction was made, counted the same way; null for none. */
  readonly correctedHoursAgo: number | null;
  readonly articles: Readonly<Partial<Record<EditionTag, DemoArticle>>>;
}

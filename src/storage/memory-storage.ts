/** The translation memory in the database: what people confirmed, found by its words. */
import type { ArticlePlace } from '../core/article.ts';
import type { SectionId } from '../core/ids.ts';
import type { KnownEntry, LanguagePair, MemoryEntry } from '../core/memory/memory.ts';

/** What somebody may find: everything (null), or what was confirmed in stories of these sections, and what came from elsewhere. */
type Readable = readonly SectionId[] | null;

export interface MemoryQuery extends LanguagePair {
  readonly readable: Readable;
  readonly limit: number;
}

/** Entries of spiked stories are found by nobody; `find` gives them all the same. */
export interface MemoryReader {
  find(number: number): Promise<FoundEntry | null>;
  /** The entries whose original reads like one of these, but for white space: the newest first, for each text at most `limit`. */
  same(texts: readonly string[], query: MemoryQuery): Promise<readonly FoundEntry[]>;
  /**
   * Entries whose original has many words of the text and about its length, those with the most rare words in common first. Exact ones may be
   * missing. It looks at a bounded number of entries, however many there are.
   */
  similar(text: string, query: MemoryQuery): Promise<readonly FoundEntry[]>;
  /** Entries whose original has all these words, the newest first. */
  containing(words: string, query: MemoryQuery): Promise<readonly FoundEntry[]>;
  /** All that are found by somebody who may read everything, after a number in the order of numbers; of one pair, or of all (null). */
  after(number: number, query: { readonly pair: Partial<LanguagePair>; readonly limit: number }): Promise<readonly FoundEntry[]>;
}

export interface MemoryWriter {
  /**
   * Keeps entries. What was confirmed in the same segment for the same text is replaced; what was confirmed there for another text stays. An
   * entry from elsewhere that the memory has in the same words is passed over. Returns how many are new.
   */
  remember(entries: readonly MemoryEntry[]): Promise<number>;
  forget(numbers: readonly number[]): Promise<void>;
}

/** An entry with what is said of the place where it was confirmed. */
export interface FoundEntry extends KnownEntry {
  /** Null for what came from elsewhere. */
  readonly story: { readonly slugline: string; readonly sectionId: SectionId; readonly isSpiked: boolean } | null;
  /** Where readers find the article; null while they do not. */
  readonly publicPlace: ArticlePlace | null;
}

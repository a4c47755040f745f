/** The published site: derived, disposable, complete. Address in, bytes out; one transaction shows a whole change at once. */
import type { Instant } from '../core/instant.ts';

/** What stands at an address. Addresses are paths, percent-decoded. */
export type SitePage =
  | {
      readonly kind: 'content';
      readonly status: 200 | 410;
      readonly type: string;
      readonly body: Uint8Array;
      /** For an article: the languages of its story, so that an address of a missing language can offer them. */
      readonly languages: readonly SiteLanguage[];
    }
  /** Where it leads, as the header says it: percent-encoded, on this site or elsewhere. */
  | { readonly kind: 'redirect'; readonly location: string };

/**
 * An entry beside the pages, which is no address, so that no reader can ask for it: the frames of all editions in their order
 * (`readonly EditionFrame[]` as JSON). Answers that are made for one request, such as not-found pages, are rendered with them.
 * The chooser's key owns it: both change when an edition, a section or the publication changes.
 */
export const framesEntry = 'frames';

export interface SiteLanguage {
  readonly edition: string;
  readonly path: string;
  readonly headline: string;
}

/** A page as it is stored: with the fingerprint of its bytes and, soon after it was written, its compressed forms. */
export interface StoredContent {
  readonly kind: 'content';
  readonly status: 200 | 410;
  readonly type: string;
  readonly body: Uint8Array;
  /** SHA-256 of the body, shortened, in base64url: what a strong ETag is made of. */
  readonly fingerprint: string;
  readonly brotli: Uint8Array | null;
  readonly gzip: Uint8Array | null;
  readonly languages: readonly SiteLanguage[];
}

export type StoredPage = StoredContent | { readonly kind: 'redirect'; readonly location: string };

/** The store turned out to be damaged: nothing in it can be relied on, and the next update begins with an empty one. */
export class SiteStoreDamaged extends Error {}

/**
 * Everything that reads throws `SiteStoreDamaged` when it meets damage, save for what is asked to find out whether something is to be
 * done: a damaged store says of itself that it is empty.
 */
export interface SiteStore {
  find(path: string): StoredPage | null;
  /** The number of the last change that these pages show; 0 for an empty store. */
  position(): number;
  /** The program that made all of these pages, by the name it gave itself; empty if none did. */
  madeBy(): string;
  /** Counts up whenever the content changed, by this process or another: what was kept in memory may be old then. */
  generation(): number;
  /** The earliest moment at which some page becomes wrong by itself, or at which a page that failed is due again. */
  nextExpiry(): Instant | null;
  /**
   * Runs `work` in one transaction that no other process can enter; nothing of it shows before it ends well. A store that is damaged, or
   * of which that turns out meanwhile, is thrown away, and `work` is run (once more) on an empty one; the log says so. Readers keep what
   * they had until then.
   */
  update<Value>(work: (pages: SiteStoreWriter) => Promise<Value>): Promise<Value>;
  /** Adds missing compressed forms to at most `limit` pages; returns how many it made. */
  compress(limit: number): Promise<number>;
  /** Pages that could not be made, with the reason: what stands at their addresses is what was there before. */
  problems(): readonly SiteProblem[];
  /** All addresses and entries in order, for comparing and exporting. */
  paths(): Iterable<string>;
  /** Looks through the whole store for damage, which takes as long as reading it; gives what is wrong, or null. */
  check(): string | null;
  /** Calls back when damage is met; returns the function that ends it. */
  onDamage(listener: () => void): () => void;
  close(): void;
}

export interface SiteProblem {
  readonly key: string;
  readonly problem: string;
  /** How often it has failed since it last went well. */
  readonly attempts: number;
  readonly retryAt: Instant;
}

export interface SiteFailure {
  readonly problem: string;
  readonly keepsPages: boolean;
  readonly retryAt: (attempts: number) => Instant;
}

/** What a `put` did to the addresses that hold content, redirects left aside. */
export type PutOutcome = 'appeared' | 'vanished' | 'stayed';

export interface SiteStoreWriter {
  position(): number;
  setPosition(position: number): void;
  madeBy(): string;
  setMadeBy(program: string): void;
  /**
   * Puts everything that a key owns: these addresses hold these pages, and no other address belongs to the key any more.
   * A page whose bytes are the same is not written again and keeps its compressed forms.
   */
  put(key: string, pages: ReadonlyMap<string, SitePage>, expiresAt: Instant | null): PutOutcome;
  /** Notes that the pages of a key could not be made, and whether the old ones stay; the key counts as expired from `retryAt` on. */
  setAside(key: string, failure: SiteFailure): PutOutcome;
  /** The keys whose pages are wrong from a moment on, and those that are due for another attempt. */
  expired(now: Instant): readonly string[];
  /** Removes the pages of every key that was neither put nor set aside in this transaction. */
  removeOthers(): void;
}

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
  | { readonly kind: 'redirect'; readonly location: string };

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

export interface SiteStore {
  find(path: string): StoredPage | null;
  /** The number of the last change that these pages show; 0 for an empty store. */
  position(): number;
  /** Counts up whenever the content changed, by this process or another: what was kept in memory may be old then. */
  generation(): number;
  /** The earliest moment at which some page becomes wrong by itself. */
  nextExpiry(): Instant | null;
  /** Runs `work` in one transaction that no other process can enter; nothing of it shows before it ends well. */
  update<Value>(work: (pages: SiteStoreWriter) => Promise<Value>): Promise<Value>;
  /** Adds missing compressed forms to at most `limit` pages; returns how many it made. */
  compress(limit: number): Promise<number>;
  /** All addresses in order, for comparing and exporting. */
  paths(): Iterable<string>;
  close(): void;
}

export interface SiteStoreWriter {
  position(): number;
  setPosition(position: number): void;
  /** Puts everything that a key owns: these addresses hold these pages, and no other address belongs to the key any more. */
  put(key: string, pages: ReadonlyMap<string, SitePage>, expiresAt: Instant | null): void;
  /** The keys whose pages are wrong from a moment on. */
  expired(now: Instant): readonly string[];
  /** All keys that own an address now. */
  keys(): Iterable<string>;
  clear(): void;
}

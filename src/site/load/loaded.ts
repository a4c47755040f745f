/** What a page key stands for at one moment: a page or nothing, the old addresses that lead to it, and until when this is right. */
import type { Instant } from '../../core/instant.ts';
import type { PublishedPage } from '../../render/published.ts';
import type { SiteLanguage } from '../site-store.ts';

export interface Loaded {
  readonly page: PublishedPage | null;
  /** The languages of the story, or all editions for the chooser. */
  readonly languages: readonly SiteLanguage[];
  /** Addresses that lead to the page, or elsewhere. */
  readonly redirects: readonly { readonly from: string; readonly location: string }[];
  readonly expiresAt: Instant | null;
}

/** A key with nothing behind it: its addresses disappear. */
export const nothing: Loaded = { page: null, languages: [], redirects: [], expiresAt: null };

/** A page that stands at one address only. */
export function pageAlone(page: PublishedPage, expiresAt: Instant | null = null): Loaded {
  return { ...nothing, page, expiresAt };
}

/** The publication: the paper as a whole, whatever the language. */
import type { TimeZone } from './instant.ts';

/** What readers are told of how a text came about. */
export interface ReaderNotices {
  /** The hours after which a page says of a passage that its original has changed since; null for never saying it. */
  readonly staleNoticeHours: number | null;
  /** True if a page that a machine helped to make says so. */
  readonly tellsMachineHelp: boolean;
}

/** What a new publication tells its readers. */
export const usualNotices: ReaderNotices = { staleNoticeHours: 24, tellsMachineHelp: true };

/** The longest time for which a publication can keep silent about a passage that is stale: a year. */
export const longestSilence = 8760;

export interface Publication extends ReaderNotices {
  readonly name: string;
  /** Where readers find the site, without a slash at its end: `https://lantern.example`. */
  readonly baseUrl: string;
  /** The zone in which a day begins: it decides the day in an article's address and on the front. */
  readonly timeZone: TimeZone;
  /** The one accent colour, as `#rrggbb`. */
  readonly accent: string;
  /** Accounts of the publication elsewhere, for structured data. */
  readonly sameAs: readonly string[];
  /** True if pages say so that were made with a machine’s help. */
  readonly tellsMachineHelp: boolean;
}

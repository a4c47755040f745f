/** The publication: the paper as a whole, whatever the language. */
import type { TimeZone } from './instant.ts';

export interface Publication {
  readonly name: string;
  /** Where readers find the site, without a slash at its end: `https://lantern.example`. */
  readonly baseUrl: string;
  /** The zone in which a day begins: it decides the day in an article's address and on the front. */
  readonly timeZone: TimeZone;
  /** The one accent colour, as `#rrggbb`. */
  readonly accent: string;
  /** Accounts of the publication elsewhere, for structured data. */
  readonly sameAs: readonly string[];
}

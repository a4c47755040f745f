/** What the routes about oneself need. */
import type { SecretParts } from '../../../actions/secret-links.ts';

export interface AccountParts extends SecretParts {
  /** Prolongs the session of a request if it is time to; gives the cookies to send. */
  readonly prolong: (headers: Headers) => Promise<readonly string[]>;
  /** The token of the session that a request is made in. */
  readonly sessionToken: (headers: Headers) => string | null;
}

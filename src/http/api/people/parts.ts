/** What the routes about people need. */
import type { SecretParts } from '../../../actions/secret-links.ts';
import type { Mailer } from '../../../mail/mailer.ts';
import type { Logger } from '../../log.ts';

export interface PeopleParts extends SecretParts {
  /** Null without a mail server: links are shown to whoever makes them. */
  readonly mailer: Mailer | null;
  readonly log: Logger;
  /** Does something after the answer, so that the answer says nothing by the time that it takes. */
  readonly inBackground: (work: Promise<void>) => void;
}

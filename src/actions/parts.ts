/** What an action needs of the program: the database, new ids, and the time. */
import type { IdSource } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { Storage } from '../storage/storage.ts';

export interface ActionParts {
  readonly storage: Storage;
  readonly ids: IdSource;
  readonly now: () => Instant;
}

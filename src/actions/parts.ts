/** What an action needs of the program: the database, new ids, and the time. */
import type { IdSource } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { Storage, Writer } from '../storage/storage.ts';

export interface ActionParts {
  readonly storage: Storage;
  readonly ids: IdSource;
  readonly now: () => Instant;
}

/** The same parts inside a transaction that is under way: what actions do with them is part of it. */
export function partsWithin(parts: ActionParts, writer: Writer): ActionParts {
  return { ...parts, storage: { ...parts.storage, read: (work) => work(writer), transact: (work) => work(writer) } };
}

/** Keeping updates of live drafts: each is in the database before anybody is told of it; those that wait together are committed together. */
import type { ArticleId, PersonId } from '../../core/ids.ts';
import type { Instant } from '../../core/instant.ts';
import type { Storage } from '../../storage/storage.ts';

interface UpdateToKeep {
  readonly articleId: ArticleId;
  readonly personId: PersonId;
  readonly at: Instant;
  readonly bytes: Uint8Array;
  /** Called before the promise rejects, so that nothing is built on what was not kept. */
  onLost(): void;
}

export interface UpdateKeeper {
  /** Resolves with the update's number once it is committed. Rejects if it is not kept; then whatever waited behind it is not kept either. */
  keep(update: UpdateToKeep): Promise<number>;
}

interface Waiting {
  readonly update: UpdateToKeep;
  resolve(number: number): void;
  reject(error: unknown): void;
}

/** A keeper that commits one transaction after the other, each with everything that came while the one before was under way. */
export function createUpdateKeeper(storage: Storage): UpdateKeeper {
  let queue: Waiting[] = [];
  let isCommitting = false;

  async function commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const numbers = await storage.transact(async ({ drafts }) => {
        const given: number[] = [];
        for (const { update } of batch) given.push(await drafts.append(update.articleId, update));
        return given;
      });
      for (const [at, { resolve }] of batch.entries()) resolve(numbers[at] ?? 0);
    } catch (error) {
      const lost = [...batch, ...queue];
      queue = [];
      for (const { update } of lost) update.onLost();
      for (const { reject } of lost) reject(error);
    }
  }

  async function work(): Promise<void> {
    isCommitting = true;
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      await commit(batch);
    }
    isCommitting = false;
  }

  return {
    keep: (update) =>
      new Promise((resolve, reject) => {
        queue.push({ update, resolve, reject });
        if (!isCommitting) work().catch(reject);
      }),
  };
}

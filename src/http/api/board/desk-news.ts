/** Wakes everybody who follows the desk when its newest number has grown: one look at the database for all of them. */
import type { Storage } from '../../../storage/storage.ts';

export interface DeskNews {
  /** Calls back soon after stories changed; returns the function that ends it. */
  follow(listener: () => void): () => void;
}

/** So long several changes wait for each other, in milliseconds. */
const gathering = 100;

/** Listens to the database only while somebody follows. */
export function createDeskNews(storage: Storage): DeskNews {
  const followers = new Set<() => void>();
  let end: (() => void) | null = null;
  let waiting: NodeJS.Timeout | null = null;
  let known = -1;
  const look = async (): Promise<void> => {
    const newest = await storage.read(({ desk }) => desk.newestNumber());
    if (newest === known) return;
    known = newest;
    for (const follower of followers) follower();
  };
  const notice = (): void => {
    waiting ??= setTimeout(() => {
      waiting = null;
      look().catch(() => notice());
    }, gathering);
  };
  return {
    follow(listener) {
      const follower = () => listener();
      followers.add(follower);
      end ??= storage.onDeskChange(notice);
      return () => {
        if (!followers.delete(follower) || followers.size > 0) return;
        end?.();
        end = null;
        if (waiting !== null) clearTimeout(waiting);
        waiting = null;
      };
    },
  };
}

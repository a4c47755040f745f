/** Counts attempts, so that nobody can go on guessing. */
import { type Instant, later } from '../../core/instant.ts';

/** So many attempts in so many milliseconds. */
export interface Limit {
  readonly attempts: number;
  readonly within: number;
}

/** More keys than this are not remembered: the oldest are forgotten first. */
const mostKeys = 50_000;

/** Attempts by keys, in the memory of this process. */
export class Attempts {
  readonly #limit: Limit;
  readonly #windows = new Map<string, { count: number; readonly endsAt: Instant }>();

  constructor(limit: Limit) {
    this.#limit = limit;
  }

  /** Counts an attempt. Gives null, or after how many milliseconds the next one is allowed. */
  count(key: string, now: Instant): number | null {
    const window = this.#windows.get(key);
    if (window === undefined || window.endsAt <= now) {
      this.#windows.delete(key);
      this.#windows.set(key, { count: 1, endsAt: later(now, this.#limit.within) });
      this.#forgetOldest();
      return null;
    }
    if (window.count >= this.#limit.attempts) return window.endsAt - now;
    window.count++;
    return null;
  }

  /** Forgets the attempts of a key: the last one was right. */
  forget(key: string): void {
    this.#windows.delete(key);
  }

  #forgetOldest(): void {
    for (const key of this.#windows.keys()) {
      if (this.#windows.size <= mostKeys) return;
      this.#windows.delete(key);
    }
  }
}

/** Those who want to know of something. */

export interface Listening {
  /** Calls everybody back, each in a turn of its own, save who has ended meanwhile. */
  tellAll(): void;
  listen(listener: () => void): () => void;
}

/** Nobody at first; `begin` is called whenever somebody comes, `end` when the last one has gone. */
export function createListeners({ begin, end }: { readonly begin: () => void; readonly end: () => void }): Listening {
  const listeners = new Set<() => void>();
  return {
    tellAll() {
      for (const listener of listeners) {
        queueMicrotask(() => {
          if (listeners.has(listener)) listener();
        });
      }
    },
    listen(listener) {
      const own = () => listener();
      listeners.add(own);
      begin();
      return () => {
        listeners.delete(own);
        if (listeners.size === 0) end();
      };
    },
  };
}

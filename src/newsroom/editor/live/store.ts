/** A value that components watch without being drawn again for anything else. */
import { useSyncExternalStore } from 'react';

export interface Store<Value> {
  get(): Value;
  set(value: Value): void;
  subscribe(listener: () => void): () => void;
}

/** A store; watchers hear of a new value only, as `isSame` understands it. */
export function createStore<Value>(initial: Value, isSame: (one: Value, other: Value) => boolean = Object.is): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (isSame(value, next)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The present value of a store. */
export function useStore<Value>(store: Pick<Store<Value>, 'get' | 'subscribe'>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** What is made of the value of a store; the component is drawn again only when that changes. */
export function usePart<Value, Part>({ get, subscribe }: Pick<Store<Value>, 'get' | 'subscribe'>, part: (value: Value) => Part): Part {
  return useSyncExternalStore(subscribe, () => part(get()));
}

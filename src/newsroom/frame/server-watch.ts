/** Whether the server can be reached, as questions and their answers show it; while it cannot, it is tried again and again. */
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useEffectEvent } from 'react';
import { CallError } from '../api/call.ts';
import { createStore, type Store, useStore } from '../editor/live/store.ts';
import { sessionQuery } from './session.tsx';

export interface ServerWatch {
  readonly isLost: Pick<Store<boolean>, 'get' | 'subscribe'>;
  /** Asks the server at once; true if it answers. */
  tryNow(): Promise<boolean>;
  /** Listens to what is asked and answered; returns the function that ends it. */
  follow(): () => void;
}

/** So often a server that is lost is tried again, in milliseconds. */
const beat = 3_000;

/** A watch over the server that these questions go to. What could not be read meanwhile is read again as soon as it answers. */
export function createServerWatch(queries: QueryClient): ServerWatch {
  const isLost = createStore(false);
  let trying: ReturnType<typeof setInterval> | undefined;
  const tryNow = async (): Promise<boolean> => {
    await queries.cancelQueries(sessionQuery);
    await queries.fetchQuery({ ...sessionQuery, staleTime: 0, retry: false }).catch(() => undefined);
    return !isLost.get();
  };
  const hear = (error: unknown): void => {
    if (error !== null && !(error instanceof CallError)) return;
    const lost = error?.code === 'offline';
    if (lost === isLost.get()) return;
    isLost.set(lost);
    clearInterval(trying);
    if (lost) trying = setInterval(() => void tryNow(), beat);
    else void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.error !== null || state.fetchFailureCount > 0 });
  };
  return {
    isLost,
    tryNow,
    follow() {
      const stops = [
        queries.getQueryCache().subscribe((event) => {
          if (event.type !== 'updated') return;
          if (event.action.type === 'failed' || event.action.type === 'error') hear(event.action.error);
          if (event.action.type === 'success' && event.action.manual !== true) hear(null);
        }),
        queries.getMutationCache().subscribe((event) => {
          if (event.type === 'updated' && event.action.type === 'error') hear(event.action.error);
        }),
      ];
      const wake = (): void => {
        if (isLost.get()) void tryNow();
      };
      window.addEventListener('online', wake);
      return () => {
        clearInterval(trying);
        window.removeEventListener('online', wake);
        for (const stop of stops) stop();
      };
    },
  };
}

const context = createContext<ServerWatch | null>(null);

export const ServerWatchProvider = context.Provider;

/** The watch over the server. Throws outside its provider. */
export function useServerWatch(): ServerWatch {
  const watch = useContext(context);
  if (watch === null) throw new Error('nobody watches the server: the component stands outside ServerWatchProvider');
  return watch;
}

/** True while the server cannot be reached. */
export function useIsLost(): boolean {
  return useStore(useServerWatch().isLost);
}

/** Calls back each time the server can be reached again. */
export function useOnReturn(act: () => void): void {
  const { isLost } = useServerWatch();
  const onReturn = useEffectEvent(act);
  useEffect(
    () =>
      isLost.subscribe(() => {
        if (!isLost.get()) onReturn();
      }),
    [isLost],
  );
}

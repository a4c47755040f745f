/**
 * The line on which the newsroom hears what changes. A browser opens few connections to one server, so all its tabs share one line: one
 * of them holds it and passes on what it hears; when that tab goes, another one goes on where it ended.
 */
import type { QueryClient } from '@tanstack/react-query';
import { addressOf } from '../api/call.ts';
import { refreshEverything, refreshStories } from './refresh-stories.ts';
import { sessionQuery } from './session.tsx';

/** Something heard: stories that changed, too many to name, that the person may do other things now, that the line stands, or that it broke. */
interface News {
  readonly kind: 'stories' | 'everything' | 'permissions' | 'still' | 'down';
  readonly storyIds: readonly string[];
  /** The number up to which everything was heard. */
  readonly id: string;
}

/** A line that was silent for so long is taken for broken; the server says something every 20 seconds. */
const longestSilence = 50_000;

/** So long a line may be down before anybody is told. */
const patience = 3_000;

/** So long before a closed line is opened again. */
const pause = 2_000;

const name = 'courant-desk-line';

/** Keeps what was read up to date, and says when it cannot; returns the function that ends it. */
export function followDesk(queries: QueryClient, sayDown: (isDown: boolean) => void): () => void {
  const channel = new BroadcastChannel(name);
  const ended = new AbortController();
  let heard = '';
  let silence: ReturnType<typeof setTimeout> | undefined;
  let complaint: ReturnType<typeof setTimeout> | undefined;
  const complain = (): void => {
    complaint ??= setTimeout(() => sayDown(true), patience);
  };
  const take = ({ kind, storyIds, id }: News): void => {
    if (kind === 'down') {
      complain();
      return;
    }
    heard = id;
    clearTimeout(silence);
    clearTimeout(complaint);
    complaint = undefined;
    sayDown(false);
    silence = setTimeout(complain, longestSilence);
    refreshing({ kind, storyIds }, queries).catch(() => undefined);
  };
  channel.addEventListener('message', ({ data }) => take(data));
  const tell = (news: News): void => {
    take(news);
    channel.postMessage(news);
  };
  whenItsTurn(ended.signal, () => openLine({ queries, tell, heard: () => heard }));
  return () => {
    ended.abort();
    clearTimeout(silence);
    clearTimeout(complaint);
    channel.close();
  };
}

/** Reads again what the news is about. Whoever may do other things may also read others. */
async function refreshing({ kind, storyIds }: Pick<News, 'kind' | 'storyIds'>, queries: QueryClient): Promise<void> {
  if (kind === 'stories') await refreshStories(queries, storyIds);
  if (kind === 'permissions') await queries.invalidateQueries(sessionQuery);
  if (kind === 'permissions' || kind === 'everything') await refreshEverything(queries);
}

/** Opens the line when no other tab holds it, and closes it in the end. A browser without locks opens one per tab. */
function whenItsTurn(ended: AbortSignal, open: () => () => void): void {
  const holdUntilTheEnd = () =>
    new Promise<void>((resolve) => {
      const close = open();
      ended.addEventListener('abort', () => {
        close();
        resolve();
      });
    });
  const locks: LockManager | undefined = navigator.locks;
  const held = locks === undefined ? holdUntilTheEnd() : locks.request(name, { signal: ended }, holdUntilTheEnd);
  held.catch(() => undefined);
}

interface Line {
  readonly queries: QueryClient;
  tell(news: News): void;
  /** The number up to which everything was heard, by whichever tab; empty at first. */
  heard(): string;
}

/** The browser mends a line that breaks; one that the server refuses is opened again after a look whether the session still lasts. */
function openLine({ queries, tell, heard }: Line): () => void {
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    const line = new EventSource(addressOf('watchDesk', { query: { after: heard() || undefined } }));
    source = line;
    for (const kind of ['stories', 'everything', 'permissions', 'still'] as const) {
      line.addEventListener(kind, ({ data, lastEventId }) => {
        const { storyIds = [] }: { readonly storyIds?: readonly string[] } = JSON.parse(data);
        tell({ kind, storyIds, id: lastEventId });
      });
    }
    line.addEventListener('error', () => {
      tell({ kind: 'down', storyIds: [], id: heard() });
      if (line.readyState !== EventSource.CLOSED) return;
      again = setTimeout(() => {
        queries.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => undefined);
        open();
      }, pause);
    });
  };
  open();
  return () => {
    clearTimeout(again);
    source?.close();
  };
}

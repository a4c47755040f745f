/** The line on which the newsroom hears what others change: one for every tab, open as long as somebody is signed in. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { addressOf } from '../api/call.ts';
import { useStrings } from '../strings/strings.tsx';
import classes from './live-changes.module.css';
import { refreshEverything, refreshStories } from './refresh-stories.ts';
import { sessionQuery } from './session.tsx';

/** A line that was silent for so long is taken for broken; the server says something every 20 seconds. */
const longestSilence = 50_000;

/** So long a line may be down before anybody is told. */
const patience = 3_000;

/** So long before a line is opened again. */
const pause = 2_000;

/** Keeps what is shown up to date, and says when it cannot. */
export function LiveChanges() {
  const { t } = useStrings();
  const isDown = useLine();
  return (
    <div className={classes['line']} role="status">
      {isDown && t('board.lineDown')}
    </div>
  );
}

function useLine(): boolean {
  const queries = useQueryClient();
  const [isDown, setDown] = useState(false);
  useEffect(() => followDesk(queries, setDown), [queries]);
  return isDown;
}

/** Opens the line, and opens it again whenever it breaks; returns the function that ends it. */
function followDesk(queries: QueryClient, sayDown: (isDown: boolean) => void): () => void {
  let source: EventSource | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let complaint: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(silence);
    clearTimeout(complaint);
    complaint = undefined;
    sayDown(false);
    silence = setTimeout(lost, longestSilence);
  };
  const open = (): void => {
    source = new EventSource(addressOf('watchDesk', {}));
    source.addEventListener('still', heard);
    source.addEventListener('stories', ({ data }) => {
      heard();
      const { storyIds }: { readonly storyIds: readonly string[] } = JSON.parse(data);
      refreshStories(queries, storyIds).catch(() => undefined);
    });
    source.addEventListener('everything', () => {
      heard();
      refreshEverything(queries).catch(() => undefined);
    });
    source.addEventListener('error', () => {
      complaint ??= setTimeout(() => sayDown(true), patience);
      if (source?.readyState === EventSource.CLOSED) lost();
    });
  };
  /** The browser opens a broken line again by itself and says where it ended; one that was closed or fell silent begins anew. */
  const lost = (): void => {
    source?.close();
    clearTimeout(silence);
    complaint ??= setTimeout(() => sayDown(true), patience);
    again = setTimeout(() => {
      queries
        .fetchQuery({ ...sessionQuery, staleTime: 0 })
        .then(() => refreshEverything(queries))
        .catch(() => undefined);
      open();
    }, pause);
  };
  open();
  return () => {
    for (const timer of [silence, again, complaint]) clearTimeout(timer);
    source?.close();
  };
}

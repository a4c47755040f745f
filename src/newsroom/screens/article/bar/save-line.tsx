import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SaveState } from '../../../editor/live/save-state.ts';
import { useStore } from '../../../editor/live/store.ts';
import { sessionQuery } from '../../../frame/session.tsx';
import { useNarrowerThan } from '../../../frame/use-narrower-than.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import classes from './article-bar.module.css';

/** Says whether what was written has reached the newsroom. Read aloud are only a lost connection and its return. */
export function SaveLine() {
  const { session } = useArticleRoom();
  const { t } = useStrings();
  const state = useStore(session.saveState);
  const ending = useStore(session.ending);
  const spoken = useSpoken(state);
  const isTelephone = useNarrowerThan(48);
  useLookAtSession(ending === 'signed-out');
  const offline = isTelephone ? 'article.offlineShort' : 'article.offline';
  if (state === 'closed') return ending === 'signed-out' ? <Saved state={state} text={t('article.closed.signed-out')} /> : null;
  return (
    <>
      <Saved state={state} text={t(state === 'offline' ? offline : state === 'saved' ? 'article.saved' : 'article.saving')} />
      <span className={classes['spoken']} role="status">
        {spoken === null ? '' : t(spoken)}
      </span>
    </>
  );
}

function Saved({ state, text }: { readonly state: SaveState; readonly text: string }) {
  return (
    <span className={classes['saved']} data-state={state} title={text} aria-hidden={state !== 'closed'}>
      {text}
    </span>
  );
}

function useSpoken(state: SaveState): 'article.offline' | 'article.backOnline' | null {
  const wasOffline = useRef(false);
  const [spoken, setSpoken] = useState<'article.offline' | 'article.backOnline' | null>(null);
  useEffect(() => {
    if (state === 'offline') setSpoken('article.offline');
    else if (wasOffline.current && state === 'saved') setSpoken('article.backOnline');
    if (state === 'offline' || state === 'saved') wasOffline.current = state === 'offline';
  }, [state]);
  return spoken;
}

/** Whoever is sent away as signed out is told so by the frame, as soon as it knows. */
function useLookAtSession(isSignedOut: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (isSignedOut) queries.invalidateQueries(sessionQuery).catch(() => undefined);
  }, [isSignedOut, queries]);
}

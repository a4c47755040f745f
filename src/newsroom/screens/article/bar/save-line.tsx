import { CloseButton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SaveState } from '../../../editor/live/save-state.ts';
import { useStore } from '../../../editor/live/store.ts';
import { sessionQuery } from '../../../frame/session.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import classes from './article-bar.module.css';

/** Says whether what was written has reached the newsroom. Read aloud are only a lost connection, its return, and notices. */
export function SaveLine() {
  const { session, notice } = useArticleRoom();
  const { t } = useStrings();
  const state = useStore(session.saveState);
  const ending = useStore(session.ending);
  const news = useStore(notice);
  const spoken = useSpoken(state);
  const isOffline = state === 'offline';
  useLookAtSession(ending === 'signed-out');
  if (state === 'closed' && ending !== null) {
    return (
      <span className={classes['closed']} role={ending === 'signed-out' ? undefined : 'alert'}>
        {t(`article.closed.${ending}`)}
      </span>
    );
  }
  return (
    <>
      <span className={classes['saved']} data-state={state} aria-hidden="true">
        {isOffline ? t('article.offline') : t(state === 'saved' ? 'article.saved' : 'article.saving')}
      </span>
      <span className={classes['spoken']} role="status">
        {spoken === null ? '' : t(spoken)}
      </span>
      {news !== '' && (
        <span className={classes['notice']} role="alert">
          {news}
          <CloseButton size="xs" aria-label={t('action.close')} onClick={() => notice.set('')} />
        </span>
      )}
    </>
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

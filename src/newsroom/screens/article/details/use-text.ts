import { useCallback, useSyncExternalStore } from 'react';
import type { TextField } from '../../../../draft/fields.ts';
import type { DraftSession } from '../../../editor/live/draft-session.ts';

/** What a field of the live draft says now. */
export function useText(session: DraftSession, field: TextField): string {
  const subscribe = useCallback(
    (listener: () => void) => {
      const text = session.text(field);
      text.observe(listener);
      return () => text.unobserve(listener);
    },
    [session, field],
  );
  return useSyncExternalStore(subscribe, () => session.text(field).toString());
}

/** The byline of the live draft. */
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { BylineEntry } from '../../../../core/contributor.ts';
import { detailKeys } from '../../../../draft/fields.ts';
import { type DraftSession, fieldOrigin } from '../../../editor/live/draft-session.ts';

interface Byline {
  readonly entries: readonly BylineEntry[];
  readonly save: (entries: readonly BylineEntry[]) => void;
}

const nobody: readonly BylineEntry[] = [];

/** Who is named now, by whomever it was changed, and the way to change it. */
export function useByline({ details, doc }: DraftSession): Byline {
  const value = useDetail<readonly BylineEntry[]>({ details, doc }, detailKeys.byline);
  const save = useCallback(
    (entries: readonly BylineEntry[]) => doc.transact(() => details.set(detailKeys.byline, entries), fieldOrigin),
    [details, doc],
  );
  return useMemo(() => ({ entries: Array.isArray(value) ? value : nobody, save }), [value, save]);
}

/** A chosen thing of the draft by its key. */
export function useDetail<Value>({ details }: Pick<DraftSession, 'details' | 'doc'>, key: string): Value | undefined {
  const subscribe = useCallback(
    (listener: () => void) => {
      details.observe(listener);
      return () => details.unobserve(listener);
    },
    [details],
  );
  return useSyncExternalStore(subscribe, () => details.get(key)) as Value | undefined;
}

/** The byline of the live draft. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { BylineEntry } from '../../../../core/contributor.ts';
import type { ContributorId } from '../../../../core/ids.ts';
import type { LanguageTag } from '../../../../core/language.ts';
import { detailKeys } from '../../../../draft/fields.ts';
import { type DraftSession, fieldOrigin } from '../../../editor/live/draft-session.ts';
import { publicationQuery } from '../../../frame/publication.ts';

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

/** The function that names a contributor as an edition prints the name; empty for nobody who is known. */
export function useContributorName(edition: LanguageTag): (id: ContributorId) => string {
  const { data } = useQuery(publicationQuery);
  return (id) => {
    const found = data?.contributors.find((contributor) => contributor.id === id);
    return found?.names.find((name) => name.edition === edition)?.name ?? found?.name ?? '';
  };
}

/** Reads the contributors again when the byline names somebody who is not among them: another person may have entered them just now. */
export function useNewcomers(entries: readonly BylineEntry[]): void {
  const queries = useQueryClient();
  const { data } = useQuery(publicationQuery);
  const sought = useRef(new Set<ContributorId>());
  useEffect(() => {
    if (data === undefined) return;
    const known = new Set(data.contributors.map(({ id }) => id));
    const unknown = entries.filter(({ contributorId: id }) => !known.has(id) && !sought.current.has(id));
    if (unknown.length === 0) return;
    for (const { contributorId } of unknown) sought.current.add(contributorId);
    void queries.invalidateQueries({ queryKey: publicationQuery.queryKey });
  }, [queries, data, entries]);
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

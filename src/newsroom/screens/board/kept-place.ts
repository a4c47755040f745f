/** The cell from which somebody left the board, for when they come back to that place of the browser's history. */
import { useRouterState } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { Row } from './board-data.ts';
import type { Place } from './grid-keys.ts';

interface KeptPlace {
  /** Where somebody comes back to; null who comes anew, or whose story is no longer in sight. */
  readonly returned: Place | null;
  keep(row: Row, column: number): void;
}

export function useKeptPlace(rows: readonly Row[] | undefined): KeptPlace {
  const entry = useRouterState({ select: ({ location }) => location.state.__TSR_key ?? '' });
  const key = `courant-board-place-${entry}`;
  const [returned] = useState(() => placeOf(sessionStorage.getItem(key), rows));
  const keep = useCallback(({ storyId }: Row, column: number) => sessionStorage.setItem(key, JSON.stringify({ storyId, column })), [key]);
  return { returned, keep };
}

function placeOf(kept: string | null, rows: readonly Row[] | undefined): Place | null {
  if (kept === null) return null;
  const { storyId, column }: { readonly storyId: Row['storyId']; readonly column: number } = JSON.parse(kept);
  const row = rows?.findIndex((one) => one.storyId === storyId) ?? -1;
  return row < 0 ? null : { row, column };
}

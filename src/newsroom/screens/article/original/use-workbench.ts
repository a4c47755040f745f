/** What the workbench is drawn from: how the translation stands, its words, and what can be done. */
import { useMemo } from 'react';
import { useStore } from '../../../editor/live/store.ts';
import { useSettledDraft } from '../../../editor/live/use-settled-draft.ts';
import { wordsOfSegments } from '../../../editor/segments/segment-places.ts';
import { useArticleRoom } from '../article-room.ts';
import type { Workbench } from './original-row.tsx';
import { type Alignment, rowsOf } from './rows.ts';
import { useAlignmentActions, useOriginalBody } from './use-alignment.ts';

/** Everything that a line is drawn from. */
export function useWorkbench(alignment: Alignment): Workbench {
  const rows = useMemo(() => rowsOf(alignment), [alignment]);
  const words = useOwnWords();
  const actions = useAlignmentActions();
  const originalBody = useOriginalBody(alignment);
  return { alignment, rows, words, actions, originalBody, isPast: false };
}

/** The translation's own words by segment, as they were when somebody last paused. */
function useOwnWords(): ReadonlyMap<string, string> {
  const { session, editor } = useArticleRoom();
  const opened = useStore(editor);
  const version = useSettledDraft(session);
  return useMemo(() => {
    const heads = (['kicker', 'headline', 'standfirst'] as const).map((field) => [field, session.text(field).toString()] as const);
    return version < 0 || opened === null ? new Map() : new Map([...heads, ...wordsOfSegments(opened.state.doc)]);
  }, [session, opened, version]);
}

/** What goes on around the page of a translation, also while the original is not shown: marks in the margin, the keys, and following the caret. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStore } from '../../../editor/live/store.ts';
import { useSettledDraft } from '../../../editor/live/use-settled-draft.ts';
import { showSegmentMarks } from '../../../editor/segments/segment-marks.ts';
import { segmentAt, segmentOfField } from '../../../editor/segments/segment-places.ts';
import { useNarrowerThan } from '../../../frame/use-narrower-than.ts';
import { type ArticleRoom, useArticleRoom } from '../article-room.ts';
import { twoColumns } from '../two-columns.ts';
import { headOfField, isHead } from './heads.ts';
import { OriginalsBetween } from './originals-between.tsx';
import { ParagraphHandle } from './paragraph-handle.tsx';
import { type Alignment, ownNeeds } from './rows.ts';
import { alignmentQuery, useAlignment } from './use-alignment.ts';
import { useLinking } from './use-linking.ts';
import { useWorkbenchKeys } from './use-workbench-keys.ts';

export function TranslationDesk() {
  const room = useArticleRoom();
  const { data } = useAlignment();
  const isNarrow = useNarrowerThan(twoColumns);
  const isOpen = useStore(room.panel) === 'original';
  useFreshAlignment(room);
  useWhereabouts(room);
  useMarks(room, data);
  useWorkbenchKeys(room, data);
  useLinking(room, data);
  if (data === undefined || !isOpen) return null;
  return (
    <>
      <ParagraphHandle alignment={data} />
      {isNarrow && <OriginalsBetween alignment={data} />}
    </>
  );
}

/** Has the alignment read again when somebody has paused in writing. */
function useFreshAlignment({ article, session }: ArticleRoom): void {
  const queries = useQueryClient();
  const version = useSettledDraft(session);
  const storyId = article.story.id;
  useEffect(() => {
    if (version > 0) void queries.invalidateQueries({ queryKey: alignmentQuery(storyId, article.id).queryKey });
  }, [queries, version, storyId, article.id]);
}

/** So long the editor may take until it has read where a person has clicked into it, in milliseconds. */
const caretRead = 60;

/** Notes in which segment of the translation the caret is. */
function useWhereabouts({ editor, whereabouts }: ArticleRoom): void {
  const opened = useStore(editor);
  useEffect(() => {
    if (opened === null) return;
    const note = (own: string | null): void => whereabouts.set({ own, original: null });
    const onSelection = (): void => {
      if (opened.view.hasFocus()) note(segmentAt(opened.state));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onFocus = (): void => {
      clearTimeout(timer);
      timer = setTimeout(onSelection, caretRead);
    };
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      const own = headOfField(target) ?? segmentOfField(opened.view, target);
      if (own !== null) note(own);
    };
    opened.on('selectionUpdate', onSelection);
    opened.on('focus', onFocus);
    document.addEventListener('focusin', onFocusIn);
    // Somebody may have begun to write before this was loaded.
    onFocus();
    return () => {
      clearTimeout(timer);
      opened.off('selectionUpdate', onSelection);
      opened.off('focus', onFocus);
      document.removeEventListener('focusin', onFocusIn);
    };
  }, [opened, whereabouts]);
}

/** Marks the segments when the newsroom has answered, and the caret's when it comes into another one: after the letter is painted. */
function useMarks({ editor, whereabouts, panel, headMarks }: ArticleRoom, data: Alignment | undefined): void {
  const opened = useStore(editor);
  const { own, original } = useStore(whereabouts);
  const isShown = useStore(panel) === 'original';
  useEffect(() => {
    if (opened === null || data === undefined) return;
    const needs = new Map<string, string>(data.segments.flatMap(({ key, state }) => (ownNeeds.has(state) ? [[key, state]] : [])));
    const rendersAny = data.segments.some(({ key, from }) => key === own && from.length > 0);
    const at = isShown && rendersAny && original === null ? own : null;
    headMarks.set(new Map([...needs].filter(([key]) => isHead(key)).concat(at !== null && isHead(at) ? [['at', at]] : [])));
    return showSegmentMarks(opened.view, { needs, at });
  }, [opened, data, own, original, isShown, headMarks]);
}

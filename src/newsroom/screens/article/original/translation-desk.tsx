/** What goes on around the page of a translation, also while the original is not shown: marks in the margin, the keys, and following the caret. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useStore } from '../../../editor/live/store.ts';
import { useSettledDraft } from '../../../editor/live/use-settled-draft.ts';
import { showSegmentMarks } from '../../../editor/segments/segment-marks.ts';
import { segmentAt, segmentOfField } from '../../../editor/segments/segment-places.ts';
import { type ArticleRoom, useArticleRoom } from '../article-room.ts';
import { goToNext, headOfField } from './go-to.ts';
import type { Alignment } from './rows.ts';
import { alignmentQuery, useAlignment, useAlignmentActions } from './use-alignment.ts';

export function TranslationDesk() {
  const room = useArticleRoom();
  const { data } = useAlignment();
  useFreshAlignment(room);
  useWhereabouts(room);
  useMarks(room, data);
  useKeys(room, data);
  return null;
}

/** The states of a segment of the translation that somebody must look at. */
export const ownNeeds: ReadonlySet<string> = new Set(['stale', 'unconfirmed', 'machine']);

/** Has the alignment read again when somebody has paused in writing. */
function useFreshAlignment({ article, session }: ArticleRoom): void {
  const queries = useQueryClient();
  const version = useSettledDraft(session);
  const storyId = article.story.id;
  useEffect(() => {
    if (version > 0) void queries.invalidateQueries({ queryKey: alignmentQuery(storyId, article.id).queryKey });
  }, [queries, version, storyId, article.id]);
}

/** Notes in which segment of the translation the caret is. */
function useWhereabouts({ editor, whereabouts }: ArticleRoom): void {
  const opened = useStore(editor);
  useEffect(() => {
    if (opened === null) return;
    const note = (own: string | null): void => whereabouts.set({ own, original: null });
    const onSelection = (): void => {
      if (opened.view.hasFocus()) note(segmentAt(opened.state));
    };
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      const own = headOfField(target) ?? segmentOfField(opened.view, target);
      if (own !== null) note(own);
    };
    opened.on('selectionUpdate', onSelection);
    opened.on('focus', onSelection);
    document.addEventListener('focusin', onFocusIn);
    return () => {
      opened.off('selectionUpdate', onSelection);
      opened.off('focus', onSelection);
      document.removeEventListener('focusin', onFocusIn);
    };
  }, [opened, whereabouts]);
}

/** Marks the blocks when the newsroom has answered, and the caret's when it comes into another one. */
function useMarks({ editor, whereabouts, panel }: ArticleRoom, data: Alignment | undefined): void {
  const opened = useStore(editor);
  const { own } = useStore(whereabouts);
  const isShown = useStore(panel) === 'original';
  useEffect(() => {
    if (opened === null || data === undefined) return;
    const needs = new Map<string, string>(data.segments.flatMap(({ key, state }) => (ownNeeds.has(state) ? [[key, state]] : [])));
    const rendersAny = data.segments.some(({ key, from }) => key === own && from.length > 0);
    showSegmentMarks(opened.view, { needs, at: isShown && rendersAny ? own : null });
  }, [opened, data, own, isShown]);
}

function useKeys(room: ArticleRoom, data: Alignment | undefined): void {
  const { confirm } = useAlignmentActions();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isOurs = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.isComposing;
    if (!isOurs || data === undefined || room.dialog.get() !== null) return;
    if (event.key === 'PageDown') goToNext(room, data);
    else if (event.key === 'Enter' && room.mayEdit) confirmHere(room, data, confirm);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function confirmHere({ whereabouts }: ArticleRoom, data: Alignment, confirm: ReturnType<typeof useAlignmentActions>['confirm']): void {
  const { own, original } = whereabouts.get();
  const here = data.segments.find(({ key }) => original === null && key === own);
  if (here !== undefined && ownNeeds.has(here.state)) confirm([here.key], data);
}

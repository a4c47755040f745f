/** The keys of the whole writing screen. */

import type { KeyboardEvent } from 'react';
import { anchorOfSelection } from '../../editor/comments/anchors.ts';
import { isApple } from '../../editor/menus/key-names.ts';
import type { ArticleRoom } from './article-room.ts';
import { panels } from './panels.tsx';

/** What a key pressed anywhere on the screen does. */
export function useRoomKeys(room: ArticleRoom): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.nativeEvent.isComposing || event.getModifierState('AltGraph')) return;
    const mod = isApple() ? event.metaKey : event.ctrlKey;
    const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable="true"]') !== null;
    const done =
      (mod && event.altKey && withModAlt(room, event.code)) ||
      (mod && !event.altKey && withMod(room, event.key)) ||
      (!mod && event.key === '?' && !isTyping && open(room, 'keys')) ||
      (event.key === 'Escape' && !event.defaultPrevented && closePanel(room));
    if (done) event.preventDefault();
  };
}

function withModAlt(room: ArticleRoom, code: string): boolean {
  if (code === 'KeyM') return beginComment(room);
  if (code === 'KeyL') return room.mayEdit && open(room, 'language');
  const panel = panels.find((one) => one.code === code);
  if (panel === undefined) return false;
  room.panel.set(room.panel.get() === panel.id ? null : panel.id);
  if (room.panel.get() === null) room.editor.get()?.view.focus();
  return true;
}

function withMod(room: ArticleRoom, key: string): boolean {
  if (key === 'k') return room.mayEdit && open(room, 'link');
  return key === '/' && open(room, 'keys');
}

function open({ dialog }: ArticleRoom, kind: 'link' | 'language' | 'keys'): boolean {
  dialog.set({ kind });
  return true;
}

function closePanel({ panel, editor }: ArticleRoom): boolean {
  if (panel.get() === null) return false;
  panel.set(null);
  editor.get()?.view.focus();
  return true;
}

/** Begins a comment on the selected words; on the whole article where none are selected. */
export function beginComment({ editor, begunComment, panel, may }: ArticleRoom): boolean {
  const view = editor.get()?.view;
  if (view === undefined || !may('comment')) return false;
  begunComment.set({ anchor: anchorOfSelection(view.state) });
  panel.set('comments');
  return true;
}

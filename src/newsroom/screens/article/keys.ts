/** The keys of the whole writing screen. */

import { useEffect } from 'react';
import { anchorOfSelection } from '../../editor/comments/anchors.ts';
import { isApple } from '../../editor/menus/key-names.ts';
import { isNoSingleKey } from '../../frame/use-screen-keys.ts';
import type { ArticleRoom } from './article-room.ts';
import { isTranslation, panelsOf } from './panels.tsx';

/** Has keys do what they are for, wherever on the screen they are pressed. Escape closes an open list or menu first, and nothing else. */
export function useRoomKeys(room: ArticleRoom): void {
  useEffect(() => {
    let isForList = false;
    const before = (event: KeyboardEvent): void => {
      isForList =
        event.key === 'Escape' && event.target instanceof Element && event.target.closest('[data-expanded], [role="menu"]') !== null;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isForList) return;
      if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph') || room.dialog.get() !== null) return;
      if (isRoomKey(room, event)) event.preventDefault();
    };
    window.addEventListener('keydown', before, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', before, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [room]);
}

/** Does what the key is for; false if it is for nothing. */
function isRoomKey(room: ArticleRoom, event: KeyboardEvent): boolean {
  const mod = isApple() ? event.metaKey : event.ctrlKey;
  if (mod) return event.altKey ? withModAlt(room, event.code) : withMod(room, event.key);
  if (event.key === '?') return !isNoSingleKey(event) && open(room, 'keys');
  return event.key === 'Escape' && closePanel(room);
}

function withModAlt(room: ArticleRoom, code: string): boolean {
  if (code === 'KeyM') return beginComment(room);
  if (code === 'KeyG') return isTranslation(room.article) && searchMemory(room);
  if (code === 'KeyL') return room.mayEdit && open(room, 'language');
  const panel = panelsOf(room.article).find((one) => one.code === code);
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

/** Searches the memory for the words that are selected, wherever on the screen. */
function searchMemory({ dialog }: ArticleRoom): boolean {
  dialog.set({ kind: 'memory', words: `${window.getSelection() ?? ''}`.trim().slice(0, 200) });
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

/** The questions that stand over the page. Closing one gives the caret back to the text. */
import { useCallback } from 'react';
import { useStore } from '../../../editor/live/store.ts';
import { DialogPlace } from '../../../frame/dialog-place.tsx';
import { loaded } from '../../../frame/loaded.tsx';
import { useArticleRoom } from '../article-room.ts';

/** What the dialogs need comes when the first of them is opened. */
const OpenDialog = loaded(async () => (await import('./open-dialog.tsx')).OpenDialog);

export function Dialogs() {
  const room = useArticleRoom();
  const open = useStore(room.dialog);
  const close = useCallback((): void => {
    room.dialog.set(null);
    queueMicrotask(() => room.editor.get()?.view.focus());
  }, [room]);
  if (open === null) return null;
  return (
    <DialogPlace which={open.kind} onClose={close}>
      <OpenDialog question={open} onClose={close} />
    </DialogPlace>
  );
}

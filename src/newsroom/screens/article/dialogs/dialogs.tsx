/** The questions that stand over the page. Closing one gives the caret back to the text. */
import { Suspense } from 'react';
import { useStore } from '../../../editor/live/store.ts';
import { Dialog } from '../../../frame/dialog.tsx';
import { loaded } from '../../../frame/loaded.tsx';
import { Waiting } from '../../../frame/waiting.tsx';
import { PicturePicker } from '../../../pictures/picture-picker.tsx';
import { type TextKey, useStrings } from '../../../strings/strings.tsx';
import { type Question, useArticleRoom } from '../article-room.ts';
import { EmbedDialog } from './embed-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { LanguageDialog } from './language-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';

const titles: Readonly<Record<Question['kind'], TextKey>> = {
  link: 'editor.link',
  language: 'editor.language',
  embed: 'editor.embed',
  keys: 'editor.keys',
  memory: 'memory.title',
  picture: 'pictures.choose',
};

const sizes: Readonly<Partial<Record<Question['kind'], string>>> = { picture: '72rem', memory: 'xl' };

const MemoryDialog = loaded(async () => (await import('./memory-dialog.tsx')).MemoryDialog);

export function Dialogs() {
  const room = useArticleRoom();
  const { t } = useStrings();
  const open = useStore(room.dialog);
  if (open === null) return null;
  const close = (): void => {
    room.dialog.set(null);
    queueMicrotask(() => room.editor.get()?.view.focus());
  };
  return (
    <Dialog onClose={close} title={t(titles[open.kind])} size={sizes[open.kind] ?? 'md'} returnsFocus={false}>
      {open.kind === 'link' && <LinkDialog onDone={close} />}
      {open.kind === 'language' && <LanguageDialog onDone={close} />}
      {open.kind === 'embed' && <EmbedDialog onDone={close} />}
      {open.kind === 'keys' && <KeysDialog />}
      {open.kind === 'memory' && (
        <Suspense fallback={<Waiting for={t('memory.title')} />}>
          <MemoryDialog words={open.words} />
        </Suspense>
      )}
      {open.kind === 'picture' && (
        <PicturePicker
          onChoose={(picture) => {
            open.onChoose(picture);
            close();
          }}
        />
      )}
    </Dialog>
  );
}

/** The questions that stand over the page. Closing one gives the caret back to the text. */
import { useStore } from '../../../editor/live/store.ts';
import { Dialog } from '../../../frame/dialog.tsx';
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
  picture: 'pictures.choose',
};

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
    <Dialog onClose={close} title={t(titles[open.kind])} size={open.kind === 'picture' ? '72rem' : 'md'} returnsFocus={false}>
      {open.kind === 'link' && <LinkDialog onDone={close} />}
      {open.kind === 'language' && <LanguageDialog onDone={close} />}
      {open.kind === 'embed' && <EmbedDialog onDone={close} />}
      {open.kind === 'keys' && <KeysDialog />}
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

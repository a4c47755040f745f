import { Suspense } from 'react';
import { Dialog } from '../../../frame/dialog.tsx';
import { loaded } from '../../../frame/loaded.tsx';
import { Waiting } from '../../../frame/waiting.tsx';
import { PicturePicker } from '../../../pictures/picture-picker.tsx';
import { type TextKey, useStrings } from '../../../strings/strings.tsx';
import type { Question } from '../article-room.ts';
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

interface OpenDialogProps {
  readonly question: Question;
  onClose(): void;
}

/** The dialog of a question. */
export function OpenDialog({ question, onClose }: OpenDialogProps) {
  const { t } = useStrings();
  return (
    <Dialog onClose={onClose} title={t(titles[question.kind])} size={sizes[question.kind] ?? 'md'} returnsFocus={false}>
      {question.kind === 'link' && <LinkDialog onDone={onClose} />}
      {question.kind === 'language' && <LanguageDialog onDone={onClose} />}
      {question.kind === 'embed' && <EmbedDialog onDone={onClose} />}
      {question.kind === 'keys' && <KeysDialog />}
      {question.kind === 'memory' && (
        <Suspense fallback={<Waiting for={t('memory.title')} />}>
          <MemoryDialog words={question.words} />
        </Suspense>
      )}
      {question.kind === 'picture' && (
        <PicturePicker
          onChoose={(picture) => {
            question.onChoose(picture);
            onClose();
          }}
        />
      )}
    </Dialog>
  );
}

/** The button that lets a person choose files of pictures. */
import { Button, FileButton } from '@mantine/core';
import { useRef } from 'react';
import { useStrings } from '../strings/strings.tsx';

const accepted = 'image/jpeg,image/png,image/gif,image/webp,image/avif';

/** Several files at once; what is no picture is refused with its reason, not hidden. */
export function PictureFileButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useStrings();
  const reset = useRef<() => void>(null);
  const take = (files: File[]): void => {
    onFiles(files);
    reset.current?.();
  };
  return (
    <FileButton onChange={take} accept={accepted} multiple resetRef={reset}>
      {(props) => <Button {...props}>{t('pictures.upload')}</Button>}
    </FileButton>
  );
}

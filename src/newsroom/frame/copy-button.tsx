import { Button, type ButtonProps, CopyButton as Copying } from '@mantine/core';
import { useStrings } from '../strings/strings.tsx';

interface CopyButtonProps extends Pick<ButtonProps, 'size'> {
  readonly text: string;
}

/** Copies a text, and says so. */
export function CopyButton({ text, size }: CopyButtonProps) {
  const { t } = useStrings();
  return (
    <Copying value={text}>
      {({ copied, copy }) => (
        <Button variant="default" {...(size === undefined ? {} : { size })} onClick={copy} aria-live="polite">
          {t(copied ? 'action.copied' : 'action.copy')}
        </Button>
      )}
    </Copying>
  );
}

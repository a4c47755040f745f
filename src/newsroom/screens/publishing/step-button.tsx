import { Button, type ButtonProps, Kbd } from '@mantine/core';
import { useStrings } from '../../strings/strings.tsx';
import classes from './publishing.module.css';
import { usePublishingRoom } from './publishing-room.ts';

interface StepButtonProps extends Pick<ButtonProps, 'variant' | 'disabled'> {
  /** The key that presses it while the panel has the focus. */
  readonly letter: string;
  readonly label: string;
  /** `byKey` is true where its key pressed it, which may have been meant for something else. */
  onClick(byKey: boolean): void;
}

/** Something that can be done, with its key. */
export function StepButton({ letter, label, onClick, variant = 'default', disabled = false }: StepButtonProps) {
  const { isBusy } = usePublishingRoom();
  const { t } = useStrings();
  return (
    <Button
      className={classes['step'] ?? ''}
      variant={variant}
      disabled={disabled || isBusy}
      aria-keyshortcuts={letter}
      title={t('publishing.key', { key: letter })}
      rightSection={
        <Kbd size="xs" aria-hidden="true">
          {letter}
        </Kbd>
      }
      onClick={(event) => onClick(!event.nativeEvent.isTrusted)}
    >
      {label}
    </Button>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { Dialog } from '../../frame/dialog.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { GoingOutList } from './going-out-list.tsx';
import type { StoryLanguage } from './publishing-queries.ts';

interface ConfirmProps {
  /** What is about to be done, as on its button. */
  readonly label: string;
  readonly articles: readonly StoryLanguage[];
  onConfirm(): void;
  onClose(): void;
}

/** Asks once, where a single key would send something out: the key may have been meant for a text. Enter confirms. */
export function ConfirmGoingOut({ label, articles, onConfirm, onClose }: ConfirmProps) {
  const { t } = useStrings();
  const confirm = (): void => {
    onClose();
    onConfirm();
  };
  return (
    <Dialog onClose={onClose} title={label}>
      <Stack gap="md">
        <Text size="sm">{t('together.asked')}</Text>
        <GoingOutList articles={articles} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button onClick={confirm} data-autofocus>
            {label}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

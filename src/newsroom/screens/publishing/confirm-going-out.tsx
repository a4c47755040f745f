import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '../../frame/dialog.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { GoingOutList } from './going-out-list.tsx';
import type { StoryLanguage } from './publishing-queries.ts';

interface ConfirmProps {
  /** What is about to be done, as on its button. */
  readonly label: string;
  readonly articles: readonly StoryLanguage[];
  /** True where a single key asked for it, which may have been meant for a text. */
  readonly isByKey: boolean;
  readonly children: ReactNode;
  onConfirm(): void;
  onClose(): void;
}

/** Asks once more before something goes out that a single key asked for, or that means something for other articles. Enter confirms. */
export function ConfirmGoingOut({ label, articles, isByKey, children, onConfirm, onClose }: ConfirmProps) {
  const { t } = useStrings();
  const confirm = (): void => {
    onClose();
    onConfirm();
  };
  return (
    <Dialog onClose={onClose} size="lg" title={label}>
      <Stack gap="md">
        {isByKey && <Text size="sm">{t('together.asked')}</Text>}
        <GoingOutList articles={articles} />
        {children}
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

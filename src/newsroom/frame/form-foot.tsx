import { Button, Group } from '@mantine/core';
import { useStrings } from '../strings/strings.tsx';

interface FormFootProps {
  /** What the form does when it is sent. */
  readonly submit: string;
  readonly isBusy: boolean;
  onClose(): void;
}

/** The end of a dialog's form: away with it, or done. */
export function FormFoot({ submit, isBusy, onClose }: FormFootProps) {
  const { t } = useStrings();
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose}>
        {t('action.cancel')}
      </Button>
      <Button type="submit" loading={isBusy}>
        {submit}
      </Button>
    </Group>
  );
}

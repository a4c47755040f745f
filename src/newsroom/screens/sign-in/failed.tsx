import { Button, Group, Stack, Title } from '@mantine/core';
import { useStrings } from '../../strings/strings.tsx';
import { Failure } from './failure.tsx';

interface FailedProps {
  readonly error: Error;
  onRetry(): void;
}

/** What stands inside the frame where a screen could not be read. */
export function Failed({ error, onRetry }: FailedProps) {
  const { t } = useStrings();
  return (
    <Stack p="xl" maw="40rem">
      <Title order={1} size="h2">
        {t('error.title')}
      </Title>
      <Failure error={error} />
      <Group>
        <Button onClick={onRetry}>{t('action.retry')}</Button>
      </Group>
    </Stack>
  );
}

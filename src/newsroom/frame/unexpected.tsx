import { Button, Stack, Text, Title } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useSaid } from '../strings/said.ts';
import { useStrings } from '../strings/strings.tsx';

/** What stands in place of a screen that failed. */
export function Unexpected({ error, reset }: ErrorComponentProps) {
  const { t } = useStrings();
  const said = useSaid();
  return (
    <Stack component="main" p="xl" maw="40rem" mx="auto" align="flex-start">
      <Title order={1}>{t('error.title')}</Title>
      <Text role="alert">{said(error)}</Text>
      <Button onClick={reset}>{t('action.retry')}</Button>
    </Stack>
  );
}

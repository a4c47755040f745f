import { Button, Stack, Text, Title } from '@mantine/core';
import { useSaid } from '../strings/said.ts';
import { useStrings } from '../strings/strings.tsx';

interface ProblemProps {
  readonly error: unknown;
  retry(): void;
}

/** What stands in place of a part of a screen that could not be read. */
export function Problem({ error, retry }: ProblemProps) {
  const { t } = useStrings();
  const said = useSaid();
  return (
    <Stack p="md" maw="40rem" align="flex-start">
      <Title order={2}>{t('error.title')}</Title>
      <Text role="alert">{said(error)}</Text>
      <Button onClick={retry}>{t('action.retry')}</Button>
    </Stack>
  );
}

import { Button, Stack, Text, Title } from '@mantine/core';
import { useSaid } from '../strings/said.ts';
import { useStrings } from '../strings/strings.tsx';

interface ProblemProps {
  readonly error: unknown;
  /** True where it stands in place of a whole screen, and not of a part of one. */
  readonly isScreen?: boolean;
  retry(): void;
}

/** What stands in place of a screen, or of a part of one, that could not be read. */
export function Problem({ error, isScreen = false, retry }: ProblemProps) {
  const { t } = useStrings();
  const said = useSaid();
  return (
    <Stack p={isScreen ? 'xl' : 'md'} maw="40rem" align="flex-start">
      <Title order={isScreen ? 1 : 2} size="h2">
        {t('error.title')}
      </Title>
      <Text role="alert">{said(error)}</Text>
      <Button onClick={retry}>{t('action.retry')}</Button>
    </Stack>
  );
}

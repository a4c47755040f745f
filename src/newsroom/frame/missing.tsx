import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useStrings } from '../strings/strings.tsx';

/** What stands in place of a screen where there is nothing. */
export function Missing() {
  const { t } = useStrings();
  return (
    <Stack p="xl" maw="40rem">
      <Title order={1}>{t('state.nothing')}</Title>
      <Text>{t('state.notFound')}</Text>
      <Anchor component={Link} to="/">
        {t('nav.desk')}
      </Anchor>
    </Stack>
  );
}

/** The same in place of the whole newsroom, at an address that leads nowhere. */
export function MissingPage() {
  return (
    <main>
      <Missing />
    </main>
  );
}

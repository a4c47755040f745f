import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useStrings } from '../strings/strings.tsx';

/** What stands at an address where there is nothing. */
export function Missing() {
  const { t } = useStrings();
  return (
    <Stack component="main" p="xl" maw="40rem" mx="auto">
      <Title order={1}>{t('state.nothing')}</Title>
      <Text>{t('state.notFound')}</Text>
      <Anchor component={Link} to="/">
        {t('nav.desk')}
      </Anchor>
    </Stack>
  );
}

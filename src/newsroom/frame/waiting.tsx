import { Group, Loader, Text } from '@mantine/core';
import { useStrings } from '../strings/strings.tsx';

/** Says what is being waited for. */
export function Waiting({ for: what }: { readonly for: string }) {
  const { t } = useStrings();
  return (
    <Group p="xl" role="status" gap="sm">
      <Loader size="sm" aria-hidden />
      <Text c="dimmed">{t('state.loading', { what })}</Text>
    </Group>
  );
}

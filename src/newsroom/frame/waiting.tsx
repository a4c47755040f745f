import { Group, Loader, Text } from '@mantine/core';
import { useStrings } from '../strings/strings.tsx';
import { useIsLost } from './server-watch.ts';

/** Says what is being waited for, and that it takes longer while the server cannot be reached. */
export function Waiting({ for: what }: { readonly for: string }) {
  const { t } = useStrings();
  const isLost = useIsLost();
  return (
    <Group p="xl" role="status" gap="sm" wrap="nowrap">
      <Loader size="sm" aria-hidden />
      <Text c="dimmed">{t(isLost ? 'server.later' : 'state.loading', { what })}</Text>
    </Group>
  );
}

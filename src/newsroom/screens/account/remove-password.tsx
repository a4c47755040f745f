import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { useStrings } from '../../strings/strings.tsx';
import { accountQuery } from './account-query.ts';
import { FailureOrConfirm } from './failure-or-confirm.tsx';

/** Removing the password, to sign in by the passkeys that one has. */
export function RemovePassword() {
  const { t } = useStrings();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => call('removePassword', {}),
    onSuccess: () => queries.invalidateQueries(accountQuery),
  });
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t('account.password.remove.about')}
      </Text>
      <FailureOrConfirm error={remove.error} hasPasskey retry={() => remove.mutate()} />
      <Group>
        <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
          {t('account.password.remove')}
        </Button>
      </Group>
    </Stack>
  );
}

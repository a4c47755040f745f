import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { Failure } from '../../frame/failure.tsx';
import { sessionQuery } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { ByLink } from '../sign-in/by-link.tsx';
import { Door } from '../sign-in/door.tsx';

/** Confirming a new mail address by the link that was sent there. */
export function NewAddressScreen() {
  const { secret } = useParams({ from: '/new-address/$secret' });
  const { t } = useStrings();
  const read = (signal: AbortSignal) => call('readNewAddress', { params: { secret }, signal });
  return (
    <ByLink linkKey={['new-address', secret]} read={read} isArrival={false}>
      {(facts) => (
        <Door title={t('newAddress.title', { name: facts.name })} about={t('newAddress.about', facts)}>
          <Confirm secret={secret} />
        </Door>
      )}
    </ByLink>
  );
}

function Confirm({ secret }: { readonly secret: string }) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const confirm = useMutation({
    mutationFn: () => call('confirmNewAddress', { params: { secret } }),
    onSuccess: () => queries.invalidateQueries(sessionQuery),
  });
  return (
    <Stack gap="md">
      <Failure error={confirm.error} />
      <Text role="status">{confirm.data === undefined ? null : t('newAddress.done', confirm.data)}</Text>
      {confirm.data === undefined ? (
        <Button fullWidth autoFocus loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {t('newAddress.submit')}
        </Button>
      ) : (
        <Anchor component={Link} to="/">
          {t('newAddress.toNewsroom')}
        </Anchor>
      )}
    </Stack>
  );
}

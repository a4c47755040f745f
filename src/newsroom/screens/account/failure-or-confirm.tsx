import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { CallError, call } from '../../api/call.ts';
import { signInWithPasskey } from '../../api/sign-in.ts';
import { Failure } from '../../frame/failure.tsx';
import { usePerson } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';

interface FailureOrConfirmProps {
  readonly error: unknown;
  readonly hasPasskey: boolean;
  /** Does again what failed. */
  retry(): void;
}

/**
 * Says why something failed. Where it needs that one signed in lately, one can show a passkey here instead of signing out and in, and it
 * is done then. A passkey of somebody else signs that person in, so the page is loaded anew and nothing is done.
 */
export function FailureOrConfirm({ error, hasPasskey, retry }: FailureOrConfirmProps) {
  const { t } = useStrings();
  const { id } = usePerson();
  const confirm = useMutation({
    mutationFn: async () => {
      await signInWithPasskey();
      const { person } = await call('readSession', {});
      if (person?.id === id) retry();
      else location.reload();
    },
  });
  const canConfirm = hasPasskey && error instanceof CallError && error.code === 'sign-in-again';
  if (!canConfirm) return <Failure error={error} />;
  return (
    <>
      <Failure error={confirm.error ?? error} />
      <Group>
        <Button variant="default" loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {t('account.confirm')}
        </Button>
      </Group>
    </>
  );
}

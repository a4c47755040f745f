import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { NewPasswordForm } from '../../frame/new-password-form.tsx';
import { usePerson } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';
import classes from './account.module.css';
import { accountQuery } from './account-query.ts';
import { FailureOrConfirm } from './failure-or-confirm.tsx';

interface FirstPasswordProps {
  readonly hasPasskey: boolean;
  /** Called once the password is set. */
  onSet(): void;
}

/** Setting a password where one has come in by passkeys alone. */
export function FirstPassword({ hasPasskey, onSet }: FirstPasswordProps) {
  const { t } = useStrings();
  const { email } = usePerson();
  const queries = useQueryClient();
  const set = useMutation({
    mutationFn: (password: string) => call('setPassword', { body: { password } }),
    onSuccess: async () => {
      await queries.invalidateQueries(accountQuery);
      onSet();
    },
  });
  const retry = (): void => {
    if (set.variables !== undefined) set.mutate(set.variables);
  };
  return (
    <NewPasswordForm label={t('account.password.new')} email={email} className={classes['form']} onSet={set.mutate}>
      <FailureOrConfirm error={set.error} hasPasskey={hasPasskey} retry={retry} />
      <Group>
        <Button type="submit" variant="default" loading={set.isPending}>
          {t('account.password.set')}
        </Button>
      </Group>
    </NewPasswordForm>
  );
}

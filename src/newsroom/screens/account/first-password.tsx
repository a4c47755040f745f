import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { shortestPassword } from '../../../core/person.ts';
import { call } from '../../api/call.ts';
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
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const set = useMutation({
    mutationFn: () => call('setPassword', { body: { password } }),
    onSuccess: async () => {
      await queries.invalidateQueries(accountQuery);
      onSet();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const problem = password.length < shortestPassword ? t('form.password', { count: shortestPassword }) : null;
    setWrong(problem);
    if (problem === null) set.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className={classes['form']}>
      <Stack gap="md">
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput
          label={t('account.password.new')}
          description={t('arrive.password.about', { count: shortestPassword })}
          autoComplete="new-password"
          error={wrong}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <FailureOrConfirm error={set.error} hasPasskey={hasPasskey} retry={() => set.mutate()} />
        <Group>
          <Button type="submit" variant="default" loading={set.isPending}>
            {t('account.password.set')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

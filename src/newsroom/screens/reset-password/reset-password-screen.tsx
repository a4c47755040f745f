import { Button, PasswordInput, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { shortestPassword } from '../../../core/person.ts';
import { call } from '../../api/call.ts';
import { Failure } from '../../frame/failure.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { ByLink } from '../sign-in/by-link.tsx';
import { Door } from '../sign-in/door.tsx';

/** Setting a new password by a link. */
export function ResetPasswordScreen() {
  const { secret } = useParams({ from: '/reset-password/$secret' });
  const { t } = useStrings();
  const read = (signal: AbortSignal) => call('readPasswordReset', { params: { secret }, signal });
  return (
    <ByLink linkKey={['password-reset', secret]} read={read} isArrival={false}>
      {(facts) => (
        <Door title={t('reset.title', { name: facts.name })} about={t('reset.about', facts)}>
          <PasswordForm secret={secret} email={facts.email} />
        </Door>
      )}
    </ByLink>
  );
}

function PasswordForm({ secret, email }: { readonly secret: string; readonly email: string }) {
  const { t } = useStrings();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const set = useMutation({
    mutationFn: () => call('resetPassword', { params: { secret }, body: { password } }),
    onSuccess: async () => {
      queries.clear();
      await navigate({ to: '/sign-in', search: { done: 'reset' }, replace: true });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const problem = password.length < shortestPassword ? t('form.password', { count: shortestPassword }) : null;
    setWrong(problem);
    if (problem === null) set.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput
          label={t('reset.password')}
          description={t('arrive.password.about', { count: shortestPassword })}
          autoComplete="new-password"
          autoFocus
          error={wrong}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Failure error={set.error} />
        <Button type="submit" loading={set.isPending} fullWidth>
          {t('reset.submit')}
        </Button>
      </Stack>
    </form>
  );
}

import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { Failure } from '../../frame/failure.tsx';
import { NewPasswordForm } from '../../frame/new-password-form.tsx';
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
  const set = useMutation({
    mutationFn: (password: string) => call('resetPassword', { params: { secret }, body: { password } }),
    onSuccess: async () => {
      queries.clear();
      await navigate({ to: '/sign-in', search: { done: 'reset' }, replace: true });
    },
  });
  return (
    <NewPasswordForm label={t('reset.password')} email={email} isFirst onSet={set.mutate}>
      <Failure error={set.error} />
      <Button type="submit" loading={set.isPending} fullWidth>
        {t('reset.submit')}
      </Button>
    </NewPasswordForm>
  );
}

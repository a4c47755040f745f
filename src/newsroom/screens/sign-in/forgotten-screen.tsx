import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { call } from '../../api/call.ts';
import { Failure } from '../../frame/failure.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { isMailAddress } from './check.ts';
import { Door } from './door.tsx';

/** Asks for a link to set a new password. What it says is the same whether there is such an account or not. */
export function ForgottenScreen() {
  const { t } = useStrings();
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const ask = useMutation({ mutationFn: () => call('requestPasswordReset', { body: { email: email.trim() } }) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const problem = isMailAddress(email) ? null : t('form.email');
    setWrong(problem);
    if (problem === null) ask.mutate();
  };
  return (
    <Door title={t('forgotten.title')} about={ask.isSuccess ? undefined : t('forgotten.about')}>
      {ask.isSuccess ? (
        <Text role="status">{ask.data.hasMail ? t('forgotten.sent', { email: email.trim() }) : t('forgotten.noMail')}</Text>
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack gap="md">
            <TextInput
              type="email"
              label={t('signIn.email')}
              autoComplete="username"
              dir="ltr"
              autoFocus
              error={wrong}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <Failure error={ask.error} />
            <Button type="submit" loading={ask.isPending} fullWidth>
              {t('forgotten.submit')}
            </Button>
          </Stack>
        </form>
      )}
      <Text size="sm">
        <Anchor component={Link} to="/sign-in">
          {t('forgotten.back')}
        </Anchor>
      </Text>
    </Door>
  );
}

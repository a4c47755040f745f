import { Anchor, Button, Divider, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { signInWithPasskey, signInWithPassword } from '../../api/sign-in.ts';
import { Failure } from '../../frame/failure.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { CodeStep } from './code-step.tsx';
import { Door } from './door.tsx';
import { enter } from './enter.ts';

/** Signing in: by password, and then a code where there is one, or by passkey. */
export function SignInScreen() {
  const { to, done } = useSearch({ from: '/sign-in' });
  const { t } = useStrings();
  const [needsCode, setNeedsCode] = useState(false);
  if (needsCode) return <CodeStep onEntered={() => enter(to)} onAgain={() => setNeedsCode(false)} />;
  return (
    <Door title={t('signIn.title')} about={done === 'reset' ? t('reset.done') : undefined}>
      <PasswordForm onEntered={() => enter(to)} onCode={() => setNeedsCode(true)} />
      <Divider label={t('signIn.or')} />
      <PasskeyButton onEntered={() => enter(to)} />
      <Text size="sm">
        <Anchor component={Link} to="/forgotten-password">
          {t('signIn.forgotten')}
        </Anchor>
      </Text>
    </Door>
  );
}

interface PasswordFormProps {
  onEntered(): Promise<void>;
  onCode(): void;
}

function PasswordForm({ onEntered, onCode }: PasswordFormProps) {
  const { t } = useStrings();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: async () => {
      if (await signInWithPassword(email.trim(), password)) onCode();
      else await onEntered();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (email.trim() !== '' && password !== '') signIn.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          type="email"
          label={t('signIn.email')}
          autoComplete="username"
          dir="ltr"
          autoFocus
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Failure error={signIn.error} />
        <Button type="submit" loading={signIn.isPending} fullWidth>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}

function PasskeyButton({ onEntered }: Pick<PasswordFormProps, 'onEntered'>) {
  const { t } = useStrings();
  const signIn = useMutation({ mutationFn: () => signInWithPasskey().then(onEntered) });
  return (
    <Stack gap="sm">
      <Button variant="default" loading={signIn.isPending} onClick={() => signIn.mutate()} fullWidth>
        {t('signIn.passkey')}
      </Button>
      <Failure error={signIn.error} />
    </Stack>
  );
}

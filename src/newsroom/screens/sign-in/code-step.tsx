import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { signInWithCode } from '../../api/sign-in.ts';
import { Failure } from '../../frame/failure.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { Door } from './door.tsx';

interface CodeStepProps {
  onEntered(): Promise<void>;
  onAgain(): void;
}

/** The second step of signing in: a code of the authenticator app, or one for emergencies. */
export function CodeStep({ onEntered, onAgain }: CodeStepProps) {
  const { t } = useStrings();
  const [kind, setKind] = useState<'app' | 'emergency'>('app');
  const [code, setCode] = useState('');
  const verify = useMutation({ mutationFn: () => signInWithCode(kind, code).then(onEntered) });
  const isApp = kind === 'app';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (code.trim() !== '') verify.mutate();
  };
  const change = (): void => {
    verify.reset();
    setCode('');
    setKind(isApp ? 'emergency' : 'app');
  };
  return (
    <Door title={t('signIn.code.title')} about={t(isApp ? 'signIn.code.about' : 'signIn.backup.about')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            key={kind}
            label={t(isApp ? 'signIn.code.label' : 'signIn.backup.label')}
            inputMode={isApp ? 'numeric' : 'text'}
            autoComplete="one-time-code"
            dir="ltr"
            autoFocus
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Failure error={verify.error} />
          <Button type="submit" loading={verify.isPending} fullWidth>
            {t('signIn.code.submit')}
          </Button>
        </Stack>
      </form>
      <Stack gap="xs" align="flex-start">
        <Anchor component="button" type="button" size="sm" onClick={change}>
          {t(isApp ? 'signIn.backup.use' : 'signIn.code.use')}
        </Anchor>
        <Anchor component="button" type="button" size="sm" onClick={onAgain}>
          {t('signIn.again')}
        </Anchor>
      </Stack>
    </Door>
  );
}

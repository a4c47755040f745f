import { PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { shortestPassword } from '../../core/person.ts';
import { useStrings } from '../strings/strings.tsx';

interface NewPasswordProps {
  readonly label: string;
  /** The address that a password manager keeps with the password. */
  readonly email: string;
  readonly isFirst?: boolean;
  readonly className?: string | undefined;
  /** What stands below the field: why it failed, and the button. */
  readonly children: ReactNode;
  /** Called with a password that is long enough. */
  onSet(password: string): void;
}

/** Asks for a new password, once. */
export function NewPasswordForm({ label, email, isFirst = false, className, children, onSet }: NewPasswordProps) {
  const { t } = useStrings();
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const problem = password.length < shortestPassword ? t('form.password', { count: shortestPassword }) : null;
    setWrong(problem);
    if (problem === null) onSet(password);
  };
  return (
    <form onSubmit={submit} noValidate className={className}>
      <Stack gap="md">
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput
          label={label}
          description={t('arrive.password.about', { count: shortestPassword })}
          autoComplete="new-password"
          autoFocus={isFirst}
          error={wrong}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {children}
      </Stack>
    </form>
  );
}

import { Button, PasswordInput, Radio, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { shortestPassword } from '../../../core/person.ts';
import { Failure } from '../../frame/failure.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { isMailAddress } from './check.ts';

/** What somebody says who comes in. */
export interface ArrivalFacts {
  readonly name: string;
  readonly email: string;
  /** Null for a passkey. */
  readonly password: string | null;
}

interface ArrivalFormProps {
  /** What the invitation says; the address is fixed then. */
  readonly known: { readonly name: string; readonly email: string } | null;
  readonly submit: string;
  onArrive(facts: ArrivalFacts): Promise<void>;
}

type Problems = Partial<Record<keyof ArrivalFacts, string>>;

/** Name, address and a way to sign in, for the first owner and for whoever is invited. */
export function ArrivalForm({ known, submit, onArrive }: ArrivalFormProps) {
  const { t } = useStrings();
  const [name, setName] = useState(known?.name ?? '');
  const [email, setEmail] = useState(known?.email ?? '');
  const [way, setWay] = useState('password');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const arrive = useMutation({
    mutationFn: () => onArrive({ name: name.trim(), email: email.trim(), password: way === 'password' ? password : null }),
  });
  const check = (event: FormEvent): void => {
    event.preventDefault();
    const found: Problems = {
      ...(name.trim() === '' && { name: t('form.needed') }),
      ...(!isMailAddress(email) && { email: t('form.email') }),
      ...(way === 'password' && password.length < shortestPassword && { password: t('form.password', { count: shortestPassword }) }),
    };
    setProblems(found);
    if (Object.keys(found).length === 0) arrive.mutate();
  };
  return (
    <form onSubmit={check} noValidate>
      <Stack gap="md">
        <TextInput
          label={t('arrive.name')}
          autoComplete="name"
          autoFocus
          error={problems.name}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          type="email"
          label={t('arrive.email')}
          autoComplete="username"
          dir="ltr"
          readOnly={known !== null}
          error={problems.email}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Radio.Group label={t('arrive.way')} value={way} onChange={setWay}>
          <Stack gap="xs" mt="xs">
            <Radio value="password" label={t('arrive.way.password')} />
            <Radio value="passkey" label={t('arrive.way.passkey')} />
          </Stack>
        </Radio.Group>
        {way === 'password' ? (
          <PasswordInput
            label={t('arrive.password')}
            description={t('arrive.password.about', { count: shortestPassword })}
            autoComplete="new-password"
            error={problems.password}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        ) : null}
        <Failure error={arrive.error} />
        <Button type="submit" loading={arrive.isPending} fullWidth>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}

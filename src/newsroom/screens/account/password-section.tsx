import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { shortestPassword } from '../../../core/person.ts';
import { changePassword } from '../../api/sign-in.ts';
import { Failure } from '../../frame/failure.tsx';
import { usePerson } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';
import classes from './account.module.css';
import { sessionsQuery } from './account-query.ts';
import { FirstPassword } from './first-password.tsx';
import { RemovePassword } from './remove-password.tsx';
import { Section } from './section.tsx';

interface PasswordSectionProps {
  readonly hasPassword: boolean;
  readonly hasPasskey: boolean;
}

/** Changing the password; setting one where there is none, and removing it where passkeys are enough. */
export function PasswordSection({ hasPassword, hasPasskey }: PasswordSectionProps) {
  const { t } = useStrings();
  const [isSetNow, setSetNow] = useState(false);
  return (
    <Section title={t('account.password')} about={t(hasPassword ? 'account.password.about' : 'account.password.none')}>
      {hasPassword ? <PasswordForm /> : <FirstPassword hasPasskey={hasPasskey} onSet={() => setSetNow(true)} />}
      <Text role="status" size="sm">
        {hasPassword && isSetNow ? t('account.password.isSet') : null}
      </Text>
      {hasPassword && hasPasskey ? <RemovePassword /> : null}
    </Section>
  );
}

function PasswordForm() {
  const { t } = useStrings();
  const { email } = usePerson();
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const change = useMutation({
    mutationFn: () => changePassword(current, next),
    onSuccess: async () => {
      setCurrent('');
      setNext('');
      await queries.invalidateQueries(sessionsQuery);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const problem = next.length < shortestPassword ? t('form.password', { count: shortestPassword }) : null;
    setWrong(problem);
    if (problem === null && current !== '') change.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className={classes['form']}>
      <Stack gap="md">
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput
          label={t('account.password.current')}
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('account.password.new')}
          description={t('arrive.password.about', { count: shortestPassword })}
          autoComplete="new-password"
          error={wrong}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <Failure error={change.error} />
        <Group>
          <Button type="submit" variant="default" loading={change.isPending}>
            {t('account.password.submit')}
          </Button>
          <Text role="status" size="sm">
            {change.isSuccess ? t('account.password.done') : null}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}

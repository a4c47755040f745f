import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call } from '../../api/call.ts';
import { useStrings } from '../../strings/strings.tsx';
import { isMailAddress } from '../sign-in/check.ts';
import classes from './account.module.css';
import { FailureOrConfirm } from './failure-or-confirm.tsx';
import { Section } from './section.tsx';

/** Changing the own mail address, by a link that goes to the new one. */
export function AddressSection({ hasPasskey }: { readonly hasPasskey: boolean }) {
  const { t } = useStrings();
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const ask = useMutation({ mutationFn: () => call('requestNewAddress', { body: { email: email.trim() } }) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const problem = isMailAddress(email) ? null : t('form.email');
    setWrong(problem);
    if (problem === null) ask.mutate();
  };
  const answer = ask.data === undefined ? null : t(ask.data.hasMail ? 'account.address.sent' : 'account.address.noMail');
  return (
    <Section title={t('account.address')} about={t('account.address.about')}>
      <form onSubmit={submit} noValidate className={classes['form']}>
        <Stack gap="md">
          <TextInput
            type="email"
            label={t('account.address.new')}
            autoComplete="email"
            dir="ltr"
            error={wrong}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <FailureOrConfirm error={ask.error} hasPasskey={hasPasskey} retry={() => ask.mutate()} />
          <Group>
            <Button type="submit" variant="default" loading={ask.isPending}>
              {t('account.address.submit')}
            </Button>
          </Group>
          <Text role="status" size="sm">
            {answer}
          </Text>
        </Stack>
      </form>
    </Section>
  );
}

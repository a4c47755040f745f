import { Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call } from '../../api/call.ts';
import { addPasskey } from '../../api/sign-in.ts';
import { Failure } from '../../frame/failure.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import classes from './account.module.css';
import { accountQuery, type Passkey } from './account-query.ts';
import { Section } from './section.tsx';

/** The own passkeys: adding and removing them. */
export function PasskeysSection({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const read = () => queries.invalidateQueries(accountQuery);
  const add = useMutation({
    mutationFn: () => addPasskey(name.trim()),
    onSuccess: async () => {
      setName('');
      await read();
    },
  });
  const remove = useMutation({
    mutationFn: (passkeyId: string) => call('removePasskey', { params: { passkeyId } }),
    onSuccess: read,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <Section title={t('account.passkeys')} about={t('account.passkeys.about')}>
      {passkeys.length === 0 ? null : (
        <ul className={classes['list']}>
          {passkeys.map((passkey) => (
            <PasskeyItem key={passkey.id} passkey={passkey} onRemove={() => remove.mutate(passkey.id)} />
          ))}
        </ul>
      )}
      <Failure error={remove.error} />
      <form onSubmit={submit} noValidate>
        <Group align="flex-end">
          <TextInput label={t('account.passkeys.name')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
          <Button type="submit" variant="default" loading={add.isPending}>
            {t('account.passkeys.add')}
          </Button>
        </Group>
      </form>
      <Failure error={add.error} />
    </Section>
  );
}

function PasskeyItem({ passkey, onRemove }: { readonly passkey: Passkey; onRemove(): void }) {
  const { t } = useStrings();
  const { day } = useTimes();
  const name = passkey.name === null || passkey.name === '' ? t('account.passkeys.unnamed') : passkey.name;
  const since = passkey.createdAt === null ? null : t('account.passkeys.since', { day: day(passkey.createdAt) });
  return (
    <li className={classes['item']}>
      <span>
        <bdi>{name}</bdi> <span className={classes['quiet']}>{since}</span>
      </span>
      <Button variant="default" size="xs" onClick={onRemove} aria-label={t('account.passkeys.remove', { name })}>
        {t('action.remove')}
      </Button>
    </li>
  );
}

import { Button, Group, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import folding from '../../frame/folding-table.module.css';
import { Problem } from '../../frame/problem.tsx';
import { useTitle } from '../../frame/use-title.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { NewAddressDialog } from './new-address-dialog.tsx';
import { NewPasswordDialog } from './new-password-dialog.tsx';
import classes from './people.module.css';
import { type ListedPerson, peopleQuery } from './people-query.ts';
import { InvitationRow, PersonRow } from './rows.tsx';

type Open =
  | { readonly kind: 'invite' }
  | { readonly kind: 'change' | 'new-address' | 'new-password'; readonly person: ListedPerson }
  | null;

/** Everybody in the newsroom with their roles, and who is invited. */
export function PeopleScreen() {
  const { t } = useStrings();
  useTitle(t('people.title'));
  const [open, setOpen] = useState<Open>(null);
  const { data, error, refetch } = useQuery(peopleQuery);
  if (data === undefined && error !== null) return <Problem error={error} retry={() => void refetch()} isScreen />;
  if (data === undefined) return <Waiting for={t('people.title')} />;
  const { people, invitations } = data;
  const close = (): void => setOpen(null);
  return (
    <section className={classes['screen']} aria-labelledby="people-title">
      <Group justify="space-between" className={classes['head']}>
        <div>
          <Title order={1} size="h2" id="people-title">
            {t('people.title')}
          </Title>
          <Text c="dimmed" size="sm">
            {t('people.count', { count: people.length })}
            {invitations.length > 0 && ` · ${t('people.invitations', { count: invitations.length })}`}
          </Text>
        </div>
        <Button onClick={() => setOpen({ kind: 'invite' })}>{t('people.invite')}</Button>
      </Group>
      {people.length + invitations.length === 1 ? <Text className={classes['alone']}>{t('people.alone')}</Text> : null}
      <Table className={folding['table'] ?? ''} verticalSpacing="sm" aria-labelledby="people-title">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('people.name')}</Table.Th>
            <Table.Th>{t('people.roles')}</Table.Th>
            <Table.Th>{t('people.state')}</Table.Th>
            <Table.Th className={classes['actions']}>{t('people.actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              onChange={() => setOpen({ kind: 'change', person })}
              onNewAddress={() => setOpen({ kind: 'new-address', person })}
              onNewPassword={() => setOpen({ kind: 'new-password', person })}
            />
          ))}
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.fingerprint} invitation={invitation} />
          ))}
        </Table.Tbody>
      </Table>
      {open?.kind === 'invite' ? <InviteDialog onClose={close} /> : null}
      {open?.kind === 'change' ? <ChangeDialog person={open.person} onClose={close} /> : null}
      {open?.kind === 'new-address' ? <NewAddressDialog person={open.person} onClose={close} /> : null}
      {open?.kind === 'new-password' ? <NewPasswordDialog person={open.person} onClose={close} /> : null}
    </section>
  );
}

import { Button, Table, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Grant } from '../../../core/permission.ts';
import { call } from '../../api/call.ts';
import { Failure } from '../../frame/failure.tsx';
import { useLanguageName } from '../../frame/language-name.ts';
import { publicationQuery } from '../../frame/publication.ts';
import { usePerson } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import classes from './people.module.css';
import { type Invitation, type ListedPerson, peopleQuery } from './people-query.ts';
import { sectionNames } from './places.ts';

interface PersonRowProps {
  readonly person: ListedPerson;
  onChange(): void;
  onNewAddress(): void;
  onNewPassword(): void;
}

/** A person with what an owner can do about it. */
export function PersonRow({ person, onChange, onNewAddress, onNewPassword }: PersonRowProps) {
  const { t } = useStrings();
  const isMe = usePerson().id === person.id;
  const { name, email, suspendedAt } = person;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {name} {isMe ? <Text span c="dimmed" size="sm">{`(${t('people.you')})`}</Text> : null}
        <div className={classes['address']}>
          <bdi>{email}</bdi>
        </div>
      </Table.Th>
      <Table.Td>
        <Grants grants={person.grants} />
      </Table.Td>
      <Table.Td className={suspendedAt === null ? undefined : classes['suspended']}>
        {t(suspendedAt === null ? 'people.atWork' : 'people.suspended')}
      </Table.Td>
      <Table.Td>
        <div className={classes['deeds']}>
          <Button variant="default" size="xs" onClick={onChange} aria-label={t('people.change.of', { name })}>
            {t('people.change')}
          </Button>
          <Button
            variant="default"
            size="xs"
            disabled={suspendedAt !== null}
            onClick={onNewAddress}
            aria-label={t('people.newAddress.of', { name })}
          >
            {t('people.newAddress')}
          </Button>
          <Button
            variant="default"
            size="xs"
            disabled={suspendedAt !== null}
            onClick={onNewPassword}
            aria-label={t('people.newPassword.of', { name })}
          >
            {t('people.newPassword')}
          </Button>
        </div>
      </Table.Td>
    </Table.Tr>
  );
}

/** Somebody who has not come in yet. */
export function InvitationRow({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useStrings();
  const { day } = useTimes();
  const queries = useQueryClient();
  const { fingerprint, name, email, grants, expiresAt } = invitation;
  const withdraw = useMutation({
    mutationFn: () => call('withdrawInvitation', { params: { fingerprint } }),
    onSettled: () => queries.invalidateQueries(peopleQuery),
  });
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {name}
        <div className={classes['address']}>
          <bdi>{email}</bdi>
        </div>
      </Table.Th>
      <Table.Td>
        <Grants grants={grants} />
      </Table.Td>
      <Table.Td>{t('people.invited', { until: day(expiresAt) })}</Table.Td>
      <Table.Td>
        <div className={classes['deeds']}>
          <Failure error={withdraw.error} />
          <Button
            variant="default"
            size="xs"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate()}
            aria-label={t('people.withdraw.of', { name })}
          >
            {t('people.withdraw')}
          </Button>
        </div>
      </Table.Td>
    </Table.Tr>
  );
}

function Grants({ grants }: { readonly grants: readonly Grant[] }) {
  const { t, language } = useStrings();
  const { data } = useQuery(publicationQuery);
  const languageName = useLanguageName();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <ul className={classes['grants']}>
      {grants.map(({ role, editions, sections }) => {
        const where = [
          ...(editions === 'all' ? [] : [list.format(editions.map(languageName))]),
          ...(sections === 'all' ? [] : [list.format(sectionNames(sections, data?.sections ?? [], language))]),
        ];
        return (
          <li key={`${role} ${editions} ${sections}`}>
            {t(`role.${role}`)}
            {where.length === 0 ? null : <Text span c="dimmed" size="sm">{` · ${where.join(' · ')}`}</Text>}
          </li>
        );
      })}
    </ul>
  );
}

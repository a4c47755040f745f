import { Button, Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Permission, permissionsOf } from '../../../core/permission.ts';
import { call } from '../../api/call.ts';
import { CopyField } from '../../frame/copy-field.tsx';
import { Failure } from '../../frame/failure.tsx';
import { usePerson } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import classes from './account.module.css';
import { type ApiToken, tokensQuery } from './account-query.ts';
import { Section } from './section.tsx';

/** Keys for programs: making and revoking them. */
export function TokensSection() {
  const { t } = useStrings();
  const queries = useQueryClient();
  const { data, error } = useQuery(tokensQuery);
  const [secret, setSecret] = useState<string | null>(null);
  const revoke = useMutation({
    mutationFn: ({ id }: ApiToken) => call('revokeApiToken', { params: { apiTokenId: id } }),
    onSettled: () => queries.invalidateQueries(tokensQuery),
  });
  return (
    <Section title={t('account.tokens')} about={t('account.tokens.about')}>
      {data?.tokens.length === 0 ? (
        <Text size="sm">{t('account.tokens.none')}</Text>
      ) : (
        <ul className={classes['list']}>
          {(data?.tokens ?? []).map((token) => (
            <TokenItem key={token.id} token={token} onRevoke={() => revoke.mutate(token)} />
          ))}
        </ul>
      )}
      <Failure error={error ?? revoke.error} />
      {secret === null ? (
        <TokenForm onMade={setSecret} />
      ) : (
        <Stack gap="sm" role="status">
          <Text>{t('account.tokens.made')}</Text>
          <CopyField label={t('account.tokens.key')} text={secret} />
          <Group>
            <Button variant="default" onClick={() => setSecret(null)}>
              {t('delivery.done')}
            </Button>
          </Group>
        </Stack>
      )}
    </Section>
  );
}

function TokenItem({ token, onRevoke }: { readonly token: ApiToken; onRevoke(): void }) {
  const { t, language } = useStrings();
  const { name, scopes, expiresAt, lastUsedAt } = token;
  const { day, full } = useTimes();
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(scopes.map((scope) => t(`permission.${scope}`)));
  return (
    <li className={classes['item']}>
      <div>
        <bdi>{name}</bdi>
        <div className={classes['quiet']}>{list}</div>
        <div className={classes['quiet']}>
          {expiresAt === null ? t('account.tokens.endless') : t('account.tokens.until', { moment: full(expiresAt) })}
          {' · '}
          {lastUsedAt === null ? t('account.tokens.unused') : t('account.tokens.used', { day: day(lastUsedAt) })}
        </div>
      </div>
      <Button variant="default" size="xs" onClick={onRevoke} aria-label={t('account.tokens.revoke.of', { name })}>
        {t('account.tokens.revoke')}
      </Button>
    </li>
  );
}

/** For how many days a key may work; none for as long as nobody revokes it. */
const lifetimes = [30, 90, 365] as const;
const always = 'always';
const dayMs = 86_400_000;

function TokenForm({ onMade }: { onMade(secret: string): void }) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const { grants } = usePerson();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly string[]>([]);
  const [lifetime, setLifetime] = useState<string>('90');
  const [wrong, setWrong] = useState<string | null>(null);
  const possible = [...new Set<Permission>(grants.flatMap(({ role }) => permissionsOf[role]))];
  const make = useMutation({
    mutationFn: () => {
      const expiresAt = lifetime === always ? null : new Date(Date.now() + Number(lifetime) * dayMs).toISOString();
      return call('makeApiToken', { body: { name: name.trim(), scopes: possible.filter((scope) => scopes.includes(scope)), expiresAt } });
    },
    onSuccess: async ({ secret }) => {
      setName('');
      setScopes([]);
      onMade(secret);
      await queries.invalidateQueries(tokensQuery);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isWhole = name.trim() !== '' && scopes.length > 0;
    setWrong(isWhole ? null : t('form.needed'));
    if (isWhole) make.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          className={classes['form']}
          label={t('account.tokens.name')}
          error={name.trim() === '' ? wrong : null}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group
          label={t('account.tokens.scopes')}
          error={scopes.length === 0 ? wrong : null}
          value={[...scopes]}
          onChange={setScopes}
        >
          <div className={classes['scopes']}>
            {possible.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(`permission.${scope}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Select
          comboboxProps={{ withinPortal: false }}
          className={classes['form']}
          label={t('account.tokens.expires')}
          data={[
            ...lifetimes.map((count) => ({ value: String(count), label: t('account.tokens.expires.days', { count }) })),
            { value: always, label: t('account.tokens.expires.never') },
          ]}
          value={lifetime}
          allowDeselect={false}
          onChange={(value) => setLifetime(value ?? always)}
        />
        <Failure error={make.error} />
        <Group>
          <Button type="submit" variant="default" loading={make.isPending}>
            {t('account.tokens.make')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

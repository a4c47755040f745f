import { Anchor, Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, Suspense, useState } from 'react';
import { type BegunTwoFactor, beginTwoFactor, endTwoFactor, newEmergencyCodes, signInWithCode } from '../../api/sign-in.ts';
import { CopyField } from '../../frame/copy-field.tsx';
import { Failure } from '../../frame/failure.tsx';
import { loaded } from '../../frame/loaded.tsx';
import { useStrings } from '../../strings/strings.tsx';
import classes from './account.module.css';
import { accountQuery } from './account-query.ts';
import { Section } from './section.tsx';

const QrPicture = loaded(async () => (await import('./qr-picture.tsx')).QrPicture);

interface TwoFactorSectionProps {
  readonly hasTwoFactor: boolean;
  readonly hasPassword: boolean;
}

/** Codes after the password: setting them up, new ones for emergencies, and ending them. */
export function TwoFactorSection({ hasTwoFactor, hasPassword }: TwoFactorSectionProps) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [begun, setBegun] = useState<BegunTwoFactor | null>(null);
  const [emergency, setEmergency] = useState<readonly string[] | null>(null);
  const given = hasPassword ? password : undefined;
  const done = async (): Promise<void> => {
    setPassword('');
    await queries.invalidateQueries(accountQuery);
  };
  const begin = useMutation({ mutationFn: () => beginTwoFactor(given), onSuccess: setBegun });
  const renew = useMutation({ mutationFn: () => newEmergencyCodes(given), onSuccess: setEmergency });
  const end = useMutation({ mutationFn: () => endTwoFactor(given), onSuccess: done });
  const confirmed = async (): Promise<void> => {
    setEmergency(begun?.backupCodes ?? null);
    setBegun(null);
    await done();
  };
  if (emergency !== null) return <EmergencyCodes codes={emergency} onKept={() => setEmergency(null)} />;
  if (begun !== null) return <Confirm begun={begun} onConfirmed={confirmed} />;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (hasTwoFactor) end.mutate();
    else begin.mutate();
  };
  return (
    <Section title={t('account.twoFactor')} about={t(hasTwoFactor ? 'account.twoFactor.on' : 'account.twoFactor.off')}>
      <form onSubmit={submit} noValidate className={classes['form']}>
        <Stack gap="md">
          {hasPassword ? (
            <PasswordInput
              label={t('account.twoFactor.password')}
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
          ) : null}
          <Failure error={begin.error ?? renew.error ?? end.error} />
          <Group>
            <Button type="submit" variant="default" loading={begin.isPending || end.isPending}>
              {t(hasTwoFactor ? 'account.twoFactor.end' : 'account.twoFactor.begin')}
            </Button>
            {hasTwoFactor ? (
              <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate()}>
                {t('account.twoFactor.backup.new')}
              </Button>
            ) : null}
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

function Confirm({ begun: { totpURI }, onConfirmed }: { readonly begun: BegunTwoFactor; onConfirmed(): Promise<void> }) {
  const { t } = useStrings();
  const [code, setCode] = useState('');
  const confirm = useMutation({ mutationFn: () => signInWithCode('app', code), onSuccess: onConfirmed });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (code.trim() !== '') confirm.mutate();
  };
  return (
    <Section title={t('account.twoFactor')} about={t('account.twoFactor.scan')}>
      <Suspense fallback={<div className={classes['qr']} />}>
        <QrPicture text={totpURI} label={t('account.twoFactor.qr')} />
      </Suspense>
      <Anchor href={totpURI} size="sm">
        {t('account.twoFactor.open')}
      </Anchor>
      <CopyField label={t('account.twoFactor.key')} text={new URL(totpURI).searchParams.get('secret') ?? ''} />
      <form onSubmit={submit} noValidate className={classes['form']}>
        <Stack gap="md">
          <TextInput
            label={t('account.twoFactor.code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            dir="ltr"
            autoFocus
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Failure error={confirm.error} />
          <Group>
            <Button type="submit" loading={confirm.isPending}>
              {t('account.twoFactor.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

function EmergencyCodes({ codes, onKept }: { readonly codes: readonly string[]; onKept(): void }) {
  const { t } = useStrings();
  return (
    <Section title={t('account.twoFactor.backup')} about={t('account.twoFactor.backup.about')}>
      <ul className={classes['codes']} dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Text size="sm">
        <Button onClick={onKept}>{t('account.twoFactor.backup.kept')}</Button>
      </Text>
    </Section>
  );
}

import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../frame/problem.tsx';
import { useTitle } from '../../frame/use-title.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import classes from './account.module.css';
import { accountQuery } from './account-query.ts';
import { AddressSection } from './address-section.tsx';
import { NoticesSection } from './notices-section.tsx';
import { PasskeysSection } from './passkeys-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { TokensSection } from './tokens-section.tsx';
import { TwoFactorSection } from './two-factor-section.tsx';

/** The own account: name and language, ways to sign in, where one is signed in, keys for programs. */
export function AccountScreen() {
  const { t } = useStrings();
  useTitle(t('account.title'));
  const { data, error, refetch } = useQuery(accountQuery);
  if (data === undefined && error !== null) return <Problem error={error} retry={() => void refetch()} isScreen />;
  if (data === undefined) return <Waiting for={t('account.title')} />;
  return (
    <div className={classes['screen']}>
      <Title order={1} size="h2" className={classes['head']}>
        {t('account.title')}
      </Title>
      <ProfileSection />
      <NoticesSection />
      <AddressSection hasPasskey={data.passkeys.length > 0} />
      <PasswordSection hasPassword={data.hasPassword} hasPasskey={data.passkeys.length > 0} />
      <PasskeysSection passkeys={data.passkeys} />
      <TwoFactorSection hasTwoFactor={data.hasTwoFactor} hasPassword={data.hasPassword} />
      <SessionsSection />
      <TokensSection />
    </div>
  );
}

import { Menu, UnstyledButton, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useMatchRoute } from '@tanstack/react-router';
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { initialsOf } from '../strings/initials.ts';
import { useStrings } from '../strings/strings.tsx';
import { ZoneProvider } from '../strings/times.ts';
import { Failure } from './failure.tsx';
import classes from './frame.module.css';
import { LiveChanges } from './live-changes.tsx';
import notice from './notice.module.css';
import { NoticesBell } from './notices-bell.tsx';
import { Places } from './places.tsx';
import { useIsLost } from './server-watch.ts';
import { PersonProvider, type Session, sessionQuery, usePerson } from './session.tsx';
import { useSignOut } from './sign-out.ts';
import { letSingleKeysWork, singleKeysWork } from './single-keys.ts';
import { ToSignIn } from './to-sign-in.tsx';
import { UnexpectedPage } from './unexpected.tsx';
import { useNarrowerThan } from './use-narrower-than.ts';
import { Waiting } from './waiting.tsx';

/** What surrounds every screen of people who are signed in; others are sent to sign in and come back afterwards. */
export function Frame() {
  const { data, error, refetch } = useQuery({ ...sessionQuery, refetchInterval: ({ state }) => isSignedOut(state.data) && lookEvery });
  const { t } = useStrings();
  const session = useLatest(data === undefined || isSignedOut(data) ? null : data);
  const isWriting = useMatchRoute()({ to: '/articles/$articleId' }) !== false;
  if (data === undefined) {
    if (error !== null) return <UnexpectedPage error={error} reset={() => void refetch()} />;
    return <Waiting for={t('app.newsroom')} />;
  }
  if (session === null || session.person === null || (isSignedOut(data) && !isWriting)) return <ToSignIn />;
  return (
    <Providers person={session.person} zone={session.timeZone ?? 'UTC'}>
      <a className={classes['skip']} href="#content">
        {t('app.skip')}
      </a>
      <header className={classes['header']}>
        <Link className={classes['name']} to="/">
          {session.publication}
        </Link>
        <Places />
        <NoticesBell />
        <PersonMenu />
      </header>
      <main id="content" className={classes['content']} tabIndex={-1}>
        <Suspense fallback={<Waiting for={t('app.newsroom')} />}>
          <Outlet />
        </Suspense>
      </main>
      <LiveChanges isQuiet={isSignedOut(data)} />
      {isSignedOut(data) && <SignedOut />}
    </Providers>
  );
}

interface ProvidersProps {
  readonly person: NonNullable<Session['person']>;
  readonly zone: string;
  readonly children: ReactNode;
}

/** Says who is signed in, and by which clock moments are told, to everything inside. */
function Providers({ person, zone, children }: ProvidersProps) {
  return (
    <PersonProvider value={person}>
      <ZoneProvider value={zone}>{children}</ZoneProvider>
    </PersonProvider>
  );
}

/** How often it is looked whether somebody has signed in again elsewhere. */
const lookEvery = 3_000;

function isSignedOut(session: Session | undefined): boolean {
  return session?.person === null;
}

/** The value, or the latest one that was any. */
function useLatest<Value>(value: Value | null): Value | null {
  const [latest, setLatest] = useState(value);
  if (value !== null && value !== latest) setLatest(value);
  return value ?? latest;
}

/** Says to somebody who is writing that the session has ended; what is written is kept meanwhile, and saved after signing in again. */
function SignedOut() {
  const { t } = useStrings();
  if (useIsLost()) return null;
  return (
    <div className={notice['notice']} data-needs role="alert">
      <span>{t('app.signedOut')}</span>
      <a href="/newsroom/sign-in" target="_blank" rel="noreferrer">
        {t('app.signInElsewhere')}
      </a>
    </div>
  );
}

function PersonMenu() {
  const { t } = useStrings();
  const { name } = usePerson();
  const leaving = useSignOut();
  const button = useRef<HTMLButtonElement>(null);
  const [hasKeys, setKeys] = useState(singleKeysWork);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <UnstyledButton ref={button} className={classes['person']}>
          <PersonSign name={name} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')}>
          <Menu.Label>{t('scheme.label')}</Menu.Label>
          <Menu.RadioItem value="auto">{t('scheme.auto')}</Menu.RadioItem>
          <Menu.RadioItem value="light">{t('scheme.light')}</Menu.RadioItem>
          <Menu.RadioItem value="dark">{t('scheme.dark')}</Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem
          checked={hasKeys}
          onChange={(work) => {
            letSingleKeysWork(work);
            setKeys(work);
          }}
        >
          {t('nav.singleKeys')}
        </Menu.CheckboxItem>
        <Menu.Divider />
        <Menu.Item component={Link} to="/account" onClick={() => button.current?.focus()}>
          {t('nav.account')}
        </Menu.Item>
        <Menu.Item closeMenuOnClick={false} disabled={leaving.isPending} onClick={() => leaving.mutate()}>
          {t('nav.signOut')}
        </Menu.Item>
        <Failure error={leaving.error} />
      </Menu.Dropdown>
    </Menu>
  );
}

/** The name; on a telephone its first letters, and the whole name for whoever hears it. */
function PersonSign({ name }: { readonly name: string }) {
  if (!useNarrowerThan(48)) return name;
  return (
    <>
      <span className={classes['initials']} aria-hidden="true">
        {initialsOf(name)}
      </span>
      <VisuallyHidden>{name}</VisuallyHidden>
    </>
  );
}

import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { wholePublication } from '../../core/permission.ts';
import { useStrings } from '../strings/strings.tsx';
import classes from './frame.module.css';
import { LiveChanges } from './live-changes.tsx';
import { sessionQuery, useMay, usePerson } from './session.tsx';
import { signOut } from './sign-out.ts';
import { ToSignIn } from './to-sign-in.tsx';
import { Unexpected } from './unexpected.tsx';
import { Waiting } from './waiting.tsx';

/** What surrounds every screen of people who are signed in; others are sent to sign in and come back afterwards. */
export function Frame() {
  const { data, error, refetch } = useQuery(sessionQuery);
  const { t } = useStrings();
  if (error !== null) return <Unexpected error={error} reset={() => void refetch()} />;
  if (data === undefined) return <Waiting for={t('app.newsroom')} />;
  if (data.person === null) return <ToSignIn />;
  return (
    <>
      <a className={classes['skip']} href="#content">
        {t('app.skip')}
      </a>
      <header className={classes['header']}>
        <Link className={classes['name']} to="/">
          {data.publication}
        </Link>
        <Places />
        <PersonMenu />
      </header>
      <LiveChanges />
      <main id="content" className={classes['content']} tabIndex={-1}>
        <Suspense fallback={<Waiting for={t('app.newsroom')} />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
}

function Places() {
  const { t } = useStrings();
  const may = useMay();
  const isActive = { activeProps: { 'aria-current': 'page' as const } };
  return (
    <nav className={classes['places']} aria-label={t('nav.main')}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }} {...isActive}>
        {t('nav.desk')}
      </Link>
      <Link to="/pictures" {...isActive}>
        {t('nav.pictures')}
      </Link>
      {may('manage-sections', wholePublication) && (
        <Link to="/settings" {...isActive}>
          {t('nav.settings')}
        </Link>
      )}
      {may('manage-people', wholePublication) && (
        <Link to="/people" {...isActive}>
          {t('nav.people')}
        </Link>
      )}
      <a href="/">{t('nav.site')}</a>
    </nav>
  );
}

function PersonMenu() {
  const { t } = useStrings();
  const { name } = usePerson();
  const queries = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <UnstyledButton className={classes['person']}>{name}</UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')}>
          <Menu.Label>{t('scheme.label')}</Menu.Label>
          <Menu.RadioItem value="auto">{t('scheme.auto')}</Menu.RadioItem>
          <Menu.RadioItem value="light">{t('scheme.light')}</Menu.RadioItem>
          <Menu.RadioItem value="dark">{t('scheme.dark')}</Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item component={Link} to="/account">
          {t('nav.account')}
        </Menu.Item>
        <Menu.Item onClick={() => void signOut(queries)}>{t('nav.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

import { Menu, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { wholePublication } from '../../core/permission.ts';
import type { TextKey } from '../strings/strings.tsx';
import { useStrings } from '../strings/strings.tsx';
import classes from './frame.module.css';
import { useMay } from './session.tsx';
import { useNarrowerThan } from './use-narrower-than.ts';

interface Place {
  readonly to: '/' | '/pictures' | '/glossary' | '/settings' | '/people';
  readonly text: TextKey;
}

/** The places of the newsroom that the person may go to: in a row, or on a telephone in a menu. */
export function Places() {
  const { t } = useStrings();
  const may = useMay();
  const isTelephone = useNarrowerThan(48);
  const places: readonly Place[] = [
    { to: '/', text: 'nav.desk' },
    { to: '/pictures', text: 'nav.pictures' },
    { to: '/glossary', text: 'nav.glossary' },
    ...(may('manage-sections', wholePublication) ? [{ to: '/settings', text: 'nav.settings' } as const] : []),
    ...(may('manage-people', wholePublication) ? [{ to: '/people', text: 'nav.people' } as const] : []),
  ];
  return (
    <nav className={classes['places']} aria-label={t('nav.main')}>
      {isTelephone ? <InMenu places={places} /> : <InRow places={places} />}
    </nav>
  );
}

interface PlacesProps {
  readonly places: readonly Place[];
}

const isActive = { activeProps: { 'aria-current': 'page' as const } };

/** What is shown of the desk makes no other place of it. */
function activeOptions({ to }: Place) {
  return to === '/' ? { exact: true, includeSearch: false } : {};
}

function InRow({ places }: PlacesProps) {
  const { t } = useStrings();
  return (
    <>
      {places.map((place) => (
        <Link key={place.to} to={place.to} activeOptions={activeOptions(place)} {...isActive}>
          {t(place.text)}
        </Link>
      ))}
      <a href="/">{t('nav.site')}</a>
    </>
  );
}

/** The focus is on the button before the place is left, so that it goes on to the new screen from there. */
function InMenu({ places }: PlacesProps) {
  const { t } = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <UnstyledButton ref={button}>
          {t('nav.menu')} <span aria-hidden="true">▾</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map((place) => (
          <Menu.Item
            key={place.to}
            component={Link}
            to={place.to}
            activeOptions={activeOptions(place)}
            {...isActive}
            onClick={() => button.current?.focus()}
          >
            {t(place.text)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component="a" href="/">
          {t('nav.site')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

import { Tabs } from '@mantine/core';
import { Suspense, useState } from 'react';
import { wholePublication } from '../../../core/permission.ts';
import { loaded } from '../../frame/loaded.tsx';
import { Missing } from '../../frame/missing.tsx';
import { useFixtures } from '../../frame/publication.ts';
import { useMay } from '../../frame/session.tsx';
import { useTitle } from '../../frame/use-title.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { Contributors } from './contributors.tsx';
import { Desks } from './desks.tsx';
import { Editions } from './editions.tsx';
import { NamedThings } from './named-things.tsx';
import { PublicationRecord } from './publication-record.tsx';
import classes from './settings.module.css';

const places = ['publication', 'editions', 'sections', 'topics', 'desks', 'contributors', 'machine'] as const;

const MachineServices = loaded(async () => (await import('./machine-services.tsx')).MachineServices);

/** The publication's fixtures, for those who keep them. */
export function SettingsScreen() {
  const { t } = useStrings();
  useTitle(t('settings.title'));
  const may = useMay();
  const { publication } = useFixtures();
  const [place, setPlace] = useState<string>('publication');
  if (!may('manage-sections', wholePublication)) return <Missing />;
  return (
    <div className={classes['screen']}>
      <h1 className={classes['title']}>{t('settings.title')}</h1>
      <Tabs value={place} onChange={(value) => setPlace(value ?? 'publication')} keepMounted={false}>
        <Tabs.List mb="md">
          {places
            .filter((one) => one !== 'machine' || may('manage-publication', wholePublication))
            .map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`settings.${one}`)}
              </Tabs.Tab>
            ))}
        </Tabs.List>
        <Tabs.Panel value="publication">
          <PublicationRecord key={JSON.stringify(publication)} />
        </Tabs.Panel>
        <Tabs.Panel value="editions">
          <Editions />
        </Tabs.Panel>
        <Tabs.Panel value="sections">
          <NamedThings kind="section" />
        </Tabs.Panel>
        <Tabs.Panel value="topics">
          <NamedThings kind="topic" />
        </Tabs.Panel>
        <Tabs.Panel value="desks">
          <Desks />
        </Tabs.Panel>
        <Tabs.Panel value="contributors">
          <Contributors />
        </Tabs.Panel>
        <Tabs.Panel value="machine">
          <Suspense fallback={<Waiting for={t('settings.machine')} />}>
            <MachineServices />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

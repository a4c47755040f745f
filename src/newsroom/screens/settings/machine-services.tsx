/** The machine translation services: to whom texts of articles may be sent, in which order, and what was sent. */
import { Button, Group, Stack, Text } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type CallAnswer, call } from '../../api/call.ts';
import { Failure } from '../../frame/failure.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useNumber, useSayFailure, useSayMonth } from '../article/original/machine-words.ts';
import { FormDialog } from './form-dialog.tsx';
import { MachineServiceDialog } from './machine-service-dialog.tsx';

/** A service as the API tells it. */
export type Service = CallAnswer<'readMachineServices'>['services'][number];

type Asked = { readonly what: 'new' } | { readonly what: 'change' | 'remove'; readonly service: Service };

const servicesQuery = queryOptions({
  queryKey: ['machine-services'],
  queryFn: ({ signal }) => call('readMachineServices', { signal }),
});

export function MachineServices() {
  const { t } = useStrings();
  const queries = useQueryClient();
  const { data, error } = useQuery(servicesQuery);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => {
    setAsked(null);
    void queries.invalidateQueries(servicesQuery);
  };
  if (data === undefined) return error === null ? <Waiting for={t('settings.machine')} /> : <Failure error={error} />;
  const { services } = data;
  return (
    <Stack gap="md" maw="46rem">
      <Text size="sm">{services.length === 0 ? t('machine.none') : t('machine.about')}</Text>
      {services.map((service) => (
        <ServiceEntry key={service.id} service={service} onAsk={(what) => setAsked({ what, service })} />
      ))}
      <Group>
        <Button size="xs" variant="default" onClick={() => setAsked({ what: 'new' })}>
          {t('machine.add')}
        </Button>
      </Group>
      {asked?.what === 'remove' && <RemoveService service={asked.service} onClose={close} />}
      {asked !== null && asked.what !== 'remove' && (
        <MachineServiceDialog service={asked.what === 'change' ? asked.service : null} count={services.length} onClose={close} />
      )}
    </Stack>
  );
}

interface EntryProps {
  readonly service: Service;
  onAsk(what: 'change' | 'remove'): void;
}

function ServiceEntry({ service, onAsk }: EntryProps) {
  const { t } = useStrings();
  const number = useNumber();
  const month = useSayMonth();
  const { name, address, isOn, model, monthlyLimit } = service;
  const test = useMutation({ mutationFn: () => call('testMachineService', { params: { machineServiceId: service.id } }) });
  return (
    <section aria-label={name}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Text component="h2" fz="md" fw={600} m={0}>
            <bdi>{name}</bdi> {!isOn && <Text span c="dimmed">{`(${t('machine.off')})`}</Text>}
          </Text>
          <Text size="sm" c="dimmed">
            <bdi dir="ltr">{[address, model].filter((part) => part !== '').join(' · ')}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {month({ characters: service.month.characters, limit: monthlyLimit })}
            {service.month.tokens > 0 && ` · ${t('machine.tokens', { tokens: number(service.month.tokens) })}`}
          </Text>
        </div>
        <Group gap="xs">
          <Button size="compact-xs" variant="default" loading={test.isPending} onClick={() => test.mutate()}>
            {t('machine.test')}
          </Button>
          <Button size="compact-xs" variant="subtle" aria-label={t('settings.changeOf', { what: name })} onClick={() => onAsk('change')}>
            {t('settings.change')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => onAsk('remove')}>
            {t('machine.remove')}
          </Button>
        </Group>
      </Group>
      <Failure error={test.error} />
      {test.data !== undefined && <Tested answer={test.data} />}
    </section>
  );
}

/** What came of the test. */
function Tested({ answer: { failure, pairs, sample, account } }: { readonly answer: CallAnswer<'testMachineService'> }) {
  const { t, language } = useStrings();
  const number = useNumber();
  const sayFailure = useSayFailure();
  if (failure !== null) {
    return (
      <Text role="alert" size="sm" c="var(--mantine-color-error)">
        {sayFailure(failure)}
      </Text>
    );
  }
  const names = new Intl.ListFormat(language, { type: 'unit' }).format(pairs.map(({ from, to }) => `${from} → ${to}`));
  return (
    <Text role="status" size="sm" component="div">
      {pairs.length === 0 ? t('machine.worksNot') : t('machine.works', { pairs: names })}{' '}
      {sample !== null && t('machine.sample', { text: sample.text, translation: sample.translation })}{' '}
      {account !== null && t('machine.account', { characters: number(account.characters) })}
    </Text>
  );
}

function RemoveService({ service: { id, name }, onClose }: { readonly service: Service; onClose(): void }) {
  const { t } = useStrings();
  const remove = () => call('removeMachineService', { params: { machineServiceId: id } });
  return (
    <FormDialog title={t('machine.remove')} action={t('machine.remove')} save={remove} onClose={onClose}>
      <Text>{t('machine.removeAbout', { name })}</Text>
    </FormDialog>
  );
}

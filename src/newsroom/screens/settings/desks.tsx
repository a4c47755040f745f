import { Button, Group, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { type Fixtures, useFixtures } from '../../frame/publication.ts';
import { useStrings } from '../../strings/strings.tsx';
import { FormDialog } from './form-dialog.tsx';

type Desk = Fixtures['desks'][number];
type Asked = { readonly what: 'new' } | { readonly what: 'change' | 'remove'; readonly desk: Desk };

/** The desks, in their order. */
export function Desks() {
  const { t } = useStrings();
  const { desks } = useFixtures();
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <>
      <Button size="xs" variant="default" mb="sm" onClick={() => setAsked({ what: 'new' })}>
        {t('settings.addDesk')}
      </Button>
      {desks.length === 0 && <Text c="dimmed">{t('settings.noDesks')}</Text>}
      {desks.length > 0 && (
        <Table maw="36rem" verticalSpacing={4}>
          <Table.Tbody>
            {desks.map((desk) => (
              <Table.Tr key={desk.id}>
                <Table.Th scope="row">
                  <bdi>{desk.name}</bdi>
                </Table.Th>
                <Table.Td>
                  <Group gap="xs" justify="flex-end">
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      aria-label={t('settings.changeOf', { what: desk.name })}
                      onClick={() => setAsked({ what: 'change', desk })}
                    >
                      {t('settings.change')}
                    </Button>
                    <Button size="compact-xs" variant="subtle" onClick={() => setAsked({ what: 'remove', desk })}>
                      {t('settings.dissolve')}
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {asked?.what === 'remove' && <RemoveDesk desk={asked.desk} onClose={() => setAsked(null)} />}
      {asked !== null && asked.what !== 'remove' && (
        <NameDesk desk={asked.what === 'change' ? asked.desk : null} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

function NameDesk({ desk, onClose }: { readonly desk: Desk | null; onClose(): void }) {
  const { t } = useStrings();
  const [name, setName] = useState(desk?.name ?? '');
  const save = () =>
    desk === null
      ? call('addDesk', { body: { name } })
      : call('changeDesk', { params: { deskId: desk.id }, body: { name, position: desk.position } });
  return (
    <FormDialog title={desk === null ? t('settings.addDesk') : t('settings.changeOf', { what: desk.name })} save={save} onClose={onClose}>
      <TextInput
        label={t('settings.name')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        dir="auto"
        required
        data-autofocus
      />
    </FormDialog>
  );
}

function RemoveDesk({ desk, onClose }: { readonly desk: Desk; onClose(): void }) {
  const { t } = useStrings();
  return (
    <FormDialog
      title={t('settings.dissolve')}
      action={t('settings.dissolve')}
      save={() => call('removeDesk', { params: { deskId: desk.id } })}
      onClose={onClose}
    >
      <Text>{t('settings.removeDesk', { name: desk.name })}</Text>
    </FormDialog>
  );
}

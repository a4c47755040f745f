import { Button, ColorInput, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { wholePublication } from '../../../core/permission.ts';
import type { ReaderNotices } from '../../../core/publication.ts';
import { call } from '../../api/call.ts';
import { Failure } from '../../frame/failure.tsx';
import { type Fixtures, useFixtures } from '../../frame/publication.ts';
import { useMay } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useSaving } from './form-dialog.tsx';
import { NoticesFields } from './notices-fields.tsx';

type Zone = Fixtures['publication']['timeZone'];

/** The record of the publication as a form. */
export function PublicationRecord() {
  const { t } = useStrings();
  const { publication } = useFixtures();
  const isOwners = useMay()('manage-publication', wholePublication);
  const [name, setName] = useState(publication.name);
  const [zone, setZone] = useState(publication.timeZone);
  const [accent, setAccent] = useState(publication.accent);
  const [accounts, setAccounts] = useState(publication.sameAs.join('\n'));
  const { staleNoticeHours, tellsMachineHelp } = publication;
  const [notices, setNotices] = useState<ReaderNotices>({ staleNoticeHours, tellsMachineHelp });
  const [isSaved, setSaved] = useState(false);
  const sameAs = accounts.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const saving = useSaving(
    () => call('changePublication', { body: { name, timeZone: zone, accent, sameAs, ...notices } }),
    () => setSaved(true),
  );
  const zones = [...new Set([publication.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Stack gap="sm" maw="32rem">
        <TextInput
          label={t('settings.name')}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          dir="auto"
          required
          disabled={!isOwners}
        />
        <TextInput label={t('settings.baseUrl')} description={t('settings.baseUrlHint')} value={publication.baseUrl} readOnly dir="ltr" />
        <Select
          label={t('settings.timeZone')}
          description={t('settings.timeZoneHint')}
          data={zones}
          value={zone}
          onChange={(value) => setZone((value as Zone | null) ?? zone)}
          searchable
          allowDeselect={false}
          disabled={!isOwners}
        />
        <ColorInput
          label={t('settings.accent')}
          value={accent}
          onChange={setAccent}
          format="hex"
          withEyeDropper={false}
          disabled={!isOwners}
          dir="ltr"
        />
        <Textarea
          label={t('settings.sameAs')}
          description={t('settings.sameAsHint')}
          value={accounts}
          onChange={({ currentTarget }) => setAccounts(currentTarget.value)}
          autosize
          minRows={2}
          disabled={!isOwners}
          dir="ltr"
        />
        <NoticesFields notices={notices} isDisabled={!isOwners} onChange={setNotices} />
        <Failure error={saving.error} />
        <Group gap="sm">
          <Button type="submit" loading={saving.isPending} disabled={!isOwners}>
            {t('action.save')}
          </Button>
          <Text size="sm" c="dimmed" role="status">
            {isSaved && t('settings.saved')}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}

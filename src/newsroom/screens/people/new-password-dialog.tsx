import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { Failure } from '../../frame/failure.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { Delivered } from './delivered.tsx';
import type { ListedPerson } from './people-query.ts';

interface NewPasswordDialogProps {
  readonly person: ListedPerson;
  onClose(): void;
}

/** Makes a link with which a person sets a new password. */
export function NewPasswordDialog({ person, onClose }: NewPasswordDialogProps) {
  const { t } = useStrings();
  const { id, name, email } = person;
  const [removesTwoFactor, setRemovesTwoFactor] = useState(false);
  const make = useMutation({ mutationFn: () => call('resetPersonPassword', { params: { personId: id }, body: { removesTwoFactor } }) });
  return (
    <Dialog onClose={onClose} title={t('newPassword.title', { name })}>
      {make.data === undefined ? (
        <Stack gap="md">
          <Text>{t('newPassword.about', { name })}</Text>
          <Checkbox
            label={t('newPassword.twoFactor')}
            checked={removesTwoFactor}
            onChange={(event) => setRemovesTwoFactor(event.currentTarget.checked)}
          />
          <Failure error={make.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button loading={make.isPending} onClick={() => make.mutate()} data-autofocus>
              {t('newPassword.submit')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Delivered delivery={make.data} name={name} email={email} onDone={onClose} />
      )}
    </Dialog>
  );
}

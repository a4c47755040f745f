import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Grant } from '../../../core/permission.ts';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { Failure } from '../../frame/failure.tsx';
import { FormFoot } from '../../frame/form-foot.tsx';
import { sessionQuery } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { GrantsField, sendable } from './grants-field.tsx';
import { type ListedPerson, peopleQuery } from './people-query.ts';

interface ChangeDialogProps {
  readonly person: ListedPerson;
  onClose(): void;
}

/** Changes the name and roles of a person, and suspends or restores the account. */
export function ChangeDialog({ person, onClose }: ChangeDialogProps) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const [name, setName] = useState(person.name);
  const [grants, setGrants] = useState<readonly Grant[]>(person.grants);
  const [suspended, setSuspended] = useState(person.suspendedAt !== null);
  const change = useMutation({
    mutationFn: () =>
      call('changePerson', { params: { personId: person.id }, body: { name: name.trim(), grants: sendable(grants), suspended } }),
    onSuccess: async () => {
      await Promise.all([queries.invalidateQueries(peopleQuery), queries.invalidateQueries(sessionQuery)]);
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') change.mutate();
  };
  return (
    <Dialog onClose={onClose} title={t('change.title', { name: person.name })}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            label={t('people.name')}
            data-autofocus
            error={name.trim() === '' ? t('form.needed') : null}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <GrantsField grants={grants} onChange={setGrants} />
          <Checkbox label={t('change.suspended')} checked={suspended} onChange={(event) => setSuspended(event.currentTarget.checked)} />
          <Failure error={change.error} />
          <FormFoot submit={t('action.save')} isBusy={change.isPending} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

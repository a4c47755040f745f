import { Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { Failure } from '../../frame/failure.tsx';
import { FormFoot } from '../../frame/form-foot.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { isMailAddress } from '../sign-in/check.ts';
import { Delivered } from './delivered.tsx';
import type { ListedPerson } from './people-query.ts';

interface NewAddressDialogProps {
  readonly person: ListedPerson;
  onClose(): void;
}

/** Makes a link with which a person confirms another mail address. */
export function NewAddressDialog({ person: { id, name }, onClose }: NewAddressDialogProps) {
  const { t } = useStrings();
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const make = useMutation({ mutationFn: () => call('makePersonAddress', { params: { personId: id }, body: { email: email.trim() } }) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const problem = isMailAddress(email) ? null : t('form.email');
    setWrong(problem);
    if (problem === null) make.mutate();
  };
  return (
    <Dialog onClose={onClose} title={t('personAddress.title', { name })}>
      {make.data === undefined ? (
        <form onSubmit={submit} noValidate>
          <Stack gap="md">
            <Text>{t('personAddress.about', { name })}</Text>
            <TextInput
              type="email"
              label={t('account.address.new')}
              dir="ltr"
              data-autofocus
              error={wrong}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <Failure error={make.error} />
            <FormFoot submit={t('newPassword.submit')} isBusy={make.isPending} onClose={onClose} />
          </Stack>
        </form>
      ) : (
        <Delivered delivery={make.data} name={name} email={email.trim()} onDone={onClose} />
      )}
    </Dialog>
  );
}

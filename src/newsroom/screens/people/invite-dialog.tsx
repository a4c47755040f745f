import { Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Grant } from '../../../core/permission.ts';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { Failure } from '../../frame/failure.tsx';
import { FormFoot } from '../../frame/form-foot.tsx';
import { useLanguageChoice } from '../../frame/language-name.ts';
import { chosenLanguage, tagOf } from '../../strings/language-tag.ts';
import { newsroomLanguages, useStrings } from '../../strings/strings.tsx';
import { isMailAddress } from '../sign-in/check.ts';
import { Delivered } from './delivered.tsx';
import { GrantsField, sendable, usualGrant } from './grants-field.tsx';
import { peopleQuery } from './people-query.ts';

/** Invites a person with roles, and then says how the link gets there. */
export function InviteDialog({ onClose }: { onClose(): void }) {
  const { t, language: mine } = useStrings();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState(mine);
  const [grants, setGrants] = useState<readonly Grant[]>([usualGrant]);
  const [problems, setProblems] = useState<{ readonly name?: string; readonly email?: string }>({});
  const invite = useMutation({
    mutationFn: () =>
      call('invitePerson', { body: { name: name.trim(), email: email.trim(), language: tagOf(language), grants: sendable(grants) } }),
    onSuccess: () => queries.invalidateQueries(peopleQuery),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = { ...(name.trim() === '' && { name: t('form.needed') }), ...(!isMailAddress(email) && { email: t('form.email') }) };
    setProblems(found);
    if (Object.keys(found).length === 0) invite.mutate();
  };
  const languageChoice = useLanguageChoice();
  return (
    <Dialog onClose={onClose} title={t('invite.title')}>
      {invite.data === undefined ? (
        <form onSubmit={submit} noValidate>
          <Stack gap="md">
            <TextInput
              label={t('people.name')}
              data-autofocus
              error={problems.name}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <TextInput
              type="email"
              label={t('people.email')}
              dir="ltr"
              error={problems.email}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <Select
              comboboxProps={{ withinPortal: false }}
              label={t('invite.language')}
              data={newsroomLanguages.map((tag) => ({ value: tag, label: languageChoice(tag) }))}
              value={language}
              allowDeselect={false}
              onChange={(value) => setLanguage(chosenLanguage(value) ?? mine)}
            />
            <GrantsField grants={grants} onChange={setGrants} />
            <Failure error={invite.error} />
            <FormFoot submit={t('invite.submit')} isBusy={invite.isPending} onClose={onClose} />
          </Stack>
        </form>
      ) : (
        <Delivered delivery={invite.data} name={name.trim()} email={email.trim()} onDone={onClose} />
      )}
    </Dialog>
  );
}

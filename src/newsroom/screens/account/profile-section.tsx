import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call } from '../../api/call.ts';
import { Failure } from '../../frame/failure.tsx';
import { useLanguageChoice } from '../../frame/language-name.ts';
import { sessionQuery, usePerson } from '../../frame/session.tsx';
import { chosenLanguage, tagOf } from '../../strings/language-tag.ts';
import { rememberLanguage } from '../../strings/remembered.ts';
import { newsroomLanguages, useStrings } from '../../strings/strings.tsx';
import classes from './account.module.css';
import { Section } from './section.tsx';

const browser = 'browser';

/** The own name and the language of the newsroom. Another language loads the page anew. */
export function ProfileSection() {
  const { t } = useStrings();
  const languageChoice = useLanguageChoice();
  const person = usePerson();
  const queries = useQueryClient();
  const [name, setName] = useState(person.name);
  const [language, setLanguage] = useState(chosenLanguage(person.language));
  const save = useMutation({
    mutationFn: () => call('changeAccount', { body: { name: name.trim(), language: language === null ? null : tagOf(language) } }),
    onSuccess: async (saved) => {
      rememberLanguage(saved.language);
      if (saved.language !== person.language) location.reload();
      else await queries.invalidateQueries(sessionQuery);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') save.mutate();
  };
  return (
    <Section title={t('account.you')} about={person.email}>
      <form onSubmit={submit} noValidate className={classes['form']}>
        <Stack gap="md">
          <TextInput
            label={t('account.name')}
            autoComplete="name"
            error={name.trim() === '' ? t('form.needed') : null}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Select
            comboboxProps={{ withinPortal: false }}
            label={t('account.language')}
            data={[
              { value: browser, label: t('account.language.browser') },
              ...newsroomLanguages.map((tag) => ({ value: tag, label: languageChoice(tagOf(tag)) })),
            ]}
            value={language ?? browser}
            allowDeselect={false}
            onChange={(value) => setLanguage(chosenLanguage(value))}
          />
          <Failure error={save.error} />
          <Group>
            <Button type="submit" loading={save.isPending}>
              {t('action.save')}
            </Button>
            <Text role="status" size="sm">
              {save.isSuccess ? t('account.saved') : null}
            </Text>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

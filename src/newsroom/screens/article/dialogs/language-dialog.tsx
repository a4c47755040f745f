import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { languageTag } from '../../../../core/language.ts';
import { languageAt, setLanguage } from '../../../editor/writing/spans.ts';
import { useLanguageChoice } from '../../../frame/language-name.ts';
import { useFixtures } from '../../../frame/publication.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';

/** Languages of which newspapers quote words, beside the publication's own. */
const often = ['en', 'fr', 'de', 'la', 'el', 'ar', 'he', 'ru', 'es', 'it', 'hi', 'ja', 'zh-Hans'];

/** Asks in which language the selected words are. */
export function LanguageDialog({ onDone }: { readonly onDone: () => void }) {
  const { editor, language } = useArticleRoom();
  const { editions } = useFixtures();
  const { t } = useStrings();
  const languageChoice = useLanguageChoice();
  const view = editor.get()?.view;
  const present = view === undefined ? null : languageAt(view.state);
  const [chosen, setChosen] = useState(present ?? '');
  const [other, setOther] = useState('');
  const [isWrong, setWrong] = useState(false);
  const tags = [...new Set([...editions.map(({ tag }) => tag as string), ...often, ...(present === null ? [] : [present])])];
  const save = (tag: string | null): void => {
    if (view !== undefined) setLanguage(tag)(view.state, view.dispatch, view);
    onDone();
  };
  const submit = (): void => {
    const read = languageTag(other.trim() || chosen);
    if (read.ok) save(read.value === language ? null : read.value);
    else setWrong(true);
  };
  const label = (tag: string): string => {
    const read = languageTag(tag);
    return read.ok ? `${languageChoice(read.value)} (${tag})` : tag;
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <NativeSelect
        label={t('editor.languageTag')}
        value={chosen}
        data-autofocus
        data={[{ value: '', label: '–' }, ...tags.filter((tag) => tag !== language).map((tag) => ({ value: tag, label: label(tag) }))]}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      <TextInput
        mt="sm"
        label={t('editor.languageOther')}
        value={other}
        dir="ltr"
        error={isWrong ? t('editor.languageWrong') : undefined}
        onChange={({ currentTarget }) => setOther(currentTarget.value)}
      />
      <Group mt="md" gap="xs">
        <Button type="submit">{t('action.save')}</Button>
        {present !== null && (
          <Button variant="subtle" onClick={() => save(null)}>
            {t('editor.languageRemove')}
          </Button>
        )}
      </Group>
    </form>
  );
}

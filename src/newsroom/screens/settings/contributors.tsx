import { Button, Select, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { directionOf } from '../../../core/language.ts';
import { call } from '../../api/call.ts';
import { languageName, useLanguageChoice } from '../../frame/language-name.ts';
import { useNamesakes } from '../../frame/namesakes.ts';
import { type Fixtures, useFixtures } from '../../frame/publication.ts';
import { useStrings } from '../../strings/strings.tsx';
import { FormDialog } from './form-dialog.tsx';

type Contributor = Fixtures['contributors'][number];

/** So many are shown at once; the box above finds the others. */
const shownAtOnce = 100;

/** The people in bylines. */
export function Contributors() {
  const { t } = useStrings();
  const { contributors } = useFixtures();
  const apart = useNamesakes();
  const [wanted, setWanted] = useState('');
  const [asked, setAsked] = useState<Contributor | 'new' | null>(null);
  const words = wanted.toLocaleLowerCase().trim();
  const found = contributors.filter(({ name }) => name.toLocaleLowerCase().includes(words)).slice(0, shownAtOnce);
  return (
    <>
      <Button size="xs" variant="default" mb="sm" onClick={() => setAsked('new')}>
        {t('settings.addContributor')}
      </Button>
      {contributors.length === 0 && <Text c="dimmed">{t('settings.noContributors')}</Text>}
      {contributors.length > 0 && (
        <>
          <TextInput
            type="search"
            size="xs"
            maw="20rem"
            mb="xs"
            aria-label={t('settings.find')}
            placeholder={t('settings.find')}
            value={wanted}
            onChange={({ currentTarget }) => setWanted(currentTarget.value)}
          />
          <Table maw="48rem" verticalSpacing={4}>
            <Table.Tbody>
              {found.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Th scope="row">
                    <bdi>{one.name}</bdi>
                  </Table.Th>
                  <Table.Td c="dimmed">
                    <bdi>{apart(one.id) ?? one.slug}</bdi>
                  </Table.Td>
                  <Table.Td>
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      aria-label={t('settings.changeOf', { what: one.name })}
                      onClick={() => setAsked(one)}
                    >
                      {t('settings.change')}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      {asked === 'new' && <AddContributor onClose={() => setAsked(null)} />}
      {asked !== null && asked !== 'new' && <RenameContributor contributor={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function AddContributor({ onClose }: { onClose(): void }) {
  const { t } = useStrings();
  const languageChoice = useLanguageChoice();
  const { editions } = useFixtures();
  const [name, setName] = useState('');
  const [edition, setEdition] = useState(editions[0]?.tag ?? null);
  const save = async (): Promise<void> => {
    if (edition !== null) await call('addContributor', { body: { name, edition } });
  };
  return (
    <FormDialog title={t('settings.addContributor')} save={save} onClose={onClose}>
      <TextInput
        label={t('settings.name')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        dir="auto"
        required
        data-autofocus
      />
      <Select
        label={t('settings.edition')}
        data={editions.map(({ tag }) => ({ value: tag, label: languageChoice(tag) }))}
        value={edition}
        onChange={(value) => setEdition(editions.find(({ tag }) => tag === value)?.tag ?? edition)}
        allowDeselect={false}
      />
    </FormDialog>
  );
}

function RenameContributor({ contributor, onClose }: { readonly contributor: Contributor; onClose(): void }) {
  const { t, language } = useStrings();
  const { editions } = useFixtures();
  const [name, setName] = useState(contributor.name);
  const [slug, setSlug] = useState<string>(contributor.slug);
  const [names, setNames] = useState(contributor.names);
  const own = (edition: (typeof names)[number]['edition']) => names.find((one) => one.edition === edition)?.name ?? '';
  const setOwn = (edition: (typeof names)[number]['edition'], text: string): void => {
    const about = names.find((one) => one.edition === edition)?.about ?? '';
    const others = names.filter((one) => one.edition !== edition);
    setNames(text.trim() === '' ? others : [...others, { edition, name: text, about }]);
  };
  const body = { name, slug: slug as Contributor['slug'], names };
  return (
    <FormDialog
      title={t('settings.changeOf', { what: contributor.name })}
      save={() => call('renameContributor', { params: { contributorId: contributor.id }, body })}
      onClose={onClose}
    >
      <TextInput
        label={t('settings.name')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        dir="auto"
        required
        data-autofocus
      />
      <TextInput
        label={t('settings.slug')}
        value={slug}
        onChange={({ currentTarget }) => setSlug(currentTarget.value)}
        dir="auto"
        required
      />
      {editions.map(({ tag }) => (
        <TextInput
          key={tag}
          size="xs"
          label={t('settings.nameIn', { what: t('settings.name'), edition: languageName(tag, language) })}
          placeholder={name}
          value={own(tag)}
          onChange={({ currentTarget }) => setOwn(tag, currentTarget.value)}
          lang={tag}
          dir={directionOf(tag)}
        />
      ))}
    </FormDialog>
  );
}

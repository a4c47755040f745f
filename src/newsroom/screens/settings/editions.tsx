import { Button, NumberInput, Table, TextInput, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { directionOf, type LanguageTag, languageTag } from '../../../core/language.ts';
import { call } from '../../api/call.ts';
import { languageName, useLanguageChoice } from '../../frame/language-name.ts';
import { type Fixtures, useFixtures } from '../../frame/publication.ts';
import { useStrings } from '../../strings/strings.tsx';
import { FormDialog } from './form-dialog.tsx';

type Edition = Fixtures['editions'][number];

/** The editions, in their order. */
export function Editions() {
  const { t, language } = useStrings();
  const { editions } = useFixtures();
  const [asked, setAsked] = useState<Edition | 'new' | null>(null);
  return (
    <>
      <Button size="xs" variant="default" mb="sm" onClick={() => setAsked('new')}>
        {t('settings.addEdition')}
      </Button>
      <Table.ScrollContainer minWidth={400} type="native">
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('settings.edition')}</Table.Th>
              <Table.Th>{t('settings.language')}</Table.Th>
              <Table.Th>{t('settings.name')}</Table.Th>
              <Table.Th>{t('settings.tagline')}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{t('settings.change')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {editions.map((edition) => (
              <Table.Tr key={edition.tag}>
                <Table.Th scope="row">{languageName(edition.tag, language)}</Table.Th>
                <Table.Td>{edition.tag}</Table.Td>
                <Table.Td lang={edition.tag}>
                  <bdi>{edition.name}</bdi>
                </Table.Td>
                <Table.Td lang={edition.tag}>
                  <bdi>{edition.tagline}</bdi>
                </Table.Td>
                <Table.Td>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={t('settings.changeOf', { what: languageName(edition.tag, language) })}
                    onClick={() => setAsked(edition)}
                  >
                    {t('settings.change')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {asked !== null && (
        <EditionDialog edition={asked === 'new' ? null : asked} last={editions.at(-1)?.position ?? 0} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

interface DialogProps {
  readonly edition: Edition | null;
  /** The place of the last edition. */
  readonly last: number;
  onClose(): void;
}

function EditionDialog({ edition, last, onClose }: DialogProps) {
  const { t, language } = useStrings();
  const languageChoice = useLanguageChoice();
  const [text, setText] = useState<string>(edition?.tag ?? '');
  const [name, setName] = useState(edition?.name ?? '');
  const [tagline, setTagline] = useState(edition?.tagline ?? '');
  const [position, setPosition] = useState(edition?.position ?? last + 1);
  const read = languageTag(text.trim());
  const tag = read.ok ? read.value : null;
  const inEdition = tag === null ? {} : { lang: tag, dir: directionOf(tag) };
  const save = async (): Promise<void> => {
    await call('saveEdition', { params: { edition: tag ?? (text as LanguageTag) }, body: { name, tagline, position } });
  };
  return (
    <FormDialog
      title={edition === null ? t('settings.addEdition') : t('settings.changeOf', { what: languageName(edition.tag, language) })}
      save={save}
      onClose={onClose}
    >
      {edition === null && (
        <TextInput
          label={t('settings.language')}
          description={`${t('settings.languageHint')}${tag === null ? '' : ` ${languageChoice(tag)}.`}`}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          required
          dir="ltr"
          data-autofocus
        />
      )}
      <TextInput
        label={t('settings.name')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        required
        {...inEdition}
      />
      <TextInput
        label={t('settings.tagline')}
        value={tagline}
        onChange={({ currentTarget }) => setTagline(currentTarget.value)}
        {...inEdition}
      />
      <NumberInput label={t('settings.position')} value={position} min={0} max={10_000} onChange={(value) => setPosition(Number(value))} />
    </FormDialog>
  );
}

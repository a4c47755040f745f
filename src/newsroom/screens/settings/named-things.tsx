import { Button, Select, Table, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { directionOf, type LanguageTag } from '../../../core/language.ts';
import { call } from '../../api/call.ts';
import { languageName, useLanguageChoice } from '../../frame/language-name.ts';
import { type Fixtures, useFixtures } from '../../frame/publication.ts';
import { useStrings } from '../../strings/strings.tsx';
import { FormDialog } from './form-dialog.tsx';
import classes from './settings.module.css';

type Section = Fixtures['sections'][number];
type Topic = Fixtures['topics'][number];
type Kind = 'section' | 'topic';
type Slug = NonNullable<Section['names'][number]['slug']>;

interface Asked {
  readonly thing: Section | Topic;
  readonly edition: LanguageTag;
}

/** Sections or topics by editions; a name is a button that changes it. */
export function NamedThings({ kind }: { readonly kind: Kind }) {
  const { t } = useStrings();
  const fixtures = useFixtures();
  const things = kind === 'section' ? fixtures.sections : fixtures.topics;
  const [asked, setAsked] = useState<Asked | 'new' | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <Button size="xs" variant="default" mb="sm" onClick={() => setAsked('new')}>
        {t(kind === 'section' ? 'settings.addSection' : 'settings.addTopic')}
      </Button>
      {things.length === 0 && <Text c="dimmed">{t('settings.noTopics')}</Text>}
      {things.length > 0 && <Names things={things} editions={fixtures.editions} onAsk={setAsked} />}
      {asked === 'new' && <AddThing kind={kind} onClose={close} />}
      {asked !== null && asked !== 'new' && <NameThing kind={kind} {...asked} onClose={close} />}
    </>
  );
}

interface NamesProps {
  readonly things: readonly (Section | Topic)[];
  readonly editions: Fixtures['editions'];
  onAsk(asked: Asked): void;
}

function Names({ things, editions, onAsk }: NamesProps) {
  const { t, language } = useStrings();
  return (
    <Table.ScrollContainer minWidth={400} type="native">
      <Table withRowBorders verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings.key')}</Table.Th>
            {editions.map(({ tag }) => (
              <Table.Th key={tag}>{languageName(tag, language)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {things.map((thing) => (
            <Table.Tr key={thing.id}>
              <Table.Th scope="row">{thing.key}</Table.Th>
              {editions.map(({ tag }) => {
                const name = thing.names.find(({ edition }) => edition === tag)?.name;
                return (
                  <Table.Td key={tag}>
                    <UnstyledButton
                      className={classes['name']}
                      aria-label={`${t('settings.nameIn', { what: thing.key, edition: languageName(tag, language) })}: ${name ?? t('settings.notNamed')}`}
                      onClick={() => onAsk({ thing, edition: tag })}
                    >
                      {name === undefined ? '–' : <bdi lang={tag}>{name}</bdi>}
                    </UnstyledButton>
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function NameThing({ kind, thing, edition, onClose }: Asked & { readonly kind: Kind; onClose(): void }) {
  const { t, language } = useStrings();
  const present = thing.names.find((one) => one.edition === edition);
  const [name, setName] = useState(present?.name ?? '');
  const [slug, setSlug] = useState<string>(present?.slug ?? '');
  const body = { name, slug: slug.trim() === '' ? null : (slug.trim() as Slug) };
  const save = () =>
    kind === 'section'
      ? call('nameSection', { params: { sectionId: thing.id as Section['id'], edition }, body })
      : call('nameTopic', { params: { topicId: thing.id as Topic['id'], edition }, body });
  return (
    <FormDialog title={t('settings.nameIn', { what: thing.key, edition: languageName(edition, language) })} save={save} onClose={onClose}>
      <NameFields edition={edition} name={name} slug={slug} onName={setName} onSlug={setSlug} />
    </FormDialog>
  );
}

interface NameFieldsProps {
  readonly edition: LanguageTag;
  readonly name: string;
  readonly slug: string;
  onName(name: string): void;
  onSlug(slug: string): void;
}

function NameFields({ edition, name, slug, onName, onSlug }: NameFieldsProps) {
  const { t } = useStrings();
  const inEdition = { lang: edition, dir: directionOf(edition) };
  return (
    <>
      <TextInput
        label={t('settings.name')}
        value={name}
        onChange={({ currentTarget }) => onName(currentTarget.value)}
        required
        data-autofocus
        {...inEdition}
      />
      <TextInput
        label={t('settings.slug')}
        description={t('settings.slugHint')}
        value={slug}
        onChange={({ currentTarget }) => onSlug(currentTarget.value)}
        {...inEdition}
      />
    </>
  );
}

function AddThing({ kind, onClose }: { readonly kind: Kind; onClose(): void }) {
  const { t } = useStrings();
  const languageChoice = useLanguageChoice();
  const { editions } = useFixtures();
  const [edition, setEdition] = useState(editions[0]?.tag ?? null);
  const [name, setName] = useState('');
  const [slug, setSlug] = useState('');
  const [key, setKey] = useState('');
  const [section, setSection] = useState<Section['kind']>('news');
  const save = async (): Promise<unknown> => {
    if (edition === null) return;
    const names = [{ edition, name, slug: slug.trim() === '' ? null : (slug.trim() as Slug) }];
    if (kind === 'topic') return await call('addTopic', { body: { key: key.trim(), names } });
    return await call('addSection', { body: { key: key.trim(), kind: section, names } });
  };
  return (
    <FormDialog title={t(kind === 'section' ? 'settings.addSection' : 'settings.addTopic')} save={save} onClose={onClose}>
      <TextInput
        label={t('settings.key')}
        description={t('settings.keyHint')}
        value={key}
        onChange={({ currentTarget }) => setKey(currentTarget.value)}
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        required
        dir="ltr"
        data-autofocus
      />
      {kind === 'section' && (
        <Select
          label={t('settings.kind')}
          data={[
            { value: 'news', label: t('settings.news') },
            { value: 'opinion', label: t('settings.opinion') },
          ]}
          value={section}
          onChange={(value) => setSection(value === 'opinion' ? 'opinion' : 'news')}
          allowDeselect={false}
        />
      )}
      <Select
        label={t('settings.edition')}
        data={editions.map(({ tag }) => ({ value: tag, label: languageChoice(tag) }))}
        value={edition}
        onChange={(value) => setEdition(editions.find(({ tag }) => tag === value)?.tag ?? edition)}
        allowDeselect={false}
      />
      {edition !== null && <NameFields edition={edition} name={name} slug={slug} onName={setName} onSlug={setSlug} />}
    </FormDialog>
  );
}

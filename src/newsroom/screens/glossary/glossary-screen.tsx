import { Button, Group, Select, Table, Text, TextInput, Title, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LanguageTag } from '../../../core/language.ts';
import folding from '../../frame/folding-table.module.css';
import { useLanguageChoice, useLanguageName } from '../../frame/language-name.ts';
import { Problem } from '../../frame/problem.tsx';
import { useFixtures } from '../../frame/publication.ts';
import { useMay } from '../../frame/session.tsx';
import { useTitle } from '../../frame/use-title.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import classes from './glossary.module.css';
import { type Entry, glossaryQuery } from './glossary-query.ts';
import { listed, termsIn } from './listed.ts';
import { Terms } from './terms.tsx';

/** So many are shown at once; the box above finds the others. */
const shownAtOnce = 200;

/** What the paper calls things, in two languages at a time. */
export function GlossaryScreen() {
  const { t } = useStrings();
  useTitle(t('glossary.title'));
  const { editions } = useFixtures();
  const may = useMay();
  const [pair, setPair] = useState(editions.slice(0, 2).map(({ tag }) => tag));
  const [words, setWords] = useState('');
  const [open, setOpen] = useState<Entry['id'] | 'new' | null>(null);
  const { data, error, refetch } = useQuery(glossaryQuery(pair));
  const [first] = pair;
  const mayEdit = may('edit-glossary', { edition: null, sectionId: null });
  if (data === undefined && error !== null) return <Problem error={error} retry={() => void refetch()} isScreen />;
  return (
    <section className={classes['screen']} aria-labelledby="glossary-title">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1} size="h2" id="glossary-title">
            {t('glossary.title')}
          </Title>
          <Text c="dimmed" size="sm" className={classes['about'] ?? ''}>
            {t('glossary.about')}
          </Text>
        </div>
        {mayEdit && <Button onClick={() => setOpen('new')}>{t('glossary.add')}</Button>}
      </Group>
      <search className={classes['tools']}>
        {pair.map((tag, at) => (
          <LanguageSelect
            key={tag}
            label={t(at === 0 ? 'glossary.first' : 'glossary.second')}
            value={tag}
            onChange={(chosen) => setPair(chosenPair(pair, at, chosen))}
          />
        ))}
        <TextInput
          type="search"
          label={t('glossary.find')}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          dir="auto"
        />
      </search>
      {data === undefined || first === undefined ? (
        <Waiting for={t('glossary.title')} />
      ) : (
        <Entries
          entries={listed(data.entries, words, first)}
          pair={pair}
          isFiltered={words.trim() !== ''}
          onOpen={mayEdit ? setOpen : null}
        />
      )}
      {open !== null && <EntryDialog id={open === 'new' ? null : open} languages={pair} onClose={() => setOpen(null)} />}
    </section>
  );
}

/** The pair with another language at a place; who chooses the other one’s has the two change places. */
function chosenPair(pair: readonly LanguageTag[], at: number, chosen: LanguageTag): LanguageTag[] {
  const own = pair[at];
  return pair.map((tag, place) => {
    if (place === at) return chosen;
    return tag === chosen && own !== undefined ? own : tag;
  });
}

interface LanguageSelectProps {
  readonly label: string;
  readonly value: LanguageTag;
  onChange(tag: LanguageTag): void;
}

function LanguageSelect({ label, value, onChange }: LanguageSelectProps) {
  const { editions } = useFixtures();
  const languageChoice = useLanguageChoice();
  return (
    <Select
      label={label}
      data={editions.map(({ tag }) => ({ value: tag, label: languageChoice(tag) }))}
      value={value}
      onChange={(chosen) => onChange(editions.find(({ tag }) => tag === chosen)?.tag ?? value)}
      allowDeselect={false}
    />
  );
}

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly pair: readonly LanguageTag[];
  readonly isFiltered: boolean;
  /** Null for whoever may not change anything. */
  readonly onOpen: ((id: Entry['id']) => void) | null;
}

function Entries({ entries, pair, isFiltered, onOpen }: EntriesProps) {
  const { t } = useStrings();
  const languageName = useLanguageName();
  if (entries.length === 0) {
    return (
      <Text className={classes['about'] ?? ''} py="md">
        {t(isFiltered ? 'glossary.notFound' : 'glossary.none')}
      </Text>
    );
  }
  const rest = entries.length - shownAtOnce;
  return (
    <>
      <Table className={folding['table'] ?? ''} verticalSpacing="xs" aria-labelledby="glossary-title">
        <Table.Thead>
          <Table.Tr>
            {pair.map((tag) => (
              <Table.Th key={tag}>{languageName(tag)}</Table.Th>
            ))}
            <Table.Th>{t('glossary.note')}</Table.Th>
            {onOpen !== null && (
              <Table.Th>
                <VisuallyHidden>{t('glossary.actions')}</VisuallyHidden>
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.slice(0, shownAtOnce).map((entry) => (
            <EntryRow key={entry.id} entry={entry} pair={pair} onOpen={onOpen} />
          ))}
        </Table.Tbody>
      </Table>
      <Text c="dimmed" size="sm" py="sm">
        {rest > 0 ? t('glossary.more', { count: rest }) : t('glossary.count', { count: entries.length })}
      </Text>
    </>
  );
}

interface EntryRowProps extends Pick<EntriesProps, 'pair' | 'onOpen'> {
  readonly entry: Entry;
}

function EntryRow({ entry, pair, onOpen }: EntryRowProps) {
  const { t } = useStrings();
  const [name = ''] = pair.flatMap((tag) => termsIn(entry, tag)).map(({ text }) => text);
  return (
    <Table.Tr>
      {pair.map((tag) => (
        <Table.Td key={tag}>
          <Terms terms={termsIn(entry, tag)} language={tag} />
        </Table.Td>
      ))}
      <Table.Td>
        <div className={classes['note']}>
          <bdi>{entry.note}</bdi>
        </div>
      </Table.Td>
      {onOpen !== null && (
        <Table.Td>
          <Button size="compact-sm" variant="subtle" aria-label={t('glossary.changeOf', { what: name })} onClick={() => onOpen(entry.id)}>
            {t('glossary.change')}
          </Button>
        </Table.Td>
      )}
    </Table.Tr>
  );
}

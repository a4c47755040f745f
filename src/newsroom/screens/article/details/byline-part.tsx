import { ActionIcon, Autocomplete, Group, NativeSelect, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import type { BylineEntry, BylineRole } from '../../../../core/contributor.ts';
import type { ContributorId } from '../../../../core/ids.ts';
import { call } from '../../../api/call.ts';
import { useNamesakes } from '../../../frame/namesakes.ts';
import { publicationQuery, useFixtures } from '../../../frame/publication.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { type Article, useArticleRoom } from '../article-room.ts';
import classes from './details.module.css';
import { useByline, useContributorName } from './use-byline.ts';

const roles: readonly BylineRole[] = ['writer', 'translator', 'photographer', 'illustrator', 'editor'];

/** The people who are named, in the order of printing. */
export function BylinePart() {
  const { session, mayEdit, article, language } = useArticleRoom();
  const { t } = useStrings();
  const { entries, save } = useByline(session);
  const nameOf = useContributorName(language);
  const apart = useNamesakes();
  const add = (contributorId: ContributorId): void => {
    const role = usualRole(entries, article);
    const isThere = entries.some((entry) => entry.contributorId === contributorId && entry.role === role);
    if (!isThere) save([...entries, { contributorId, role }]);
  };
  return (
    <>
      {entries.length === 0 && <Text c="dimmed">{t('details.noByline')}</Text>}
      <ol className={classes['byline']}>
        {entries.map((entry, at) => (
          <li
            key={`${entry.contributorId} ${entries.slice(0, at).filter(({ contributorId }) => contributorId === entry.contributorId).length}`}
          >
            <Entry
              entry={entry}
              name={nameOf(entry.contributorId)}
              apart={apart(entry.contributorId)}
              isFirst={at === 0}
              isLast={at === entries.length - 1}
              onRole={(role) => save(entries.with(at, { ...entry, role }))}
              onMove={(by) => save(entries.toSpliced(at, 1).toSpliced(at + by, 0, entry))}
              onRemove={() => save(entries.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ol>
      {mayEdit && <AddPerson onAdd={add} />}
    </>
  );
}

/** The first who is named in a translation is its translator, unless somebody is already. */
function usualRole(entries: readonly BylineEntry[], { translatedFromId }: Article): BylineRole {
  return translatedFromId !== null && !entries.some(({ role }) => role === 'translator') ? 'translator' : 'writer';
}

interface EntryProps {
  readonly entry: BylineEntry;
  readonly name: string;
  /** What tells the person from others of the name; null where nobody else has it. */
  readonly apart: string | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRole: (role: BylineRole) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function Entry({ entry, name, apart, isFirst, isLast, onRole, onMove, onRemove }: EntryProps) {
  const { t } = useStrings();
  const { mayEdit } = useArticleRoom();
  const icon = { variant: 'subtle', color: 'gray', size: 'sm' } as const;
  return (
    <>
      <Group gap={4} wrap="nowrap">
        <span className={classes['person']} dir="auto">
          {name}
        </span>
        <NativeSelect
          size="xs"
          aria-label={t('details.role', { name })}
          value={entry.role}
          disabled={!mayEdit}
          data={roles.map((role) => ({ value: role, label: t(`details.role.${role}`) }))}
          onChange={({ currentTarget }) => onRole(currentTarget.value as BylineRole)}
        />
        {mayEdit && (
          <>
            <ActionIcon {...icon} disabled={isFirst} aria-label={t('details.earlier', { name })} onClick={() => onMove(-1)}>
              ↑
            </ActionIcon>
            <ActionIcon {...icon} disabled={isLast} aria-label={t('details.later', { name })} onClick={() => onMove(1)}>
              ↓
            </ActionIcon>
            <ActionIcon {...icon} aria-label={t('details.without', { name })} onClick={onRemove}>
              ×
            </ActionIcon>
          </>
        )}
      </Group>
      {apart !== null && (
        <Text size="xs" c="dimmed">
          {apart}
        </Text>
      )}
    </>
  );
}

/** True where a line of the list below the field is chosen by the arrow keys. */
function hasChosenLine(field: HTMLInputElement): boolean {
  const line = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  return line?.hasAttribute('data-combobox-selected') === true;
}

function AddPerson({ onAdd }: { readonly onAdd: (id: ContributorId) => void }) {
  const { language, may, sayFailure } = useArticleRoom();
  const { contributors } = useFixtures();
  const { t } = useStrings();
  const queries = useQueryClient();
  const nameOf = useContributorName(language);
  const [name, setName] = useState('');
  const apart = useNamesakes();
  const labelOf = (id: ContributorId): string => (apart(id) === null ? nameOf(id) : `${nameOf(id)} (${apart(id)})`);
  const known = new Map(contributors.map(({ id }) => [labelOf(id), id]));
  const wanted = name.trim();
  const isNew = wanted !== '' && !contributors.some(({ id }) => nameOf(id) === wanted) && may('add-contributor');
  const newEntry = t('details.addNew', { name: wanted });
  const choose = (chosen: string): void => {
    // The field puts the chosen line into itself after this.
    queueMicrotask(() => setName(''));
    const id = known.get(chosen);
    if (id !== undefined) onAdd(id);
    else if (chosen === newEntry) void enter();
  };
  const chooseTyped = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || hasChosenLine(event.currentTarget)) return;
    event.preventDefault();
    if (known.has(wanted)) choose(wanted);
    else if (isNew) choose(newEntry);
  };
  const enter = async (): Promise<void> => {
    try {
      const added = await call('addContributor', { body: { name: wanted, edition: language } });
      await queries.invalidateQueries({ queryKey: publicationQuery.queryKey });
      onAdd(added.id);
    } catch (error) {
      sayFailure(error);
    }
  };
  return (
    <Autocomplete
      size="xs"
      mt={8}
      aria-label={t('details.addName')}
      placeholder={t('details.addName')}
      value={name}
      onChange={setName}
      onOptionSubmit={choose}
      onKeyDown={chooseTyped}
      limit={8}
      data={isNew ? [...known.keys(), newEntry] : [...known.keys()]}
      filter={({ options, search, limit }) =>
        options
          .filter(
            (option) =>
              'label' in option &&
              (option.label === newEntry || option.label.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase())),
          )
          .slice(0, limit)
      }
    />
  );
}

import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { boardFilterStates } from '../../../contract/board-states.ts';
import { useLanguageChoice } from '../../frame/language-name.ts';
import { useFixtures } from '../../frame/publication.ts';
import { sectionName } from '../../frame/section-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './board.module.css';
import { type BoardFilters, hasFilters, readFilters } from './board-filters.ts';

interface FilterProps {
  readonly filters: BoardFilters;
  onChange(filters: BoardFilters): void;
}

export const searchId = 'board-search';
export const firstFilterId = 'board-first-filter';

/** What the board is filtered by, in one line. */
export function FilterBar({ filters, onChange }: FilterProps) {
  const { t, language } = useStrings();
  const languageChoice = useLanguageChoice();
  const { desks, sections, editions } = useFixtures();
  const set = (change: Record<string, unknown>): void => onChange(readFilters({ ...filters, ...change }));
  const common = { size: 'xs', clearable: true, searchable: true, comboboxProps: { withinPortal: true }, className: classes['filter'] };
  return (
    <search className={classes['filters']} aria-label={t('filter.label')}>
      <SearchBox words={filters.q ?? ''} onWords={(q) => set({ q })} />
      <Checkbox
        id={firstFilterId}
        size="xs"
        label={t('filter.needsMe')}
        checked={filters.needs === true}
        onChange={({ currentTarget }) => set({ needs: currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t('filter.mine')}
        checked={filters.mine === true}
        onChange={({ currentTarget }) => set({ mine: currentTarget.checked })}
      />
      {desks.length > 0 && (
        <Select
          {...common}
          aria-label={t('filter.desk')}
          placeholder={t('filter.anyDesk')}
          data={desks.map(({ id, name }) => ({ value: id, label: name }))}
          value={filters.desk ?? null}
          onChange={(desk) => set({ desk })}
        />
      )}
      <Select
        {...common}
        aria-label={t('filter.section')}
        placeholder={t('filter.anySection')}
        data={sections.map((section) => ({ value: section.id, label: sectionName(section, language) }))}
        value={filters.section ?? null}
        onChange={(section) => set({ section })}
      />
      <Select
        {...common}
        aria-label={t('filter.state')}
        placeholder={t('filter.anyState')}
        data={boardFilterStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        value={filters.state ?? null}
        onChange={(state) => set({ state })}
      />
      {(filters.state !== undefined || filters.edition !== undefined) && (
        <Select
          {...common}
          aria-label={t('filter.edition')}
          placeholder={t('filter.anyEdition')}
          data={editions.map(({ tag }) => ({ value: tag, label: languageChoice(tag) }))}
          value={filters.edition ?? null}
          onChange={(edition) => set({ edition })}
        />
      )}
      <Checkbox
        size="xs"
        label={t('filter.spiked')}
        checked={filters.spiked === true}
        onChange={({ currentTarget }) => set({ spiked: currentTarget.checked })}
      />
      {hasFilters(filters) && (
        <Button size="compact-xs" variant="subtle" onClick={() => onChange({})}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}

/** Words are looked for when somebody pauses. */
function SearchBox({ words, onWords }: { readonly words: string; onWords(words: string): void }) {
  const { t } = useStrings();
  const [typed, setTyped] = useState(words);
  const tell = useDebouncedCallback(onWords, 250);
  useEffect(() => setTyped(words), [words]);
  return (
    <TextInput
      id={searchId}
      type="search"
      size="xs"
      className={classes['search']}
      aria-label={t('filter.search')}
      placeholder={t('filter.search')}
      rightSection={<kbd>/</kbd>}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        tell(value.trim());
      }}
    />
  );
}

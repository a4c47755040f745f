import { Button, Stack, Text, Title } from '@mantine/core';
import { useStrings } from '../../strings/strings.tsx';
import { type BoardFilters, hasFilters } from './board-filters.ts';

interface EmptyProps {
  readonly filters: BoardFilters;
  onClear(): void;
  /** Null where the person may not begin stories. */
  readonly onNew: (() => void) | null;
}

/** What stands in place of a board without stories: how to begin, or how to see more. */
export function EmptyBoard({ filters, onClear, onNew }: EmptyProps) {
  const { t } = useStrings();
  if (hasFilters(filters)) {
    return (
      <Stack p="xl" maw="36rem" align="flex-start">
        <Title order={2}>{t('empty.filtered')}</Title>
        <Text>{t('empty.filteredText')}</Text>
        <Button variant="default" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack p="xl" maw="36rem" align="flex-start">
      <Title order={2}>{t('empty.title')}</Title>
      <Text>{t(onNew === null ? 'empty.reader' : 'empty.text')}</Text>
      {onNew !== null && <Button onClick={onNew}>{t('new.title')}</Button>}
    </Stack>
  );
}

import { Button, NativeSelect, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ArticleId } from '../../../core/ids.ts';
import { Problem } from '../../frame/problem.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import { ComparisonView } from './comparison-view.tsx';
import classes from './history.module.css';
import { comparisonQuery } from './queries.ts';
import { type Entry, previousNumber } from './selection.ts';

interface ComparedProps {
  readonly articleId: ArticleId;
  readonly entries: readonly Entry[];
  readonly selected: Entry;
  /** What somebody asked to compare with; null compares with the revision before. */
  readonly wantedBefore: number | null;
  onCompareWith(number: number): void;
  /** Null where there is nothing to restore, or the person may not. */
  readonly onRestore: (() => void) | null;
}

/** The chosen revision, compared with another one. */
export function Compared({ articleId, entries, selected, wantedBefore, onCompareWith, onRestore }: ComparedProps) {
  const { t } = useStrings();
  const { full } = useTimes();
  const previous = previousNumber(entries, selected);
  const before = wantedBefore ?? previous;
  const { revision } = selected;
  return (
    <section className={classes['compared']} aria-label={t('history.comparison')}>
      <div className={classes['sides']}>
        <div>
          <Title order={2} size="h4">
            {selected.number === null ? t('history.draftNow') : t('history.revision', { number: selected.number })}
          </Title>
          <Text size="sm" c="dimmed">
            {revision === null
              ? t('history.draftNow.about')
              : t('history.byWhom', { who: revision.madeBy.name, when: full(revision.madeAt) })}
          </Text>
        </div>
        {before !== null && <OtherSide entries={entries} selected={selected} before={before} onChoose={onCompareWith} />}
        <div className={classes['doing']}>
          {selected.number !== null && (
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link to="/articles/$articleId/preview" params={{ articleId }} search={{ revision: selected.number ?? 0 }} {...props} />
              )}
            >
              {t('history.seePreview')}
            </Button>
          )}
          {onRestore !== null && <Button onClick={onRestore}>{t('history.restore')}</Button>}
        </div>
      </div>
      <Difference articleId={articleId} before={before ?? selected.number} after={selected.number} />
    </section>
  );
}

interface OtherSideProps {
  readonly entries: readonly Entry[];
  readonly selected: Entry;
  readonly before: number;
  onChoose(number: number): void;
}

function OtherSide({ entries, selected, before, onChoose }: OtherSideProps) {
  const { t } = useStrings();
  const { full } = useTimes();
  const known = entries.flatMap(({ revision }) => (revision === null || revision.number === selected.number ? [] : [revision]));
  const options = known.map(({ number, madeAt, madeBy }) => ({
    value: String(number),
    label: `${t('history.revision', { number })} – ${madeBy.name}, ${full(madeAt)}`,
  }));
  if (!known.some(({ number }) => number === before)) {
    options.push({ value: String(before), label: t('history.revision', { number: before }) });
  }
  return (
    <NativeSelect
      label={t('history.compareWith')}
      data={options}
      value={String(before)}
      onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
    />
  );
}

interface DifferenceProps {
  readonly articleId: ArticleId;
  readonly before: number | null;
  readonly after: number | null;
}

function Difference({ articleId, before, after }: DifferenceProps) {
  const { t } = useStrings();
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...comparisonQuery(articleId, before ?? 1, after),
    enabled: before !== null,
  });
  if (data === undefined && error !== null) return <Problem error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Waiting for={t('history.comparison')} />;
  return (
    <div aria-busy={isPlaceholderData} className={classes['difference']}>
      {before === after && <Text c="dimmed">{t('history.first')}</Text>}
      {before !== after && data.isSame && <Text c="dimmed">{t('history.same')}</Text>}
      <ComparisonView comparison={data} isWhole={before === after} />
    </div>
  );
}

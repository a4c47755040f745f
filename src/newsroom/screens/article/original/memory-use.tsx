/** Where a translation was used, when and by whom, in a line. */
import { Anchor } from '@mantine/core';
import type { CallAnswer } from '../../../api/call.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useTimes } from '../../../strings/times.ts';
import classes from './memory.module.css';

type Use = CallAnswer<'findInMemory'>['matches'][number]['uses'][number];

interface UseProps {
  readonly use: Use | undefined;
  /** How often it was used in all. */
  readonly count?: number;
}

export function MemoryUse({ use, count = 1 }: UseProps) {
  const { t } = useStrings();
  const { day } = useTimes();
  if (use === undefined) return null;
  return (
    <span className={classes['use']}>
      {use.place === null ? (
        t('memory.elsewhere')
      ) : (
        <Anchor href={`/newsroom/articles/${encodeURIComponent(use.place.articleId)}`} target="_blank" inherit>
          <bdi>{use.place.slugline}</bdi>
        </Anchor>
      )}
      <bdi>{use.by}</bdi>
      <time dateTime={use.at}>{day(use.at)}</time>
      {count > 1 && <span>{t('memory.times', { count })}</span>}
    </span>
  );
}

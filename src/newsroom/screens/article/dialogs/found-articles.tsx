/** The stories that words find, as the list of the field above them. */
import { useEffect, useRef } from 'react';
import { directionOf, ownName } from '../../../../core/language.ts';
import type { CallAnswer } from '../../../api/call.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useTimes } from '../../../strings/times.ts';
import classes from './found-articles.module.css';

type Found = CallAnswer<'findArticles'>['articles'][number];

interface FoundArticlesProps {
  readonly id: string;
  readonly articles: readonly Found[];
  /** Which line is chosen; -1 for none. */
  readonly chosen: number;
  /** What was searched for; null where nothing was. */
  readonly words: string | null;
  readonly isSearching: boolean;
  readonly onChoose: (at: number) => void;
}

export function FoundArticles({ id, articles, chosen, words, isSearching, onChoose }: FoundArticlesProps) {
  const { t } = useStrings();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const count = articles.length;
  const said = words === null || words === '' ? '' : isSearching ? t('editor.linkSearching') : t('editor.linkFound', { count });
  return (
    <>
      <p className={classes['said']} role="status">
        {said}
      </p>
      {count > 0 && (
        <div ref={list} id={id} role="listbox" aria-label={t('editor.linkArticles')} className={classes['list']}>
          {articles.map((article, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
            <div
              key={article.id}
              id={lineId(id, at)}
              role="option"
              tabIndex={-1}
              aria-selected={at === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(at)}
            >
              <Line article={article} />
            </div>
          ))}
        </div>
      )}
    </>
  );
}

function Line({ article: { headline, edition, isPublic, state, moment } }: { readonly article: Found }) {
  const { t } = useStrings();
  const times = useTimes();
  return (
    <>
      <span className={classes['headline']} lang={edition} dir={directionOf(edition)}>
        {headline}
      </span>
      <span className={classes['about']}>
        <bdi>{ownName(edition)}</bdi> · <span data-public={isPublic || undefined}>{t(isPublic ? 'state.public' : `state.${state}`)}</span> ·{' '}
        {times.day(moment)}
      </span>
    </>
  );
}

/** The id of a line of the list. */
export function lineId(listId: string, at: number): string {
  return `${listId}-${at}`;
}

/** The history of an article: its revisions beside what changed between two of them. */
import { Anchor, Kbd, Title } from '@mantine/core';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ArticleId } from '../../../core/ids.ts';
import { Problem } from '../../frame/problem.tsx';
import { useMay } from '../../frame/session.tsx';
import { useScreenKeys } from '../../frame/use-screen-keys.ts';
import { useTitle } from '../../frame/use-title.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { articleQuery } from '../article/article-queries.ts';
import { Compared } from './compared.tsx';
import classes from './history.module.css';
import { type RevisionHead, revisionsQuery } from './queries.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import { RevisionList } from './revision-list.tsx';
import { entriesOf, neighbour } from './selection.ts';

const route = getRouteApi('/framed/articles/$articleId/history');

export function HistoryScreen() {
  const articleId = route.useParams().articleId as ArticleId;
  const { after, before } = route.useSearch();
  const navigate = route.useNavigate();
  const { t } = useStrings();
  const mayDo = useMay();
  const [restoring, setRestoring] = useState<RevisionHead | null>(null);
  const { data: article } = useSuspenseQuery(articleQuery(articleId));
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    revisionsQuery(articleId, article.revision.id),
  );
  const entries = entriesOf(data?.pages ?? []);
  const selected = entries.find(({ number }) => number === (after ?? entries[0]?.number)) ?? entries[0];
  const mayRestore = mayDo('edit-article', { edition: article.edition, sectionId: article.story.sectionId });
  const step = (by: 1 | -1): void => {
    const next = selected === undefined ? undefined : neighbour(entries, selected, by);
    if (next !== undefined) void navigate({ search: next.number === null ? {} : { after: next.number }, replace: true });
  };
  const askToRestore = (): void => {
    if (mayRestore && selected?.revision != null && selected !== entries[0]) setRestoring(selected.revision);
  };
  const headline = article.content.headline === '' ? t('history.untitled') : `\u2068${article.content.headline}\u2069`;
  useTitle(t('history.of', { headline }));
  useScreenKeys({ j: () => step(1), k: () => step(-1), r: askToRestore });
  if (data === undefined && error !== null) return <Problem error={error} retry={() => void refetch()} isScreen />;
  if (data === undefined || selected === undefined) return <Waiting for={t('history.title')} />;
  return (
    <div className={classes['screen']}>
      <header className={classes['head']}>
        <Title order={1} size="h3">
          {t('history.of', { headline })}
        </Title>
        <Anchor size="sm" renderRoot={(props) => <Link to="/articles/$articleId" params={{ articleId }} {...props} />}>
          {t('history.toArticle')}
        </Anchor>
        <p className={classes['keys']}>
          <Kbd>J</Kbd> <Kbd>K</Kbd> {t('history.keys')}
          {mayRestore && (
            <>
              {' · '}
              <Kbd>R</Kbd> {t('history.keys.restore')}
            </>
          )}
        </p>
      </header>
      <RevisionList
        entries={entries}
        selected={selected}
        edition={article.edition}
        more={hasNextPage ? { load: () => void fetchNextPage(), isLoading: isFetchingNextPage } : null}
      />
      <Compared
        articleId={articleId}
        entries={entries}
        selected={selected}
        wantedBefore={before ?? null}
        onCompareWith={(number) =>
          void navigate({ search: { ...(selected.number === null ? {} : { after: selected.number }), before: number } })
        }
        onRestore={mayRestore && selected !== entries[0] ? askToRestore : null}
      />
      {restoring !== null && <RestoreDialog articleId={articleId} revision={restoring} onClose={() => setRestoring(null)} />}
    </div>
  );
}

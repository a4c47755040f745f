/** The writing screen: an article's page in its own type, with everything else out of the way until it is asked for. */
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { directionOf } from '../../../core/language.ts';
import type { CallAnswer } from '../../api/call.ts';
import { type DraftSession, openDraft } from '../../editor/live/draft-session.ts';
import type { SaveState } from '../../editor/live/save-state.ts';
import { createStore, usePart } from '../../editor/live/store.ts';
import { isSameLink } from '../../editor/menus/link-place.ts';
import { Problem } from '../../frame/problem.tsx';
import { useMay, usePerson } from '../../frame/session.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import { useSaid } from '../../strings/said.ts';
import { useStrings } from '../../strings/strings.tsx';
import { ArticleDesk } from './article-desk.tsx';
import { articleQuery } from './article-queries.ts';
import { type Article, type ArticleRoom, ArticleRoomProvider, type SegmentPlace } from './article-room.ts';
import { isTranslation } from './panels.tsx';
import { isWorkbenchWanted, rememberWorkbench } from './remembered-workbench.ts';

/** The screen at `/articles/{articleId}`. */
export function ArticleScreen() {
  const { articleId = '' } = useParams({ strict: false }) as { articleId?: string };
  const { data, error, refetch } = useQuery({ ...articleQuery(articleId), select: withoutWords });
  const { t } = useStrings();
  if (error !== null && data === undefined) return <Problem error={error} retry={() => void refetch()} isScreen />;
  if (data === undefined) return <Waiting for={t('article.loading')} />;
  return <OpenArticle key={data.id} article={data} />;
}

/** The words are the live draft's: a newer revision alone draws nothing anew. */
function withoutWords({ revision, content, words, ...article }: CallAnswer<'readArticle'>): Article {
  return article;
}

function OpenArticle({ article }: { readonly article: Article }) {
  const { t } = useStrings();
  const session = useDraft(article.id);
  if (session === null) return <Waiting for={t('article.loading')} />;
  return <JoinedArticle article={article} session={session} />;
}

/** The draft, open as long as the screen is. */
function useDraft(articleId: string): DraftSession | null {
  const { id, name } = usePerson();
  const [session, setSession] = useState<DraftSession | null>(null);
  useEffect(() => {
    const opened = openDraft(articleId, { id, name });
    setSession(opened);
    return () => opened.close();
  }, [articleId, id, name]);
  return session;
}

function JoinedArticle({ article, session }: { readonly article: Article; readonly session: DraftSession }) {
  const { t } = useStrings();
  const phase = usePart(session.saveState, phaseOf);
  const room = useRoom(article, session);
  if (phase === 'opening') return <Waiting for={t('article.loading')} />;
  if (phase === 'refused') {
    return (
      <Text role="alert" p="xl">
        {t('article.refused')}
      </Text>
    );
  }
  return (
    <ArticleRoomProvider value={room}>
      <ArticleDesk />
    </ArticleRoomProvider>
  );
}

/** Whether the draft is there; that it is saved or not changes nothing of the page. */
function phaseOf(state: SaveState): 'opening' | 'refused' | 'open' {
  return state === 'opening' || state === 'refused' ? state : 'open';
}

/** The room around a draft; what is open in it stays through a newer answer of the API. */
function useRoom(article: Article, session: DraftSession): ArticleRoom {
  const may = useMay();
  const said = useSaid();
  const { id } = usePerson();
  const isTranslated = isTranslation(article);
  const [stores] = useState(() => createStores(isTranslated && isWorkbenchWanted(id) ? 'original' : null));
  useEffect(() => (isTranslated ? rememberWorkbench(stores.panel, id) : undefined), [isTranslated, stores, id]);
  const subject = { edition: article.edition, sectionId: article.story.sectionId };
  return {
    ...stores,
    article,
    session,
    language: article.edition,
    direction: directionOf(article.edition),
    mayEdit: article.state !== 'spiked' && may('edit-article', subject),
    may: (permission) => may(permission, subject),
    sayFailure: (error) => stores.notice.set(said(error)),
  };
}

function createStores(panel: string | null) {
  return {
    editor: createStore<ReturnType<ArticleRoom['editor']['get']>>(null),
    panel: createStore<string | null>(panel),
    whereabouts: createStore<SegmentPlace>(
      { own: null, original: null },
      (one, other) => one.own === other.own && one.original === other.original,
    ),
    headMarks: createStore<ReadonlyMap<string, string>>(new Map(), (one, other) => JSON.stringify([...one]) === JSON.stringify([...other])),
    originalPlaces: createStore<ReadonlyMap<string, HTMLElement>>(new Map()),
    dialog: createStore<ReturnType<ArticleRoom['dialog']['get']>>(null),
    slash: createStore<ReturnType<ArticleRoom['slash']['get']>>(null),
    link: createStore<ReturnType<ArticleRoom['link']['get']>>(null, isSameLink),
    suggesting: createStore(false),
    thread: createStore<string | null>(null),
    begunComment: createStore<ReturnType<ArticleRoom['begunComment']['get']>>(null),
    notice: createStore(''),
  };
}

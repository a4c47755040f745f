/** The room that an open article is written in: bar, tools, page, and a panel beside it. */
import { CloseButton } from '@mantine/core';
import { CatchBoundary } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useStore } from '../../editor/live/store.ts';
import { loaded } from '../../frame/loaded.tsx';
import { UnexpectedPart } from '../../frame/unexpected.tsx';
import { useNarrowerThan } from '../../frame/use-narrower-than.ts';
import { useTitle } from '../../frame/use-title.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import classes from './article-desk.module.css';
import { ArticlePage } from './article-page.tsx';
import { useArticleRoom } from './article-room.ts';
import { ArticleBar } from './bar/article-bar.tsx';
import { Messages } from './bar/messages.tsx';
import { Toolbar } from './bar/toolbar.tsx';
import { useCommentMarks } from './comments/use-comment-marks.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { useRoomKeys } from './keys.ts';
import { isTranslation, panelsOf } from './panels.tsx';
import { SlashMenu } from './slash-menu.tsx';
import { twoColumns } from './two-columns.ts';

export function ArticleDesk() {
  const room = useArticleRoom();
  useTitle(room.article.headline || room.article.story.slugline);
  useRoomKeys(room);
  useCommentMarks(room);
  useLeavingWarning(room);
  return (
    <div className={classes['desk']}>
      <div className={classes['top']}>
        <ArticleBar />
        {room.mayEdit && <Toolbar />}
        <Messages />
      </div>
      <div className={classes['room']}>
        <ArticlePage />
        <Panel />
      </div>
      <SlashMenu />
      {isTranslation(room.article) && (
        <CatchBoundary getResetKey={() => room.article.id} errorComponent={Nothing}>
          <Suspense>
            <TranslationDesk />
          </Suspense>
        </CatchBoundary>
      )}
      <Dialogs />
    </div>
  );
}

const TranslationDesk = loaded(async () => (await import('./original/translation-desk.tsx')).TranslationDesk);

/** The panel, which comes from the same place, says what failed. */
function Nothing() {
  return null;
}

function Panel() {
  const { article, panel } = useArticleRoom();
  const { t } = useStrings();
  const wanted = useStore(panel);
  const isNarrow = useNarrowerThan(twoColumns);
  const open = panelsOf(article).find(({ id }) => id === wanted);
  const ref = useRef<HTMLElement>(null);
  const openId = open?.id;
  const before = useRef(openId);
  useEffect(() => {
    if (before.current === openId) return;
    before.current = openId;
    if (openId !== undefined && ref.current?.contains(document.activeElement) === false) ref.current.focus({ preventScroll: true });
  }, [openId]);
  if (open === undefined || (open.id === 'original' && isNarrow)) return null;
  return (
    <aside ref={ref} className={classes['panel']} aria-label={t(open.title)} tabIndex={-1}>
      <header className={classes['panelHead']}>
        <h2>{t(open.title)}</h2>
        <CloseButton aria-label={t('action.close')} onClick={() => panel.set(null)} />
      </header>
      <CatchBoundary getResetKey={() => open.id} errorComponent={UnexpectedPart}>
        <Suspense fallback={<Waiting for={t(open.title)} />}>
          <open.Content />
        </Suspense>
      </CatchBoundary>
    </aside>
  );
}

/** Leaving with something unconfirmed asks first. */
function useLeavingWarning({ session }: ReturnType<typeof useArticleRoom>): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (session.saveState.get() !== 'saved') event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [session]);
}

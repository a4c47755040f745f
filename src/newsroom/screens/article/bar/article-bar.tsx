/** The bar above the page: where the article stands, whether it is saved, who else is here, and the panels. */

import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSettledDraft } from '../../../editor/live/use-settled-draft.ts';
import { languageName } from '../../../frame/language-name.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { articleQuery } from '../article-queries.ts';
import { useArticleRoom } from '../article-room.ts';
import classes from './article-bar.module.css';
import { PanelSwitches } from './panel-switches.tsx';
import { PeopleHere } from './people-here.tsx';
import { SaveLine } from './save-line.tsx';

export function ArticleBar() {
  const { article } = useArticleRoom();
  const { t, language } = useStrings();
  return (
    <header className={classes['head']}>
      <div className={classes['bar']}>
        <h1 className={classes['spoken']} lang={article.edition} dir="auto">
          {article.headline || article.story.slugline}
        </h1>
        <Link to="/stories/$storyId" params={{ storyId: article.story.id }} className={classes['story']} dir="auto">
          {article.story.slugline}
        </Link>
        <span className={classes['edition']}>{languageName(article.edition, language)}</span>
        <span className={classes['state']} data-state={article.cellState}>
          {t(`state.${article.cellState}`)}
        </span>
        <Unpublished />
        <SaveLine />
        <span className={classes['space']} />
        <PeopleHere />
        <PanelSwitches />
      </div>
      <SentBack />
      <OpenCorrections />
    </header>
  );
}

/** That readers see an earlier text. What is only typed yet is told to nobody, so it is looked for. */
function Unpublished() {
  const { article, session } = useArticleRoom();
  const { t } = useStrings();
  const queries = useQueryClient();
  const version = useSettledDraft(session);
  const mayBegin = article.place !== null && article.takenDown === null && !article.hasUnpublishedChanges;
  useEffect(() => {
    if (version > 0 && mayBegin) void queries.invalidateQueries({ queryKey: articleQuery(article.id).queryKey });
  }, [queries, version, mayBegin, article.id]);
  if (!article.hasUnpublishedChanges) return null;
  return (
    <span className={classes['unpublished']} title={t('cell.unpublished')}>
      {t('article.unpublished')}
    </span>
  );
}

/** That other languages were corrected and this one was not: the way to where that is done. */
function OpenCorrections() {
  const { article, panel } = useArticleRoom();
  const { t } = useStrings();
  if (article.openCorrections === 0) return null;
  return (
    <p className={classes['sentBack']}>
      {t('article.openCorrections', { count: article.openCorrections })}{' '}
      <button type="button" className={classes['goThere']} onClick={() => panel.set('publishing')}>
        {t('article.toCorrections')}
      </button>
    </p>
  );
}

/** What is to be done before the article is handed in again, below everything else. */
function SentBack() {
  const { sentBack } = useArticleRoom().article;
  const { t } = useStrings();
  if (sentBack === null) return null;
  return (
    <p className={classes['sentBack']}>
      {t('article.sentBack', { who: sentBack.by })} <bdi>{sentBack.note}</bdi>
    </p>
  );
}

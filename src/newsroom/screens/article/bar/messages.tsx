import { CloseButton } from '@mantine/core';
import { useStore } from '../../../editor/live/store.ts';
import { useNarrowerThan } from '../../../frame/use-narrower-than.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import classes from './messages.module.css';
import { OthersWork } from './others-work.tsx';

/** What happened and must be read, over the page and not in it: nothing moves when it comes or goes. */
export function Messages() {
  const { session, notice } = useArticleRoom();
  const { t } = useStrings();
  const state = useStore(session.saveState);
  const ending = useStore(session.ending);
  const isTelephone = useNarrowerThan(48);
  const news = useStore(notice);
  return (
    <div className={classes['messages']}>
      {state === 'closed' && ending !== null && ending !== 'signed-out' && (
        <p className={classes['message']} data-needs role="alert">
          {t(`article.closed.${ending}`)}
        </p>
      )}
      {isTelephone && state === 'offline' && (
        <p className={classes['message']} data-needs aria-hidden="true">
          {t('article.offline')}
        </p>
      )}
      <OthersWork />
      {news !== '' && (
        <p className={classes['message']} role="alert">
          <span>{news}</span>
          <CloseButton size="sm" aria-label={t('action.close')} onClick={() => notice.set('')} />
        </p>
      )}
    </div>
  );
}

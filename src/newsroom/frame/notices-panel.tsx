import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { type CallAnswer, call } from '../api/call.ts';
import { useStrings } from '../strings/strings.tsx';
import { useTimes } from '../strings/times.ts';
import { Failure } from './failure.tsx';
import { useLanguageName } from './language-name.ts';
import classes from './notices.module.css';
import { noticesKey } from './refresh-stories.ts';

type Found = CallAnswer<'readNotices'>;

interface PanelProps {
  readonly found: Found;
  /** Somebody goes where a notice leads. */
  onLeave(): void;
}

/** What the person was told, the newest first; each leads to its article. */
export function NoticesPanel({ found: { notices, unread }, onLeave }: PanelProps) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const panel = useRef<HTMLDivElement>(null);
  const newest = notices[0]?.at;
  const { mutate, error } = useMutation({
    mutationFn: () => call('markNoticesRead', { body: { until: newest ?? '' } }),
    onSuccess: async () => {
      // The button goes; who used the keyboard must not fall out of the panel with it.
      panel.current?.focus();
      await queries.invalidateQueries({ queryKey: noticesKey });
    },
  });
  return (
    <div ref={panel} className={classes['panel']} tabIndex={-1}>
      <div className={classes['head']}>
        <h2 className={classes['title']}>{t('bell.title')}</h2>
        {unread > 0 && (
          <Button size="compact-xs" variant="subtle" data-autofocus onClick={() => mutate()}>
            {t('notices.markRead')}
          </Button>
        )}
      </div>
      <Failure error={error} />
      {notices.length === 0 && <p className={classes['none']}>{t('notices.none')}</p>}
      <ul className={classes['list']}>
        {notices.map((notice) => (
          <li key={`${notice.kind} ${notice.storyId} ${notice.edition}`}>
            <Line notice={notice} onLeave={onLeave} />
          </li>
        ))}
      </ul>
      <Link className={classes['choose']} to="/account" hash="notices" onClick={onLeave}>
        {t('notices.choose')}
      </Link>
    </div>
  );
}

function Line({ notice, onLeave }: { readonly notice: Found['notices'][number]; readonly onLeave: () => void }) {
  const { t } = useStrings();
  const { ago } = useTimes();
  const edition = useLanguageName()(notice.edition);
  const { kind, slugline, articleId, storyId, at, by, deadline, isRead } = notice;
  const inside = (
    <>
      <span className={classes['about']}>
        <bdi>{slugline}</bdi> · {edition}
      </span>
      <span>{t(`notices.${kind}`, { who: by ?? '', when: deadline === null ? '' : ago(deadline) })}</span>
      <span className={classes['when']}>
        {!isRead && <span className={classes['new']}>{t('notices.new')}</span>} {ago(at)}
      </span>
    </>
  );
  const common = { className: classes['notice'], 'data-unread': !isRead || undefined, onClick: onLeave };
  if (articleId === null) {
    return (
      <Link {...common} to="/stories/$storyId" params={{ storyId }}>
        {inside}
      </Link>
    );
  }
  return (
    <Link {...common} to="/articles/$articleId" params={{ articleId }}>
      {inside}
    </Link>
  );
}

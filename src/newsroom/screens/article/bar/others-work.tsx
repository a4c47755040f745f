import { Button, CloseButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { useStore } from '../../../editor/live/store.ts';
import { refreshStories } from '../../../frame/refresh-stories.ts';
import { usePerson } from '../../../frame/session.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { useTimes } from '../../../strings/times.ts';
import { useArticleRoom } from '../article-room.ts';
import classes from './messages.module.css';

/** Says, to whoever may write here, that the article is another person's work: to take it over knowingly, to leave, or to go on beside. */
export function OthersWork() {
  const { article, session, may, sayFailure } = useArticleRoom();
  const { t } = useStrings();
  const { ago } = useTimes();
  const { id } = usePerson();
  const queries = useQueryClient();
  const others = useStore(session.others);
  const [isPutAside, putAside] = useState<string | null>(null);
  const { claim, story, edition } = article;
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      await call('claimArticle', { params: { storyId: story.id, edition }, body: { takesOver: true } });
      await refreshStories(queries, [story.id]);
    },
    onError: sayFailure,
  });
  if (claim === null || claim.personId === id || isPutAside === claim.personId || !may('claim-article')) return null;
  const isHere = others.some(({ personId, where }) => personId === claim.personId && where !== null);
  return (
    <div className={classes['message']} role="status">
      <span>{t(isHere ? 'article.othersAtIt' : 'article.others', { who: claim.name, when: ago(claim.claimedAt) })}</span>
      <Button size="compact-xs" variant="default" loading={isPending} onClick={() => mutate()}>
        {t('start.takeOver')}
      </Button>
      <Link to="/">{t('article.leave')}</Link>
      <CloseButton size="sm" aria-label={t('action.close')} onClick={() => putAside(claim.personId)} />
    </div>
  );
}

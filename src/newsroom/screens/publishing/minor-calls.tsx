/** What was called minor of an original, and having it matter after all. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { textDifference } from '../../../core/alignment/difference.ts';
import { directionOf } from '../../../core/language.ts';
import { type CallAnswer, call } from '../../api/call.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import { MarkedText } from '../history/marked-text.tsx';
import { excerpt } from './excerpt.ts';
import { isFollowed } from './followed.ts';
import { Part } from './part.tsx';
import classes from './publishing.module.css';
import type { StoryLanguage } from './publishing-queries.ts';
import { useMayHere, usePublishingRoom } from './publishing-room.ts';

type MinorCall = CallAnswer<'readMinorChanges'>['changes'][number];

/** Nothing where nothing was called so, or nothing was made from the article. */
export function MinorCalls({ article }: { readonly article: StoryLanguage }) {
  const { t } = useStrings();
  const { story } = usePublishingRoom();
  const { articleId } = article;
  const { data } = useQuery({
    queryKey: ['story', story.storyId, 'minor-changes', articleId],
    queryFn: ({ signal }) => call('readMinorChanges', { params: { articleId }, signal }),
    enabled: isFollowed(article),
  });
  if (data === undefined || data.changes.length === 0) return null;
  return (
    <Part title={t('minor.title')}>
      <p className={classes['quiet']}>{t('minor.about')}</p>
      <ul className={classes['minor']}>
        {data.changes.map((change) => (
          <CallLine key={JSON.stringify([change.key, change.readings])} change={change} article={article} />
        ))}
      </ul>
    </Part>
  );
}

function CallLine({ change, article: { articleId, edition } }: { readonly change: MinorCall; readonly article: StoryLanguage }) {
  const { t } = useStrings();
  const { full } = useTimes();
  const { story, act, isBusy } = usePublishingRoom();
  const { mayIn } = useMayHere();
  const { key: segment, readings, before, after, at, by } = change;
  const takeBack = () =>
    act(async () => {
      await call('takeBackMinorChange', { params: { articleId }, body: { segment, ...readings } });
      return await call('readPublishing', { params: { storyId: story.storyId } });
    }, 'done.matters');
  return (
    <li>
      <span lang={edition} dir={directionOf(edition)}>
        <MarkedText parts={excerpt(textDifference(before ?? '', after ?? '', edition), edition)} />
      </span>
      <span className={classes['quiet']}>
        {by.kind === 'system' ? t('follows.punctuation') : t('minor.by', { who: by.name, when: full(at) })}
      </span>
      {mayIn('publish-article', edition) && (
        <Button size="compact-xs" variant="default" disabled={isBusy} onClick={() => void takeBack()}>
          {t('minor.takeBack')}
        </Button>
      )}
    </li>
  );
}

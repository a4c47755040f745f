import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../frame/failure.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useCheckText } from './check-text.ts';
import { Part } from './part.tsx';
import classes from './publishing.module.css';
import { type Check, checksQuery, type StoryLanguage } from './publishing-queries.ts';
import { usePublishingRoom } from './publishing-room.ts';

/** How often the list is looked at again while somebody types. */
const lookEvery = 5_000;

/** What stops the article and what somebody should look at again, each with the way to its place. */
export function CheckList({ article }: { readonly article: StoryLanguage }) {
  const { t } = useStrings();
  const { story } = usePublishingRoom();
  const { data, error } = useQuery({ ...checksQuery(story.storyId, article.articleId), refetchInterval: lookEvery });
  if (article.state === 'spiked') return null;
  return (
    <Part title={t('checks.title')}>
      {data === undefined && (error === null ? <Waiting for={t('checks.what')} /> : <Failure error={error} />)}
      {data?.checks.length === 0 && <p className={classes['quiet']}>{t('checks.none')}</p>}
      {data !== undefined && data.checks.length > 0 && (
        <ul className={classes['checks']}>
          {data.checks.map((check) => (
            <CheckLine key={keyOf(check)} check={check} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function CheckLine({ check }: { readonly check: Check }) {
  const { t } = useStrings();
  const { goTo } = usePublishingRoom();
  const { level, where } = check;
  const text = useCheckText()(check);
  return (
    <li data-level={level}>
      <span className={classes['level']}>{t(`checks.${level}`)}</span>
      {goTo === null || where === null ? (
        <span>{text}</span>
      ) : (
        <UnstyledButton className={classes['go'] ?? ''} onClick={() => goTo(where)} title={t('checks.goTo')}>
          {text}
        </UnstyledButton>
      )}
    </li>
  );
}

function keyOf({ code, where, details }: Check): string {
  return JSON.stringify([code, where, details]);
}

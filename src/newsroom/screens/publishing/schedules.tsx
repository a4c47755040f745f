import { Button } from '@mantine/core';
import { call } from '../../api/call.ts';
import { useLanguageName } from '../../frame/language-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import { Part } from './part.tsx';
import classes from './publishing.module.css';
import type { Publishing } from './publishing-queries.ts';
import { seenOf, useChecks, useMayHere, usePublishingRoom } from './publishing-room.ts';

type Schedule = Publishing['schedules'][number];

/** What goes out by itself, and what should have gone out and did not. */
export function Schedules() {
  const { t } = useStrings();
  const { story } = usePublishingRoom();
  if (story.schedules.length === 0) return null;
  return (
    <Part title={t('schedules.title')}>
      {story.schedules.map((schedule) => (
        <ScheduleLine key={schedule.groupId} schedule={schedule} />
      ))}
    </Part>
  );
}

function ScheduleLine({ schedule }: { readonly schedule: Schedule }) {
  const { t, has } = useStrings();
  const { story } = usePublishingRoom();
  const { mayIn } = useMayHere();
  const { full } = useTimes();
  const languageName = useLanguageName();
  const { moment, failure, articles } = schedule;
  const editionOf = new Map(story.articles.map(({ articleId, edition }) => [articleId, edition]));
  const editions = articles.flatMap(({ articleId }) => editionOf.get(articleId) ?? []);
  const movedOn = articles.filter(({ hasMovedOn }) => hasMovedOn).flatMap(({ articleId }) => editionOf.get(articleId) ?? []);
  const text =
    moment === null
      ? t(failure === null ? 'followers.wait' : 'followers.failed')
      : t(failure === null ? 'schedules.goesOut' : 'schedules.failed', { when: full(moment) });
  const why = `error.${failure ?? ''}`;
  return (
    <div className={classes['schedule']} data-failed={failure === null ? undefined : true}>
      <p>
        <strong>{editions.map(languageName).join(' · ')}</strong>
        <br />
        {failure === null || !has(why) ? text : `${text} ${t(why)}`}
      </p>
      {failure === null && moment !== null && movedOn.length > 0 && (
        <p>{t('schedules.movedOn', { languages: movedOn.map(languageName).join(' · ') })}</p>
      )}
      {editions.every((edition) => mayIn('schedule-article', edition)) && (
        <ScheduleSteps schedule={schedule} isBehind={movedOn.length > 0} />
      )}
    </div>
  );
}

function ScheduleSteps({ schedule, isBehind }: { readonly schedule: Schedule; readonly isBehind: boolean }) {
  const { t } = useStrings();
  const { story, act, isBusy, seen } = usePublishingRoom();
  const { groupId, moment, failure, articles } = schedule;
  const { storyId } = story;
  const articleIds = articles.map(({ articleId }) => articleId);
  useChecks(articleIds);
  const scheduleAnew = async (newMoment: string) => {
    const body = { articles: await seenOf(seen, articleIds), moment: newMoment };
    return await call('scheduleArticles', { params: { storyId }, body });
  };
  return (
    <div className={classes['steps']}>
      {isBehind && failure === null && moment !== null && (
        <Button size="compact-sm" disabled={isBusy} onClick={() => void act(() => scheduleAnew(moment), 'done.scheduled')}>
          {t('schedules.anew')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        disabled={isBusy}
        onClick={() =>
          void act(
            () => call('cancelSchedule', { params: { storyId, groupId } }),
            failure !== null ? 'done.dismissed' : moment === null ? 'done.noFollow' : 'done.cancelled',
          )
        }
      >
        {t(failure !== null ? 'schedules.dismiss' : moment === null ? 'followers.cancel' : 'schedules.cancel')}
      </Button>
    </div>
  );
}

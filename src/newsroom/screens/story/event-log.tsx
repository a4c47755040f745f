import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { directionOf } from '../../../core/language.ts';
import { Problem } from '../../frame/problem.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import { useSayEvent } from './event-words.ts';
import classes from './story.module.css';
import { eventsQuery, type Story } from './story-queries.ts';

const shownAtFirst = 30;

/** What happened to a story, newest first. */
export function EventLog({ storyId }: Pick<Story, 'storyId'>) {
  const { t } = useStrings();
  const { ago, full } = useTimes();
  const say = useSayEvent();
  const [isWhole, setWhole] = useState(false);
  const { data, error, refetch } = useQuery(eventsQuery(storyId));
  if (data === undefined) {
    return error === null ? <Waiting for={t('story.log')} /> : <Problem error={error} retry={() => void refetch()} />;
  }
  const { events } = data;
  if (events.length === 0) return <p className={classes['dimmed']}>{t('story.logEmpty')}</p>;
  const shown = isWhole ? events : events.slice(0, shownAtFirst);
  return (
    <>
      <ol className={classes['events']}>
        {shown.map((event) => (
          <li key={`${event.at} ${event.kind} ${event.edition} ${event.details['edition']}`}>
            <span dir="auto">{say(event)}</span>{' '}
            <time dateTime={event.at} title={full(event.at)} className={classes['dimmed']}>
              {ago(event.at)}
            </time>
            {event.corrections.map(({ edition, text }) => (
              <blockquote key={edition} className={classes['correction']} lang={edition} dir={directionOf(edition)}>
                {text}
              </blockquote>
            ))}
          </li>
        ))}
      </ol>
      {shown.length < events.length && (
        <Button size="compact-xs" variant="subtle" onClick={() => setWhole(true)}>
          {t('story.everything')}
        </Button>
      )}
    </>
  );
}

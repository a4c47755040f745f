/** Which languages go out together, and when: now, or at a moment. */
import { Checkbox, Radio } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useLanguageName } from '../../frame/language-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import { ConfirmGoingOut } from './confirm-going-out.tsx';
import { MomentField, nextHour } from './moment-field.tsx';
import { Part } from './part.tsx';
import classes from './publishing.module.css';
import { checksQuery, type StoryLanguage } from './publishing-queries.ts';
import { useMayHere, usePublishingRoom, useWhen } from './publishing-room.ts';
import { StepButton } from './step-button.tsx';
import { isNextPublished } from './steps.ts';
import { StateSign } from './what-next.tsx';
import { momentAt } from './zoned-time.ts';

export function GoingOut() {
  const { t } = useStrings();
  const { story, article } = usePublishingRoom();
  const { mayIn } = useMayHere();
  const allowed = story.articles.filter(({ edition }) => mayIn('publish-article', edition));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () =>
      new Set((article === null ? story.articles.filter(({ state }) => state === 'ready') : [article]).map(({ articleId }) => articleId)),
  );
  if (story.spikedAt !== null) return null;
  const toggle = (articleId: string): void =>
    setChosen(chosen.has(articleId) ? new Set([...chosen].filter((id) => id !== articleId)) : new Set([...chosen, articleId]));
  return (
    <Part title={t(allowed.length === 0 ? 'together.languages' : 'together.title')}>
      {story.articles.length === 0 && <p className={classes['quiet']}>{t('together.none')}</p>}
      {allowed.length > 1 && <p className={classes['quiet']}>{t('together.about')}</p>}
      <ul className={classes['languages']}>
        {story.articles.map((language) => (
          <LanguageLine
            key={language.articleId}
            language={language}
            isChosen={chosen.has(language.articleId)}
            onToggle={allowed.includes(language) ? () => toggle(language.articleId) : null}
          />
        ))}
      </ul>
      {allowed.length > 0 && <When articles={allowed.filter(({ articleId }) => chosen.has(articleId))} />}
    </Part>
  );
}

interface LineProps {
  readonly language: StoryLanguage;
  readonly isChosen: boolean;
  /** Null where the person may not publish it. */
  readonly onToggle: (() => void) | null;
}

function LanguageLine({ language, isChosen, onToggle }: LineProps) {
  const { t } = useStrings();
  const languageName = useLanguageName();
  const when = useWhen();
  const { edition, cellState, isOriginal, isPublic, headline, hasUnpublishedChanges, staleSegments, scheduledFor } = language;
  const name = languageName(edition) + (isOriginal ? ` (${t('together.original')})` : '');
  const remarks = [
    ...(scheduledFor === null ? [] : [t('together.goesOut', { when: when(scheduledFor) })]),
    ...(isPublic ? [t(hasUnpublishedChanges ? 'together.changed' : 'together.newest')] : []),
    ...(staleSegments > 0 ? [t('together.stale', { count: staleSegments })] : []),
  ];
  return (
    <li>
      {onToggle === null ? <span>{name}</span> : <Checkbox label={name} checked={isChosen} onChange={onToggle} />}
      <StateSign state={cellState} text={t(`state.${cellState}`)} />
      {headline !== '' && (
        <span className={classes['headline']}>
          <bdi lang={edition}>{headline}</bdi>
        </span>
      )}
      {remarks.length > 0 && <span className={classes['remarks']}>{remarks.join(' · ')}</span>}
    </li>
  );
}

function When({ articles }: { readonly articles: readonly StoryLanguage[] }) {
  const { t } = useStrings();
  const { story } = usePublishingRoom();
  const [isLater, setLater] = useState(false);
  const [clock, setClock] = useState(() => nextHour(story.timeZone));
  const { mayIn } = useMayHere();
  const maySchedule = articles.every(({ edition }) => mayIn('schedule-article', edition));
  return (
    <>
      {maySchedule && (
        <Radio.Group label={t('together.when')} value={isLater ? 'later' : 'now'} onChange={(value) => setLater(value === 'later')}>
          <div className={classes['when']}>
            <Radio value="now" label={t('together.now')} />
            <Radio value="later" label={t('together.later')} aria-keyshortcuts="T" />
          </div>
        </Radio.Group>
      )}
      {maySchedule && isLater && <MomentField label={t('together.moment')} value={clock} onChange={setClock} />}
      <GoButton articles={articles} clock={maySchedule && isLater ? clock : null} />
    </>
  );
}

interface GoProps {
  readonly articles: readonly StoryLanguage[];
  /** The moment by the publication's clock; null for now. */
  readonly clock: string | null;
}

function GoButton({ articles, clock }: GoProps) {
  const { t } = useStrings();
  const { story, act } = usePublishingRoom();
  const languageName = useLanguageName();
  const [isTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const moment = clock === null ? null : momentAt(clock, story.timeZone);
  const articleIds = articles.map(({ articleId }) => articleId);
  const params = { storyId: story.storyId };
  const problem = articles.length === 0 ? t('together.choose') : clock !== null && moment === null ? t('together.noMoment') : null;
  const go = (): void => {
    if (moment === null) void act(() => call('publishArticles', { params, body: { articleIds } }), 'done.published');
    else void act(() => call('scheduleArticles', { params, body: { articleIds, moment } }), 'done.scheduled');
  };
  const press = (byKey: boolean): void => {
    setTried(true);
    if (problem !== null) return;
    if (byKey) setAsking(true);
    else go();
  };
  const stopped = useStopped(articles, clock !== null);
  const isUpdate = articles.length === 1 && articles[0]?.isPublic === true;
  const count = Math.max(articles.length, 1);
  const label = clock !== null ? t('step.schedule', { count }) : isUpdate ? t('step.update') : t('step.publishMany', { count });
  return (
    <>
      <div className={classes['steps']}>
        <StepButton
          letter="P"
          label={label}
          variant={articles.some(isNextPublished) && stopped.length === 0 ? 'filled' : 'default'}
          onClick={press}
        />
      </div>
      {isAsking && <ConfirmGoingOut label={label} articles={articles} onConfirm={go} onClose={() => setAsking(false)} />}
      {stopped.map(({ edition, count: things }) => (
        <p key={edition} className={classes['quiet']}>
          {t('together.stops', { language: languageName(edition), count: things })}
        </p>
      ))}
      <p role="alert" className={classes['problem']}>
        {isTried ? problem : null}
      </p>
    </>
  );
}

interface Stopped {
  readonly edition: StoryLanguage['edition'];
  readonly count: number;
}

/** Which of the languages the check list stops, by how many things. At a moment, the embargo is no such thing: it is looked at then. */
function useStopped(articles: readonly StoryLanguage[], isLater: boolean): readonly Stopped[] {
  const { story } = usePublishingRoom();
  const lists = useQueries({ queries: articles.map(({ articleId }) => checksQuery(story.storyId, articleId)) });
  return articles.flatMap(({ edition }, index) => {
    const checks = lists[index]?.data?.checks ?? [];
    const count = checks.filter(({ level, code }) => level === 'blocks' && !(isLater && code === 'story-embargoed')).length;
    return count === 0 ? [] : [{ edition, count }];
  });
}

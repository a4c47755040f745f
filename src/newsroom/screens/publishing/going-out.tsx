/** Which languages go out together, and when: now, or at a moment. */
import { Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import { useLanguageName } from '../../frame/language-name.ts';
import { MomentField, nextHour } from '../../frame/moment-field.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes, useZone } from '../../strings/times.ts';
import { GoButton } from './go-button.tsx';
import { Part } from './part.tsx';
import classes from './publishing.module.css';
import type { StoryLanguage } from './publishing-queries.ts';
import { useMayHere, usePublishingRoom } from './publishing-room.ts';
import { StateSign } from './what-next.tsx';

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
      {allowed.length > 0 && <When {...chosenAmong(allowed, chosen)} />}
    </Part>
  );
}

interface Chosen {
  /** What goes out. */
  readonly articles: readonly StoryLanguage[];
  /** What could go out beside it. */
  readonly others: readonly StoryLanguage[];
}

function chosenAmong(allowed: readonly StoryLanguage[], chosen: ReadonlySet<string>): Chosen {
  const isChosen = ({ articleId }: StoryLanguage) => chosen.has(articleId);
  return { articles: allowed.filter(isChosen), others: allowed.filter((article) => !isChosen(article)) };
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
  const { full } = useTimes();
  const { edition, cellState, isOriginal, isPublic, headline, hasUnpublishedChanges, scheduledFor, follows } = language;
  const { staleSegments, missingSegments, unconfirmedSegments } = language;
  const name = languageName(edition) + (isOriginal ? ` (${t('together.original')})` : '');
  const remarks = [
    ...(scheduledFor === null ? [] : [t('together.goesOut', { when: full(scheduledFor) })]),
    ...(follows ? [t('together.follows')] : []),
    ...(isPublic ? [t(hasUnpublishedChanges ? 'together.changed' : 'together.newest')] : []),
    ...(staleSegments > 0 ? [t('together.stale', { count: staleSegments })] : []),
    ...(missingSegments > 0 ? [t('together.missing', { count: missingSegments })] : []),
    ...(unconfirmedSegments > 0 ? [t('together.unconfirmed', { count: unconfirmedSegments })] : []),
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

function When({ articles, others }: Chosen) {
  const { t } = useStrings();
  const zone = useZone();
  const [isLater, setLater] = useState(false);
  const [clock, setClock] = useState(() => nextHour(zone));
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
      {maySchedule && isLater && <MomentField isAhead label={t('together.moment')} value={clock} onChange={setClock} />}
      <GoButton articles={articles} others={others} clock={maySchedule && isLater ? clock : null} />
    </>
  );
}

/** Which languages go out together, and when: now, or at a moment. */
import { Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useLanguageName } from '../../frame/language-name.ts';
import { MomentField, nextHour } from '../../frame/moment-field.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes, useZone } from '../../strings/times.ts';
import { momentAt } from '../../strings/zoned-time.ts';
import { ConfirmGoingOut } from './confirm-going-out.tsx';
import { Part } from './part.tsx';
import classes from './publishing.module.css';
import type { StoryLanguage } from './publishing-queries.ts';
import { type SeenArticle, seenOf, useChecks, useMayHere, usePublishingRoom } from './publishing-room.ts';
import { StepButton } from './step-button.tsx';
import { isNextPublished } from './steps.ts';
import { plainUpdate, type Update, UpdateDialog } from './update-dialog.tsx';
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
  const { full } = useTimes();
  const { edition, cellState, isOriginal, isPublic, headline, hasUnpublishedChanges, staleSegments, scheduledFor } = language;
  const name = languageName(edition) + (isOriginal ? ` (${t('together.original')})` : '');
  const remarks = [
    ...(scheduledFor === null ? [] : [t('together.goesOut', { when: full(scheduledFor) })]),
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
  const zone = useZone();
  const languageName = useLanguageName();
  const { mayIn } = useMayHere();
  const { look, sendOut, sendUpdate } = useSending(articles);
  const [update, setUpdate] = useState(plainUpdate);
  const [isTried, setTried] = useState(false);
  const [asked, setAsked] = useState<Looked | null>(null);
  const moment = clock === null ? null : momentAt(clock, zone);
  const problem = articles.length === 0 ? t('together.choose') : clock !== null && moment === null ? t('together.noMoment') : null;
  const asksWhatReadersAreTold = clock === null && articles.every(({ isPublic, edition }) => isPublic && mayIn('correct-story', edition));
  const send = async (wanted: Update, looked: Looked): Promise<boolean> => {
    const isDone = await sendUpdate(wanted, looked);
    if (isDone) setUpdate(plainUpdate);
    return isDone;
  };
  const press = (byKey: boolean): void => {
    setTried(true);
    if (problem !== null) return;
    const looked = look();
    if (byKey || asksWhatReadersAreTold) setAsked(looked);
    else void sendOut(moment, looked);
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
      {asked !== null && asksWhatReadersAreTold && (
        <UpdateDialog
          {...{ label, articles, update }}
          onChange={setUpdate}
          onSend={(wanted) => send(wanted, asked)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked !== null && !asksWhatReadersAreTold && (
        <ConfirmGoingOut {...{ label, articles }} onConfirm={() => void sendOut(moment, asked)} onClose={() => setAsked(null)} />
      )}
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

/** The articles with the words that the person saw when the question came that stands over them now. */
type Looked = Promise<readonly SeenArticle[]>;

/** Sends the articles out with the words that the person saw; each resolves to whether it was done. */
function useSending(articles: readonly StoryLanguage[]) {
  const { story, act, seen } = usePublishingRoom();
  const params = { storyId: story.storyId };
  const publish = (looked: Looked) =>
    act(async () => await call('publishArticles', { params, body: { articles: [...(await looked)] } }), 'done.published');
  const correct = async ({ notices }: Update, looked: Looked) => {
    const editionOf = new Map(articles.map(({ articleId, edition }) => [articleId, edition]));
    const withNotices = (await looked).map((one) => ({ ...one, notice: notices[editionOf.get(one.articleId) ?? ''] ?? '' }));
    return await call('publishCorrection', { params, body: { articles: withNotices } });
  };
  return {
    /** Looks at what is shown now. Whatever fails is said when it is sent. */
    look(): Looked {
      const ids = articles.map(({ articleId }) => articleId);
      const looked = seenOf(seen, ids);
      looked.catch(() => undefined);
      return looked;
    },
    /** Now, or at a moment. */
    sendOut(moment: string | null, looked: Looked): Promise<boolean> {
      if (moment === null) return publish(looked);
      return act(async () => await call('scheduleArticles', { params, body: { articles: [...(await looked)], moment } }), 'done.scheduled');
    },
    sendUpdate: (update: Update, looked: Looked): Promise<boolean> =>
      update.kind === 'update' ? publish(looked) : act(() => correct(update, looked), 'done.correctedText'),
  };
}

interface Stopped {
  readonly edition: StoryLanguage['edition'];
  readonly count: number;
}

/** Which of the languages the check list stops, by how many things. At a moment, the embargo is no such thing: it is looked at then. */
function useStopped(articles: readonly StoryLanguage[], isLater: boolean): readonly Stopped[] {
  const lists = useChecks(articles.map(({ articleId }) => articleId));
  return articles.flatMap(({ edition }, index) => {
    const checks = lists[index]?.checks ?? [];
    const count = checks.filter(({ level, code }) => level === 'blocks' && !(isLater && code === 'story-embargoed')).length;
    return count === 0 ? [] : [{ edition, count }];
  });
}

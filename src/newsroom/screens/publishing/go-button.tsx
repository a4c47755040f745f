/** The button that sends the chosen languages out, and what is asked before: what readers are told, and what it means for translations. */
import { useState } from 'react';
import { useStrings } from '../../strings/strings.tsx';
import { useZone } from '../../strings/times.ts';
import { momentAt } from '../../strings/zoned-time.ts';
import { ConfirmGoingOut } from './confirm-going-out.tsx';
import { FollowUps } from './follow-ups.tsx';
import { isFollowed, type Looked, type MinorChoices, useFollowed, withMinor } from './followed.ts';
import classes from './publishing.module.css';
import type { StoryLanguage } from './publishing-queries.ts';
import { useMayHere } from './publishing-room.ts';
import { Followers, StayingBehind, type Stopped, useStopped } from './staying-behind.tsx';
import { StepButton } from './step-button.tsx';
import { isNextPublished } from './steps.ts';
import { plainUpdate, UpdateDialog } from './update-dialog.tsx';
import { useSending } from './use-sending.ts';

interface GoProps {
  /** The chosen languages. */
  readonly articles: readonly StoryLanguage[];
  /** Those that were not chosen. */
  readonly others: readonly StoryLanguage[];
  /** The moment by the publication's clock; null for now. */
  readonly clock: string | null;
}

/** What is stopped stays behind, with the reason; where all of it is, the button is refused with that. */
export function GoButton({ articles: chosen, others, clock }: GoProps) {
  const { t } = useStrings();
  const zone = useZone();
  const stopped = useStopped(chosen, clock !== null);
  const going = chosen.filter((article) => !stopped.some((one) => one.article === article));
  const articles = going.length === 0 ? chosen : going;
  const isPart = articles.length < chosen.length;
  const { look, sendOut } = useSending(articles);
  const [isTried, setTried] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const asksWhatReadersAreTold = useAsksWhatReadersAreTold(articles, clock);
  const moment = clock === null ? null : momentAt(clock, zone);
  const problem = articles.length === 0 ? t('together.choose') : clock !== null && moment === null ? t('together.noMoment') : null;
  const press = (isByKey: boolean): void => {
    setTried(true);
    if (problem !== null) return;
    const looked = look();
    if (isByKey || isPart || asksWhatReadersAreTold || articles.some(isFollowed)) setAsked({ looked, isByKey });
    else
      void sendOut(
        moment,
        looked.then((seen) => [...seen]),
      );
  };
  const isUpdate = articles.length === 1 && articles[0]?.isPublic === true;
  const count = Math.max(articles.length, 1);
  const label = clock !== null ? t('step.schedule', { count }) : isUpdate ? t('step.update') : t('step.publishMany', { count });
  return (
    <>
      <div className={classes['steps']}>
        <StepButton
          letter="P"
          label={label}
          variant={articles.some(isNextPublished) && going.length > 0 ? 'filled' : 'default'}
          onClick={press}
        />
      </div>
      <Question
        {...{ articles, label, moment, asked, asksWhatReadersAreTold }}
        behind={isPart ? stopped : []}
        onClose={() => setAsked(null)}
      />
      <StayingBehind stopped={stopped} />
      {(going.length > 0 || [...chosen, ...others].some(({ isPublic }) => isPublic)) && (
        <Followers articles={[...stopped.map(({ article }) => article), ...others]} />
      )}
      <p role="alert" className={classes['problem']}>
        {isTried ? problem : null}
      </p>
    </>
  );
}

function useAsksWhatReadersAreTold(articles: readonly StoryLanguage[], clock: string | null): boolean {
  const { mayIn } = useMayHere();
  return clock === null && articles.length > 0 && articles.every(({ isPublic, edition }) => isPublic && mayIn('correct-story', edition));
}

interface Asked {
  readonly looked: Looked;
  readonly isByKey: boolean;
}

interface QuestionProps {
  readonly articles: readonly StoryLanguage[];
  readonly label: string;
  /** Null for now. */
  readonly moment: string | null;
  /** Null where nothing is asked. */
  readonly asked: Asked | null;
  readonly asksWhatReadersAreTold: boolean;
  /** What was chosen too and does not go out. */
  readonly behind: readonly Stopped[];
  onClose(): void;
}

/** The dialog before something goes out. What was written and chosen in it is there again when it is opened again. */
function Question({ articles, label, moment, asked, asksWhatReadersAreTold, behind, onClose }: QuestionProps) {
  const { sendOut, sendUpdate } = useSending(articles);
  const [update, setUpdate] = useState(plainUpdate);
  const [choices, setChoices] = useState<MinorChoices>({});
  const followed = useFollowed(articles, asked?.looked ?? null);
  if (asked === null) return null;
  const called = () => asked.looked.then((seen) => withMinor(seen, followed, choices));
  const followUps = (
    <>
      <StayingBehind stopped={behind} />
      <FollowUps {...{ followed, choices }} isCorrection={update.kind === 'correct'} onChange={setChoices} />
    </>
  );
  if (!asksWhatReadersAreTold) {
    return (
      <ConfirmGoingOut {...{ label, articles, onClose }} isByKey={asked.isByKey} onConfirm={() => void sendOut(moment, called())}>
        {followUps}
      </ConfirmGoingOut>
    );
  }
  const send = async (wanted: typeof update): Promise<boolean> => {
    const isDone = await sendUpdate(wanted, called());
    if (isDone) setUpdate(plainUpdate);
    return isDone;
  };
  return (
    <UpdateDialog {...{ label, articles, update, onClose }} onChange={setUpdate} onSend={send}>
      {followUps}
    </UpdateDialog>
  );
}

/** One correction with where it stands in each language, and what there is to do about it. */
import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { directionOf } from '../../../core/language.ts';
import { call } from '../../api/call.ts';
import { useLanguageName } from '../../frame/language-name.ts';
import { loaded } from '../../frame/loaded.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import classes from './corrections.module.css';
import type { Publishing } from './publishing-queries.ts';
import { useMayHere, usePublishingRoom } from './publishing-room.ts';

export type Correction = Publishing['corrections'][number];
type Edition = Correction['texts'][number]['edition'];

const CorrectionDialog = loaded(async () => (await import('./correction-dialog.tsx')).CorrectionDialog);
const WithdrawDialog = loaded(async () => (await import('./withdraw-dialog.tsx')).WithdrawDialog);

export function CorrectionLine({ correction }: { readonly correction: Correction }) {
  const { t } = useStrings();
  const { full } = useTimes();
  const { story } = usePublishingRoom();
  const { mayIn } = useMayHere();
  const [asked, setAsked] = useState<Edition | 'withdraw' | null>(null);
  const close = () => setAsked(null);
  const concerned = new Set([...correction.texts, ...correction.tasks].map(({ edition }) => edition));
  const editions = story.articles.map(({ edition }) => edition).filter((edition) => concerned.has(edition));
  const mayWithdraw = correction.withdrawn === null && editions.every((edition) => mayIn('correct-story', edition));
  return (
    <div className={classes['correction']}>
      <p className={classes['made']}>
        <time dateTime={correction.madeAt}>{full(correction.madeAt)}</time>
        {mayWithdraw && (
          <Button variant="subtle" size="compact-xs" onClick={() => setAsked('withdraw')}>
            {t('correction.withdraw')}
          </Button>
        )}
      </p>
      {correction.withdrawn === null ? (
        <ul className={classes['languages']}>
          {editions.map((edition) => (
            <Language key={edition} {...{ correction, edition }} onWrite={() => setAsked(edition)} />
          ))}
        </ul>
      ) : (
        <Withdrawn withdrawn={correction.withdrawn} />
      )}
      <Suspense>
        {asked === 'withdraw' && <WithdrawDialog correction={correction} onClose={close} />}
        {asked !== null && asked !== 'withdraw' && <CorrectionDialog {...{ correction, edition: asked }} onClose={close} />}
      </Suspense>
    </div>
  );
}

function Withdrawn({ withdrawn: { at, by, reason } }: { readonly withdrawn: NonNullable<Correction['withdrawn']> }) {
  const { t } = useStrings();
  const { brief } = useTimes();
  return (
    <p className={classes['closed']}>
      {t('correction.withdrawn', { when: brief(at), who: isolated(by) })} <bdi>{reason}</bdi>
    </p>
  );
}

interface LanguageProps {
  readonly correction: Correction;
  readonly edition: Edition;
  onWrite(): void;
}

function Language({ correction, edition, onWrite }: LanguageProps) {
  const { t } = useStrings();
  const { mayIn } = useMayHere();
  const languageName = useLanguageName();
  const { story, act } = usePublishingRoom();
  const run = correction.texts.find((one) => one.edition === edition);
  const task = correction.tasks.find((one) => one.edition === edition);
  const params = { storyId: story.storyId, correctionId: correction.id, edition };
  const isDismissed = run === undefined && task?.state === 'not-needed';
  const mayWrite = mayIn(run === undefined ? 'edit-article' : 'correct-story', edition) || mayIn('correct-story', edition);
  return (
    <li data-state={run === undefined ? task?.state : 'run'}>
      <p className={classes['state']}>
        <b>{languageName(edition)}</b> <State {...{ run, task }} />
      </p>
      {run !== undefined && (
        <p lang={edition} dir={directionOf(edition)} className={classes['words']}>
          {run.text}
        </p>
      )}
      {mayWrite && !isDismissed && (
        <Button
          variant={run === undefined ? 'default' : 'subtle'}
          size="compact-xs"
          aria-label={t(run === undefined ? 'correction.writeIn' : 'correction.changeIn', { language: languageName(edition) })}
          onClick={onWrite}
        >
          {t(run === undefined ? 'correction.write' : 'correction.change')}
        </Button>
      )}
      {isDismissed && mayIn('correct-story', edition) && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t('correction.reopenIn', { language: languageName(edition) })}
          onClick={() => void act(() => call('reopenCorrection', { params }), 'done.correctionReopened')}
        >
          {t('correction.reopen')}
        </Button>
      )}
    </li>
  );
}

interface StateProps {
  readonly run: Correction['texts'][number] | undefined;
  readonly task: Correction['tasks'][number] | undefined;
}

/** When it was run, why it is not needed, or since when it waits. */
function State({ run, task }: StateProps) {
  const { t } = useStrings();
  const { brief, ago, full } = useTimes();
  if (run !== undefined) {
    const changed = run.changedAt === run.publishedAt ? '' : ` · ${t('correction.reworded', { when: brief(run.changedAt) })}`;
    return <span title={full(run.publishedAt)}>{t('correction.run', { when: brief(run.publishedAt) }) + changed}</span>;
  }
  if (task === undefined) return null;
  if (task.dismissed !== null)
    return (
      <span>
        {t('correction.notNeeded', { who: isolated(task.dismissed.by) })} <bdi>{task.dismissed.reason}</bdi>
      </span>
    );
  const draft = task.draft === null ? '' : ` · ${t('correction.drafted', { who: isolated(task.draft.by) })}`;
  return <span title={full(task.openedAt)}>{t('correction.open', { when: ago(task.openedAt) }) + draft}</span>;
}

/** A name that keeps its own direction and leaves that of the sentence as it is. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

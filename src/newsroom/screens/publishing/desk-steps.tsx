import { useState } from 'react';
import { call } from '../../api/call.ts';
import { usePerson } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';
import classes from './publishing.module.css';
import type { StoryLanguage } from './publishing-queries.ts';
import { useMayHere, usePublishingRoom } from './publishing-room.ts';
import { StepButton } from './step-button.tsx';
import { deskSteps, isNextPublished } from './steps.ts';
import { WordsDialog } from './words-dialog.tsx';

/** Submitting, taking back, approving and sending back: the next step stands out, unless that is to publish. */
export function DeskSteps({ article }: { readonly article: StoryLanguage }) {
  const { t } = useStrings();
  const { act, seen } = usePublishingRoom();
  const { mayIn } = useMayHere();
  const [isSendingBack, setSendingBack] = useState(false);
  const { articleId, edition } = article;
  const params = { articleId };
  const isMine = article.claimedById === usePerson().id;
  const steps = deskSteps({ ...article, isMine }, (permission) => mayIn(permission, edition));
  if (steps.length === 0) return null;
  const isPublishingNext = mayIn('publish-article', edition) && isNextPublished(article);
  const variantOf = (index: number) =>
    index === 0 && !isPublishingNext && (steps[0] === 'submit' || steps[0] === 'approve') ? 'filled' : 'default';
  const approve = async () => {
    return await call('approveArticle', { params, body: { words: await seen(articleId) } });
  };
  const acts = {
    submit: { letter: 'S', run: () => void act(() => call('submitArticle', { params }), 'done.submitted') },
    withdraw: { letter: 'W', run: () => void act(() => call('withdrawArticle', { params }), 'done.withdrawn') },
    approve: { letter: 'A', run: () => void act(approve, 'done.approved') },
    sendBack: { letter: 'B', run: () => setSendingBack(true) },
  } as const;
  return (
    <div className={classes['steps']}>
      {steps.map((step, index) => (
        <StepButton key={step} letter={acts[step].letter} label={t(`step.${step}`)} variant={variantOf(index)} onClick={acts[step].run} />
      ))}
      {isSendingBack && (
        <WordsDialog
          title={t('sendBack.title')}
          about={t('sendBack.about')}
          label={t('sendBack.note')}
          needed={t('error.note-missing')}
          submit={t('sendBack.submit')}
          onSubmit={(note) => act(() => call('sendBackArticle', { params, body: { note } }), 'done.sentBack')}
          onClose={() => setSendingBack(false)}
        />
      )}
    </div>
  );
}

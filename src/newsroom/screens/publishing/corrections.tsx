/** The corrections of a story: what was said in which language, which languages have still to say it, and a new one. */
import { Suspense, useState } from 'react';
import { loaded } from '../../frame/loaded.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { CorrectionLine } from './correction-line.tsx';
import { Part } from './part.tsx';
import classes from './publishing.module.css';
import { useMayHere, usePublishingRoom } from './publishing-room.ts';
import { StepButton } from './step-button.tsx';

const CorrectDialog = loaded(async () => (await import('./correct-dialog.tsx')).CorrectDialog);

export function Corrections() {
  const { t } = useStrings();
  const { story } = usePublishingRoom();
  const { mayIn } = useMayHere();
  const [isOpen, setOpen] = useState(false);
  const mayCorrect = story.articles.some(({ edition, isPublic }) => isPublic && mayIn('correct-story', edition));
  if (story.corrections.length === 0 && !mayCorrect) return null;
  return (
    <Part title={t('corrections.title')}>
      {story.corrections.map((correction) => (
        <CorrectionLine key={correction.id} correction={correction} />
      ))}
      {mayCorrect && (
        <div className={classes['steps']}>
          <StepButton letter="C" label={t('step.correct')} onClick={() => setOpen(true)} />
        </div>
      )}
      {isOpen && (
        <Suspense>
          <CorrectDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Part>
  );
}

import { Suspense, useState } from 'react';
import { loaded } from '../../frame/loaded.tsx';
import { useStrings } from '../../strings/strings.tsx';
import classes from './publishing.module.css';
import { useMayHere, usePublishingRoom } from './publishing-room.ts';
import { StepButton } from './step-button.tsx';

const TakeDownStoryDialog = loaded(async () => (await import('./take-down-story-dialog.tsx')).TakeDownStoryDialog);

/** Takes the story from readers in all its languages at once. */
export function TakeDownStory() {
  const { t } = useStrings();
  const { story } = usePublishingRoom();
  const { mayIn } = useMayHere();
  const [isOpen, setOpen] = useState(false);
  const shown = story.articles.filter(({ isPublic }) => isPublic);
  if (shown.length < 2 || !shown.some(({ edition }) => mayIn('take-down-article', edition))) return null;
  return (
    <div className={classes['steps']}>
      <StepButton letter="A" label={t('step.takeDownAll')} onClick={() => setOpen(true)} />
      {isOpen && (
        <Suspense>
          <TakeDownStoryDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

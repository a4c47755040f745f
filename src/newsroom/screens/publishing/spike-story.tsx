import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { useStrings } from '../../strings/strings.tsx';
import classes from './publishing.module.css';
import { useMayHere, usePublishingRoom } from './publishing-room.ts';
import { Refusal, useAttempt } from './refusal.tsx';
import { StepButton } from './step-button.tsx';

/** Drops the story before publication, after a question; or takes it up again. */
export function SpikeStory() {
  const { t } = useStrings();
  const { story, act } = usePublishingRoom();
  const { mayEverywhere } = useMayHere();
  const [isAsking, setAsking] = useState(false);
  const params = { storyId: story.storyId };
  if (!mayEverywhere('spike-story') || story.articles.some(({ isPublic }) => isPublic)) return null;
  if (story.spikedAt !== null) {
    const restore = (): void => void act(() => call('restoreStory', { params }), 'done.restored');
    return (
      <div className={classes['steps']}>
        <StepButton letter="R" label={t('step.restore')} variant="filled" onClick={restore} />
      </div>
    );
  }
  const spike = (): Promise<boolean> => act(() => call('spikeStory', { params }), 'done.spiked');
  return (
    <div className={classes['steps']}>
      <StepButton letter="K" label={t('step.spike')} onClick={() => setAsking(true)} />
      {isAsking && <SpikeDialog onSpike={spike} onClose={() => setAsking(false)} />}
    </div>
  );
}

function SpikeDialog({ onSpike, onClose }: { onSpike(): Promise<boolean>; onClose(): void }) {
  const { t } = useStrings();
  const { isBusy } = usePublishingRoom();
  const { attempt, isRefused } = useAttempt(onClose);
  return (
    <Dialog onClose={onClose} title={t('spike.title')}>
      <Stack gap="md">
        <Text size="sm">{t('spike.about')}</Text>
        {isRefused && <Refusal />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('action.cancel')}
          </Button>
          <Button loading={isBusy} onClick={() => void attempt(onSpike())}>
            {t('spike.submit')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

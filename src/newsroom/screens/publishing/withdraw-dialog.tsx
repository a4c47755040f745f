import { call } from '../../api/call.ts';
import { useStrings } from '../../strings/strings.tsx';
import type { Correction } from './correction-line.tsx';
import { usePublishingRoom } from './publishing-room.ts';
import { WordsDialog } from './words-dialog.tsx';

/** Takes a correction back that was wrong itself, with the reason for the desk. */
export function WithdrawDialog({ correction, onClose }: { readonly correction: Correction; onClose(): void }) {
  const { t } = useStrings();
  const { story, act } = usePublishingRoom();
  const params = { storyId: story.storyId, correctionId: correction.id };
  return (
    <WordsDialog
      title={t('correction.withdrawTitle')}
      about={t('correction.withdrawAbout')}
      label={t('correction.withdrawReason')}
      needed={t('correction.reasonMissing')}
      submit={t('correction.withdrawSubmit')}
      onSubmit={(reason) => act(() => call('withdrawCorrection', { params, body: { reason } }), 'done.correctionWithdrawn')}
      onClose={onClose}
    />
  );
}

/** The words of a correction in one language, beside those from which they are made; or the decision that the language needs none. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { directionOf } from '../../../core/language.ts';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { useLanguageName } from '../../frame/language-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import type { Correction } from './correction-line.tsx';
import classes from './corrections.module.css';
import { useMayHere, usePublishingRoom } from './publishing-room.ts';
import { Refusal, useAttempt } from './refusal.tsx';

interface DialogProps {
  readonly correction: Correction;
  readonly edition: Correction['texts'][number]['edition'];
  onClose(): void;
}

export function CorrectionDialog(props: DialogProps) {
  const { correction, edition, onClose } = props;
  const { t } = useStrings();
  const languageName = useLanguageName();
  const [isDismissing, setDismissing] = useState(false);
  const source = correction.toRender === null || correction.toRender.edition === edition ? null : correction.toRender;
  return (
    <Dialog onClose={onClose} size="lg" title={t('correction.title', { language: languageName(edition) })}>
      <Stack gap="md">
        {source !== null && (
          <div>
            <Text size="sm" fw={600}>
              {t('correction.source', { language: languageName(source.edition) })}
            </Text>
            <blockquote className={classes['original']} lang={source.edition} dir={directionOf(source.edition)}>
              {source.text}
            </blockquote>
          </div>
        )}
        {isDismissing ? (
          <DismissForm {...props} onBack={() => setDismissing(false)} />
        ) : (
          <WordsForm {...props} onDismiss={() => setDismissing(true)} />
        )}
      </Stack>
    </Dialog>
  );
}

function WordsForm({ correction, edition, onClose, onDismiss }: DialogProps & { onDismiss(): void }) {
  const { t } = useStrings();
  const { story, act, isBusy } = usePublishingRoom();
  const { mayIn } = useMayHere();
  const languageName = useLanguageName();
  const run = correction.texts.find((one) => one.edition === edition);
  const task = correction.tasks.find((one) => one.edition === edition);
  const [text, setText] = useState(run?.text ?? task?.draft?.text ?? '');
  const [isMissing, setMissing] = useState(false);
  const { attempt, isRefused } = useAttempt(onClose);
  const { id: correctionId } = correction;
  const { storyId } = story;
  const mayRun = mayIn('correct-story', edition);
  const publish = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() === '') return;
    if (!mayRun) return await keep();
    const body = { correctionId, texts: [{ edition, text: text.trim() }] };
    await attempt(act(() => call('correctStory', { params: { storyId }, body }), 'done.corrected'));
  };
  const keep = async (): Promise<void> => {
    const params = { storyId, correctionId, edition };
    await attempt(act(() => call('draftCorrection', { params, body: { text } }), 'done.correctionKept'));
  };
  return (
    <form onSubmit={(event) => void publish(event)} noValidate>
      <Stack gap="md">
        <Textarea
          label={t('correct.words', { language: languageName(edition) })}
          lang={edition}
          dir="auto"
          autosize
          minRows={3}
          data-autofocus
          value={text}
          error={isMissing && text.trim() === '' ? t('update.noticeMissing') : undefined}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Text size="sm">{t(mayRun ? 'correction.withText' : 'correction.forDesk')}</Text>
        {isRefused && <Refusal />}
        <Group justify="space-between" gap="xs">
          {mayRun ? (
            <Button variant="subtle" onClick={onDismiss}>
              {t('correction.dismiss')}
            </Button>
          ) : (
            <span />
          )}
          <Group gap="xs">
            {run === undefined && mayIn('edit-article', edition) && (
              <Button variant={mayRun ? 'default' : 'filled'} loading={isBusy} onClick={() => void keep()}>
                {t('correction.keep')}
              </Button>
            )}
            {mayRun && (
              <Button type="submit" loading={isBusy}>
                {t('correct.submit')}
              </Button>
            )}
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

function DismissForm({ correction, edition, onClose, onBack }: DialogProps & { onBack(): void }) {
  const { t } = useStrings();
  const { story, act, isBusy } = usePublishingRoom();
  const languageName = useLanguageName();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { attempt, isRefused } = useAttempt(onClose);
  const params = { storyId: story.storyId, correctionId: correction.id, edition };
  const hasRun = correction.texts.some((one) => one.edition === edition);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    await attempt(act(() => call('dismissCorrection', { params, body: { reason } }), 'done.correctionDismissed'));
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
        <Text size="sm">{t(hasRun ? 'correction.dismissRun' : 'correction.dismissAbout', { language: languageName(edition) })}</Text>
        <Textarea
          label={t('correction.reason')}
          autosize
          minRows={2}
          maxLength={1000}
          dir="auto"
          autoFocus
          value={reason}
          error={isMissing && reason.trim() === '' ? t('correction.reasonMissing') : undefined}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {isRefused && <Refusal />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onBack}>
            {t('correction.back')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {t('correction.dismissSubmit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

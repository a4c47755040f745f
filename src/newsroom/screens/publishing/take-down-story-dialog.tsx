import { Checkbox, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { FormFoot } from '../../frame/form-foot.tsx';
import { useLanguageName } from '../../frame/language-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './publishing.module.css';
import { useMayHere, usePublishingRoom } from './publishing-room.ts';
import { Refusal, useAttempt } from './refusal.tsx';

/** Says what is taken from readers, asks why and what they are told in each language, and is done only once it is confirmed. */
export function TakeDownStoryDialog({ onClose }: { onClose(): void }) {
  const { t, language } = useStrings();
  const { story } = usePublishingRoom();
  const { mayIn } = useMayHere();
  const languageName = useLanguageName();
  const shown = story.articles.filter(({ isPublic }) => isPublic);
  const named = (editions: readonly string[]) => new Intl.ListFormat(language).format(editions.map((edition) => languageName(edition)));
  const forbidden = shown.filter(({ edition }) => !mayIn('take-down-article', edition)).map(({ edition }) => edition);
  return (
    <Dialog onClose={onClose} size="lg" title={t('takeDownAll.title')}>
      <Stack gap="md">
        <Text size="sm">{t('takeDownAll.about')}</Text>
        <ul className={classes['goingOut']}>
          {shown.map(({ edition, headline }) => (
            <li key={edition}>
              {languageName(edition)}: <bdi lang={edition}>{headline}</bdi>
            </li>
          ))}
        </ul>
        {story.schedules.length > 0 && <Text size="sm">{t('takeDownAll.schedules', { count: story.schedules.length })}</Text>}
        {forbidden.length > 0 ? (
          <Text size="sm" role="alert">
            {t('takeDownAll.notAllowed', { languages: named(forbidden) })}
          </Text>
        ) : (
          <TakeDownForm editions={shown.map(({ edition }) => edition)} onClose={onClose} />
        )}
      </Stack>
    </Dialog>
  );
}

interface FormProps {
  readonly editions: readonly ReturnType<typeof usePublishingRoom>['story']['articles'][number]['edition'][];
  onClose(): void;
}

function TakeDownForm({ editions, onClose }: FormProps) {
  const { t } = useStrings();
  const { story, act, isBusy } = usePublishingRoom();
  const languageName = useLanguageName();
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<ReadonlyMap<string, string>>(new Map());
  const [isConfirmed, setConfirmed] = useState(false);
  const [isTried, setTried] = useState(false);
  const { attempt, isRefused } = useAttempt(onClose);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || !isConfirmed) return;
    const reasons = editions.map((edition) => ({ edition, reason: told.get(edition)?.trim() ?? '' })).filter((one) => one.reason !== '');
    const body = { reason, told: reasons };
    await attempt(act(() => call('takeDownStory', { params: { storyId: story.storyId }, body }), 'done.takenDownAll'));
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
        <Textarea
          label={t('takeDownAll.reason')}
          description={t('takeDownAll.reasonAbout')}
          data-autofocus
          autosize
          minRows={2}
          maxLength={1000}
          dir="auto"
          required
          value={reason}
          error={isTried && reason.trim() === '' ? t('correction.reasonMissing') : undefined}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {editions.map((edition) => (
          <Textarea
            key={edition}
            label={t('takeDownAll.told', { language: languageName(edition) })}
            autosize
            minRows={1}
            maxLength={1000}
            lang={edition}
            dir="auto"
            value={told.get(edition) ?? ''}
            onChange={({ currentTarget }) => setTold(new Map([...told, [edition, currentTarget.value]]))}
          />
        ))}
        <Checkbox
          label={t('takeDownAll.confirm', { count: editions.length })}
          checked={isConfirmed}
          error={isTried && !isConfirmed ? t('takeDownAll.confirmMissing') : undefined}
          onChange={({ currentTarget }) => setConfirmed(currentTarget.checked)}
        />
        {isRefused && <Refusal />}
        <FormFoot submit={t('takeDownAll.submit')} isBusy={isBusy} onClose={onClose} />
      </Stack>
    </form>
  );
}

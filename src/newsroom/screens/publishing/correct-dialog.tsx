/** Makes a correction: a notice of what was wrong, in as many languages as the person may speak for. */
import { Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { FormFoot } from '../../frame/form-foot.tsx';
import { useLanguageName } from '../../frame/language-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useMayHere, usePublishingRoom } from './publishing-room.ts';
import { Refusal, useAttempt } from './refusal.tsx';

export function CorrectDialog({ onClose }: { onClose(): void }) {
  const { t } = useStrings();
  const { story, act, isBusy } = usePublishingRoom();
  const { mayIn } = useMayHere();
  const languageName = useLanguageName();
  const editions = story.articles
    .filter(({ edition, isPublic }) => isPublic && mayIn('correct-story', edition))
    .map(({ edition }) => edition);
  const [words, setWords] = useState<ReadonlyMap<string, string>>(new Map());
  const [isMissing, setMissing] = useState(false);
  const { attempt, isRefused } = useAttempt(onClose);
  const texts = editions.flatMap((edition) => {
    const text = words.get(edition)?.trim() ?? '';
    return text === '' ? [] : [{ edition, text }];
  });
  const others = story.articles.filter(({ firstPublishedAt }) => firstPublishedAt !== null).length > 1;
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(texts.length === 0);
    if (texts.length === 0) return;
    const body = { correctionId: null, texts };
    await attempt(act(() => call('correctStory', { params: { storyId: story.storyId }, body }), 'done.corrected'));
  };
  return (
    <Dialog onClose={onClose} size="lg" title={t('correct.title')}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack gap="md">
          <Text size="sm">{t('correct.about')}</Text>
          {editions.map((edition, index) => (
            <Textarea
              key={edition}
              label={t('correct.words', { language: languageName(edition) })}
              lang={edition}
              dir="auto"
              autosize
              minRows={2}
              data-autofocus={index === 0 || undefined}
              value={words.get(edition) ?? ''}
              error={isMissing && index === 0 ? t('error.correction-text-missing') : undefined}
              onChange={({ currentTarget }) => setWords(new Map([...words, [edition, currentTarget.value]]))}
            />
          ))}
          {others && <Text size="sm">{t('correct.later')}</Text>}
          {isRefused && <Refusal />}
          <FormFoot submit={t('correct.submit')} isBusy={isBusy} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** The corrections of a story: what was said in which language, and a new one. */
import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { useLanguageName } from '../../frame/language-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import { Part } from './part.tsx';
import classes from './publishing.module.css';
import type { Publishing } from './publishing-queries.ts';
import { useMayHere, usePublishingRoom } from './publishing-room.ts';
import { Refusal, useAttempt } from './refusal.tsx';
import { StepButton } from './step-button.tsx';

type Correction = Publishing['corrections'][number];

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
      {isOpen && <CorrectDialog onClose={() => setOpen(false)} />}
    </Part>
  );
}

function CorrectionLine({ correction }: { readonly correction: Correction }) {
  const { t } = useStrings();
  const { story } = usePublishingRoom();
  const { full } = useTimes();
  const languageName = useLanguageName();
  const run = new Set(correction.texts.map(({ edition }) => edition));
  const lacking = story.articles.filter(({ edition, isPublic }) => isPublic && !run.has(edition));
  return (
    <div className={classes['correction']}>
      <p className={classes['quiet']}>{full(correction.madeAt)}</p>
      {correction.texts.map(({ edition, text }) => (
        <p key={edition} lang={edition} dir="auto">
          {text}
        </p>
      ))}
      {lacking.length > 0 && (
        <p className={classes['lacking']}>
          {t('corrections.lacking', { languages: lacking.map(({ edition }) => languageName(edition)).join(' · ') })}
        </p>
      )}
    </div>
  );
}

const anew = 'new';

function CorrectDialog({ onClose }: { onClose(): void }) {
  const { t } = useStrings();
  const { story } = usePublishingRoom();
  const [which, setWhich] = useState<string>(anew);
  const known = story.corrections.map(({ id, texts }) => ({ value: id as string, label: texts[0]?.text ?? '' }));
  return (
    <Dialog onClose={onClose} size="lg" title={t('correct.title')}>
      <Stack gap="md">
        <Text size="sm">{t('correct.about')}</Text>
        {known.length > 0 && (
          <Select
            label={t('correct.which')}
            data={[{ value: anew, label: t('correct.new') }, ...known]}
            value={which}
            allowDeselect={false}
            onChange={(value) => setWhich(value ?? anew)}
          />
        )}
        <CorrectForm key={which} correction={story.corrections.find(({ id }) => id === which) ?? null} onClose={onClose} />
      </Stack>
    </Dialog>
  );
}

function CorrectForm({ correction, onClose }: { readonly correction: Correction | null; onClose(): void }) {
  const { t } = useStrings();
  const { story, act, isBusy } = usePublishingRoom();
  const { mayIn } = useMayHere();
  const languageName = useLanguageName();
  const editions = story.articles
    .filter(({ edition, isPublic }) => isPublic && mayIn('correct-story', edition))
    .map(({ edition }) => edition);
  const before = new Map(correction?.texts.map(({ edition, text }) => [edition, text]));
  const [words, setWords] = useState<ReadonlyMap<string, string>>(before);
  const [isMissing, setMissing] = useState(false);
  const { attempt, isRefused } = useAttempt(onClose);
  const texts = editions.flatMap((edition) => {
    const text = words.get(edition)?.trim() ?? '';
    return text === '' || text === before.get(edition) ? [] : [{ edition, text }];
  });
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(texts.length === 0);
    if (texts.length === 0) return;
    const body = { correctionId: correction?.id ?? null, texts };
    await attempt(act(() => call('correctStory', { params: { storyId: story.storyId }, body }), 'done.corrected'));
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
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
        {editions.length > 1 && <Text size="sm">{t('correct.later')}</Text>}
        {isRefused && <Refusal />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {t('correct.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

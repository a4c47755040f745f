import { Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../../frame/dialog.tsx';
import { FormFoot } from '../../frame/form-foot.tsx';
import { usePublishingRoom } from './publishing-room.ts';
import { Refusal, useAttempt } from './refusal.tsx';

interface WordsDialogProps {
  readonly title: string;
  readonly about: string;
  readonly label: string;
  /** What is said where the words are missing. */
  readonly needed: string;
  readonly submit: string;
  /** The language of the words, where it is known. */
  readonly language?: string;
  /** Resolves to whether it was done: then the dialog closes; else it stays, and says why. */
  onSubmit(words: string): Promise<boolean>;
  onClose(): void;
}

/** Asks for the words without which something is not done. */
export function WordsDialog({ title, about, label, needed, submit, language, onSubmit, onClose }: WordsDialogProps) {
  const { isBusy } = usePublishingRoom();
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { attempt, isRefused } = useAttempt(onClose);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(words.trim() === '');
    if (words.trim() !== '') {
      await attempt(onSubmit(words));
    }
  };
  return (
    <Dialog onClose={onClose} title={title}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack gap="md">
          <Text size="sm">{about}</Text>
          <Textarea
            label={label}
            data-autofocus
            autosize
            minRows={3}
            maxLength={1000}
            dir="auto"
            {...(language === undefined ? {} : { lang: language })}
            value={words}
            error={isMissing && words.trim() === '' ? needed : undefined}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
          {isRefused && <Refusal />}
          <FormFoot submit={submit} isBusy={isBusy} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** What readers are told when a public article changes: nothing, or what was wrong. */
import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Dialog } from '../../frame/dialog.tsx';
import { useLanguageName } from '../../frame/language-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import { GoingOutList } from './going-out-list.tsx';
import type { StoryLanguage } from './publishing-queries.ts';
import { usePublishingRoom } from './publishing-room.ts';
import { Refusal, useAttempt } from './refusal.tsx';

/** What was chosen and written: kept while the dialog is closed, so that nothing is written twice. */
export interface Update {
  readonly kind: 'update' | 'correct';
  /** What was wrong, by edition. */
  readonly notices: Readonly<Record<string, string>>;
}

export const plainUpdate: Update = { kind: 'update', notices: {} };

interface UpdateProps {
  /** What is about to be done, as on its button. */
  readonly label: string;
  readonly articles: readonly StoryLanguage[];
  readonly update: Update;
  /** What the change means for others. */
  readonly children: ReactNode;
  onChange(update: Update): void;
  /** Resolves to whether it was done. */
  onSend(update: Update): Promise<boolean>;
  onClose(): void;
}

/** Asks whether the change is a correction; then its notice is asked for in every language that goes out. */
export function UpdateDialog({ label, articles, update, children, onChange, onSend, onClose }: UpdateProps) {
  const { t } = useStrings();
  const { isBusy } = usePublishingRoom();
  const [isTried, setTried] = useState(false);
  const { attempt, isRefused } = useAttempt(onClose);
  const { kind, notices } = update;
  const isMissing = kind === 'correct' && articles.some(({ edition }) => isEmpty(notices[edition]));
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!isMissing) await attempt(onSend(update));
  };
  return (
    <Dialog onClose={onClose} size="lg" title={label}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack gap="md">
          <GoingOutList articles={articles} />
          <Radio.Group
            label={t('update.told')}
            value={kind}
            onChange={(value) => onChange({ ...update, kind: value === 'correct' ? 'correct' : 'update' })}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="update" label={t('update.plain')} description={t('update.plainAbout')} />
              <Radio value="correct" label={t('update.correct')} description={t('update.correctAbout')} />
            </Stack>
          </Radio.Group>
          {kind === 'correct' && <Notices {...{ articles, notices, isTried }} onChange={(next) => onChange({ kind, notices: next })} />}
          {children}
          {isRefused && <Refusal />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={isBusy} data-autofocus>
              {kind === 'correct' ? t('correct.submit') : label}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

interface NoticesProps extends Pick<UpdateProps, 'articles'>, Pick<Update, 'notices'> {
  readonly isTried: boolean;
  onChange(notices: Update['notices']): void;
}

function Notices({ articles, notices, isTried, onChange }: NoticesProps) {
  const { t } = useStrings();
  const languageName = useLanguageName();
  return articles.map(({ edition }) => (
    <Textarea
      key={edition}
      label={t('correct.words', { language: languageName(edition) })}
      lang={edition}
      dir="auto"
      autosize
      minRows={2}
      required
      value={notices[edition] ?? ''}
      error={isTried && isEmpty(notices[edition]) ? t('update.noticeMissing') : undefined}
      onChange={({ currentTarget }) => onChange({ ...notices, [edition]: currentTarget.value })}
    />
  ));
}

function isEmpty(notice: string | undefined): boolean {
  return notice === undefined || notice.trim() === '';
}

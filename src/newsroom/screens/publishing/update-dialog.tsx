/** What readers are told when a public article changes: nothing, or what was wrong. */
import { Button, Group, Radio, Select, Stack, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { directionOf } from '../../../core/language.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { useLanguageName } from '../../frame/language-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import type { Correction } from './correction-line.tsx';
import classes from './corrections.module.css';
import { GoingOutList } from './going-out-list.tsx';
import type { StoryLanguage } from './publishing-queries.ts';
import { usePublishingRoom } from './publishing-room.ts';
import { Refusal, useAttempt } from './refusal.tsx';

/** What was chosen and written: kept while the dialog is closed, so that nothing is written twice. */
export interface Update {
  readonly kind: 'update' | 'correct';
  /** The correction that is run; null for a new one. */
  readonly correctionId: Correction['id'] | null;
  /** What was wrong, by edition. */
  readonly notices: Readonly<Record<string, string>>;
}

export const plainUpdate: Update = { kind: 'update', correctionId: null, notices: {} };

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
          {kind === 'correct' && <WhichCorrection {...{ articles, update, onChange }} />}
          {kind === 'correct' && (
            <Notices {...{ articles, notices, isTried }} onChange={(next) => onChange({ ...update, notices: next })} />
          )}
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

const anew = 'new';

/** Which correction it is, where some wait for these languages: their words from elsewhere, or the draft, are begun with. */
function WhichCorrection({ articles, update, onChange }: Pick<UpdateProps, 'articles' | 'update' | 'onChange'>) {
  const { t } = useStrings();
  const { story } = usePublishingRoom();
  const waiting = story.corrections.filter(({ tasks }) =>
    articles.some(({ edition }) => tasks.some((task) => task.edition === edition && task.state === 'open')),
  );
  if (waiting.length === 0) return null;
  const choose = (id: string | null): void => {
    const chosen = waiting.find((one) => one.id === id);
    const drafts = (chosen?.tasks ?? []).flatMap(({ edition, draft }) => (draft === null ? [] : [[edition, draft.text] as const]));
    onChange({ ...update, correctionId: chosen?.id ?? null, notices: { ...Object.fromEntries(drafts), ...update.notices } });
  };
  const source = waiting.find(({ id }) => id === update.correctionId)?.toRender ?? null;
  return (
    <>
      <Select
        label={t('correct.which')}
        data={[
          { value: anew, label: t('correct.new') },
          ...waiting.map(({ id, toRender }) => ({ value: id, label: toRender?.text ?? id })),
        ]}
        value={update.correctionId ?? anew}
        allowDeselect={false}
        onChange={choose}
      />
      {source !== null && (
        <blockquote className={classes['original']} lang={source.edition} dir={directionOf(source.edition)}>
          {source.text}
        </blockquote>
      )}
    </>
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

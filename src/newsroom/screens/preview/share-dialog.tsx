/** Links with which people outside see the preview: making one, and those that work. */
import { Button, NumberInput, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ArticleId } from '../../../core/ids.ts';
import { longestPreviewDays, usualPreviewDays } from '../../../core/preview-days.ts';
import { type CallAnswer, call } from '../../api/call.ts';
import { CopyField } from '../../frame/copy-field.tsx';
import { Dialog } from '../../frame/dialog.tsx';
import { Failure } from '../../frame/failure.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { linksQuery, PreviewLinks } from './preview-links.tsx';

interface ShareDialogProps {
  readonly articleId: ArticleId;
  /** The revision that is in sight; null for the newest words. */
  readonly revision: number | null;
  onClose(): void;
}

export function ShareDialog({ articleId, revision, onClose }: ShareDialogProps) {
  const { t } = useStrings();
  const [made, setMade] = useState<CallAnswer<'sharePreview'> | null>(null);
  return (
    <Dialog onClose={onClose} size="lg" title={t('preview.share.title')}>
      <Stack gap="lg">
        <Text>{t('preview.share.about')}</Text>
        {made === null ? (
          <LinkForm articleId={articleId} revision={revision} onMade={setMade} />
        ) : (
          <CopyField label={t('preview.share.made')} description={t('preview.share.once')} text={made.address} />
        )}
        <PreviewLinks articleId={articleId} />
      </Stack>
    </Dialog>
  );
}

interface LinkFormProps extends Pick<ShareDialogProps, 'articleId' | 'revision'> {
  onMade(made: CallAnswer<'sharePreview'>): void;
}

function LinkForm({ articleId, revision, onMade }: LinkFormProps) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const [recipient, setRecipient] = useState('');
  const [shows, setShows] = useState(revision === null ? 'now' : 'revision');
  const [days, setDays] = useState(usualPreviewDays);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call('sharePreview', { params: { articleId }, body: { recipient, days, revision: pinned(shows, revision) } }),
    async onSuccess(made) {
      onMade(made);
      await queries.invalidateQueries({ queryKey: linksQuery(articleId).queryKey });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t('preview.share.recipient')}
          description={t('preview.share.recipient.about')}
          value={recipient}
          onChange={({ currentTarget }) => setRecipient(currentTarget.value)}
          maxLength={200}
          dir="auto"
          data-autofocus
        />
        <Radio.Group label={t('preview.share.shows')} value={shows} onChange={setShows}>
          <Stack gap="xs" mt="xs">
            {revision !== null && <Radio value="revision" label={t('preview.show.revision', { number: revision })} />}
            <Radio value="now" label={t('preview.share.now')} />
            <Radio value="follows" label={t('preview.share.follows')} />
          </Stack>
        </Radio.Group>
        <NumberInput
          label={t('preview.share.days')}
          description={t('preview.share.days.about', { most: longestPreviewDays })}
          value={days}
          onChange={(value) => setDays(Number(value) || 1)}
          min={1}
          max={longestPreviewDays}
          allowDecimal={false}
          maw="12rem"
        />
        <Failure error={error} />
        <Button type="submit" loading={isPending} style={{ alignSelf: 'start' }}>
          {t('preview.share.make')}
        </Button>
      </Stack>
    </form>
  );
}

function pinned(shows: string, revision: number | null): number | 'now' | null {
  if (shows === 'follows') return null;
  return shows === 'revision' ? revision : 'now';
}

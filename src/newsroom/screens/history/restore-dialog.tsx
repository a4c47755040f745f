import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ArticleId } from '../../../core/ids.ts';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { Failure } from '../../frame/failure.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { articleQuery } from '../article/article-queries.ts';

interface RestoreDialogProps {
  readonly articleId: ArticleId;
  readonly number: number;
  onClose(): void;
}

/** Asks before an old revision becomes the newest. */
export function RestoreDialog({ articleId, number, onClose }: RestoreDialogProps) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call('restoreRevision', { params: { articleId }, body: { number } }),
    async onSuccess(restored) {
      await queries.invalidateQueries(articleQuery(articleId));
      onClose();
      await navigate({ to: '/articles/$articleId/history', params: { articleId }, search: { after: restored.number } });
    },
  });
  return (
    <Dialog onClose={onClose} title={t('history.restore.title', { number })}>
      <Text>{t('history.restore.about')}</Text>
      <Failure error={error} />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button onClick={() => mutate()} loading={isPending} data-autofocus>
          {t('history.restore.do')}
        </Button>
      </Group>
    </Dialog>
  );
}

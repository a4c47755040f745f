import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ArticleId } from '../../../core/ids.ts';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { Failure } from '../../frame/failure.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import { articleQuery } from '../article/article-queries.ts';
import type { RevisionHead } from './queries.ts';

interface RestoreDialogProps {
  readonly articleId: ArticleId;
  readonly revision: Pick<RevisionHead, 'number' | 'madeAt' | 'madeBy'>;
  onClose(): void;
}

/** Says what comes back with an old revision, and asks before it becomes the newest. */
export function RestoreDialog({ articleId, revision: { number, madeAt, madeBy }, onClose }: RestoreDialogProps) {
  const { t } = useStrings();
  const { full } = useTimes();
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
      <Stack gap="xs">
        <Text c="dimmed">{t('history.restore.which', { who: madeBy.name, when: full(madeAt) })}</Text>
        <Text>{t('history.restore.comesBack')}</Text>
        <Text>{t('history.restore.stays')}</Text>
      </Stack>
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

import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ArticleId } from '../../../core/ids.ts';
import { call } from '../../api/call.ts';
import { useSaid } from '../../strings/said.ts';
import { useStrings } from '../../strings/strings.tsx';

interface RestoreDialogProps {
  readonly articleId: ArticleId;
  readonly number: number;
  onClose(): void;
}

/** Asks before an old revision becomes the newest. */
export function RestoreDialog({ articleId, number, onClose }: RestoreDialogProps) {
  const { t } = useStrings();
  const said = useSaid();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call('restoreRevision', { params: { articleId }, body: { number } }),
    async onSuccess(restored) {
      await queries.invalidateQueries({ queryKey: ['article', articleId] });
      onClose();
      await navigate({ to: '/articles/$articleId/history', params: { articleId }, search: { after: restored.number } });
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('history.restore.title', { number })} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Text>{t('history.restore.about')}</Text>
      {error !== null && (
        <Alert color="red" mt="md" role="alert">
          {said(error)}
        </Alert>
      )}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button onClick={() => mutate()} loading={isPending} data-autofocus>
          {t('history.restore.do')}
        </Button>
      </Group>
    </Modal>
  );
}

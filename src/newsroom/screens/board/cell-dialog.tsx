import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { LanguageTag } from '../../../core/language.ts';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { Failure } from '../../frame/failure.tsx';
import { languageName } from '../../frame/language-name.ts';
import { loaded } from '../../frame/loaded.tsx';
import { refreshStories } from '../../frame/refresh-stories.ts';
import { useMay, usePerson } from '../../frame/session.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import { type Beginning, bodyOf, plainBeginning } from './beginning.ts';
import type { Row } from './board-data.ts';

const StartChoices = loaded(async () => (await import('./start-choices.tsx')).StartChoices);

interface DialogProps {
  readonly row: Row;
  readonly edition: LanguageTag;
  onClose(): void;
  onBegun(articleId: string): void;
}

/** What there is to do where a story has no article yet, or where somebody else has claimed one. */
export function CellDialog({ row, edition, onClose, onBegun }: DialogProps) {
  const { t, language } = useStrings();
  const { ago } = useTimes();
  const { id } = usePerson();
  const may = useMay();
  const [beginning, setBeginning] = useState(plainBeginning);
  const deeds = useDeeds({ row, edition, onClose, onBegun }, beginning);
  const cell = row.cells.find((one) => one.edition === edition);
  const claim = cell?.claim ?? null;
  const holder = claim === null ? 'free' : claim.personId === id ? 'mine' : 'others';
  const hasArticle = cell?.articleId != null;
  const isAllowed = may('claim-article', { edition, sectionId: row.sectionId });
  const mayBegin = isAllowed && !hasArticle && holder !== 'others';
  const mayRelease = holder === 'mine' || (holder === 'others' && may('approve-article', { edition, sectionId: row.sectionId }));
  return (
    <Dialog onClose={onClose} title={t('start.title', { slugline: row.slugline, edition: languageName(edition, language) })}>
      <Stack gap="md">
        <Text size="sm">
          {isAllowed
            ? t(holder === 'free' && hasArticle ? 'start.unclaimed' : `start.${holder}`, {
                who: claim?.name ?? '',
                when: claim === null ? '' : ago(claim.claimedAt),
              })
            : t('start.notAllowed')}
        </Text>
        {cell?.sentBack != null && (
          <Text size="sm">
            {t('article.sentBack', { who: cell.sentBack.by })} <bdi>{cell.sentBack.note}</bdi>
          </Text>
        )}
        {mayBegin && (
          <Suspense fallback={<Waiting for={t('start.with')} />}>
            <StartChoices {...{ row, beginning }} onChange={setBeginning} />
          </Suspense>
        )}
        <Failure error={deeds.error} />
        {isAllowed && (
          <Group justify="flex-end" gap="xs">
            {mayRelease && (
              <Button variant="subtle" onClick={() => deeds.mutate('release')}>
                {t('start.release')}
              </Button>
            )}
            {holder !== 'mine' && (
              <Button variant="default" onClick={() => deeds.mutate('claim')}>
                {t(holder === 'others' ? 'start.takeOver' : hasArticle ? 'story.claim' : 'start.claim')}
              </Button>
            )}
            {mayBegin && (
              <Button data-autofocus loading={deeds.isPending} onClick={() => deeds.mutate('begin')}>
                {t('start.begin')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </Dialog>
  );
}

/** What is taken over here was shown as somebody else's before. */
function useDeeds({ row: { storyId }, edition, onClose, onBegun }: DialogProps, beginning: Beginning) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (deed: 'begin' | 'claim' | 'release') => {
      if (deed === 'begin') {
        const { articleId } = await call('addTranslation', { params: { storyId }, body: bodyOf(edition, beginning) });
        if (beginning.way === 'machine') await call('orderMachineDraft', { params: { articleId }, body: { segments: 'all' } });
        onBegun(articleId);
        return;
      }
      if (deed === 'claim') {
        await call('claimArticle', { params: { storyId, edition }, body: { deadline: null, takesOver: true } });
      } else {
        await call('releaseArticle', { params: { storyId, edition } });
      }
      await refreshStories(queries, [storyId]);
      onClose();
    },
  });
}

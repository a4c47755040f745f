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
import type { Cell, Row } from './board-data.ts';
import { useSayCell } from './cell-words.ts';
import { type Work, WorkChoices } from './work-choices.tsx';

const StartChoices = loaded(async () => (await import('./start-choices.tsx')).StartChoices);

interface DialogProps {
  readonly row: Row;
  readonly edition: LanguageTag;
  onClose(): void;
  onBegun(articleId: string): void;
}

type Deed = 'begin' | 'claim' | 'takeOver' | 'release';
type Holder = 'free' | 'mine' | 'others';

/** A cell in words, and what there is to do about it: to begin, to claim it until a moment, to give it to somebody, to take it over, to give it up. */
export function CellDialog({ row, edition, onClose, onBegun }: DialogProps) {
  const { t, language } = useStrings();
  const { id } = usePerson();
  const may = useMay();
  const cell = row.cells.find((one) => one.edition === edition);
  const claim = cell?.claim ?? null;
  const present: Work = { personId: claim?.personId ?? id, deadline: claim?.deadline ?? null };
  const [beginning, setBeginning] = useState(plainBeginning);
  const [work, setWork] = useState(present);
  const deeds = useDeeds({ row, edition, onClose, onBegun }, { beginning, work });
  const subject = { edition, sectionId: row.sectionId };
  const [isAllowed, mayAssign] = [may('claim-article', subject), may('approve-article', subject)];
  const holder: Holder = claim === null ? 'free' : claim.personId === id ? 'mine' : 'others';
  const isOther = work.personId !== present.personId || work.deadline !== present.deadline;
  const choice = { holder, mayAssign, isOther, isForOneself: work.personId === id, hasArticle: cell?.articleId != null };
  const mayBegin = isAllowed && deedsFor(choice).includes('begin');
  return (
    <Dialog onClose={onClose} title={t('start.title', { slugline: row.slugline, edition: languageName(edition, language) })}>
      <Stack gap="md">
        <Situation cell={cell} edition={edition} holder={holder} isAllowed={isAllowed} />
        {mayBegin && (
          <Suspense fallback={<Waiting for={t('start.with')} />}>
            <StartChoices {...{ row, beginning }} onChange={setBeginning} />
          </Suspense>
        )}
        {isAllowed && <WorkChoices {...{ row, edition, work, mayAssign }} onChange={setWork} />}
        <Failure error={deeds.error} />
        {isAllowed && (
          <Group justify="flex-end" gap="xs">
            {deedsFor(choice).map((deed) => (
              <Button
                key={deed}
                variant={deed === 'begin' ? 'filled' : deed === 'release' ? 'subtle' : 'default'}
                {...(deed === 'begin' ? { 'data-autofocus': true, loading: deeds.isPending } : {})}
                onClick={() => deeds.mutate(deed)}
              >
                {t(labelOf(deed, choice))}
              </Button>
            ))}
          </Group>
        )}
      </Stack>
    </Dialog>
  );
}

interface SituationProps {
  readonly cell: Cell | undefined;
  readonly edition: LanguageTag;
  readonly holder: Holder;
  readonly isAllowed: boolean;
}

/** Whose it is, and everything else that the board knows of it. */
function Situation({ cell, edition, holder, isAllowed }: SituationProps) {
  const { t } = useStrings();
  const { ago } = useTimes();
  const say = useSayCell();
  const claim = cell?.claim ?? null;
  const key = holder === 'free' && cell?.articleId != null ? 'start.unclaimed' : (`start.${holder}` as const);
  return (
    <>
      <Text size="sm">
        {isAllowed ? t(key, { who: claim?.name ?? '', when: claim === null ? '' : ago(claim.claimedAt) }) : t('start.notAllowed')}
      </Text>
      {cell !== undefined && (
        <Text size="sm" c="dimmed">
          {say(edition, cell).whole}
        </Text>
      )}
      {cell?.sentBack != null && (
        <Text size="sm">
          {t('article.sentBack', { who: cell.sentBack.by })} <bdi>{cell.sentBack.note}</bdi>
        </Text>
      )}
    </>
  );
}

interface Choice {
  readonly holder: Holder;
  readonly mayAssign: boolean;
  /** True if another person or deadline was chosen than there is. */
  readonly isOther: boolean;
  readonly isForOneself: boolean;
  readonly hasArticle: boolean;
}

function deedsFor({ holder, mayAssign, isOther, isForOneself, hasArticle }: Choice): readonly Deed[] {
  const mayChange = holder === 'free' || (isOther && (holder === 'mine' || mayAssign));
  return [
    ...(holder === 'mine' || (holder === 'others' && mayAssign) ? (['release'] as const) : []),
    ...(holder === 'others' && !isForOneself ? (['takeOver'] as const) : []),
    ...(mayChange ? (['claim'] as const) : []),
    ...(!hasArticle && holder !== 'others' && isForOneself ? (['begin'] as const) : []),
  ];
}

function labelOf(deed: Deed, { holder, isForOneself, hasArticle }: Choice) {
  if (deed === 'begin' || deed === 'release' || deed === 'takeOver') return `start.${deed}` as const;
  if (!isForOneself) return 'start.assign';
  if (holder === 'mine') return 'start.keep';
  return hasArticle ? 'story.claim' : 'start.claim';
}

interface Wanted {
  readonly beginning: Beginning;
  readonly work: Work;
}

/** What is taken over here was shown as somebody else's before. */
function useDeeds({ row: { storyId }, edition, onClose, onBegun }: DialogProps, { beginning, work: { personId, deadline } }: Wanted) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (deed: Deed) => {
      const params = { storyId, edition };
      if (deed === 'begin') {
        const { articleId } = await call('addTranslation', { params: { storyId }, body: bodyOf(edition, beginning) });
        // The article is there also where no draft can be had: its workbench offers the draft again, and says why.
        if (beginning.way === 'machine')
          await call('orderMachineDraft', { params: { articleId }, body: { segments: 'all' } }).catch(() => undefined);
        if (deadline !== null) await call('claimArticle', { params, body: { deadline, takesOver: false } });
        onBegun(articleId);
        return;
      }
      if (deed === 'claim') await call('claimArticle', { params, body: { personId, deadline, takesOver: true } });
      else if (deed === 'takeOver') await call('claimArticle', { params, body: { deadline, takesOver: true } });
      else await call('releaseArticle', { params });
      await refreshStories(queries, [storyId]);
      onClose();
    },
  });
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type CallAnswer, call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { Failure } from '../../frame/failure.tsx';
import { useLanguageName } from '../../frame/language-name.ts';
import { refreshStories } from '../../frame/refresh-stories.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import classes from './story.module.css';
import type { Story } from './story-queries.ts';

type Planned = CallAnswer<'readOriginalSwitch'>['articles'][number];
type Counts = NonNullable<Planned['after']>;

interface DialogProps {
  readonly story: Story;
  /** What is to be the original. */
  readonly cell: Pick<Story['cells'][number], 'edition'> & Pick<Planned, 'articleId'>;
  onClose(): void;
}

/** Says what becomes of each of the story's articles when another one is the original, and makes it that. */
export function SwitchDialog({ story: { storyId }, cell: { articleId, edition }, onClose }: DialogProps) {
  const { t } = useStrings();
  const languageName = useLanguageName();
  const queries = useQueryClient();
  const { data, error } = useQuery(
    queryOptions({
      queryKey: ['story', storyId, 'original-switch', articleId],
      queryFn: ({ signal }) => call('readOriginalSwitch', { params: { articleId }, signal }),
      staleTime: 0,
    }),
  );
  const change = useMutation({
    mutationFn: () => call('switchOriginal', { params: { articleId } }),
    onSuccess: async () => {
      onClose();
      await refreshStories(queries, [storyId]);
    },
  });
  const language = languageName(edition);
  return (
    <Dialog onClose={onClose} size="lg" title={t('switch.title', { language })}>
      <Stack gap="md">
        <Text size="sm">{t('switch.about', { language })}</Text>
        {data === undefined ? (
          error === null && <Waiting for={t('switch.what')} />
        ) : (
          <ul className={classes['planned']}>
            {data.articles.map((planned) => (
              <PlannedLine key={planned.articleId} planned={planned} />
            ))}
          </ul>
        )}
        <Failure error={change.error ?? error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('action.cancel')}
          </Button>
          <Button loading={change.isPending} disabled={data === undefined} onClick={() => change.mutate()}>
            {t('switch.deed')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function PlannedLine({ planned: { edition, madeFrom, before, after } }: { readonly planned: Planned }) {
  const { t } = useStrings();
  const languageName = useLanguageName();
  const sayOpen = useSayOpen();
  const [then, now] = [after === null ? '' : sayOpen(after), before === null ? '' : sayOpen(before)];
  return (
    <li>
      <strong>{languageName(edition)}</strong>
      <span>{madeFrom === null ? t('switch.original') : t('switch.from', { language: languageName(madeFrom) })}</span>
      {then !== '' && <span>{then === now ? t('switch.asNow', { open: then }) : then}</span>}
    </li>
  );
}

/** The function that says what of a translation waits for somebody. */
function useSayOpen(): (counts: Counts) => string {
  const { t } = useStrings();
  return ({ stale, missing, unconfirmed, machine, added }) => {
    const open = (['stale', 'missing', 'unconfirmed', 'machine'] as const).flatMap((state) => {
      const count = { stale, missing, unconfirmed, machine }[state];
      return count === 0 ? [] : [t(`alignment.counts.${state}`, { count })];
    });
    const parts = added === 0 ? open : [...open, t('switch.added', { count: added })];
    return parts.length === 0 ? t('switch.nothingOpen') : parts.join(' · ');
  };
}

import { useDebouncedCallback } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { LanguageTag } from '../../../core/language.ts';
import { call } from '../../api/call.ts';
import { refreshStories } from '../../frame/refresh-stories.ts';
import { usePerson } from '../../frame/session.tsx';
import { useSaid } from '../../strings/said.ts';
import { useStrings } from '../../strings/strings.tsx';
import type { Row } from './board-data.ts';

/** So long what was done is said, in milliseconds. */
const saying = 4_000;

interface Wish {
  readonly row: Row;
  readonly edition: LanguageTag;
}

/** Claims what is free and gives up what is the person's own; asks about what somebody else has. */
export function useClaimKey(ask: (wish: Wish) => void): { claim(row: Row, edition: LanguageTag): void; readonly said: string } {
  const { t } = useStrings();
  const sayFailure = useSaid();
  const queries = useQueryClient();
  const { id } = usePerson();
  const [said, setSaid] = useState('');
  const hush = useDebouncedCallback(() => setSaid(''), saying);
  const say = (text: string): void => {
    setSaid(text);
    hush();
  };
  const { mutate } = useMutation({
    mutationFn: async ({ row: { storyId, cells }, edition }: Wish) => {
      const params = { storyId, edition };
      const isOwn = cells.some((cell) => cell.edition === edition && cell.claim?.personId === id);
      if (isOwn) await call('releaseArticle', { params });
      else await call('claimArticle', { params, body: { takesOver: false } });
      await refreshStories(queries, [storyId]);
      return t(isOwn ? 'said.released' : 'said.claimed');
    },
    onSuccess: say,
    onError: (error) => say(sayFailure(error)),
  });
  const claim = useCallback(
    (row: Row, edition: LanguageTag) => {
      const holder = row.cells.find((cell) => cell.edition === edition)?.claim?.personId;
      if (holder !== undefined && holder !== id) ask({ row, edition });
      else mutate({ row, edition });
    },
    [ask, id, mutate],
  );
  return { claim, said };
}

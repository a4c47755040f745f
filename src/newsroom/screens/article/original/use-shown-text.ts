/** Which text of the original is read: as it is now, as it was confirmed, or as it was when it was last seen whole. */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { namedSegments } from '../../../../core/alignment/named-segments.ts';
import { bodySchema } from '../../../../core/body/schema.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useTimes } from '../../../strings/times.ts';
import { useArticleRoom } from '../article-room.ts';
import type { Workbench } from './original-row.tsx';
import { type Alignment, pastRows } from './rows.ts';
import { originalRevisionQuery } from './use-alignment.ts';

export interface ShownText {
  /** The number of the revision; null for the text as it is now. */
  readonly number: number | null;
  /** What there is to choose from. */
  readonly texts: readonly { readonly number: number | null; readonly label: string }[];
  choose(number: number | null): void;
}

/** The workbench with the lines of the text that is chosen; until an earlier one has come, with those of now. */
export function useShownText(bench: Workbench): { readonly bench: Workbench; readonly shown: ShownText } {
  const [number, choose] = useState<number | null>(null);
  const { alignment } = bench;
  const texts = useTexts(alignment);
  const isKnown = texts.some((text) => text.number === number);
  const { sayFailure } = useArticleRoom();
  const { data } = useQuery({
    ...originalRevisionQuery(alignment.original.articleId, number ?? 0),
    enabled: number !== null && isKnown,
    throwOnError: (error) => {
      sayFailure(error);
      return false;
    },
  });
  const rows = useMemo(() => {
    if (data === undefined || number === null || !isKnown) return null;
    return pastRows(namedSegments({ ...data.content, body: bodySchema.nodeFromJSON(data.content.body) }), alignment);
  }, [data, number, isKnown, alignment]);
  const shown = { number: isKnown ? number : null, texts, choose };
  return { bench: rows === null ? bench : { ...bench, rows, isPast: true }, shown };
}

function useTexts({ original, restsOn, seenWhole }: Alignment): ShownText['texts'] {
  const { t } = useStrings();
  const { brief } = useTimes();
  const texts: { readonly number: number | null; readonly label: string }[] = [{ number: null, label: t('alignment.text.now') }];
  const add = (revision: Alignment['restsOn'], key: 'alignment.text.rests' | 'alignment.text.whole'): void => {
    if (revision === null || revision.number === original.number || texts.some(({ number }) => number === revision.number)) return;
    texts.push({ number: revision.number, label: t(key, { day: brief(revision.madeAt) }) });
  };
  add(restsOn, 'alignment.text.rests');
  add(seenWhole, 'alignment.text.whole');
  return texts;
}

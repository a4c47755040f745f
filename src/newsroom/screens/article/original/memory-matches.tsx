/** What the translation memory has for the segment at the caret. */
import { Button } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { textDifference } from '../../../../core/alignment/difference.ts';
import { headKeys } from '../../../../core/alignment/segments.ts';
import { directionOf } from '../../../../core/language.ts';
import { type CallAnswer, call } from '../../../api/call.ts';
import { keyName } from '../../../editor/menus/key-names.ts';
import { takeHeadText, takeText } from '../../../editor/segments/take-text.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { MarkedText } from '../../history/marked-text.tsx';
import { type ArticleRoom, useArticleRoom } from '../article-room.ts';
import { begin, canBegin } from './go-to.ts';
import classes from './memory.module.css';
import { MemoryUse } from './memory-use.tsx';
import type { SuggestionProps } from './suggestions.tsx';

const mostShown = 3;

export function MemoryMatches(props: SuggestionProps) {
  const room = useArticleRoom();
  const { t } = useStrings();
  const { data } = useQuery(matchesQuery(room, props));
  const matches = data?.matches.slice(0, mostShown) ?? [];
  const take = useTaking(props);
  useTakingKeys(room.mayEdit ? matches.map(({ target }) => target) : [], take);
  if (data === undefined || matches.length === 0) return null;
  return (
    <ol className={classes['matches']} aria-label={t('memory.matches')}>
      {matches.map((match, at) => (
        <li key={`${match.source}\n${match.target}`} className={classes['match']}>
          <p className={classes['head']}>
            <strong data-exact={match.percent === 100 || undefined}>{t('memory.percent', { percent: match.percent })}</strong>
            <MemoryUse use={match.uses[0]} count={match.count} />
          </p>
          {match.percent < 100 && (
            <p className={classes['source']} lang={data.from} dir={directionOf(data.from)}>
              <MarkedText parts={textDifference(match.source, data.text, data.from)} />
            </p>
          )}
          <p className={classes['target']} lang={data.to} dir={directionOf(data.to)}>
            {match.target}
          </p>
          {room.mayEdit && (
            <Button size="compact-xs" variant="default" title={keyName(`Alt-${at + 1}`)} onClick={() => take(match.target)}>
              {t('memory.take')} <kbd className={classes['key']}>{keyName(`Alt-${at + 1}`)}</kbd>
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

const matchesQuery = ({ article }: ArticleRoom, { segment, alignment: { original } }: SuggestionProps) =>
  queryOptions({
    // Other words of the original have other matches.
    queryKey: ['story', article.story.id, 'memory', article.id, segment.of, segment.key, original.segments],
    queryFn: ({ signal }): Promise<CallAnswer<'findInMemory'>> =>
      call('findInMemory', { params: { articleId: article.id }, query: { segment: segment.key as never, of: segment.of }, signal }),
    staleTime: 60_000,
  });

/** Takes a translation in the place of what the segment says; where nothing renders it yet, its rendering is begun. */
function useTaking({ segment, row, ...ground }: SuggestionProps): (text: string) => void {
  const room = useArticleRoom();
  const { t } = useStrings();
  const put = (own: string, text: string): void => {
    const head = headKeys.find((key) => key === own);
    const view = room.editor.get()?.view;
    if (head !== undefined) takeHeadText(room.session, head, text);
    else if (view === undefined || !takeText(view, own, text)) return;
    else view.focus();
    room.notice.set(t('memory.taken'));
  };
  return (text) => {
    if (segment.of === 'translation') put(segment.key, text);
    else if (canBegin(row)) void begin(room, ground, row).then((own) => (own === null ? undefined : put(own, text)));
  };
}

/** Alt and a number take the match of that number. */
function useTakingKeys(targets: readonly string[], take: (text: string) => void): void {
  const room = useArticleRoom();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isOurs = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.isComposing;
    const target = /^Digit[1-3]$/.test(event.code) ? targets[Number(event.code.at(-1)) - 1] : undefined;
    if (!isOurs || target === undefined || room.dialog.get() !== null) return;
    event.preventDefault();
    event.stopPropagation();
    take(target);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

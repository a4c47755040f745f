/** What a machine wrote too late for the segment at the caret: beside what stands there, the difference marked. */
import { Button, Group } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { textDifference } from '../../../../core/alignment/difference.ts';
import { headKeys } from '../../../../core/alignment/segments.ts';
import { call } from '../../../api/call.ts';
import { keyName } from '../../../editor/menus/key-names.ts';
import { wordsOfSegments } from '../../../editor/segments/segment-places.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { MarkedText } from '../../history/marked-text.tsx';
import { type ArticleRoom, useArticleRoom } from '../article-room.ts';
import classes from './machine.module.css';
import { type MachineSuggestion, useMachine, useMachineWork } from './machine-query.ts';
import type { SuggestionProps } from './suggestions.tsx';

export function MachineSuggestions({ row }: SuggestionProps) {
  const { article, session, editor, mayEdit, language, direction, notice } = useArticleRoom();
  const { t } = useStrings();
  const { data } = useMachine();
  const work = useMachineWork();
  const suggestion = data?.suggestions.find(({ segment }) => segment === row.key);
  const params = { articleId: article.id };
  const body = ({ draftId, segment }: MachineSuggestion) => ({ draftId, segment });
  const take = (one: MachineSuggestion): void =>
    work.mutate(async () => {
      await call('takeMachineSuggestion', { params, body: body(one) });
      notice.set(t('machine.taken'));
    });
  useTakingKey(mayEdit && !work.isPending ? suggestion : undefined, take);
  if (suggestion === undefined) return null;
  const { service, text, isCurrent } = suggestion;
  const dismiss = (): void => work.mutate(() => call('dismissMachineSuggestion', { params, body: body(suggestion) }));
  const words = presentWords({ session, editor }, row.renderings[0]);
  return (
    <div className={classes['suggestion']}>
      <p className={classes['about']}>
        {t('machine.suggestion', { service })}
        {!isCurrent && ` (${t('machine.old')})`}
      </p>
      <p className={classes['text']} lang={language} dir={direction}>
        {words === '' ? text : <MarkedText parts={textDifference(words, text, article.edition)} />}
      </p>
      {mayEdit && (
        <Group gap={6}>
          <Button size="compact-xs" variant="default" disabled={work.isPending} title={keyName('Alt-0')} onClick={() => take(suggestion)}>
            {t('machine.take')} <kbd className={classes['key']}>{keyName('Alt-0')}</kbd>
          </Button>
          <Button size="compact-xs" variant="subtle" disabled={work.isPending} onClick={dismiss}>
            {t('machine.dismiss')}
          </Button>
        </Group>
      )}
    </div>
  );
}

/** What stands in the translation now. */
function presentWords({ session, editor }: Pick<ArticleRoom, 'session' | 'editor'>, own: string | undefined): string {
  const head = headKeys.find((key) => key === own);
  if (head !== undefined) return session.text(head).toString();
  const doc = editor.get()?.state.doc;
  return (own === undefined || doc === undefined ? undefined : wordsOfSegments(doc).get(own)) ?? '';
}

/** Alt and 0 take it. */
function useTakingKey(suggestion: MachineSuggestion | undefined, take: (suggestion: MachineSuggestion) => void): void {
  const room = useArticleRoom();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isOurs = event.code === 'Digit0' && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.isComposing;
    if (!isOurs || suggestion === undefined || room.dialog.get() !== null) return;
    event.preventDefault();
    event.stopPropagation();
    take(suggestion);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

/** The original beside its translation: every segment, what became of it, and what is to be done. */
import { Button, Group } from '@mantine/core';
import { useMemo } from 'react';
import { scriptOf } from '../../../../core/language.ts';
import { fontRules } from '../../../../render/theme/fonts.ts';
import { useStore } from '../../../editor/live/store.ts';
import { useSettledDraft } from '../../../editor/live/use-settled-draft.ts';
import { keyName } from '../../../editor/menus/key-names.ts';
import { wordsOfSegments } from '../../../editor/segments/segment-places.ts';
import { languageName } from '../../../frame/language-name.ts';
import { Problem } from '../../../frame/problem.tsx';
import { Waiting } from '../../../frame/waiting.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { useTimes } from '../../../strings/times.ts';
import { styleNonce } from '../../../theme/nonce.ts';
import { useArticleRoom } from '../article-room.ts';
import { goToNext } from './go-to.ts';
import classes from './original.module.css';
import { OriginalRow } from './original-row.tsx';
import { type Alignment, isNeedy, rowsOf } from './rows.ts';
import { useAlignment, useAlignmentActions } from './use-alignment.ts';

export function OriginalPanel() {
  const { data, error, refetch } = useAlignment();
  const { t } = useStrings();
  if (data !== undefined) return <Original alignment={data} />;
  if (error !== null) return <Problem error={error} retry={() => void refetch()} />;
  return <Waiting for={t('alignment.title')} />;
}

function Original({ alignment }: { readonly alignment: Alignment }) {
  const { t } = useStrings();
  const rows = useMemo(() => rowsOf(alignment), [alignment]);
  const words = useOwnWords();
  const actions = useAlignmentActions();
  const { edition } = alignment.original;
  return (
    <div className={classes['panel']} data-panel-wide>
      <style nonce={styleNonce()}>{fontRules(scriptOf(edition), new Intl.Locale(edition).language)}</style>
      <Head alignment={alignment} isWaited={rows.some(isNeedy)} actions={actions} />
      <ol className={classes['rows']} aria-label={t('alignment.segments')}>
        {rows.map((row) => (
          <OriginalRow key={row.key} row={row} rows={rows} alignment={alignment} words={words} actions={actions} />
        ))}
      </ol>
    </div>
  );
}

/** The translation's own words by segment, as they were when somebody last paused. */
function useOwnWords(): ReadonlyMap<string, string> {
  const { session, editor } = useArticleRoom();
  const opened = useStore(editor);
  const version = useSettledDraft(session);
  return useMemo(() => {
    const heads = (['kicker', 'headline', 'standfirst'] as const).map((field) => [field, session.text(field).toString()] as const);
    return version < 0 || opened === null ? new Map() : new Map([...heads, ...wordsOfSegments(opened.state.doc)]);
  }, [session, opened, version]);
}

interface HeadProps {
  readonly alignment: Alignment;
  readonly isWaited: boolean;
  readonly actions: ReturnType<typeof useAlignmentActions>;
}

const counted = ['stale', 'missing', 'unconfirmed', 'machine'] as const;

function Head({ alignment, isWaited, actions }: HeadProps) {
  const room = useArticleRoom();
  const { t, language } = useStrings();
  const { original, counts, segments } = alignment;
  const unconfirmed = segments.filter(({ state }) => state === 'unconfirmed').map(({ key }) => key);
  const there = counted.filter((state) => counts[state] > 0);
  return (
    <header className={classes['head']}>
      <p className={classes['counts']} role="status">
        {there.map((state) => (
          <span key={state} data-state={state}>
            {t(`alignment.counts.${state}`, { count: counts[state] })}
          </span>
        ))}
        {there.length === 0 && t('alignment.nothing')}
      </p>
      <p className={classes['about']}>
        {languageName(original.edition, language)}. <RestsOn alignment={alignment} /> {!original.isPublic && t('alignment.notPublic')}
      </p>
      {isWaited && (
        <Group gap={6}>
          <Button size="compact-sm" variant="default" title={keyName('Alt-PageDown')} onClick={() => goToNext(room, alignment)}>
            {t('alignment.next')}
          </Button>
          {unconfirmed.length > 0 && room.mayEdit && (
            <Button
              size="compact-sm"
              variant="default"
              disabled={actions.isPending}
              onClick={() => actions.confirm(unconfirmed, alignment)}
            >
              {t('alignment.confirmAll')}
            </Button>
          )}
        </Group>
      )}
    </header>
  );
}

function RestsOn({ alignment: { restsOn, original, counts } }: { readonly alignment: Alignment }) {
  const { t } = useStrings();
  const { day } = useTimes();
  if (restsOn === null) return null;
  const hasChanged = restsOn.revisionId !== original.revisionId && counts.stale + counts.missing > 0;
  return t(hasChanged ? 'alignment.changedSince' : 'alignment.rests', { day: day(restsOn.madeAt) });
}

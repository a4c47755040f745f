import type { CellState } from '../../../core/board-state.ts';
import { useLanguageName } from '../../frame/language-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import { StateMark } from '../board/state-mark.tsx';
import classes from './publishing.module.css';
import type { StoryLanguage } from './publishing-queries.ts';

/** The state of the article, and what it means for what happens next. */
export function WhatNext({ article }: { readonly article: StoryLanguage }) {
  const { t } = useStrings();
  const { full } = useTimes();
  const languageName = useLanguageName();
  const { state, cellState, hasUnpublishedChanges, scheduledFor, takenDown, sentBack } = article;
  const isBehind = state === 'public' && hasUnpublishedChanges;
  const values = { when: scheduledFor === null ? '' : full(scheduledFor), reason: takenDown?.reason ?? '' };
  return (
    <section className={classes['next']} aria-label={t('next.title')}>
      <StateSign state={cellState} text={`${t(`state.${cellState}`)} · ${languageName(article.edition)}`} />
      {sentBack !== null && (
        <p className={classes['sentBack']}>
          {t('article.sentBack', { who: sentBack.by })} <bdi>{sentBack.note}</bdi>
        </p>
      )}
      <p>{t(isBehind ? 'next.public-changed' : `next.${state}`, values)}</p>
    </section>
  );
}

interface SignProps {
  readonly state: CellState;
  readonly text: string;
}

/** A state as a sign and a word. */
export function StateSign({ state, text }: SignProps) {
  return (
    <span className={classes['state']} data-state={state}>
      <StateMark state={state} /> {text}
    </span>
  );
}

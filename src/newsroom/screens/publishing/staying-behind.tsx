/** The languages that do not go out with the others: why, and how each can follow by itself. */
import { Button } from '@mantine/core';
import { call } from '../../api/call.ts';
import { useLanguageName } from '../../frame/language-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useCheckText } from './check-text.ts';
import classes from './publishing.module.css';
import type { Check, StoryLanguage } from './publishing-queries.ts';
import { useChecks, usePublishingRoom } from './publishing-room.ts';

/** A language that something keeps from going out. */
export interface Stopped {
  readonly article: StoryLanguage;
  readonly reasons: readonly Check[];
}

/** Which of the languages the check list stops, and by what. At a moment, the embargo is no such thing: it is looked at then. */
export function useStopped(articles: readonly StoryLanguage[], isLater: boolean): readonly Stopped[] {
  const lists = useChecks(articles.map(({ articleId }) => articleId));
  return articles.flatMap((article, index) => {
    const checks = lists[index]?.checks ?? [];
    const reasons = checks.filter(({ level, code }) => level === 'blocks' && !(isLater && code === 'story-embargoed'));
    return reasons.length === 0 ? [] : [{ article, reasons }];
  });
}

/** The languages with what stops each, one a line. */
export function StayingBehind({ stopped }: { readonly stopped: readonly Stopped[] }) {
  const { t } = useStrings();
  const languageName = useLanguageName();
  const textOf = useCheckText();
  if (stopped.length === 0) return null;
  return (
    <ul className={classes['behind']}>
      {stopped.map(({ article: { articleId, edition }, reasons }) => (
        <li key={articleId}>{t('behind.why', { language: languageName(edition), why: [...new Set(reasons.map(textOf))].join(' ') })}</li>
      ))}
    </ul>
  );
}

/** Has those follow that are not approved yet. */
export function Followers({ articles }: { readonly articles: readonly StoryLanguage[] }) {
  const { t } = useStrings();
  const languageName = useLanguageName();
  const { story, act, isBusy } = usePublishingRoom();
  const followers = articles.filter(mayFollow);
  if (followers.length === 0) return null;
  const body = { articleIds: followers.map(({ articleId }) => articleId) };
  return (
    <>
      <p className={classes['quiet']}>
        {t('behind.notReady', { languages: followers.map(({ edition }) => languageName(edition)).join(' · ') })}
      </p>
      <div className={classes['steps']}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isBusy}
          onClick={() => void act(() => call('followLater', { params: { storyId: story.storyId }, body }), 'done.follow')}
        >
          {t('behind.follow')}
        </Button>
      </div>
    </>
  );
}

function mayFollow({ isPublic, takenDown, state, follows }: StoryLanguage): boolean {
  return !isPublic && takenDown === null && !follows && (state === 'draft' || state === 'in-review');
}

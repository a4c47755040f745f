/** The publishing panel: where an article stands, what happens next, and everything that changes what readers see. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Problem } from '../../frame/problem.tsx';
import { isNoSingleKey } from '../../frame/use-screen-keys.ts';
import { Waiting } from '../../frame/waiting.tsx';
import type { TextKey } from '../../strings/strings.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { Addresses } from './addresses.tsx';
import { CheckList } from './check-list.tsx';
import { Corrections } from './corrections.tsx';
import { DeskSteps } from './desk-steps.tsx';
import { Embargo } from './embargo.tsx';
import { GoingOut } from './going-out.tsx';
import { MinorCalls } from './minor-calls.tsx';
import classes from './publishing.module.css';
import { checksQuery, type Publishing, publishingQuery, type ShownChecks, useDoing } from './publishing-queries.ts';
import { type PublishingRoom, PublishingRoomProvider, useRefusal } from './publishing-room.ts';
import { Refusal } from './refusal.tsx';
import { Schedules } from './schedules.tsx';
import { SpikeStory } from './spike-story.tsx';
import { TakeDown } from './take-down.tsx';
import { TakeDownStory } from './take-down-story.tsx';
import { WhatNext } from './what-next.tsx';

interface PanelProps {
  readonly storyId: Publishing['storyId'];
  /** The article that is looked at; null for the story as a whole. */
  readonly articleId: string | null;
  /** Resolves when everything typed is saved; rejects with what to say where that cannot be. */
  readonly whenSaved?: () => Promise<void>;
  /** The words of the article that the person saw, where this page may know newer ones than the check list: the person's own. */
  readonly seenWords?: (shown: ShownChecks) => ShownChecks['words'];
  readonly goTo?: PublishingRoom['goTo'];
}

/** How often it is looked whether somebody has typed since: that is told to nobody at once. */
const lookEvery = 5_000;

export function PublishingPanel({ storyId, articleId, whenSaved = atOnce, seenWords = checkedWords, goTo = null }: PanelProps) {
  const { t } = useStrings();
  const { data, error, refetch } = useQuery({ ...publishingQuery(storyId), refetchInterval: lookEvery });
  if (data === undefined && error !== null) return <Problem error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Waiting for={t('publishing.title')} />;
  return <OpenPanel story={data} {...{ articleId, whenSaved, seenWords, goTo }} />;
}

const atOnce = async (): Promise<void> => undefined;
const checkedWords = ({ words }: ShownChecks) => words;

interface OpenProps extends Required<Omit<PanelProps, 'storyId'>> {
  readonly story: Publishing;
}

function OpenPanel({ story, articleId, whenSaved, seenWords, goTo }: OpenProps) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const keys = useKeys();
  const doing = useDoing(story.storyId, whenSaved);
  const say = useRefusal(story.articles);
  const refusal = doing.error === null ? null : say(doing.error);
  const [done, setDone] = useState<{ readonly text: TextKey; readonly left: string } | null>(null);
  const article = story.articles.find((one) => one.articleId === articleId) ?? null;
  const act: PublishingRoom['act'] = async (work, said) => {
    setDone(null);
    const story = await doing.mutateAsync(work).catch(() => null);
    if (story !== null) setDone({ text: said, left: standing(story) });
    return story !== null;
  };
  const seen: PublishingRoom['seen'] = async (id) => {
    await whenSaved();
    const shown = await queries.ensureQueryData(checksQuery(story.storyId, id));
    return id === articleId ? seenWords(shown) : shown.words;
  };
  return (
    <PublishingRoomProvider value={{ story, article, isBusy: doing.isPending, refusal, act, seen, goTo }}>
      <div ref={keys} className={classes['panel']}>
        <div role="status" className={classes['done']}>
          {done?.left === standing(story) ? t(done.text) : ''}
        </div>
        <Refusal />
        {article !== null && <WhatNext article={article} />}
        {article !== null && <DeskSteps article={article} />}
        {article !== null && <CheckList article={article} />}
        <GoingOut key={articleId} />
        <Schedules />
        <Addresses />
        <Corrections />
        {article !== null && <MinorCalls article={article} />}
        {article !== null && <TakeDown article={article} />}
        <TakeDownStory />
        <Embargo />
        <SpikeStory />
      </div>
    </PublishingRoomProvider>
  );
}

/** Where the story's articles stand: once that is different, what was done before is no news any more. */
function standing({ articles, schedules, embargo, corrections }: Publishing): string {
  return JSON.stringify([
    articles.map(({ state, updatedAt, scheduledFor }) => [state, updatedAt, scheduledFor]),
    schedules.length,
    embargo,
    corrections.map(({ texts, tasks }) => [texts.length, tasks.map(({ state }) => state)]),
  ]);
}

/** A key presses the button that names it, wherever in the place around the panel the focus is, unless somebody types. */
function useKeys(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const panel = ref.current;
    const around = panel?.parentElement;
    if (panel === null || around === null || around === undefined) return;
    const press = (event: KeyboardEvent): void => pressByKey(panel, event);
    around.addEventListener('keydown', press);
    return () => around.removeEventListener('keydown', press);
  }, []);
  return ref;
}

function pressByKey(panel: HTMLElement, event: KeyboardEvent): void {
  if (isNoSingleKey(event)) return;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const button = letter === undefined ? null : panel.querySelector<HTMLElement>(`[aria-keyshortcuts="${letter}"]`);
  if (button === null) return;
  event.preventDefault();
  button.click();
}

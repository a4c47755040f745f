/** What everything in the publishing panel shares: the story, the article that is looked at, and how something is done to them. */
import { useQueries } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Permission } from '../../../core/permission.ts';
import { CallError } from '../../api/call.ts';
import { useLanguageName } from '../../frame/language-name.ts';
import { useMay } from '../../frame/session.tsx';
import { useSaid } from '../../strings/said.ts';
import type { TextKey } from '../../strings/strings.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { type Check, checksQuery, type Publishing, type ShownChecks, type StoryLanguage } from './publishing-queries.ts';

type Words = ShownChecks['words'];

export interface SeenArticle {
  readonly articleId: StoryLanguage['articleId'];
  readonly words: Words;
}

export interface PublishingRoom {
  readonly story: Publishing;
  /** The article that is looked at; null for the story as a whole. */
  readonly article: StoryLanguage | null;
  /** True while something is being done. */
  readonly isBusy: boolean;
  /** Why what was tried last was refused; null where it was done. */
  readonly refusal: string | null;
  /** Does it, and says so by the text; where it is refused, says why. Resolves to whether it was done. */
  act(work: () => Promise<Publishing>, done: TextKey): Promise<boolean>;
  /** The words of an article that the person saw, once everything typed here is saved: what takes its newest words is refused for others. */
  seen(articleId: StoryLanguage['articleId']): Promise<Words>;
  /** Goes to where something can be mended; null where there is no page to go to. */
  readonly goTo: ((place: NonNullable<Check['where']>) => void) | null;
}

const context = createContext<PublishingRoom | null>(null);

export const PublishingRoomProvider = context.Provider;

/** The story in the panel. Throws outside it. */
export function usePublishingRoom(): PublishingRoom {
  const room = useContext(context);
  if (room === null) throw new Error('no story: the component stands outside the publishing panel');
  return room;
}

/** These articles with the words that the person saw of each. */
export function seenOf(seen: PublishingRoom['seen'], articleIds: readonly SeenArticle['articleId'][]): Promise<SeenArticle[]> {
  return Promise.all(articleIds.map(async (articleId) => ({ articleId, words: await seen(articleId) })));
}

/** Whether the person may do something with one of the story's languages, or with all of them. */
export function useMayHere() {
  const { story } = usePublishingRoom();
  const may = useMay();
  const mayIn = (permission: Permission, edition: StoryLanguage['edition']) => may(permission, { edition, sectionId: story.sectionId });
  const mayEverywhere = (permission: Permission) =>
    story.articles.length === 0
      ? may(permission, { edition: null, sectionId: story.sectionId })
      : story.articles.every(({ edition }) => mayIn(permission, edition));
  return { mayIn, mayEverywhere };
}

/** The check lists of these articles, kept up with what is typed elsewhere as long as the component is shown. */
export function useChecks(articleIds: readonly StoryLanguage['articleId'][]): readonly (ShownChecks | undefined)[] {
  const { story } = usePublishingRoom();
  return useQueries({ queries: articleIds.map((articleId) => checksQuery(story.storyId, articleId)) }).map(({ data }) => data);
}

/** A refusal in words; one about a certain article names its language. */
export function useRefusal(articles: readonly StoryLanguage[]): (error: unknown) => string {
  const said = useSaid();
  const { t } = useStrings();
  const languageName = useLanguageName();
  return (error) => {
    const text = said(error);
    const about = error instanceof CallError ? error.details['articleId'] : undefined;
    const article = articles.length > 1 ? articles.find(({ articleId }) => articleId === about) : undefined;
    return article === undefined ? text : t('refusal.in', { language: languageName(article.edition), text });
  };
}

/** What an update means for the articles that were made from it: which changes matter, and which are minor. */
import { useQueries } from '@tanstack/react-query';
import { type CallAnswer, call } from '../../api/call.ts';
import type { StoryLanguage } from './publishing-queries.ts';
import type { SeenArticle } from './publishing-room.ts';

export type SegmentChange = CallAnswer<'readSegmentChanges'>['changes'][number];

/** An article that others were made from, with what its newest words change for them. */
export interface Followed {
  readonly article: StoryLanguage;
  /** Undefined while that is not known. */
  readonly answer: CallAnswer<'readSegmentChanges'> | undefined;
  readonly error: Error | null;
}

/** What was chosen, by change; of what is not in it, punctuation is minor and all else matters. */
export type MinorChoices = Readonly<Record<string, boolean>>;

export interface CalledArticle extends SeenArticle {
  readonly minor?: SegmentChange['key'][];
}

/** The articles with the words that the person saw when the question came that stands over them now. */
export type Looked = Promise<readonly SeenArticle[]>;

/** True for an article whose update others may have to follow. */
export function isFollowed({ isPublic, isTranslated }: StoryLanguage): boolean {
  return isPublic && isTranslated;
}

/** What these articles change for others, once what was typed here is saved; nothing while nobody asks. */
export function useFollowed(articles: readonly StoryLanguage[], looked: Looked | null): readonly Followed[] {
  const asked = looked === null ? [] : articles.filter(isFollowed);
  const found = useQueries({
    queries: asked.map(({ articleId }) => ({
      queryKey: ['segment-changes', articleId],
      queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
        await looked;
        return await call('readSegmentChanges', { params: { articleId }, signal });
      },
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    })),
  });
  return asked.map((article, at) => ({ article, answer: found[at]?.data, error: found[at]?.error ?? null }));
}

/** True for a change of which somebody may say that it is minor. */
export function canBeMinor({ kind }: SegmentChange): boolean {
  return kind === 'words' || kind === 'punctuation';
}

/** The name of a change among choices: that of the same segment to other words is another one. */
export function choiceOf({ articleId }: Pick<StoryLanguage, 'articleId'>, { key, before, after }: SegmentChange): string {
  return JSON.stringify([articleId, key, before, after]);
}

/** Whether a change is minor, by what was chosen. */
export function isMinorHere(article: Pick<StoryLanguage, 'articleId'>, change: SegmentChange, choices: MinorChoices): boolean {
  return canBeMinor(change) && (choices[choiceOf(article, change)] ?? change.kind === 'punctuation');
}

/** The articles as they are sent: with what is minor of each whose changes were shown. */
export function withMinor(seen: readonly SeenArticle[], followed: readonly Followed[], choices: MinorChoices): CalledArticle[] {
  return seen.map((one) => {
    const shown = followed.find(({ article }) => article.articleId === one.articleId);
    if (shown?.answer === undefined) return one;
    const minor = shown.answer.changes.filter((change) => isMinorHere(shown.article, change, choices));
    return { ...one, minor: minor.map(({ key }) => key) };
  });
}

/** Switching the original: one of a story's translations becomes what the others rest on. */
import type { Actor, Article, ArticleContent, Revision } from '../core/article.ts';
import type { ArticleId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Writer } from '../storage/storage.ts';
import { savedWords } from './judge-translations.ts';
import { newestOf, saveTyping, writeRestsIntoDraft } from './live-draft.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { type PlannedArticle, planOriginalSwitch } from './plan-original-switch.ts';
import { changeOf } from './public-changes.ts';
import { noteReadersStaleness } from './readers-staleness.ts';
import { publicWordsAfter, restPublicWords, showRevision } from './rest-public-words.ts';
import { noteStaleness } from './staleness-on-desk.ts';

export interface SwitchOriginalRequest {
  readonly storyId: StoryId;
  /** What is to be the original. */
  readonly articleId: ArticleId;
  readonly by: Actor;
}

export type SwitchOriginalError =
  | { readonly code: 'story-not-found'; readonly storyId: StoryId }
  | { readonly code: 'article-not-found'; readonly articleId: ArticleId }
  | { readonly code: 'article-is-original'; readonly articleId: ArticleId }
  | { readonly code: 'article-scheduled'; readonly articleId: ArticleId; readonly scheduledFor: Instant | null };

/**
 * Makes the article the original of its story, and has the old original and what was made from it rest on it; no word changes, in the live
 * drafts neither. Each article whose alignment changes gets a revision, and so do the words that readers have of it where they are others; what
 * was typed is kept in one before it. Readers are told at once which one is translated from which. Refuses an unknown story, an article that is
 * not of it, one that was made from no other, and a story of which something waits for its moment: that would go out resting on the old original.
 */
export async function switchOriginal(
  parts: ActionParts,
  { storyId, articleId, by }: SwitchOriginalRequest,
): Promise<Result<Article, SwitchOriginalError>> {
  return await parts.storage.transact<Result<Article, SwitchOriginalError>>(async (writer) => {
    const within = partsWithin(parts, writer);
    const story = await writer.stories.find(storyId);
    if (story === null) return fail({ code: 'story-not-found', storyId });
    const ofStory = await writer.articles.ofStory(storyId);
    const next = ofStory.find(({ id }) => id === articleId);
    if (next === undefined) return fail({ code: 'article-not-found', articleId });
    const waiting = ofStory.find(({ state }) => state === 'scheduled');
    if (waiting !== undefined) return fail({ code: 'article-scheduled', articleId: waiting.id, scheduledFor: waiting.scheduledFor });
    for (const { id } of ofStory) {
      const newest = await newestOf(writer, id);
      if (newest !== null) await saveTyping(within, writer, { ...newest, by: null, reason: 'saved' });
    }
    const plan = await planOriginalSwitch(writer, next, savedWords(writer));
    if (!plan.ok) return plan;
    const at = parts.now();
    const shownWords = await publicWordsAfter(writer, await writer.articles.ofStory(storyId), articleId);
    for (const planned of plan.value) await write(within, writer, { planned, shown: shownWords.get(planned.article.id) ?? null, by, at });
    await writer.stories.save({ ...story, originalId: articleId });
    const old = ofStory.find(({ id }) => id === story.originalId);
    const details = { edition: next.edition, from: old?.edition ?? '' };
    await writer.stories.addEvent({ storyId, articleId, at, by, kind: 'original-switched', details });
    await writer.desk.setSegmentCounts(articleId, { stale: 0, missing: 0, unconfirmed: 0, staleSince: null });
    await noteStaleness(writer, next, at);
    const shown = await writer.published.ofStory(storyId);
    if (shown.length > 0) await writer.changes.add(at, { kind: 'articles-changed', articles: shown.map((record) => changeOf(record)) });
    await noteReadersStaleness(writer, storyId, at);
    await writer.desk.touch(storyId);
    return ok((await writer.articles.find(articleId)) ?? next);
  });
}

interface Writing {
  readonly planned: PlannedArticle;
  /** What readers have of it, where that rests otherwise now; null where it does not, or where they have nothing. */
  readonly shown: ArticleContent | null;
  readonly by: Actor;
  readonly at: Instant;
}

async function write(parts: ActionParts, writer: Writer, { planned, shown, by, at }: Writing): Promise<void> {
  const { words, after } = planned;
  const { translatedFromId, content } = after;
  const isAsShown = planned.article.publishedId === planned.article.draftId;
  const own = shown !== null && !isAsShown ? { content: shown, number: words.revision.number + 1, by, at } : null;
  const moved = { ...planned.article, translatedFromId };
  const article = own === null ? moved : await restPublicWords(parts, writer, { article: moved, ...own });
  if (content === words.content) {
    if (own === null && translatedFromId !== planned.article.translatedFromId) await writer.articles.save(article);
    return;
  }
  const { id: articleId } = article;
  const number = words.revision.number + (own === null ? 1 : 2);
  const made = { id: parts.ids.next<'revision'>(), articleId, number, madeAt: at, madeBy: by };
  const revision: Revision = { ...made, reason: 'confirmed', restsOnId: null, content };
  await writer.articles.addRevision(revision);
  const saved = { ...article, draftId: revision.id };
  await writer.articles.save(saved);
  if (shown !== null && isAsShown) await showRevision(writer, saved, revision);
  await writeRestsIntoDraft(parts, writer, { article: saved, revision });
}

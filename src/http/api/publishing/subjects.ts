/** What permissions about publishing are asked for. */
import { isPublic } from '../../../core/article.ts';
import type { ArticleId, CorrectionId, StoryId } from '../../../core/ids.ts';
import type { LanguageTag } from '../../../core/language.ts';
import type { Subject } from '../../../core/permission.ts';
import type { Story } from '../../../core/story.ts';
import type { Storage } from '../../../storage/storage.ts';

/** Each of the articles in its edition; null if the story, or one of them in it, is not there. */
export async function subjectsOfArticles(
  storage: Storage,
  storyId: StoryId,
  wanted: readonly { readonly articleId: ArticleId }[],
): Promise<readonly Subject[] | null> {
  return await storage.read(async ({ stories, articles }) => {
    const story = await stories.find(storyId);
    if (story === null) return null;
    const editionOf = new Map((await articles.ofStory(storyId)).map(({ id, edition }) => [id, edition]));
    const editions = wanted.map(({ articleId }) => editionOf.get(articleId));
    return editions.every((edition) => edition !== undefined) ? editions.map((edition) => inSection(edition, story)) : null;
  });
}

/** Every edition in which the story has an article: for what changes all of them. */
export async function subjectsOfWholeStory(storage: Storage, storyId: StoryId): Promise<readonly Subject[] | null> {
  return await storage.read(async ({ stories, articles }) => {
    const story = await stories.find(storyId);
    if (story === null) return null;
    const editions = (await articles.ofStory(storyId)).map(({ edition }) => edition);
    return editions.length === 0 ? [inSection(null, story)] : editions.map((edition) => inSection(edition, story));
  });
}

/** Every edition in which readers have the story: for what takes it from all of them. */
export async function subjectsOfPublicArticles(storage: Storage, storyId: StoryId): Promise<readonly Subject[] | null> {
  return await storage.read(async ({ stories, articles }) => {
    const story = await stories.find(storyId);
    if (story === null) return null;
    const editions = (await articles.ofStory(storyId)).filter(isPublic).map(({ edition }) => edition);
    return editions.length === 0 ? [inSection(null, story)] : editions.map((edition) => inSection(edition, story));
  });
}

/** Every edition that has to do with a correction; null if the story has no such correction. */
export async function subjectsOfCorrection(
  storage: Storage,
  storyId: StoryId,
  correctionId: CorrectionId,
): Promise<readonly Subject[] | null> {
  return await storage.read(async ({ stories }) => {
    const story = await stories.find(storyId);
    const correction = (await stories.corrections(storyId)).find(({ id }) => id === correctionId);
    if (story === null || correction === undefined) return null;
    return [...new Set([...correction.texts.keys(), ...correction.tasks.keys()])].map((edition) => inSection(edition, story));
  });
}

/** The named editions, with or without an article. */
export async function subjectsOfEditions(
  storage: Storage,
  storyId: StoryId,
  editions: readonly LanguageTag[],
): Promise<readonly Subject[] | null> {
  const story = await storage.read(({ stories }) => stories.find(storyId));
  return story === null ? null : editions.map((edition) => inSection(edition, story));
}

function inSection(edition: LanguageTag | null, { sectionId }: Story): Subject {
  return { edition, sectionId };
}

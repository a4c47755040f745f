/** What readers have of a story rests on its new original too, or they would be told that everything in it has changed. */
import type { ChainArticle } from '../core/alignment/chain.ts';
import { planSwitch } from '../core/alignment/plan-switch.ts';
import { type Actor, type Article, type ArticleContent, isPublic, type Revision } from '../core/article.ts';
import { picturesOf } from '../core/body/pictures.ts';
import type { ArticleId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { Reader, Writer } from '../storage/storage.ts';
import type { ActionParts } from './parts.ts';

/** The published words of the story's public articles as they rest after the switch to this original; those that stay as they are are left out. */
export async function publicWordsAfter(
  reader: Reader,
  ofStory: readonly Article[],
  nextId: ArticleId,
): Promise<ReadonlyMap<ArticleId, ArticleContent>> {
  const before: ChainArticle[] = [];
  for (const article of ofStory) {
    const { id, translatedFromId, draftId, publishedId } = article;
    const revision = await reader.articles.revision((isPublic(article) ? publishedId : null) ?? draftId).catch(() => null);
    if (revision === null) continue;
    const { content } = revision;
    before.push({ id, translatedFromId, content, asOriginal: content, minorChanges: await reader.minorChanges.of(id) });
  }
  const after = planSwitch(before, nextId);
  if (!after.ok) return new Map();
  const publicIds = new Set(ofStory.filter(isPublic).map(({ id }) => id));
  return new Map(
    after.value.flatMap(({ id, content }, at) => (publicIds.has(id) && content !== before[at]?.content ? [[id, content] as const] : [])),
  );
}

interface Resting {
  readonly article: Article;
  /** The words that readers have, as they rest now. */
  readonly content: ArticleContent;
  readonly number: number;
  readonly by: Actor;
  readonly at: Instant;
}

/** Gives the article a revision of the words that readers have, and makes it the public one. Its newest revision stays the newest. */
export async function restPublicWords(
  { ids }: Pick<ActionParts, 'ids'>,
  writer: Writer,
  { article, content, number, by, at }: Resting,
): Promise<Article> {
  const made = { id: ids.next<'revision'>(), articleId: article.id, number, madeAt: at, madeBy: by };
  const revision: Revision = { ...made, reason: 'confirmed', restsOnId: null, content };
  await writer.articles.addRevision(revision);
  return await showRevision(writer, article, revision);
}

/** Makes a revision with the words that readers have already the public one. */
export async function showRevision(writer: Writer, article: Article, { id, content }: Pick<Revision, 'id' | 'content'>): Promise<Article> {
  const record = await writer.published.article(article.id);
  const after = { ...article, publishedId: id };
  await writer.articles.save(after);
  if (record !== null) await writer.published.set(after, record.facts, picturesOf(content));
  return after;
}

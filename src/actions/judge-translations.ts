/** How translations stand against what they were made from: the one judgement by which desk, workbench and check list go. */
import { alignmentsOf, type ChainAlignment, type ChainArticle } from '../core/alignment/chain.ts';
import type { MinorChange } from '../core/alignment/readings.ts';
import { type Article, type ArticleContent, isPublic, type Revision } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import type { Reader } from '../storage/storage.ts';

/** Words of an article, with the newest revision of those that came before them; they are its own unless somebody has typed since. */
export interface Words {
  readonly content: ArticleContent;
  readonly revision: Revision;
}

/** Finds the newest words of an article; null leaves the article out. */
export type FindNewest = (article: Article) => Promise<Words | null>;

export interface Judgement {
  readonly article: Article;
  /** Its newest words, which are judged. */
  readonly words: Words;
  readonly original: Article;
  /** The words of the original that count. */
  readonly text: Words;
  /** What the original’s editors have called minor. */
  readonly minorChanges: readonly MinorChange[];
  readonly alignment: ChainAlignment;
}

/** The newest words that were saved; null for an article whose text is damaged, which must keep nobody from going on with another one. */
export function savedWords({ articles }: Reader): FindNewest {
  return async ({ draftId }) => {
    const revision = await articles.revision(draftId).catch(() => null);
    return revision === null ? null : { content: revision.content, revision };
  };
}

/** The words of an article by which its translations go: those that readers have of a public one, the newest of any other. */
export async function countingWords({ articles }: Reader, original: Article, newest: FindNewest): Promise<Words | null> {
  if (!isPublic(original) || original.publishedId === null) return await newest(original);
  const revision = await articles.revision(original.publishedId).catch(() => null);
  return revision === null ? null : { content: revision.content, revision };
}

/**
 * Judges those of a story’s articles that were made from another, and through that from those above it: a translation of a translation is
 * stale while that one is. What editors called minor makes nothing stale. Left out is what has no original, or one whose words are not found.
 */
export async function judgeTranslations(
  reader: Reader,
  articles: readonly Article[],
  newest: FindNewest,
): Promise<ReadonlyMap<ArticleId, Judgement>> {
  const judgements = new Map<ArticleId, Judgement>();
  for (const [storyId, wanted] of Map.groupBy(articles, (article) => article.storyId)) {
    const ofStory = new Map((await reader.articles.ofStory(storyId)).map((article) => [article.id, article]));
    const links = await linksOf(reader, { ofStory, wanted, newest });
    const chain = alignmentsOf([...links.values()].map(({ judged }) => judged));
    if (!chain.ok) throw new Error(`The articles of the story ${storyId} are made from each other in a circle`);
    for (const { id } of wanted) {
      const link = links.get(id);
      const above = link?.article.translatedFromId == null ? undefined : links.get(link.article.translatedFromId);
      const alignment = chain.value.get(id);
      if (link === undefined || above === undefined || alignment === undefined) continue;
      const { article: original, text, judged } = above;
      judgements.set(id, { ...link, original, text, minorChanges: judged.minorChanges, alignment });
    }
  }
  return judgements;
}

/** An article with its words, as a link of the chain in which it is judged. */
interface Link extends Pick<Judgement, 'article' | 'words' | 'text'> {
  readonly judged: ChainArticle;
}

interface Wanted {
  /** The story's articles by their ids. */
  readonly ofStory: ReadonlyMap<ArticleId, Article>;
  readonly wanted: readonly Article[];
  readonly newest: FindNewest;
}

/** The wanted articles and all above them, but for those whose words are not found. */
export async function linksOf(reader: Reader, { ofStory, wanted, newest }: Wanted): Promise<ReadonlyMap<ArticleId, Link>> {
  const links = new Map<ArticleId, Link>();
  const open = new Set(wanted.map(({ id }) => id));
  for (const id of open) {
    const article = ofStory.get(id);
    if (article === undefined) continue;
    if (article.translatedFromId !== null) open.add(article.translatedFromId);
    const words = await newest(article);
    const text = words !== null && isPublic(article) ? await countingWords(reader, article, newest) : words;
    if (words === null || text === null) continue;
    const minorChanges = await reader.minorChanges.of(id);
    const { translatedFromId } = article;
    const judged = { id, translatedFromId, content: words.content, asOriginal: text.content, minorChanges };
    links.set(id, { article, words, text, judged });
  }
  return links;
}

/** Steps that several actions share when they change what readers see of a story. */
import type { ArticleChange, PublicFacts } from '../core/change.ts';
import type { LanguageTag } from '../core/language.ts';
import type { PublishedRecord, Reader } from '../storage/storage.ts';

/** The record of a public article that stays public: with other words around it, or on other lists. */
export function changeOf({ article, facts }: PublishedRecord, after: PublicFacts = facts): ArticleChange {
  return { storyId: article.storyId, articleId: article.id, edition: article.edition, before: facts, after };
}

/** True if the publication has this edition. */
export async function hasEdition(reader: Reader, tag: LanguageTag): Promise<boolean> {
  return (await reader.publication.editions()).some((edition) => edition.tag === tag);
}

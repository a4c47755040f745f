/** The beginning of an article: a draft with its first revision. */
import type { Actor, Article, ArticleContent, Revision } from '../core/article.ts';
import type { ArticleId, IdSource, RevisionId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';

interface Beginning {
  readonly storyId: StoryId;
  readonly edition: LanguageTag;
  readonly translatedFromId: ArticleId | null;
  readonly restsOnId: RevisionId | null;
  readonly content: ArticleContent;
  readonly by: Actor;
  readonly at: Instant;
}

/** A new draft. What was brought by an import says so. */
export function firstRevision(ids: IdSource, beginning: Beginning): { readonly article: Article; readonly revision: Revision } {
  const { storyId, edition, translatedFromId, restsOnId, content, by, at } = beginning;
  const articleId = ids.next<'article'>();
  const revision: Revision = {
    id: ids.next<'revision'>(),
    articleId,
    number: 1,
    madeAt: at,
    madeBy: by,
    reason: by.kind === 'import' ? 'imported' : 'saved',
    restsOnId,
    content,
  };
  const article: Article = {
    id: articleId,
    storyId,
    edition,
    translatedFromId,
    state: 'draft',
    draftId: revision.id,
    publishedId: null,
    place: null,
    firstPublishedAt: null,
    updatedAt: null,
    scheduledFor: null,
    takenDown: null,
  };
  return { article, revision };
}

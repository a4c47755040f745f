/** The operations on an article's words. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { findArticlesRoute } from './find-articles.ts';
import { readArticleRoute } from './read-article.ts';
import { saveArticleRoute } from './save-article.ts';

/** All of them. */
export function articlesRoutes(parts: ActionParts): readonly Route[] {
  return [findArticlesRoute(parts), readArticleRoute(parts), saveArticleRoute(parts)];
}

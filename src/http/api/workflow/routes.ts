/** The operations on an article's way through the desk. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { approveArticleRoute } from './approve-article.ts';
import { checkArticleRoute } from './check-article.ts';
import { sendBackArticleRoute } from './send-back-article.ts';
import { submitArticleRoute } from './submit-article.ts';
import { withdrawArticleRoute } from './withdraw-article.ts';

/** All of them. */
export function workflowRoutes(parts: ActionParts): readonly Route[] {
  return [
    submitArticleRoute(parts),
    withdrawArticleRoute(parts),
    sendBackArticleRoute(parts),
    approveArticleRoute(parts),
    checkArticleRoute(parts),
  ];
}

/** The operations on previews. */
import type { SecretParts } from '../../../actions/secret-links.ts';
import type { Route } from '../route.ts';
import { previewArticleRoute } from './preview-article.ts';
import { readPreviewLinksRoute } from './read-preview-links.ts';
import { readSharedPreviewRoute } from './read-shared-preview.ts';
import { revokePreviewLinkRoute } from './revoke-preview-link.ts';
import { sharePreviewRoute } from './share-preview.ts';

/** All of them. */
export function previewsRoutes(parts: SecretParts): readonly Route[] {
  return [
    previewArticleRoute(parts),
    sharePreviewRoute(parts),
    readPreviewLinksRoute(parts),
    revokePreviewLinkRoute(parts),
    readSharedPreviewRoute(parts),
  ];
}

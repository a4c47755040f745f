import type { SecretParts } from '../../../actions/secret-links.ts';
import { sharePreview } from '../../../actions/share-preview.ts';
import { addresses } from '../../../contract/addresses.ts';
import { sharePreview as operation } from '../../../contract/previews.ts';
import { fail, ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { presentPreviewLink } from './present.ts';

/** Makes a secret link and says it once. */
export function sharePreviewRoute(parts: SecretParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, body, visitor }) {
      const made = await sharePreview(parts, { articleId: params.articleId, ...body, by: visitor.person });
      if (!made.ok) return fail({ code: made.error.code === 'article-not-found' ? 'not-found' : made.error.code });
      const { secret, link } = made.value;
      return await parts.storage.read(async (reader) => {
        const publication = await reader.publication.find();
        if (publication === null) return fail({ code: 'not-found' });
        const path = addresses.readSharedPreview.path.replace('{secret}', secret);
        return ok({ address: new URL(path, publication.baseUrl).href, link: await presentPreviewLink(reader, link) });
      });
    },
  });
}

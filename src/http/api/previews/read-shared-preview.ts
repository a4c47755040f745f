import type { ActionParts } from '../../../actions/parts.ts';
import { fingerprintOf } from '../../../actions/secret-links.ts';
import { sharedPreviewOf } from '../../../actions/share-preview.ts';
import { readSharedPreview } from '../../../contract/previews.ts';
import type { SecretLink } from '../../../storage/newsroom.ts';
import { previewAnswer } from '../../preview/preview-answer.ts';
import { previewPage } from '../../preview/preview-page.ts';
import { noPreviewPage, sharedPage } from '../../preview/shared-page.ts';
import { sharedLanguage } from '../../preview/shared-texts.ts';
import { type Route, route } from '../route.ts';

/** Shows somebody outside what a link leads to. A link ends with its time, when it is revoked and when its maker leaves the newsroom. */
export function readSharedPreviewRoute(parts: ActionParts): Route {
  return route(readSharedPreview, {
    async run({ params, raw }) {
      const language = sharedLanguage(raw.headers.get('accept-language'));
      const link = await findLink(parts, params.secret);
      if (link === null) return previewAnswer(noPreviewPage(language, 'unknown'), { status: 404 });
      if (!link.works) return previewAnswer(noPreviewPage(language, 'expired'), { status: 410 });
      const { articleId, revision } = sharedPreviewOf(link);
      const made = await previewPage(
        parts,
        articleId,
        revision === null ? { kind: 'draft' } : { kind: 'revision', number: revision.number },
      );
      const publication = await parts.storage.read((reader) => reader.publication.find());
      if (!made.ok || publication === null) return previewAnswer(noPreviewPage(language, 'missing'), { status: 404 });
      return previewAnswer(sharedPage(made.value.page.text, { language, expiresAt: link.expiresAt, timeZone: publication.timeZone }));
    },
  });
}

async function findLink({ storage, now }: ActionParts, secret: string): Promise<(SecretLink & { readonly works: boolean }) | null> {
  return await storage.read(async ({ people }) => {
    const link = await people.secretLink(fingerprintOf(secret));
    if (link?.kind !== 'preview') return null;
    const maker = link.madeById === null ? null : await people.find(link.madeById);
    return { ...link, works: link.expiresAt > now() && maker !== null && maker.suspendedAt === null };
  });
}

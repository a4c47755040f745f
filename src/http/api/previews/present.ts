/** Links to previews as the API gives them: without their secrets, which nobody has. */
import { sharedPreviewOf } from '../../../actions/share-preview.ts';
import type { Taken } from '../../../contract/operation.ts';
import type { readPreviewLinks } from '../../../contract/previews.ts';
import type { SecretLink } from '../../../storage/newsroom.ts';
import type { Reader } from '../../../storage/storage.ts';

type PresentedLink = Taken<typeof readPreviewLinks, 'answer'>['links'][number];

/** A link with the name of whoever made it. */
export async function presentPreviewLink({ people }: Pick<Reader, 'people'>, link: SecretLink): Promise<PresentedLink> {
  const { recipient, revision } = sharedPreviewOf(link);
  const maker = link.madeById === null ? null : await people.find(link.madeById);
  return {
    fingerprint: link.fingerprint,
    recipient,
    revision: revision?.number ?? null,
    madeAt: link.madeAt,
    madeBy: maker?.name ?? '',
    expiresAt: link.expiresAt,
  };
}

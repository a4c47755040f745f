/** Saving an article whole, for programs that do not take part in live editing. */
import type { ArticleContent } from '../core/article.ts';
import { picturesOf } from '../core/body/pictures.ts';
import type { ContributorId, PictureId } from '../core/ids.ts';
import { fail, type Result } from '../core/result.ts';
import type { Reader } from '../storage/storage.ts';
import type { Saved } from './live-draft.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { readDraft } from './read-draft.ts';
import { type SaveRevisionError, type SaveRevisionRequest, saveRevision } from './save-revision.ts';

export interface SaveArticleRequest extends Pick<SaveRevisionRequest, 'articleId' | 'changedFrom' | 'by'> {
  /** The words; what blocks render of the original stays as it was confirmed. */
  readonly content: Omit<ArticleContent, 'head'>;
}

export type SaveArticleError =
  | SaveRevisionError
  | { readonly code: 'picture-not-found'; readonly pictureId: PictureId }
  | { readonly code: 'contributor-not-found'; readonly contributorId: ContributorId };

/** Adds a revision with these words. Refuses pictures and contributors that are not there, and what `saveRevision` refuses. */
export async function saveArticle(parts: ActionParts, request: SaveArticleRequest): Promise<Result<Saved, SaveArticleError>> {
  const { articleId, content } = request;
  return await parts.storage.transact(async (writer) => {
    const draft = await readDraft(parts, writer, articleId);
    if (draft === null) return fail({ code: 'article-not-found', articleId });
    const { head } = draft.content;
    const missing = await missingIn(writer, { ...content, head });
    if (missing !== null) return fail(missing);
    return await saveRevision(partsWithin(parts, writer), { ...request, content: { ...content, head }, reason: 'saved' });
  });
}

async function missingIn({ pictures, publication }: Reader, content: ArticleContent): Promise<SaveArticleError | null> {
  const wanted = picturesOf(content);
  const known = new Set((await pictures.findAll(wanted)).map(({ id }) => id));
  const pictureId = wanted.find((id) => !known.has(id));
  if (pictureId !== undefined) return { code: 'picture-not-found', pictureId };
  const contributors = new Set((await publication.contributors()).map(({ id }) => id));
  const entry = content.byline.find(({ contributorId }) => !contributors.has(contributorId));
  return entry === undefined ? null : { code: 'contributor-not-found', contributorId: entry.contributorId };
}

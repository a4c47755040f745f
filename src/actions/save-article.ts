/** Saving an article whole, for programs that do not take part in live editing. */
import type { Node } from 'prosemirror-model';
import type { ArticleContent } from '../core/article.ts';
import { blocksOf } from '../core/body/blocks.ts';
import { picturesOf } from '../core/body/pictures.ts';
import type { Body } from '../core/body/schema.ts';
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
    const body = confirmedAsBefore(content.body, draft.content.body);
    return await saveRevision(partsWithin(parts, writer), { ...request, content: { ...content, head, body }, reason: 'saved' });
  });
}

/** What blocks render, and how that read when it was confirmed, is as the draft says; words that did not change stay whose they were. */
function confirmedAsBefore(body: Body, draft: Body): Body {
  const known = new Map<string, Node>(blocksOf(draft).map(({ id, node }) => [id, node]));
  const rested = (node: Node): Node => {
    if (node.isText) return node;
    const before = known.get(node.attrs['id']);
    const { from = [], seen = [] } = before?.attrs ?? {};
    const isSame = before !== undefined && before.textContent === node.textContent;
    const by = isSame ? before.attrs['by'] : node.attrs['by'];
    const attributes = 'id' in node.attrs ? { ...node.attrs, from, seen, by } : node.attrs;
    return node.type.create(attributes, node.children.map(rested), node.marks);
  };
  return rested(body);
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

/** What a live draft names need not be there: whoever writes into it may name any picture and any contributor. */
import { Fragment, type Node } from 'prosemirror-model';
import type { ArticleContent } from '../core/article.ts';
import { picturesOf } from '../core/body/pictures.ts';
import type { Reader } from '../storage/storage.ts';

/**
 * The content without pictures and contributors that the newsroom does not have: such a figure keeps its words and shows no picture, such an
 * entry of the byline is left out. The same content if it names only what is there.
 */
export async function knownInNewsroom({ pictures, publication }: Reader, content: ArticleContent): Promise<ArticleContent> {
  const named = picturesOf(content);
  const known = new Set<unknown>(named.length === 0 ? [] : (await pictures.findAll(named)).map(({ id }) => id));
  const contributors = new Set(content.byline.length === 0 ? [] : (await publication.contributors()).map(({ id }) => id));
  const byline = content.byline.filter(({ contributorId }) => contributors.has(contributorId));
  const isWhole = byline.length === content.byline.length && named.every((id) => known.has(id));
  if (isWhole) return content;
  const { body, leadPicture } = content;
  return {
    ...content,
    byline,
    leadPicture: leadPicture !== null && known.has(leadPicture.pictureId) ? leadPicture : null,
    body: body.copy(Fragment.fromArray(body.children.map((block) => withoutUnknown(block, known)))),
  };
}

function withoutUnknown(node: Node, known: ReadonlySet<unknown>): Node {
  if (node.isText) return node;
  const isUnknown = node.type.name === 'figure' && node.attrs['picture'] !== null && !known.has(node.attrs['picture']);
  const attributes = isUnknown ? { ...node.attrs, picture: null } : node.attrs;
  const children = node.children.map((child) => withoutUnknown(child, known));
  return node.type.create(attributes, children, node.marks);
}

/** The main picture: the one above the text. A figure before the first paragraph is it; else the article's own, if the body lacks it. */
import type { Node } from 'prosemirror-model';
import type { PublishedArticle, PublishedPicture } from '../published.ts';

export interface Opened {
  /** The figure that stood first in the body. */
  readonly figure: Node | null;
  /** The article's own picture, to be shown above the text. */
  readonly picture: PublishedPicture | null;
  readonly blocks: readonly Node[];
}

/** Parts the main picture from the blocks that follow it. */
export function withMainPicture(article: PublishedArticle, blocks: readonly Node[]): Opened {
  const [first, ...rest] = blocks;
  if (first?.type.name === 'figure' && article.pictures.has(String(first.attrs['picture']))) {
    return { figure: first, picture: null, blocks: rest };
  }
  const { picture } = article;
  const isInBody = picture !== null && [...article.pictures.values()].some((other) => isSamePicture(other, picture));
  return { figure: null, picture: isInBody ? null : picture, blocks };
}

function isSamePicture(one: PublishedPicture, other: PublishedPicture): boolean {
  return one.crops[0] !== undefined && one.crops[0].file === other.crops[0]?.file;
}

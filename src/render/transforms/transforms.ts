/** The conventions of the house, folded over a body in this order. Each is one function in one file. */
import type { PublishedArticle } from '../published.ts';
import { withoutIdleDividers } from './dividers.ts';
import { withoutEmptyText } from './empty-text.ts';
import { type Opened, withMainPicture } from './main-picture.ts';

const conventions = [withoutEmptyText, withoutIdleDividers];

/** The article's blocks as readers get them, and the picture above them. */
export function openedBody(article: PublishedArticle): Opened {
  return withMainPicture(
    article,
    conventions.reduce((blocks, convention) => convention(blocks), article.body.children),
  );
}

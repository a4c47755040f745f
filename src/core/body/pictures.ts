/** The pictures of a body and of an article. */
import type { ArticleContent } from '../article.ts';
import type { PictureId } from '../ids.ts';
import type { Body } from './schema.ts';

/** The ids of the pictures that figures of the body show, in reading order, each once. */
export function picturesIn(body: Body): readonly PictureId[] {
  const ids = new Set<PictureId>();
  body.descendants((node) => {
    if (node.type.name === 'figure' && node.attrs['picture'] !== null) ids.add(node.attrs['picture']);
    return !node.isTextblock;
  });
  return [...ids];
}

/** The ids of all pictures that an article shows: the one that stands for it, and those of its body. */
export function picturesOf(content: ArticleContent): readonly PictureId[] {
  const lead = content.leadPicture === null ? [] : [content.leadPicture.pictureId];
  return [...new Set([...lead, ...picturesIn(content.body)])];
}

/** What must be settled before readers see the pictures of an article: who is named for each, and that the right to show it lasts. */
import type { ArticleContent } from './article.ts';
import { picturesOf } from './body/pictures.ts';
import type { Body } from './body/schema.ts';
import type { BlockId, PictureId } from './ids.ts';
import type { Instant } from './instant.ts';
import { creditOf, mayBeShown, type Picture } from './picture.ts';

export type PicturesById = ReadonlyMap<PictureId, Picture>;

/** A place in an article where a picture is shown: a figure, or null for the picture that stands for the article. */
export interface PicturePlace {
  readonly pictureId: PictureId;
  readonly blockId: BlockId | null;
}

/** A figure of a body with the words that it has of its own. */
export interface ShownFigure {
  readonly blockId: BlockId;
  readonly pictureId: PictureId;
  readonly caption: string;
  readonly altText: string;
  readonly credit: string;
}

/** The figures of a body that show a picture, in reading order. */
export function figuresIn(body: Body): readonly ShownFigure[] {
  const figures: ShownFigure[] = [];
  body.descendants((node) => {
    if (node.type.name !== 'figure') return !node.isTextblock;
    const { id, picture, alt, credit } = node.attrs;
    if (picture !== null) figures.push({ blockId: id, pictureId: picture, caption: node.textContent, altText: alt, credit });
    return false;
  });
  return figures;
}

/**
 * Where a picture stands without anybody being named for it: neither by the picture nor by the figure. The picture that stands for the
 * article has its credit too if a figure that shows it gives one.
 */
export function placesWithoutCredit({ body, leadPicture }: ArticleContent, pictures: PicturesById): readonly PicturePlace[] {
  const isNameless = (id: PictureId): boolean => {
    const picture = pictures.get(id);
    return picture !== undefined && creditOf(picture) === '';
  };
  const figures = figuresIn(body);
  const lead = leadPicture?.pictureId ?? null;
  const isNamedBelow = figures.some(({ pictureId, credit }) => pictureId === lead && credit.trim() !== '');
  const standing = lead !== null && isNameless(lead) && !isNamedBelow ? [{ pictureId: lead, blockId: null }] : [];
  const inBody = figures.filter(({ pictureId, credit }) => credit.trim() === '' && isNameless(pictureId));
  return [...standing, ...inBody.map(({ pictureId, blockId }) => ({ pictureId, blockId }))];
}

/** The pictures of an article that may not be shown any more. */
export function expiredPictures(content: ArticleContent, pictures: PicturesById, now: Instant): readonly Picture[] {
  return picturesOf(content).flatMap((id) => {
    const picture = pictures.get(id);
    return picture === undefined || mayBeShown(picture, now) ? [] : [picture];
  });
}

/** The operations on pictures. */
import type { Route } from '../route.ts';
import { addPictureRoute } from './add-picture.ts';
import { changePictureRoute } from './change-picture.ts';
import { describePictureRoute } from './describe-picture.ts';
import type { PictureParts } from './parts.ts';
import { readPictureRoute } from './read-picture.ts';
import { readPicturesRoute } from './read-pictures.ts';
import { setPictureRightsRoute } from './set-picture-rights.ts';

/** All of them. */
export function pictureRoutes(parts: PictureParts): readonly Route[] {
  return [
    readPicturesRoute(parts),
    addPictureRoute(parts),
    readPictureRoute(parts),
    changePictureRoute(parts),
    describePictureRoute(parts),
    setPictureRightsRoute(parts),
  ];
}

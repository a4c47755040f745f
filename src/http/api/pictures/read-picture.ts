import { readPicture } from '../../../contract/pictures.ts';
import { wholePublication } from '../../../core/permission.ts';
import { fail, ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import type { PictureParts } from './parts.ts';
import { wholePicture } from './present.ts';

/** Gives a picture with its words and uses. */
export function readPictureRoute(parts: PictureParts): Route {
  return route(readPicture, {
    subjects: async () => [wholePublication],
    async run({ params, visitor }) {
      const picture = await wholePicture(parts, params.pictureId, visitor);
      return picture === null ? fail({ code: 'not-found' }) : ok(picture);
    },
  });
}

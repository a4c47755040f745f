import { changePicture } from '../../../actions/change-picture.ts';
import { changePicture as operation } from '../../../contract/pictures.ts';
import { wholePublication } from '../../../core/permission.ts';
import { type Route, route } from '../route.ts';
import { answerWhole } from './answer-whole.ts';
import type { PictureParts } from './parts.ts';

/** Changes what is known of a picture. */
export function changePictureRoute(parts: PictureParts): Route {
  return route(operation, {
    subjects: async () => [wholePublication],
    async run({ params, body, visitor }) {
      return await answerWhole(parts, visitor, await changePicture(parts, { ...params, ...body }));
    },
  });
}

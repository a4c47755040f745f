import { setPictureLicence } from '../../../actions/set-picture-licence.ts';
import { setPictureRights } from '../../../contract/pictures.ts';
import { wholePublication } from '../../../core/permission.ts';
import { type Route, route } from '../route.ts';
import { answerWhole } from './answer-whole.ts';
import type { PictureParts } from './parts.ts';

/** Says how and until when a picture may be shown. */
export function setPictureRightsRoute(parts: PictureParts): Route {
  return route(setPictureRights, {
    subjects: async () => [wholePublication],
    async run({ params, body, visitor }) {
      return await answerWhole(parts, visitor, await setPictureLicence(parts, { ...params, ...body }));
    },
  });
}

import { describePicture } from '../../../actions/describe-picture.ts';
import { describePicture as operation } from '../../../contract/pictures.ts';
import { wholePublication } from '../../../core/permission.ts';
import { type Route, route } from '../route.ts';
import { answerWhole } from './answer-whole.ts';
import type { PictureParts } from './parts.ts';

/** Gives a picture its words in a language. */
export function describePictureRoute(parts: PictureParts): Route {
  return route(operation, {
    subjects: async () => [wholePublication],
    async run({ params, body, visitor }) {
      return await answerWhole(parts, visitor, await describePicture(parts, { ...params, words: body }));
    },
  });
}

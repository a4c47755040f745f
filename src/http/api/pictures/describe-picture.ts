import { describePicture } from '../../../actions/describe-picture.ts';
import { describePicture as operation } from '../../../contract/pictures.ts';
import { type Route, route } from '../route.ts';
import { answerWhole } from './answer-whole.ts';
import type { PictureParts } from './parts.ts';

/** Gives a picture its words in a language; whoever does must be allowed to in that edition. */
export function describePictureRoute(parts: PictureParts): Route {
  return route(operation, {
    subjects: async ({ params: { edition } }) => [{ edition, sectionId: null }],
    async run({ params, body, visitor }) {
      return await answerWhole(parts, visitor, await describePicture(parts, { ...params, words: body }));
    },
  });
}

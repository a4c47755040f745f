import { addPicture } from '../../../actions/add-picture.ts';
import { largestUpload, addPicture as operation } from '../../../contract/pictures.ts';
import { wholePublication } from '../../../core/permission.ts';
import { refusal } from '../answer.ts';
import { type Route, route } from '../route.ts';
import { answerWhole } from './answer-whole.ts';
import type { PictureParts } from './parts.ts';
import { createUploads } from './uploads.ts';

/** Takes a picture in. */
export function addPictureRoute(parts: PictureParts): Route {
  const folders = parts.pictureFolders;
  const uploads = createUploads(folders.originalsFolder, largestUpload);
  return route(operation, {
    subjects: async () => [wholePublication],
    async run({ query, visitor, raw }) {
      const taken = await uploads.take(raw, (bytes) => addPicture(parts, { bytes, fileName: query.name, folders }));
      if (taken.ok) return await answerWhole(parts, visitor, taken.value);
      return taken.error.code === 'too-many-requests' ? refusal('too-many-requests', {}, { 'Retry-After': '10' }) : taken;
    },
  });
}

import { cropsUnderWay } from '../../../actions/order-crops.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { readPictures } from '../../../contract/pictures.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { presentPicture } from './present.ts';

const usualLimit = 60;

/** Gives a page of the library. */
export function readPicturesRoute({ storage, now }: Pick<ActionParts, 'storage' | 'now'>): Route {
  return route(readPictures, {
    subjects: async () => [wholePublication],
    async run({ query: { words = '', cursor, limit } }) {
      return await storage.read(async (reader) => {
        const page = await reader.desk.pictures({
          words: words.split(/\s+/u).filter((word) => word !== ''),
          after: cursor ?? null,
          limit: limit ?? usualLimit,
        });
        const underWay = await cropsUnderWay(reader);
        const pictures = page.pictures.map(({ picture }) => presentPicture(picture, { job: underWay.get(picture.id), now: now() }));
        return ok({ pictures, total: page.total, next: page.next });
      });
    },
  });
}

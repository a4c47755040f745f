import type { ActionParts } from '../../../actions/parts.ts';
import { readBoard } from '../../../contract/board.ts';
import { readableSections, wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { looking, presentRow } from './present.ts';
import { wishesOf } from './wishes.ts';

const usualLimit = 100;

/** Gives a page of the board. */
export function readBoardRoute({ storage, now }: Pick<ActionParts, 'storage' | 'now'>): Route {
  return route(readBoard, {
    subjects: async () => [wholePublication],
    async run({ query, visitor: { person } }) {
      const { desk, section, spiked, words, cursor, limit } = query;
      const readable = readableSections(person.grants);
      const wishes = wishesOf(query, person, now());
      return await storage.read(async (reader) => {
        const page = await reader.desk.board({
          readable: readable === 'all' ? null : readable,
          deskId: desk ?? null,
          sectionId: section ?? null,
          ...(wishes === undefined ? {} : { cells: wishes }),
          spiked: spiked === true,
          words: (words ?? '').split(/\s+/u).filter((word) => word !== ''),
          order: query.state === 'due' || query.state === 'late' ? 'deadline' : 'newest',
          after: cursor ?? null,
          limit: limit ?? usualLimit,
        });
        const by = await looking(reader, person);
        return ok({ ...page, rows: page.rows.map((row) => presentRow(row, by)) });
      });
    },
  });
}
